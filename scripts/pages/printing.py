"""Printing a page."""

import base64
import shutil
import subprocess

from browser import Browser
from findings import Finding, shortened

# Bytes; an empty page takes about 1,000.
LEAST = 4_000


def judge(browser: Browser, address: str) -> list[Finding]:
    """The page can be printed, and its heading is on paper."""
    browser.load(address)
    heading = " ".join(browser.evaluate("document.querySelector('h1')?.textContent ?? ''").split())
    document = base64.b64decode(browser.command("Page.printToPDF", printBackground=False)["data"])
    if not document.startswith(b"%PDF") or len(document) < LEAST:
        return [Finding("print", f"nothing is printed: {len(document)} bytes")]
    if not can_read():
        return []
    text = " ".join(read(document).split())
    return [] if heading in text else [Finding("print", shortened(f"the heading {heading!r} is not on paper"))]


def can_read() -> bool:
    """Whether there is a program that reads what was printed."""
    return shutil.which("pdftotext") is not None


def read(document: bytes) -> str:
    return subprocess.run(
        ["pdftotext", "-", "-"], input=document, capture_output=True, timeout=60, check=True).stdout.decode(errors="replace")
