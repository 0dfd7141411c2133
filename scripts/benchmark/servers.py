"""Starting a web server, asking it, and ending it."""

import http.client
import os
import socket
import subprocess
import tempfile
import time
from types import TracebackType

from machine import field
from processes import CommandFailed, Programs, complaint, read_end

START_SECONDS = 30
STOP_SECONDS = 10


class Server:
    """A server on the loopback interface, from its start to the end of a `with`."""

    def __init__(
        self, programs: Programs, name: str, command: list[str], port: int, settings: dict[str, str] | None = None
    ) -> None:
        self.environment = programs.environment | (settings or {})
        self.name = name
        self.command = command
        self.port = port
        # Milliseconds from the start of the process to its first complete answer.
        self.start_time = 0.0
        # Bytes of the page, as it is without compression.
        self.body_size = 0
        # Requests that were sent so far, and how many of them asked for a page of its own.
        self.requests = 0
        self.different = 0

    @classmethod
    def dashboard(
        cls, programs: Programs, database: str, settings: dict[str, str] | None = None
    ) -> "Server":
        """`settings` as the environment names them."""
        port = free_port()
        command = [programs.edugain_ctl, "serve", "--database", database, "--port", str(port), "--quiet"]
        return cls(programs, "serve", command, port, settings)

    @classmethod
    def bare_route(cls, programs: Programs, body_size: int) -> "Server":
        port = free_port()
        return cls(programs, "bare-route", [programs.bare_route, str(port), str(body_size)], port)

    def __enter__(self) -> "Server":
        self.errors = tempfile.TemporaryFile()
        start = time.perf_counter()
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self.errors,
            env=self.environment)
        try:
            self.body_size = self.first_answer(start + START_SECONDS)
            self.start_time = (time.perf_counter() - start) * 1000
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def first_answer(self, deadline: float) -> int:
        """Asks without a pause until the page comes; a pause would be measured with the rest."""
        reason = "no connection"
        while time.perf_counter() < deadline:
            code = self.process.poll()
            if code is not None:
                raise CommandFailed(complaint(self.command, code, read_end(self.errors)))
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=START_SECONDS)
            try:
                return get(connection)
            except (OSError, http.client.HTTPException, CommandFailed) as error:
                reason = str(error)
            finally:
                connection.close()
        raise CommandFailed(f"{self.name} did not answer within {START_SECONDS} s: {reason}")

    def times(self, addresses: list[str]) -> list[float]:
        """Asks for the addresses one by one on one connection; milliseconds of each, until all of it was read."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=START_SECONDS)
        times = []
        try:
            connection.connect()
            for address in addresses:
                start = time.perf_counter()
                get(connection, address)
                times.append((time.perf_counter() - start) * 1000)
        except (OSError, http.client.HTTPException) as error:
            raise CommandFailed(f"{self.name} stopped answering: {error}") from error
        finally:
            self.requests += len(times)
            connection.close()
        return times

    def resident_memory(self) -> int:
        """Bytes in memory now."""
        return self.memory("VmRSS")

    def peak_memory(self) -> int:
        """The most bytes in memory so far."""
        return self.memory("VmHWM")

    def memory(self, name: str) -> int:
        size = field(f"/proc/{self.process.pid}/status", name)
        if size:
            return int(size.split()[0]) * 1024
        raise CommandFailed(f"{self.name} is gone")

    def processor_seconds(self) -> float:
        """User and system time so far."""
        try:
            with open(f"/proc/{self.process.pid}/stat", encoding="utf-8", errors="replace") as stat:
                # The name of the program, in parentheses, may hold blanks. User and system time are fields 14 and 15.
                fields = stat.read().rpartition(")")[2].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        except OSError as error:
            raise CommandFailed(f"{self.name} is gone") from error

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.errors.close()


def get(connection: http.client.HTTPConnection, address: str = "/") -> int:
    """Gets a page; returns its size."""
    connection.request("GET", address)
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        raise CommandFailed(f"status {response.status} instead of 200 for {address}")
    return len(body)


def free_port() -> int:
    """A port that nobody listens on; another process might take it meanwhile, and then the server says so."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
