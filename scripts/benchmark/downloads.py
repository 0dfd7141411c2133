"""Reading what a server sends while it makes it."""

import http.client
import socket
import threading
import time
from dataclasses import dataclass

from processes import CommandFailed
from servers import START_SECONDS, Server

PIECE = 64 * 1024


@dataclass(frozen=True)
class Download:
    """Milliseconds until the first byte of the body and until the last one, and how many came."""

    first_byte: float
    total: float
    size: int


def download(server: Server, address: str, headers: dict[str, str] | None = None) -> Download:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=START_SECONDS)
    try:
        connection.connect()
        start = time.perf_counter()
        connection.request("GET", address, headers=headers or {})
        response = connection.getresponse()
        if response.status != 200:
            raise CommandFailed(f"status {response.status} instead of 200 for {address}")
        size = len(response.read(1))
        first_byte = time.perf_counter()
        while piece := response.read(PIECE):
            size += len(piece)
        return Download((first_byte - start) * 1000, (time.perf_counter() - start) * 1000, size)
    except (OSError, http.client.HTTPException) as error:
        raise CommandFailed(f"{server.name} stopped sending {address}: {error}") from error
    finally:
        connection.close()


def many(server: Server, addresses: list[str]) -> list[Download]:
    """All at once."""
    results: list[Download] = []
    failures: list[CommandFailed] = []

    def one(address: str) -> None:
        try:
            results.append(download(server, address))
        except CommandFailed as failure:
            failures.append(failure)

    threads = [threading.Thread(target=one, args=[address]) for address in addresses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return results


class Unread:
    """Clients that have asked and then read nothing, for as long as a `with` takes."""

    def __init__(self, server: Server, addresses: list[str]) -> None:
        self.server = server
        self.addresses = addresses

    def __enter__(self) -> None:
        self.connections = []
        for address in self.addresses:
            connection = socket.socket()
            # The system's buffer is small: what is not read waits in the server.
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
            connection.connect(("127.0.0.1", self.server.port))
            connection.sendall(f"GET {address} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            # The head is there, so the body is on its way.
            connection.recv(1)
            self.connections.append(connection)

    def __exit__(self, *_: object) -> None:
        for connection in self.connections:
            connection.close()
