"""The interface for programs: each kind of answer made for the first time, files of all entities, and a copy of a large
database, from a year of history."""

import sqlite3
import sys
import threading
from itertools import islice
from pathlib import Path

from dashboard.tokens import TOKEN, write_tokens
from downloads import Unread, download, many
from interface_kinds import EXPORTS, KINDS
from page_kinds import Contents
from pages import measure_kind
from plan import Plan
from processes import CommandFailed, Programs
from report import Report
from servers import Server

# What the project wants to stay below: milliseconds to the first and to the last byte of a file of all entities.
FIRST_BYTE_BAR = 50.0
EXPORT_BAR = 300.0
AT_ONCE = 16
# Bytes of memory that a copy of the database may take beside what the server has anyway.
COPY_BAR = 20e6
EXPORT_RUNS = 9


def measure(programs: Programs, database: Path, plan: Plan, report: Report) -> None:
    contents = Contents.read(database)
    with Server.dashboard(programs, str(database)) as server:
        for kind in KINDS:
            measure_kind(server, kind, contents, plan, report)
    with Server.dashboard(programs, str(database)) as server:
        for address in EXPORTS:
            measure_export(server, address, report)
        measure_many(server, report)
    measure_copy(programs, database, plan, report)


def measure_export(server: Server, address: str, report: Report) -> None:
    try:
        runs = [download(server, address) for _ in range(EXPORT_RUNS)]
    except CommandFailed as failure:
        report.not_measured([address], str(failure))
        return
    report.percentile(f"{address}, first byte", "ms", [run.first_byte for run in runs], 1, "bar", FIRST_BYTE_BAR)
    report.percentile(f"{address}, all", "ms", [run.total for run in runs], 1, "bar", EXPORT_BAR)


def measure_many(server: Server, report: Report) -> None:
    names = [f"{AT_ONCE} exports at once, memory", f"{AT_ONCE} exports that nobody reads, memory"]
    try:
        download(server, EXPORTS[1])
        alone = server.resident_memory()
        many(server, [EXPORTS[1]] * AT_ONCE)
        report.compare(names[0], "bytes", [server.peak_memory()], "after one", [alone])
        with Unread(server, [EXPORTS[1]] * AT_ONCE):
            download(server, "/status")
            report.compare(names[1], "bytes", [server.resident_memory()], "after one", [alone])
    except (CommandFailed, OSError) as failure:
        report.not_measured(names, str(failure))


def measure_copy(programs: Programs, database: Path, plan: Plan, report: Report) -> None:
    """The whole database for an administrator, while others ask for pages."""
    print("bench: a copy of a large database ...", file=sys.stderr)
    large = database.with_name("large.db")
    tokens = database.with_name("tokens")
    names = ["database export, memory", "pages meanwhile, 99th percentile"]
    try:
        enlarge(database, large, plan.export_size)
        write_tokens(tokens)
        headers = {"Authorization": f"Bearer {TOKEN}"}
        with Server.dashboard(programs, str(large), {"EDUGAIN_TOKENS": str(tokens)}) as server:
            addresses = [f"/entities?page={page}" for page in range(1, 21)]
            alone = server.times(addresses * 10)
            before = server.resident_memory()
            during: list[float] = []
            thread = threading.Thread(target=lambda: download(server, "/api/database/export", headers))
            thread.start()
            while thread.is_alive():
                during += server.times(addresses)
            more = server.peak_memory() - before
        report.compare(names[0], "bytes", [max(more, 1)], "bar", [COPY_BAR])
        report.percentile(names[1], "ms", during, 0.99, "without it", sorted(alone)[int(len(alone) * 0.99)])
    except (CommandFailed, OSError, sqlite3.Error) as failure:
        report.not_measured(names, str(failure))
    finally:
        for path in database.parent.glob("large.db*"):
            path.unlink()
        tokens.unlink(missing_ok=True)


def enlarge(database: Path, large: Path, megabytes: int) -> None:
    """A copy with pages that hold nothing any more, as a database has after much was removed."""
    source = sqlite3.connect(database)
    target = sqlite3.connect(large)
    source.backup(target)
    source.close()
    target.execute("CREATE TABLE filling (content)")
    missing = megabytes * 1_000_000 - large.stat().st_size
    target.executemany(
        "INSERT INTO filling VALUES (randomblob(1000000))", islice(iter(lambda: (), None), max(0, missing // 1_000_000)))
    target.execute("DROP TABLE filling")
    target.commit()
    target.close()
