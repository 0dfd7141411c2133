"""Measures edugain-ctl and prints one table; started by scripts/bench, which builds everything first."""

import argparse
import json
import signal
import sys
import tempfile
import time
from pathlib import Path

import backups
import growth
import imports
import machine
import requests_per_second
import serving
import year
from data import Data
from plan import DEFAULT, QUICK
from processes import CommandFailed, Programs
from report import Report

SECTIONS = [imports, growth, backups, serving, requests_per_second, year]


def main() -> int:
    options = parse_options()
    # An exception, so that everything started or made is cleared away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    plan = QUICK if options.quick else DEFAULT
    report = Report()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="edugain-bench-") as directory:
        programs = Programs(Path(options.program), Path(options.benchmarks), Path(directory))
        facts = machine.facts(programs, Path(directory))
        try:
            data = Data(programs, Path(directory), plan)
            for section in SECTIONS:
                section.measure(programs, data, plan, report)
        except CommandFailed as failure:
            # Without the first database there is nothing to measure.
            print(f"bench: {failure}", file=sys.stderr)
            return 1
    facts["seconds"] = round(time.monotonic() - started)
    facts["entities"] = plan.entities
    facts["aggregateBytes"] = data.aggregate_size
    print(machine.head(facts) + "\n\n" + report.table())
    if options.json:
        figures = {"machine": facts, "rows": report.as_json()}
        Path(options.json).write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if report.has_failure else 0


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the edugain-ctl to measure")
    parser.add_argument("--benchmarks", required=True, help="directory of the programs to compare with")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    return parser.parse_args()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
