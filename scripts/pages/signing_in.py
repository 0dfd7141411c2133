"""Signing in as an administrator."""

from browser import Browser
from dashboard.tokens import TOKEN


def sign_in(browser: Browser, server: str) -> None:
    """Fills in the form as a person does. Raises RuntimeError when the session does not begin."""
    browser.load(f"{server}/sign-in?next=%2Fconfig")
    browser.evaluate(f"document.getElementById('token').value = {TOKEN!r}")
    browser.submit("form[action='/sign-in']")
    if browser.evaluate("location.pathname") != "/config":
        raise RuntimeError(f"signing in leads to {browser.evaluate('location.href')}")
