"""What a dashboard with a year of history answers, to people and to programs."""

import sys

import interface
import pages
from data import Data, remove_database
from plan import Plan
from processes import CommandFailed, Programs
from report import Report


def measure(programs: Programs, data: Data, plan: Plan, report: Report) -> None:
    print(f"bench: a database of {plan.days} days ...", file=sys.stderr)
    database = data.directory / "pages.db"
    try:
        programs.measure([
            programs.edugain_ctl, "demo", "--quiet", "--database", str(database), "--entities", str(plan.entities),
            "--days", str(plan.days), "--per-day", "2"])
        pages.measure(programs, database, plan, report)
        interface.measure(programs, database, plan, report)
    except CommandFailed as failure:
        report.not_measured(["pages", "interface"], str(failure))
    finally:
        remove_database(database)
