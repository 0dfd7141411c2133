"""The answers for programs, kind by kind, with many addresses of each."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import chain, product
from urllib.parse import quote, urlencode

from page_kinds import PERIODS, Contents, PageKind, again, words


def of(path: str, **parameters: str | int) -> str:
    return f"{path}?{urlencode(parameters)}" if parameters else path


def moments(contents: Contents) -> list[str]:
    return [datetime.fromtimestamp(time, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") for time in contents.times]


def entity_lists(_: Contents) -> Iterable[str]:
    columns = ("name", "federation", "privacy", "organization", "changed")
    return (
        of("/api/v1/entities", limit=limit, sort=column, order=order)
        for limit, column, order in product((50, 75, 100, 125, 150, 200, 250, 300, 400, 500), columns, ("asc", "desc")))


def entity_searches(contents: Contents) -> Iterable[str]:
    return (of("/api/v1/entities", q=word) for word in words(contents))


def entities(contents: Contents) -> Iterable[str]:
    return (f"/api/v1/entities/{quote(entity_id, safe='')}" for entity_id in contents.entity_ids)


def entity_histories(contents: Contents) -> Iterable[str]:
    return (of("/api/v1/history", entity=entity_id) for entity_id in contents.entity_ids)


def federation_lists(_: Contents) -> Iterable[str]:
    columns = ("name", "entities", "coverage", "sp_privacy", "idp_privacy", "sp_security", "idp_security", "sp_sirtfi")
    return (of("/api/v1/federations", sort=column, order=order) for column, order in product(columns, ("asc", "desc")))


def federations(contents: Contents) -> Iterable[str]:
    return (f"/api/v1/federations/{quote(name, safe='')}" for name in contents.federations)


def old_federations(contents: Contents) -> Iterable[str]:
    return (of("/api/v1/federations", at=moment) for moment in moments(contents))


def changes(contents: Contents) -> Iterable[str]:
    """Near ones and far ones in turn."""
    all_moments = moments(contents)
    pairs = zip(all_moments, reversed(all_moments)), zip(all_moments, all_moments[1:])
    return (
        of("/api/v1/changes", **{"from": min(pair), "to": max(pair)})
        for both in zip(*pairs) for pair in both if pair[0] != pair[1])


def statistics(contents: Contents) -> Iterable[str]:
    days = (moment[:10] for moment in moments(contents)[::20])
    return chain(
        (of("/api/v1/statistics", days=days) for days in PERIODS),
        (of("/api/v1/statistics", since=day) for day in days),
        (of("/api/v1/statistics", days=365, federation=name) for name in contents.federations))


def snapshots(contents: Contents) -> Iterable[str]:
    return chain(
        (of("/api/v1/snapshots", limit=limit) for limit in range(10, 1_000, 50)),
        (f"/api/v1/snapshots/{quote(moment, safe='')}" for moment in moments(contents)))


def links(contents: Contents) -> Iterable[str]:
    return (of("/api/v1/links", federation=name) for name in contents.federations)


def searches(contents: Contents) -> Iterable[str]:
    return (of("/api/search", q=word) for word in words(contents))


def feeds(contents: Contents) -> Iterable[str]:
    return chain(["/feed.atom"], (of("/feed.atom", federation=name) for name in contents.federations))


KINDS = [
    PageKind("/api/v1/entities", entity_lists, is_kept=False),
    PageKind("/api/v1/entities?q", entity_searches, is_kept=False),
    PageKind("/api/v1/entities/{entityID}", entities, is_kept=False),
    PageKind("/api/v1/history", entity_histories, is_kept=False),
    PageKind("/api/v1/federations", federation_lists, is_kept=False),
    PageKind("/api/v1/federations?at", old_federations, is_kept=False),
    PageKind("/api/v1/federations/{name}", federations, is_kept=False),
    PageKind("/api/v1/changes", changes, is_kept=False),
    PageKind("/api/v1/statistics", statistics, is_kept=False),
    PageKind("/api/v1/snapshots", snapshots, is_kept=False),
    PageKind("/api/v1/links", links, is_kept=False),
    PageKind("/feed.atom", feeds, is_kept=False),
    PageKind("/api/search", searches, is_kept=False),
    PageKind("/api/snapshot/latest", again("/api/snapshot/latest"), is_kept=False),
    PageKind("/api/federations", again("/api/federations"), is_kept=False),
    PageKind("/api/cache/status", again("/api/cache/status"), is_kept=False),
    PageKind("/api/refresh/status", again("/api/refresh/status"), is_kept=False),
    PageKind("/api/settings", again("/api/settings"), is_kept=False),
    PageKind("/api/openapi.json", again("/api/openapi.json"), is_kept=False),
]

# Files of all entities, which are sent while they are made.
EXPORTS = [
    "/api/export/entities?export_format=csv", "/api/export/entities?export_format=json",
    "/api/export/entities?export_format=csv&columns=full", "/api/v1/entities?format=ndjson",
]
