"""What the cases work with: the machine, the packages, and short ways to the things they look at."""

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from machine import Machine
from suite import Failure, expect
from waiting import wait_until

SERVICE = "edugain-dashboard.service"
SOCKET = "edugain-dashboard.socket"
DIRECT = "http://127.0.0.1:8000"
SITE = "https://edugain.test"
# An address of the machine that is not loopback's; the nginx cases add it.
OTHER = "198.51.100.7"
DATABASE = "/var/lib/edugain/edugain_analysis.db"
CONFIGURATION = "/etc/edugain/edugain-ctl.conf"
TIMERS = [f"edugain-{name}.timer" for name in ("import", "backup", "maintenance", "maintenance-monthly")]
JOBS = [f"edugain-{name}.service" for name in ("import", "refresh", "backup", "maintenance", "maintenance-monthly")]


@dataclass
class World:
    """The machine and what was made for it."""

    machine: Machine
    # The package under test, and the same program as a package of a lower version.
    package: Path
    older: Path
    # A directory of this machine with aggregates, served to the container.
    directory: Path
    servers: list[subprocess.Popen] = field(default_factory=list)
    # What each service could do, as the sandbox's cases found it.
    abilities: dict[str, dict[str, str]] = field(default_factory=dict)

    def curl(self, *arguments: str, check: bool = True) -> str:
        """What curl gets in the container's network."""
        return self.machine.run_beside(
            "curl", "--silent", "--show-error", "--max-time", "30", "--insecure",
            "--connect-to", "edugain.test::127.0.0.1:", *arguments, check=check).stdout

    def status(self, *arguments: str) -> int:
        """The status code of an answer."""
        return int(self.curl("--output", "/dev/null", "--write-out", "%{http_code}", *arguments, check=False))

    def snapshot(self) -> dict:
        """What the dashboard says about its newest snapshot."""
        return json.loads(self.curl(f"{DIRECT}/api/snapshot/latest"))

    def has_data(self) -> bool:
        """Whether the dashboard shows a snapshot."""
        return self.status(f"{DIRECT}/api/snapshot/latest") == 200

    def set(self, key: str, value: str) -> None:
        """Sets a key of the configuration, as an operator does with an editor."""
        path = self.machine.path(CONFIGURATION)
        lines = [line for line in path.read_text().splitlines() if not line.startswith(f"{key}=")]
        path.write_text("\n".join(lines + [f"{key}={value}"]) + "\n")

    def start_job(self, unit: str) -> None:
        """Runs a service to its end; it must succeed."""
        self.machine.run("systemctl", "start", unit)
        result = self.machine.show(unit, "Result", "ExecMainStatus")
        expect(result == {"Result": "success", "ExecMainStatus": "0"}, f"{unit}: {result}")

    def offer(self, name: str) -> str:
        """The address at which a file of `directory` is served."""
        return f"http://127.0.0.1:9100/{name}"

    def serve_files(self) -> None:
        """Starts the small web server that stands for eduGAIN."""
        self.servers.append(self.machine.start_beside(
            sys.executable, "-m", "http.server", "--bind", "127.0.0.1", "--directory", str(self.directory), "9100"))
        wait_until("the web server", lambda: self.status(self.offer("first/aggregate.xml")) == 200, 20)

    def stop_servers(self) -> None:
        for server in self.servers:
            server.kill()
            server.wait()
        self.servers.clear()

    def circumstances(self, since: float) -> str:
        """What an operator would look at when something has gone wrong `since` then."""
        try:
            units = self.machine.run(
                "systemctl", "list-units", "--all", "--no-pager", "--no-legend", "--plain", "edugain-[!f]*",
                check=False).stdout
            words = self.machine.run(
                "journalctl", "--no-pager", "--lines=40", "--output=short-precise", f"--since=@{int(since)}", "--unit=edugain*",
                check=False).stdout
            return units + words
        except Exception as error:  # The machine itself may be what is wrong.
            return f"the machine does not say how it is: {error}"


class Load:
    """Clients that ask for pages while something happens."""

    def __init__(self, world: World, url: str, clients: int = 4, kept: bool = False) -> None:
        self.stop = Path(tempfile.mkdtemp()) / "stop"
        paths = world.directory / "paths"
        command = [sys.executable, str(Path(__file__).parent / "load.py")]
        # nginx admits 50 requests a second from one address.
        pause = 0.1 if url == SITE else 0
        command += (["--kept"] if kept else []) + [str(clients), str(pause), url, str(paths), str(self.stop)]
        self.process = world.machine.start_beside(*command, output=subprocess.PIPE)

    def __enter__(self) -> "Load":
        return self

    def __exit__(self, *_) -> None:
        """A case that fails does not leave its clients running."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        shutil.rmtree(self.stop.parent, ignore_errors=True)

    def end(self) -> dict:
        """Stops the clients. Raises Failure when one request failed."""
        self.stop.touch()
        output, _ = self.process.communicate(timeout=120)
        result = json.loads(output)
        if result["failed"]:
            raise Failure(
                f"{result['failed']} of {result['requests']} requests failed, the first: {result['failures'][:5]}")
        expect(result["requests"] > 20, f"only {result['requests']} requests")
        return result
