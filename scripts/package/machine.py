"""A machine with systemd as its first process: a container that is booted, with a network of its own and no other."""

import json
import os
import signal
import subprocess
from pathlib import Path

from commands import CommandFailed, run
from waiting import wait_until

# Services are limited in what they may connect to by programs attached to control groups, which only the unified
# hierarchy has, and which systemd must be allowed to load. Where this machine starts with another hierarchy, the
# container gets the unified one in a mount namespace.
BOOT = """
set -e
if [ "$(stat -f -c %T /sys/fs/cgroup)" != cgroup2fs ]; then
    umount -l /sys/fs/cgroup
    mount -t cgroup2 none /sys/fs/cgroup
fi
exec systemd-nspawn --quiet --directory="$1" --boot --machine=edugain-test --register=no --keep-unit \
    --system-call-filter=bpf --private-network --resolv-conf=off --link-journal=no --console=read-only
"""
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb",
               "DEBIAN_FRONTEND": "noninteractive"}


class Machine:
    """One booted tree."""

    def __init__(self, root: Path, console: Path) -> None:
        self.root = root
        self.console = console
        self.process: subprocess.Popen | None = None
        self.leader = 0

    def boot(self) -> None:
        """Starts it and waits until systemd has started everything."""
        with self.console.open("ab") as console:
            self.process = subprocess.Popen(
                ["unshare", "--mount", "--propagation", "private", "sh", "-c", BOOT, "boot", str(self.root)],
                stdin=subprocess.DEVNULL, stdout=console, stderr=console, start_new_session=True)
        self.leader = int(wait_until("the machine's first process", self.first_process, 60))
        wait_until("systemd", lambda: self.run("systemctl", "is-system-running", check=False).stdout.strip()
                   in ("running", "degraded"), 120)

    def first_process(self) -> int | None:
        """The number, on this machine, of the container's process 1."""
        if self.process.poll() is not None:
            raise CommandFailed(f"the machine does not start: {self.console.read_text(errors='replace')[-2000:]}")
        try:
            children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
            for child in children:
                status = Path(f"/proc/{child}/status").read_text()
                if f"NSpid:\t{child}\t1\n" in status:
                    return int(child)
        except FileNotFoundError:
            pass
        return None

    def reboot(self) -> None:
        """The way an operator does it."""
        self.run("systemctl", "reboot", check=False)
        # Asked to leave the units of this machine alone, systemd-nspawn ends and wants to be started again.
        code = self.process.wait(timeout=120)
        if code != 133:
            raise CommandFailed(f"the machine did not want to be started again: exit code {code}")
        self.boot()

    def power_off(self) -> None:
        """Ends it; whatever does not end in time is killed."""
        if self.process is None:
            return
        try:
            self.run("systemctl", "poweroff", check=False, timeout=30)
            self.process.wait(timeout=90)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.process = None

    def enter(self, *command: str, user: str | None = None) -> list[str]:
        """The command line that runs `command` inside."""
        inside = ["runuser", "-u", user, "--", *command] if user else list(command)
        return ["nsenter", "--target", str(self.leader), "--mount", "--uts", "--ipc", "--net", "--pid", "--cgroup",
                "--wd", *inside]

    def run(self, *command: str, user: str | None = None, check: bool = True, input: str | None = None,
            timeout: float = 600) -> subprocess.CompletedProcess:
        """Runs a command inside to its end."""
        return run(*self.enter(*command, user=user), check=check, input=input, timeout=timeout,
                   environment=ENVIRONMENT)

    def shell(self, script: str, **options) -> str:
        """What a shell script prints inside."""
        return self.run("sh", "-euc", script, **options).stdout

    def start_beside(self, *command: str, output=subprocess.DEVNULL) -> subprocess.Popen:
        """Starts a program of this machine in the container's network."""
        return subprocess.Popen(["nsenter", "--target", str(self.leader), "--net", *command],
                                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)

    def run_beside(self, *command: str, check: bool = True, timeout: float = 600) -> subprocess.CompletedProcess:
        """Runs a program of this machine in the container's network."""
        return run("nsenter", "--target", str(self.leader), "--net", *command, check=check, timeout=timeout)

    def show(self, unit: str, *properties: str) -> dict[str, str]:
        """Properties of a unit."""
        text = self.run("systemctl", "show", unit, f"--property={','.join(properties)}").stdout
        return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)

    def is_active(self, unit: str) -> bool:
        """Whether a unit runs, listens or waits for its time."""
        return self.show(unit, "ActiveState")["ActiveState"] == "active"

    def main_process(self, unit: str) -> int:
        """The main process of a service, as the container numbers it; 0 for none."""
        return int(self.show(unit, "MainPID")["MainPID"])

    def outside(self, process: int) -> int:
        """The number on this machine of a process of the container."""
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                line = next(line for line in status.read_text().splitlines() if line.startswith("NSpid:"))
                if line.split()[2:] == [str(process)] and self.is_inside(status.parent):
                    return int(status.parent.name)
            except (FileNotFoundError, ProcessLookupError, StopIteration):
                continue
        raise CommandFailed(f"process {process} of the container is not to be seen")

    def is_inside(self, process: Path) -> bool:
        return os.readlink(process / "ns/pid") == os.readlink(f"/proc/{self.leader}/ns/pid")

    def journal(self, *options: str) -> list[dict]:
        """Entries of the journal, oldest first."""
        # What a service has printed reaches the journal a little later.
        self.run("journalctl", "--sync")
        text = self.run("journalctl", "--output=json", "--no-pager", *options).stdout
        return [json.loads(line) for line in text.splitlines() if line.startswith("{")]

    def path(self, inside: str) -> Path:
        """Where a path of the container is on this machine."""
        return self.root / inside.lstrip("/")
