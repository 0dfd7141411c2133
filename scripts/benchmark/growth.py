"""How the database grows with its history."""

import shutil
import sys

from data import Data, database_size, flush
from plan import Plan
from processes import CommandFailed, Programs
from report import Report

# Two imports a day, each with 0.3 % churn.
IMPORTS_A_YEAR = 730


def measure(_: Programs, data: Data, plan: Plan, report: Report) -> None:
    print(f"bench: {plan.history} imports in a row ...", file=sys.stderr)
    names = ["database after the first import", "growth per 0.3 % churn import (mean)", "growth per year (730 imports)"]
    try:
        sizes = measure_sizes(data, plan)
    except CommandFailed as failure:
        report.not_measured(names, str(failure))
        return
    first = sizes[0]
    growth = (sizes[-1] - first) / plan.history
    report.compare(names[0], "bytes", [first], "aggregate file", [data.aggregate_size])
    # A mean: the file grows by whole pages, now more and now less, and it is the sum that fills a disk.
    report.compare(names[1], "bytes", [growth], "first database", [first], runs=plan.history)
    report.compare(names[2], "bytes", [growth * IMPORTS_A_YEAR], "first database", [first], runs=plan.history)


def measure_sizes(data: Data, plan: Plan) -> list[int]:
    """The size of a database after its first import and after each one that follows."""
    database = data.history_database
    shutil.copyfile(data.first_database, database)
    flush(database)
    sizes = [database_size(database)]
    aggregate = data.directory / "next.xml"
    for step in range(1, plan.history + 1):
        data.write_aggregate(aggregate, step=step, created=data.now + step)
        data.import_aggregate(aggregate, database)
        sizes.append(database_size(database))
    aggregate.unlink()
    return sizes
