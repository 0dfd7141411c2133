"""Imports: the first one, one without a change, and one with 0.3 % of the entities touched."""

import sys
from pathlib import Path

from data import Data, database_size
from plan import Plan
from processes import CommandFailed, Measurement, Programs
from report import Report

PARSE = "import xml.etree.ElementTree as E, sys; E.parse(sys.argv[1])"


def measure(programs: Programs, data: Data, plan: Plan, report: Report) -> None:
    unchanged = data.directory / "unchanged.xml"
    changed = data.directory / "changed.xml"
    data.write_aggregate(unchanged, step=0, created=data.now - 3600)
    data.write_aggregate(changed, step=1, created=data.now)
    kinds = [
        ("first import", data.aggregate, None), ("unchanged import", unchanged, data.first_database),
        ("0.3 % churn import", changed, data.first_database)]
    for name, aggregate, base in kinds:
        print(f"bench: {name} ...", file=sys.stderr)
        try:
            note = describe_changes(data, aggregate, base, expect_none=aggregate == unchanged)
            measure_kind(programs, data, plan, report, name, aggregate, base, note)
        except CommandFailed as failure:
            figures = ["wall time", "peak memory", "database growth"]
            report.not_measured([f"{name}, {figure}" for figure in figures], str(failure))
    unchanged.unlink()
    changed.unlink()


def describe_changes(data: Data, aggregate: Path, base: Path | None, expect_none: bool) -> str:
    """Says what changes. Raises CommandFailed when an import would not be of the kind that is to be measured."""
    if base is None:
        return ""
    changes = data.changes(aggregate, base)
    text = ", ".join(f"{count} {kind}" for kind, count in changes.items())
    if expect_none != (sum(changes.values()) == 0):
        raise CommandFailed(f"not the expected changes: {text}")
    return "" if expect_none else f" ({text})"


def measure_kind(
    programs: Programs, data: Data, plan: Plan, report: Report, name: str, aggregate: Path, base: Path | None, note: str
) -> None:
    imports: list[Measurement] = []
    floors: list[Measurement] = []
    trees: list[Measurement] = []
    growths: list[int] = []
    # In turn, so that whatever slows the machine for a while slows all of them.
    for run in range(plan.import_runs):
        database = data.fresh_database(base)
        before = database_size(database)
        imports.append(data.import_aggregate(aggregate, database))
        growths.append(database_size(database) - before)
        floors.append(programs.measure([programs.parse_floor, str(aggregate)]))
        if run < plan.element_tree_runs:
            trees.append(programs.measure([sys.executable, "-c", PARSE, str(aggregate)]))

    times = [run.seconds for run in imports]
    memory = [run.peak_memory for run in imports]
    report.compare(f"{name}{note}, wall time", "s", times, "parse-floor", [run.seconds for run in floors])
    report.compare(f"{name}, wall time", "s", times, "ElementTree", [run.seconds for run in trees])
    report.compare(f"{name}, peak memory", "bytes", memory, "ElementTree", [run.peak_memory for run in trees])
    if base is None:
        reference, size = "aggregate file", aggregate.stat().st_size
    else:
        reference, size = "database before", database_size(base)
    report.compare(f"{name}, database growth", "bytes", growths, reference, [size] * len(growths))
