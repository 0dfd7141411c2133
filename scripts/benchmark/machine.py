"""What the figures were measured on."""

import os
import platform
import subprocess
from pathlib import Path

from processes import Programs


def facts(programs: Programs, directory: Path) -> dict:
    return {
        "version": answer([programs.edugain_ctl, "--version"]),
        # Those this process may use, which may be fewer than there are.
        "cores": len(os.sched_getaffinity(0)),
        "processor": field("/proc/cpuinfo", "model name") or platform.machine(),
        "memoryBytes": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"),
        "load": round(os.getloadavg()[0], 2),
        "system": field("/etc/os-release", "PRETTY_NAME", "=").strip('"') or platform.system(),
        "kernel": platform.release(),
        "fileSystem": answer(["stat", "-f", "-c", "%T", str(directory)]),
        "sqlite": answer(["pkg-config", "--modversion", "sqlite3"]),
        "libxml2": answer(["pkg-config", "--modversion", "libxml-2.0"]),
        "python": platform.python_version(),
    }


def head(facts: dict) -> str:
    """The lines above the table."""
    megabytes = f"{facts['aggregateBytes'] / 1e6:.1f} MB"
    gigabytes = f"{facts['memoryBytes'] / 1e9:.1f} GB"
    return "\n".join([
        f"edugain-ctl {facts['version']}, {facts['entities']:,} entities in {megabytes}, measured in"
        f" {facts['seconds']} s",
        f"{facts['cores']} cores ({facts['processor']}), {gigabytes} memory, load {facts['load']} before,"
        f" data on {facts['fileSystem']}",
        f"{facts['system']}, Linux {facts['kernel']}, SQLite {facts['sqlite']}, libxml2 {facts['libxml2']},"
        f" Python {facts['python']}",
        "",
        "Medians; a ratio is that of edugain-ctl to the other, the median pair by pair (requests: of the medians).",
        "wrk, one thread and 16 connections, shares the cores with the server it asks. MB are 1,000,000 bytes.",
    ])


def field(file: str, name: str, separator: str = ":") -> str:
    """The first value of a name in a file of names and values, empty when there is none."""
    try:
        with open(file, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                key, _, value = line.partition(separator)
                if key.strip() == name:
                    return value.strip()
    except OSError:
        pass
    return ""


def answer(command: list[str]) -> str:
    """What a command prints, or "unknown": a missing tool is no reason not to measure."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=10)
        return result.stdout.strip() or "unknown"
    except (OSError, subprocess.SubprocessError):
        return "unknown"
