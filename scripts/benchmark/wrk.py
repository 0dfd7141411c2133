"""Many connections at once, by wrk."""

import re
import shutil
import tempfile
from dataclasses import dataclass

from processes import CommandFailed, Programs
from servers import Server

# Asks for one line of a file after the other. It goes on until the time is over: wrk cannot end earlier.
SCRIPT = """
local paths = {}
for line in io.lines("%s") do paths[#paths + 1] = line end
local position = 0
function request()
    position = position + 1
    return wrk.format("GET", paths[(position - 1) %% #paths + 1])
end
"""
MILLISECONDS = {"us": 0.001, "ms": 1, "s": 1_000, "m": 60_000}
# Seconds after which wrk calls an answer missing.
PATIENCE = 60


@dataclass(frozen=True)
class Answers:
    """What wrk counted."""

    count: int
    # Per second.
    rate: float
    # Milliseconds of the longest one.
    longest: float


def is_there() -> bool:
    return shutil.which("wrk") is not None


def ask(
    programs: Programs, server: Server, connections: int, seconds: int, addresses: list[str] | None = None
) -> Answers:
    """Asks for the front page, or for one of the addresses after the other.

    Raises CommandFailed when a request was not answered well, or when the addresses were not enough.
    """
    command = [
        "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", f"--timeout={PATIENCE}s", f"http://127.0.0.1:{server.port}/"]
    with tempfile.TemporaryDirectory(prefix="edugain-bench-wrk-") as directory:
        if addresses:
            paths, script = f"{directory}/paths", f"{directory}/paths.lua"
            with open(paths, "w", encoding="utf-8") as file:
                file.writelines(f"{address}\n" for address in addresses)
            with open(script, "w", encoding="utf-8") as file:
                file.write(SCRIPT % paths)
            command[1:1] = ["-s", script]
        text = programs.output(command, timeout=seconds + PATIENCE + 30)
    trouble = re.search(r"(Non-2xx or 3xx responses|Socket errors): *(.*)", text)
    if trouble:
        raise CommandFailed(f"wrk on {server.name}: {trouble[0]}")
    rate = re.search(r"Requests/sec: *([0-9.]+)", text)
    count = re.search(r"([0-9]+) requests in ", text)
    latency = re.search(r"Latency +\S+ +\S+ +([0-9.]+)([a-z]+)", text)
    if not rate or not count or not latency or int(count[1]) == 0:
        raise CommandFailed(f"wrk on {server.name} gave no figure")
    if addresses and int(count[1]) > len(addresses):
        raise CommandFailed(f"{len(addresses):,} addresses are not enough for {seconds} s")
    return Answers(int(count[1]), float(rate[1]), float(latency[1]) * MILLISECONDS[latency[2]])
