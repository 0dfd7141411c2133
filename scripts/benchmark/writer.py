"""A program that writes to a database as often as it can be asked to, beside others that read."""

import multiprocessing
import sqlite3
import time
from pathlib import Path
from typing import Callable

PAUSE = 0.01
READERS = 2


class Writer:
    """Commits about a hundred times a second, in a process of its own, and measures each commit."""

    def __init__(self, database: Path) -> None:
        self.stop = multiprocessing.Event()
        self.longest = multiprocessing.Value("d", 0.0)
        self.count = multiprocessing.Value("L", 0)
        arguments = (str(database), self.stop, self.longest, self.count)
        self.processes = [multiprocessing.Process(target=write, args=arguments)]
        self.processes += [
            multiprocessing.Process(target=read, args=(str(database), self.stop)) for _ in range(READERS)]

    def __enter__(self) -> "Writer":
        for process in self.processes:
            process.start()
        while self.count.value < 50:
            time.sleep(PAUSE)
        return self

    def __exit__(self, *_) -> None:
        self.stop.set()
        for process in self.processes:
            process.join()

    def longest_commit(self, work: Callable[[], object]) -> float:
        """Seconds of the longest commit while `work` was done."""
        self.longest.value = 0.0
        work()
        return self.longest.value


def write(path: str, stop, longest, count) -> None:
    connection = sqlite3.connect(path, isolation_level=None, timeout=30)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    while not stop.is_set():
        begin = time.perf_counter()
        connection.execute("UPDATE snapshot SET added = added + 1 WHERE time = (SELECT max(time) FROM snapshot)")
        longest.value = max(longest.value, time.perf_counter() - begin)
        count.value += 1
        time.sleep(PAUSE)
    connection.close()


def read(path: str, stop) -> None:
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=30)
    while not stop.is_set():
        connection.execute("SELECT count(*), max(valid_from) FROM entity_version WHERE valid_to IS NULL").fetchone()
        time.sleep(PAUSE)
    connection.close()
