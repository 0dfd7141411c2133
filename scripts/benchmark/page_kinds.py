"""The dashboard's pages, kind by kind, with many addresses of each."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count, product
from pathlib import Path
from urllib.parse import quote, urlencode

# Entities on one page of a list.
PAGE_SIZE = 100


@dataclass(frozen=True)
class Contents:
    """What the newest snapshot of a database holds, for addresses made of it."""

    entity_ids: list[str]
    names: list[str]
    # Entities of each federation, by its name.
    federations: dict[str, int]
    # Seconds, of all snapshots.
    times: list[int]

    @classmethod
    def read(cls, database: Path) -> "Contents":
        connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        try:
            entities = connection.execute(
                "SELECT entity_id, name FROM entity_version JOIN entity ON entity.id = entity WHERE valid_to IS NULL"
                " ORDER BY entity_version.digest").fetchall()
            federations = connection.execute(
                "SELECT federation.name, count(*) FROM entity_version JOIN federation ON federation.id = federation"
                " WHERE valid_to IS NULL GROUP BY federation.id").fetchall()
            times = connection.execute("SELECT time FROM snapshot ORDER BY time").fetchall()
        finally:
            connection.close()
        return cls(
            [entity_id for entity_id, _ in entities], [name for _, name in entities], dict(federations),
            [time for (time,) in times])


@dataclass(frozen=True)
class PageKind:
    """A kind of page. `addresses` are all different, so each is made when it is asked for, and may have no end."""

    name: str
    addresses: Callable[[Contents], Iterable[str]]
    # False: not written yet; the report says so.
    is_there: bool = True


def only(path: str) -> Callable[[Contents], Iterable[str]]:
    """One page under ever another address: nothing reads the parameter, but pages are kept by their whole address."""
    return lambda _: (f"{path}?n={number}" for number in count())


def federations(contents: Contents) -> Iterable[str]:
    return (f"/federations/{quote(name, safe='')}" for name in contents.federations)


def federation_lists(contents: Contents) -> Iterable[str]:
    return (
        f"/federations/{quote(name, safe='')}?page={page}" for name, entities in contents.federations.items()
        for page in range(1, max(1, -(-entities // PAGE_SIZE)) + 1))


def entities(contents: Contents) -> Iterable[str]:
    return (f"/entities/{quote(entity_id, safe='')}" for entity_id in contents.entity_ids)


def entity_lists(contents: Contents) -> Iterable[str]:
    pages = range(1, max(1, len(contents.entity_ids) // PAGE_SIZE) + 1)
    return (
        f"/entities?page={page}&sort={column}&order={order}"
        for page, column, order in product(pages, ("name", "federation", "privacy"), ("asc", "desc")))


def words(contents: Contents) -> list[str]:
    """Beginnings of names, as somebody types them."""
    return list(dict.fromkeys(name[:length] for name in contents.names for length in (3, 6, 9) if len(name) >= length))


def entity_searches(contents: Contents) -> Iterable[str]:
    return (f"/entities?{urlencode({'q': word})}" for word in words(contents))


def searches(contents: Contents) -> Iterable[str]:
    return (f"/search?{urlencode({'q': word})}" for word in words(contents))


def comparisons(contents: Contents) -> Iterable[str]:
    """Near ones and far ones in turn."""
    moments = [datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for time in contents.times]
    pairs = zip(moments, reversed(moments)), zip(moments, moments[1:])
    return (
        f"/history/compare?{urlencode({'from': min(pair), 'to': max(pair)})}"
        for both in zip(*pairs) for pair in both if pair[0] != pair[1])


def federation_histories(contents: Contents) -> Iterable[str]:
    return (f"/history?{urlencode({'federation_name': name})}" for name in contents.federations)


KINDS = [
    PageKind("/", only("/")),
    PageKind("/federations", only("/federations")),
    PageKind("/federations/{name}", federations),
    PageKind("/federations/{name}?page", federation_lists),
    PageKind("/entities/{entityID}", entities),
    PageKind("/entities?page&sort", entity_lists, is_there=False),
    PageKind("/entities?q", entity_searches, is_there=False),
    PageKind("/validation", only("/validation"), is_there=False),
    PageKind("/history", only("/history"), is_there=False),
    PageKind("/history?federation_name", federation_histories, is_there=False),
    PageKind("/history/compare?from&to", comparisons, is_there=False),
    PageKind("/status", only("/status"), is_there=False),
    PageKind("/search?q", searches, is_there=False),
]
