"""Whether links lead somewhere, asked without the browser."""

import http.client

from findings import Finding, shortened

# In one state; what is beyond is told, not asked for.
LIMIT = 3_000


class Links:
    """Answers of one server, each address asked once."""

    def __init__(self, port: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        # Status and content type.
        self.answers: dict[str, tuple[int, str]] = {}
        # The page on which an address was found first.
        self.origins: dict[str, str] = {}

    def found(self, address: str, origin: str) -> None:
        self.origins.setdefault(address, origin)

    def answer(self, address: str) -> tuple[int, str]:
        """Status and content type; status 0 when there was no answer."""
        if address not in self.answers:
            try:
                self.connection.request("GET", address)
                response = self.connection.getresponse()
                response.read()
                self.answers[address] = response.status, response.headers.get_content_type()
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.connection.close()
                self.answers[address] = 0, str(error)
        return self.answers[address]

    def judge(self, deliberate: set[str]) -> list[Finding]:
        """Links that answer with an error; `deliberate` are errors that are meant to be."""
        findings = []
        for address, origin in list(self.origins.items())[:LIMIT]:
            status, kind = self.answer(address)
            if (status == 0 or status >= 400) and address not in deliberate:
                reason = str(status) if status else kind
                findings.append(Finding("link", shortened(f"{reason} for {address} on {origin}", 300)))
        return findings


def internal(found: dict, server: str) -> list[str]:
    """Path and query of each link of a page that stays on the server, without the place in the page."""
    addresses = []
    for one in found["addresses"]:
        if one["element"] in ("a", "area", "link") and one["attribute"] == "href":
            whole = one["resolved"].partition("#")[0]
            if whole.startswith(server + "/"):
                addresses.append(whole[len(server):])
    return list(dict.fromkeys(addresses))

