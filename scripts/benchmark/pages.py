"""The dashboard's pages from a year of history: made for the first time, kept, and asked for by many at once.

One server answers everything, so that its memory at the end is that of a server that was asked for much.
"""

import random
import sys
from itertools import islice
from pathlib import Path

import wrk
from page_kinds import KINDS, Contents, PageKind, entities, entity_lists, federation_lists
from plan import Plan
from processes import CommandFailed, Programs
from report import Report
from servers import Server

# What the project wants to stay below: milliseconds of a page made for the first time, and of one that is kept.
FIRST_TIME_BAR = 50.0
CACHED_BAR = 1.0
# Bytes in memory.
MEMORY_BAR = 80e6
CACHED_REQUESTS = 200
CONNECTIONS = (64, 256)
# More pages than that are not made in a second.
FASTEST = 3_000


def measure(programs: Programs, database: Path, plan: Plan, report: Report) -> None:
    contents = Contents.read(database)
    with Server.dashboard(programs, str(database)) as server:
        for kind in KINDS:
            measure_kind(server, kind, contents, plan, report)
        measure_many(programs, server, contents, plan, report)
        asked = f"after {server.requests:,} requests, {server.different:,} of them for different pages"
        report.compare(
            f"resident memory {asked}", "bytes", [server.resident_memory()], "bar", [MEMORY_BAR])
        report.compare("the most memory until then", "bytes", [server.peak_memory()], "bar", [MEMORY_BAR])


def measure_kind(server: Server, kind: PageKind, contents: Contents, plan: Plan, report: Report) -> None:
    print(f"bench: {kind.name} ...", file=sys.stderr)
    names = [f"{kind.name}, first time, 99th percentile", f"{kind.name}, first time, median",
             f"{kind.name}, cached, median"]
    addresses = list(islice(kind.addresses(contents), plan.page_requests))
    try:
        first = server.times(addresses)
        # The address that came last is certainly kept.
        cached = server.times([addresses[-1]] * CACHED_REQUESTS) if kind.is_kept else []
    except CommandFailed as failure:
        report.not_measured(names, str(failure))
        return
    server.different += len(addresses)
    report.percentile(names[0], "ms", first, 0.99, "bar", FIRST_TIME_BAR)
    report.percentile(names[1], "ms", first, 0.5, "bar", FIRST_TIME_BAR)
    if cached:
        report.percentile(names[2], "ms", cached, 0.5, "bar", CACHED_BAR)


def measure_many(programs: Programs, server: Server, contents: Contents, plan: Plan, report: Report) -> None:
    """Many at once: all for the same page, then each for another one that nobody has asked for."""
    runs: list[tuple[str, int, list[str] | None]] = [
        (f"/, {connections} connections", connections, None) for connections in CONNECTIONS]
    others = not_asked_for(contents, plan)
    runs.append((f"different pages for the first time, {CONNECTIONS[0]} connections", CONNECTIONS[0], others))
    reference, reference_rate = "one connection", 0.0
    if wrk.is_there():
        reference_rate = wrk.ask(programs, server, 1, plan.wrk_seconds).rate
    for name, connections, addresses in runs:
        print(f"bench: {name} ...", file=sys.stderr)
        names = [f"{name}, requests per second", f"{name}, longest answer"]
        if not wrk.is_there():
            report.not_measured(names, "wrk is not installed", is_failure=False)
            continue
        try:
            seconds = plan.wrk_seconds
            if addresses:
                seconds = max(1, min(seconds, len(addresses) // FASTEST))
            answers = wrk.ask(programs, server, connections, seconds, addresses)
        except CommandFailed as failure:
            report.not_measured(names, str(failure))
            continue
        server.requests += answers.count
        server.different += answers.count if addresses else 0
        report.compare(names[0], "/s", [answers.rate], reference, [reference_rate], runs=answers.count)
        # With so many at once, each waits for all before it: that long it takes when none is treated worse.
        fair = connections / answers.rate * 1000
        report.compare(names[1], "ms", [answers.longest], "connections / rate", [fair], runs=answers.count)


def not_asked_for(contents: Contents, plan: Plan) -> list[str]:
    """Pages of entities and lists that were not measured before, mixed, the same ones each time."""
    addresses = list(islice(entities(contents), plan.page_requests, None))
    for source in (federation_lists, entity_lists):
        addresses += islice(source(contents), plan.page_requests, None)
    random.Random(1).shuffle(addresses)
    return addresses
