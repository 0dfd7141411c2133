"""Clients that ask this machine for distinct pages until they are told to stop; prints what they met, as JSON.

usage: load.py [--kept] CLIENTS PAUSE-SECONDS URL FILE-OF-PATHS STOP-FILE
"""

import http.client
import itertools
import json
import os
import ssl
import sys
import threading
import time
from urllib.parse import urlsplit


class Client(threading.Thread):
    """One client, with one connection for each request or one that is kept."""

    def __init__(
        self, url: str, paths: list[str], numbers: itertools.count, stop: str, kept: bool, pause: float
    ) -> None:
        super().__init__()
        self.pause = pause
        self.parent = os.getppid()
        self.url = urlsplit(url)
        self.paths = paths
        self.numbers = numbers
        self.stop = stop
        self.kept = kept
        self.connection: http.client.HTTPConnection | None = None
        self.requests = 0
        self.retries = 0
        self.longest = 0.0
        self.failed = 0
        # The first of them.
        self.failures: list[str] = []

    def connect(self) -> http.client.HTTPConnection:
        if self.url.scheme == "https":
            # The certificate is the test's own.
            context = ssl._create_unverified_context()
            return http.client.HTTPSConnection("127.0.0.1", self.url.port, timeout=30, context=context)
        return http.client.HTTPConnection("127.0.0.1", self.url.port, timeout=30)

    def run(self) -> None:
        # Whoever started it may have been killed.
        while not os.path.exists(self.stop) and os.getppid() == self.parent:
            number = next(self.numbers)
            # A query of its own keeps every answer out of every cache.
            path = f"{self.paths[number % len(self.paths)]}?n={number}"
            start = time.monotonic()
            try:
                self.ask(path)
            except Exception as error:  # Whatever a client meets is a failed request.
                self.failed += 1
                if self.failed <= 5:
                    self.failures.append(f"{path}: {type(error).__name__}: {error}")
                self.connection = None
            self.requests += 1
            self.longest = max(self.longest, time.monotonic() - start)
            time.sleep(self.pause)

    def ask(self, path: str) -> None:
        is_old = self.connection is not None
        connection = self.connection or self.connect()
        try:
            self.exchange(connection, path)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            # RFC 9112, section 9.3.1: a request on a connection that was kept may be sent again when it was closed.
            if not is_old:
                raise
            self.retries += 1
            connection = self.connect()
            self.exchange(connection, path)
        self.connection = connection if self.kept else None
        if not self.kept:
            connection.close()

    def exchange(self, connection: http.client.HTTPConnection, path: str) -> None:
        headers = {"Host": self.url.netloc} | ({} if self.kept else {"Connection": "close"})
        connection.request("GET", path, headers=headers)
        response = connection.getresponse()
        body = response.read()
        if response.status != 200 or b"</html>" not in body:
            raise ValueError(f"status {response.status}, {len(body)} bytes")


def main() -> None:
    arguments = sys.argv[1:]
    kept = "--kept" in arguments
    count, pause, url, file, stop = [argument for argument in arguments if argument != "--kept"]
    with open(file, encoding="utf-8") as lines:
        paths = lines.read().split()
    numbers = itertools.count()
    clients = [Client(url, paths, numbers, stop, kept, float(pause)) for _ in range(int(count))]
    for client in clients:
        client.start()
    for client in clients:
        client.join()
    print(json.dumps({
        "requests": sum(client.requests for client in clients),
        "retries": sum(client.retries for client in clients),
        "longest": max(client.longest for client in clients),
        "failed": sum(client.failed for client in clients),
        "failures": [failure for client in clients for failure in client.failures],
    }))


main()
