"""Which pages are walked: those named here, in every state they are named for, and what links lead to."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

FULL, NONE, ONE, EMPTY, HOSTILE = "full", "none", "one", "empty", "hostile"
STATES = (FULL, NONE, ONE, EMPTY, HOSTILE)
WITH_DATA = (FULL, ONE, EMPTY, HOSTILE)


@dataclass(frozen=True)
class Page:
    """A page and what is expected of it."""

    # Path and query, encoded.
    address: str
    # What screenshots are named after.
    name: str
    status: int = 200
    states: tuple[str, ...] = STATES
    # False: not written yet; the report says so instead of walking it.
    is_there: bool = True
    # What the text of the page must hold, character by character.
    says: str = ""
    # False: one width and no pictures, for one of many of a kind.
    is_thorough: bool = True


PAGES = [
    Page("/", "overview"),
    Page("/federations", "federations"),
    Page("/no-such-page", "unknown-page", status=404),
    Page("/federations/No%20such%20federation", "unknown-federation", status=404, states=WITH_DATA),
    Page("/entities/https%3A%2F%2Fno.such.example%2F", "unknown-entity", status=404, states=WITH_DATA),
    Page("/entities/%zz", "broken-address", status=400, states=(FULL,)),

    Page("/entities", "entities", is_there=False),
    Page("/entities?type=sp&privacy=no&sort=name&order=desc", "entities-filtered", states=(FULL,), is_there=False),
    Page("/entities?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "entities-hostile-query", is_there=False),
    Page("/entities?q=nothing-is-called-so", "entities-nothing-found", states=(FULL,), is_there=False),
    Page("/entities?page=999999", "entities-no-such-page", status=404, states=(FULL,), is_there=False),
    Page("/validation", "validation", is_there=False),
    Page("/history", "history", is_there=False),
    Page("/history?federation_name=Northlight%20Federation", "history-federation", states=(FULL,), is_there=False),
    Page("/history/compare", "compare", states=WITH_DATA, is_there=False),
    Page("/status", "status", is_there=False),
    Page("/config", "config-signed-out", status=403, is_there=False),
    Page("/sign-in", "sign-in", is_there=False),
    Page("/search?q=university", "search", is_there=False),
    Page("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "search-hostile-query", is_there=False),
    Page("/search", "search-empty", is_there=False),
]

# Addresses under these are for programs: asked for, and not looked at.
PROGRAMS = ("/api/", "/health", "/metrics", "/export/", "/static/", "/assets/")
# Collections whose members are one path segment, or all that follows.
COLLECTIONS = ("/federations/", "/entities/", "/history/", "/validation/")
PER_PATTERN = 3
# Pages that links lead to, in each state.
DISCOVERED = 40


def pattern(address: str) -> str:
    """The route and the parameters of an address, without their values: what one page looks like, the others do too."""
    parts = urlsplit(address)
    path = parts.path
    for collection in COLLECTIONS:
        if path.startswith(collection) and len(path) > len(collection):
            path = collection + "{}"
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    return path + ("?" + "&".join(names) if names else "")


def name(address: str, number: int) -> str:
    """The name of a page that a link led to: its pattern, in characters for a file, and its number."""
    letters = "".join(letter if letter.isalnum() else "-" for letter in pattern(address).replace("{}", "one"))
    return "-".join(part for part in letters.split("-") if part) + f"-{number}"
