"""Walks the dashboard's pages in a real browser; started by scripts/test-pages, which prepares everything."""

import argparse
import shutil
import signal
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import axe_playwright_python
from selenium.common.exceptions import WebDriverException

import printing
import selftest
from addresses import STATES
from browser import Browser
from dashboard.server import Server
from findings import Finding, shortened
from results import Results
from states import States
from walk import Walk


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    options = parse_options()
    axe = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    pictures = options.work / "screenshots"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    results = Results()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="edugain-pages-") as directory:
        states = States(options.program, Path(directory))
        futures = states.begin([] if options.self_test else options.state or list(STATES))

        def walk(name: str) -> None:
            try:
                state = futures[name].result()
                begin = time.monotonic()
                with Server(options.program, state.database, state.environment) as server, Browser() as browser:
                    Walk(browser, server.address, axe, pictures).all_pages(state, server.port, results)
                print(f"{name}: walked in {time.monotonic() - begin:.0f} s", flush=True)
            except (WebDriverException, RuntimeError, OSError) as error:
                results.add(name, "the whole state", [("", Finding("broken off", shortened(str(error), 2_000)))])

        def try_the_checks() -> None:
            with Browser() as browser:
                selftest.run(browser, axe, results)

        # Two browsers keep two cores busy.
        with ThreadPoolExecutor(max_workers=2) as pool:
            walks = [pool.submit(try_the_checks), *(pool.submit(walk, name) for name in futures)]
            try:
                for one in walks:
                    one.result()
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    report_gaps(results, options)
    results.print_table()
    print(f"Screenshots are in {pictures}; all took {time.monotonic() - started:.0f} s.", file=sys.stderr)
    return 1 if results.failed else 0


def report_gaps(results: Results, options: argparse.Namespace) -> None:
    left_out = [name for name in STATES if options.self_test or (options.state and name not in options.state)]
    if left_out:
        results.note(f"states that were not asked for: {', '.join(left_out)}")
    if not printing.can_read():
        results.note("the words on paper: pdftotext is not installed")


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/test-pages", description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="the edugain-ctl that is tried")
    parser.add_argument("--work", type=Path, required=True, help="where screenshots are left")
    parser.add_argument("--state", action="append", choices=STATES, help="walk this state only; may be repeated")
    parser.add_argument("--self-test", action="store_true", help="try only whether the checks find what is broken")
    return parser.parse_args()


sys.exit(main())
