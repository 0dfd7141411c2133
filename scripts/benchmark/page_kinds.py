"""The dashboard's pages, kind by kind, with many addresses of each."""

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain, product, repeat
from pathlib import Path
from urllib.parse import quote, urlencode

# Entities on one page of a list.
PAGE_SIZE = 100

# Days that charts go back.
PERIODS = (7, 30, 90, 180, 365)


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
    """A kind of page. `addresses` are all different, so that each is made when it is asked
    for, unless none is ever kept; they may have no end."""

    name: str
    addresses: Callable[[Contents], Iterable[str]]
    # False: made anew for everybody.
    is_kept: bool = True


def again(path: str) -> Callable[[Contents], Iterable[str]]:
    """One address, of a page that is made anew for everybody."""
    return lambda _: repeat(path)


def overviews(_: Contents) -> Iterable[str]:
    return (f"/?days={days}" for days in PERIODS)


def federation_tables(_: Contents) -> Iterable[str]:
    columns = ("name", "entities", "coverage", "sp_privacy", "idp_privacy", "sp_security", "idp_security", "sp_sirtfi")
    return (f"/federations?sort={column}&order={order}" for column, order in product(columns, ("asc", "desc")))


def links(contents: Contents) -> Iterable[str]:
    """Pages of the whole list, and the first one of every federation."""
    pages = (f"/validation?page={page}" for page in range(1, 1 + len(contents.entity_ids) // (10 * PAGE_SIZE)))
    return chain(pages, (f"/validation?{urlencode({'federation': name})}" for name in contents.federations))


def histories(contents: Contents) -> Iterable[str]:
    """The periods, then from every tenth day on until the end."""
    days = (datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%d") for time in contents.times[::20])
    return chain((f"/history?days={days}" for days in PERIODS), (f"/history?since={day}" for day in days))


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


def suggestions(contents: Contents) -> Iterable[str]:
    return (f"/search/suggestions?{urlencode({'q': word})}" for word in words(contents))


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
    PageKind("/", overviews),
    PageKind("/federations", federation_tables),
    PageKind("/federations/{name}", federations),
    PageKind("/federations/{name}?page", federation_lists),
    PageKind("/entities/{entityID}", entities),
    PageKind("/entities?page&sort", entity_lists),
    PageKind("/entities?q", entity_searches),
    PageKind("/validation", links),
    PageKind("/history", histories),
    PageKind("/history?federation_name", federation_histories),
    PageKind("/history/compare?from&to", comparisons),
    PageKind("/status", again("/status"), is_kept=False),
    PageKind("/search?q", searches, is_kept=False),
    PageKind("/search/suggestions?q", suggestions, is_kept=False),
]
