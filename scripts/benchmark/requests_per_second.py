"""The dashboard: how many requests it answers, against a route that has nothing to do.

wrk shares the machine, and where it is the slowest of all, any two servers look alike; the processor time that a server
spends on a request still tells them apart.
"""

import sys
from dataclasses import dataclass

import wrk
from data import Data
from plan import Plan
from processes import CommandFailed, Programs
from report import Report
from servers import Server


CONNECTIONS = 16


@dataclass(frozen=True)
class Load:
    """What a server did while wrk asked it."""

    # Requests per second.
    rate: float
    # Microseconds of user and system time for one request.
    processor_time: float


def measure(programs: Programs, data: Data, plan: Plan, report: Report) -> None:
    print("bench: requests per second ...", file=sys.stderr)
    names = ["serve, requests per second of /", "serve, processor time per request of /"]
    if not wrk.is_there():
        report.not_measured(names, "wrk is not installed", is_failure=False)
        return
    loads: list[Load] = []
    bare_loads: list[Load] = []
    try:
        # Both are there all the time, and the one that is not asked has nothing to do.
        with Server.dashboard(programs, str(data.history_database)) as dashboard:
            with Server.bare_route(programs, dashboard.body_size) as bare:
                for _ in range(plan.wrk_runs):
                    loads.append(load(programs, dashboard, plan))
                    bare_loads.append(load(programs, bare, plan))
    except CommandFailed as failure:
        report.not_measured(names, str(failure))
        return
    title = f"{names[0]} ({dashboard.body_size:,} bytes)"
    report.compare(
        title, "/s", [one.rate for one in loads], "bare-route", [one.rate for one in bare_loads], ratio_of_medians=True)
    report.compare(
        names[1], "µs", [one.processor_time for one in loads], "bare-route",
        [one.processor_time for one in bare_loads], ratio_of_medians=True)


def load(programs: Programs, server: Server, plan: Plan) -> Load:
    """Asks for some seconds. Raises CommandFailed when a request was not answered well."""
    before = server.processor_seconds()
    answers = wrk.ask(programs, server, CONNECTIONS, plan.wrk_seconds)
    spent = server.processor_seconds() - before
    return Load(answers.rate, spent / answers.count * 1e6)
