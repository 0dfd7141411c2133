"""The dashboard, served from a database."""

import http.client
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType

PATIENCE = 30


class Server:
    """`edugain-ctl serve` on a free port, from its start to the end of a `with`."""

    def __init__(self, program: Path, database: Path, environment: dict[str, str]) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.command = [str(program), "serve", "--database", str(database), "--port", str(self.port), "--quiet"]
        self.environment = environment

    def __enter__(self) -> "Server":
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, env=self.environment)
        deadline = time.monotonic() + PATIENCE
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"{' '.join(self.command)} does not answer")
            time.sleep(0.05)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def answers(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", "/")
            connection.getresponse().read()
            return True
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
