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
    # What the text of the page must hold, character by character.
    says: str = ""
    # False: one width and no pictures, for one of many of a kind.
    is_thorough: bool = True


PAGES = [
    Page("/", "overview"),
    Page("/?days=30", "overview-month", states=(FULL,), is_thorough=False),
    Page("/?days=31", "unknown-value", status=400, states=(FULL,)),
    Page("/no-such-page", "unknown-page", status=404),

    Page("/federations", "federations"),
    Page("/federations?sort=entities&order=asc&q=north", "federations-filtered", states=(FULL,), is_thorough=False),
    Page("/federations?compare=Northlight%20Federation&compare=Edelweg", "federations-compared", states=(FULL,)),
    Page("/federations?q=nothing-is-called-so", "federations-nothing-found", states=(FULL,)),
    Page("/federations/No%20such%20federation", "unknown-federation", status=404, states=WITH_DATA),
    Page("/federations/Northlight%20Federation?days=365&role=sp&sort=privacy", "federation-filtered", states=(FULL,)),

    Page("/entities", "entities"),
    Page("/entities?role=sp&privacy=no&sort=name&order=desc", "entities-filtered", states=(FULL,)),
    Page("/entities?sort=changed&page=2", "entities-second-page", states=(FULL,)),
    Page("/entities?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E", "entities-hostile-query"),
    Page("/entities?q=nothing-is-called-so", "entities-nothing-found", states=(FULL,)),
    Page("/entities?page=999999", "entities-no-such-page", status=404, states=(FULL,), is_thorough=False),
    Page("/entities?role=x", "entities-unknown-role", status=400, states=(FULL,), is_thorough=False),
    Page("/entities/https%3A%2F%2Fno.such.example%2F", "unknown-entity", status=404, states=WITH_DATA),

    Page("/validation", "validation"),
    Page("/validation?link=unusable&role=sp&q=http", "validation-filtered", states=(FULL, HOSTILE)),

    Page("/history", "history"),
    Page("/history?days=30", "history-month", states=(FULL,), is_thorough=False),
    Page("/history?since=2020-01-01&until=2020-01-02", "history-nothing", states=(FULL,)),
    Page("/history?federation_name=Northlight%20Federation", "history-federation", states=(FULL,)),
    Page("/history/compare", "compare", states=WITH_DATA),

    Page("/status", "status"),
    Page("/docs", "docs", says="curl"),
    Page("/search?q=university", "search"),
    Page("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "search-hostile-query", is_thorough=False),
    Page("/search", "search-empty", states=(FULL, NONE)),

    # Without a session the configuration leads to the sign-in, which is closed where there is no token.
    Page("/config", "config-signed-out", states=(FULL,), is_thorough=False),
    Page("/sign-in", "sign-in", states=(FULL,)),
    Page("/sign-in", "sign-in-closed", status=403, states=(NONE,)),
]

# Walked after signing in, in the state that has a token.
PRIVATE_PAGES = [
    Page("/config", "config", says="Import now"),
    Page("/config?refresh=requested", "config-refresh", is_thorough=False),
]

# Addresses under these are for programs: asked for, and not looked at.
PROGRAMS = ("/api/", "/feed.atom", "/openapi.json", "/health", "/metrics", "/assets/", "/favicon.ico", "/robots.txt")
# Every page leads to these; what they show depends on who asks, so they are walked where they are named.
ADMINISTRATION = ("/config", "/sign-in")
# Collections whose members are one path segment, or all that follows.
COLLECTIONS = ("/federations/", "/entities/", "/history/", "/validation/")
PER_PATTERN = 2
# Pages that links lead to, in each state.
DISCOVERED = 24


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
