"""The dashboard: how soon it answers, and how much memory it keeps."""

import sys

from data import Data
from plan import Plan
from processes import CommandFailed, Programs
from report import Report
from servers import Server


def measure(programs: Programs, data: Data, plan: Plan, report: Report) -> None:
    print("bench: start and memory of the dashboard ...", file=sys.stderr)
    start = "serve, start to first answer"
    memory = f"serve, resident memory after {plan.requests:,} requests"
    database = str(data.history_database)
    starts: list[float] = []
    bare_starts: list[float] = []
    try:
        for _ in range(plan.server_starts):
            with Server.dashboard(programs, database) as dashboard:
                starts.append(dashboard.start_time)
            with Server.bare_route(programs, dashboard.body_size) as bare:
                bare_starts.append(bare.start_time)
        resident = resident_memory(Server.dashboard(programs, database), plan)
        bare_resident = resident_memory(Server.bare_route(programs, dashboard.body_size), plan)
    except CommandFailed as failure:
        report.not_measured([start, memory], str(failure))
        return
    report.compare(start, "ms", starts, "bare-route", bare_starts)
    report.compare(memory, "bytes", [resident], "bare-route", [bare_resident])


def resident_memory(server: Server, plan: Plan) -> int:
    with server:
        server.times(["/"] * plan.requests)
        return server.resident_memory()
