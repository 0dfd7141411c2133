"""Waiting for something to become true."""

import time
from collections.abc import Callable


class TooLate(Exception):
    """It did not become true in time."""


def wait_until(what: str, condition: Callable[[], object], seconds: float = 60) -> object:
    """What `condition` returns as soon as that is true. Raises TooLate."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise TooLate(f"waited {seconds:.0f} s in vain: {what}")
        time.sleep(0.1)
