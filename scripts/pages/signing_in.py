"""Signing in as an administrator."""

import hashlib
from pathlib import Path

from browser import Browser

TOKEN = "a-token-for-the-pages-alone-0123456789"


def write_tokens(file: Path) -> None:
    """A file with the one token, as `edugain-ctl setup --admin-token` writes it."""
    digest = hashlib.sha256(TOKEN.encode()).hexdigest()
    file.write_text(f"walker {digest} 2026-01-01T00:00:00Z\n", encoding="utf-8")
    file.chmod(0o600)


def sign_in(browser: Browser, server: str) -> None:
    """Fills in the form as a person does. Raises RuntimeError when the session does not begin."""
    browser.load(f"{server}/sign-in?next=%2Fconfig")
    browser.evaluate(f"document.getElementById('token').value = {TOKEN!r}")
    browser.submit("form[action='/sign-in']")
    if browser.evaluate("location.pathname") != "/config":
        raise RuntimeError(f"signing in leads to {browser.evaluate('location.href')}")
