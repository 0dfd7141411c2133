"""Starting programs and measuring them."""

import os
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from dashboard.environment import clean_environment


class CommandFailed(Exception):
    """A command did not do what it was to do; the message says which and why."""


@dataclass(frozen=True)
class Measurement:
    """What one run of a command took."""

    seconds: float
    # Bytes, as the kernel counts them: ru_maxrss. Includes what this interpreter held when it started the command,
    # some 20 MB, so the figure means nothing for a program that needs less.
    peak_memory: int


class Programs:
    """Where the programs are, and the environment they run in."""

    def __init__(self, edugain_ctl: Path, benchmarks: Path, directory: Path) -> None:
        self.edugain_ctl = str(edugain_ctl)
        self.parse_floor = str(benchmarks / "parse-floor")
        self.bare_route = str(benchmarks / "bare-route")
        self.demo_aggregate = str(benchmarks / "demo-aggregate")
        self.environment = clean_environment(directory)

    def measure(self, command: list[str]) -> Measurement:
        """Runs a command to its end. Raises CommandFailed when its exit code is not 0."""
        with tempfile.TemporaryFile() as errors:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, env=self.environment)
            try:
                _, status, usage = os.wait4(process.pid, 0)
                seconds = time.perf_counter() - start
                process.returncode = os.waitstatus_to_exitcode(status)
            finally:
                if process.returncode is None:
                    process.kill()
                    process.wait()
            if process.returncode != 0:
                raise CommandFailed(complaint(command, process.returncode, read_end(errors)))
        return Measurement(seconds, usage.ru_maxrss * 1024)

    def output(self, command: list[str], timeout: float = 600) -> str:
        """What a command prints. Raises CommandFailed when its exit code is not 0."""
        try:
            result = subprocess.run(
                command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=self.environment,
                timeout=timeout, check=False)
        except subprocess.TimeoutExpired as error:
            raise CommandFailed(f"{Path(command[0]).name} did not end within {timeout:.0f} s") from error
        if result.returncode != 0:
            raise CommandFailed(complaint(command, result.returncode, result.stderr))
        return result.stdout


def read_end(file) -> str:
    """The last kilobytes of a file that a process wrote."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - 4096))
    return file.read().decode(errors="replace")


def complaint(command: list[str], code: int, errors: str) -> str:
    """One line about a command that failed, with the last line it wrote."""
    name = " ".join([Path(command[0]).name] + [word for word in command[1:2] if word.isalpha()])
    lines = errors.strip().splitlines()
    end = f"exit code {code}" if code >= 0 else f"signal {-code}"
    return f"{name} ended with {end}" + (f": {lines[-1].strip()}" if lines else "")
