"""What a check found on a page."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One thing that is wrong."""

    # The name of the check, from the list below; or what kept the checks from being made.
    check: str
    what: str


CHECKS = [
    "status", "title", "heading", "language", "viewport", "duplicate id", "address", "inline script", "taken over",
    "direction", "text", "dialog", "console", "other host", "overflow", "accessibility", "link", "fragment", "focus",
    "skip link", "print", "live",
]


def shortened(text: str, length: int = 220) -> str:
    """One line of at most `length` characters, with the characters made visible that would disturb the report."""
    line = "".join(character if character.isprintable() else f"\\u{ord(character):04x}" for character in text)
    return line if len(line) <= length else line[:length] + "…"
