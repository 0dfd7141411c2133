"""Running the cases in order and counting them."""

import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field


class Failure(Exception):
    """A case found something wrong."""


def expect(condition: object, message: str) -> None:
    """Raises Failure with `message` when the condition does not hold."""
    if not condition:
        raise Failure(message)


@dataclass
class Suite:
    """Cases that stand on one another, run in the order in which they are written."""

    cases: list[tuple[str, Callable]] = field(default_factory=list)

    def case(self, title: str) -> Callable:
        """Makes a function a case. It may return a line with the figures it found."""
        def add(function: Callable) -> Callable:
            self.cases.append((title, function))
            return function
        return add


def run_all(suites: list[Suite], world, until: str | None) -> bool:
    """Runs all cases and prints one line for each; True when none failed."""
    failed = 0
    cases = [case for suite in suites for case in suite.cases]
    for number, (title, function) in enumerate(cases, start=1):
        start = time.monotonic()
        began = time.time()
        try:
            figures = function(world)
            outcome = "ok  "
        except Exception as error:  # Whatever goes wrong in a case is its failure, and the next one goes on.
            failed += 1
            outcome = "FAIL"
            figures = str(error) if isinstance(error, Failure) else "".join(traceback.format_exception(error))
        seconds = time.monotonic() - start
        print(f"{outcome} {number:2} {title} ({seconds:.1f} s)" + (f": {figures}" if figures else ""))
        if outcome == "FAIL":
            print(world.circumstances(began))
            # Without an installation nothing else can be told.
            if number == 1:
                break
        sys.stdout.flush()
        if until and until in title:
            break
    print(f"{number - failed} passed, {failed} failed")
    return failed == 0
