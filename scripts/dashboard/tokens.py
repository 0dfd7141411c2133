"""A file of admin tokens with one whose words are known."""

import hashlib
from pathlib import Path

TOKEN = "a-token-for-these-tests-alone-0123456789"


def write_tokens(file: Path) -> None:
    """A file with the one token, as `edugain-ctl` writes it."""
    digest = hashlib.sha256(TOKEN.encode()).hexdigest()
    file.write_text(f"walker {digest} 2026-01-01T00:00:00Z\n", encoding="utf-8")
    file.chmod(0o600)
