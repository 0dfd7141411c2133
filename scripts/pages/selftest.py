"""Whether each check finds what it is there for: pages that are broken on purpose, and one that is not."""

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import keyboard
import living
import printing
from addresses import Page
from browser import Browser
from findings import CHECKS, Finding
from links import Links
from results import Results
from walk import Walk

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
GOOD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Good</title>
<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/good.css"></head>
<body><a href="#content">Skip</a><main id="content"><h1>A good page</h1><p><a href="/">Here</a> <a href="/#content">There</a></p></main></body></html>"""
FILES = {
    "/icon.svg": ("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "/good.css": ("text/css", "body { color: #111; background: #fff }"),
    "/wide.css": ("text/css", "@media (min-width: 800px) and (max-width: 900px) { h1 { width: 2000px } }"),
    "/dark.css": ("text/css", "@media (prefers-color-scheme: dark) { h1 { color: #eee } }"),
    "/plain.css": ("text/css", "a:focus { outline: none }"),
    "/hidden.css": ("text/css", "@media print { body { display: none } }"),
    "/warn.js": ("text/javascript", "console.warn('broken')"),
    "/alert.js": ("text/javascript", "alert('dialog')"),
    "/taken.js": ("text/javascript", "window.__pwned = 1"),
    "/wide.js": ("text/javascript", "document.querySelector('h1').style.width = '2000px'"),
}


@dataclass(frozen=True)
class Broken:
    """What is replaced in the good page, and the checks that must say so, no others."""

    old: str
    new: str
    checks: frozenset[str]
    # Words that must be in the circumstances of one of them, and words that must not be in any.
    only: str = ""
    never: str = ""
    status: int = 200
    page_says: str = ""
    policy: str = POLICY


def broken(old: str, new: str, *checks: str, **more) -> Broken:
    return Broken(old, new, frozenset(checks), **more)


END = "</main>"
PAGES = {
    "nothing": broken("", ""),
    "inline handler": broken(END, "<p onclick='x()'>a</p>" + END, "inline script", "console"),
    "inline script": broken(END, "<script>x()</script>" + END, "inline script", "console"),
    "warning": broken(END, END + "<script src='/warn.js'></script>", "console", never="without scripts"),
    "missing file": broken(END, "<img alt='' src='/missing.png'>" + END, "console"),
    "image elsewhere": broken(
        END, "<img alt='' src='http://other.example/x.png'>" + END, "other host", "console", policy=""),
    "too wide": broken("good.css", "wide.css", "overflow", only="820"),
    "too wide by script": broken(
        END, END + "<script src='/wide.js'></script>", "overflow", only="375", never="without scripts"),
    "no label": broken(END, "<input type='text'>" + END, "accessibility"),
    "pale in the dark": broken("good.css", "dark.css", "accessibility", only="dark", never="light"),
    "same id twice": broken(END, "<p id='content'></p>" + END, "duplicate id"),
    "same id without scripts": broken(
        END, "<noscript><p id='content'></p></noscript>" + END, "duplicate id", only="without scripts"),
    "javascript:": broken(END, "<a href='java\tscript:x()'>a</a>" + END, "address"),
    "data:": broken(END, "<a href='data:text/html,x'>a</a>" + END, "address"),
    "no address": broken(END, "<a href='https://[::1'>a</a>" + END, "address"),
    "form": broken(END, "<form action='javascript:x()'></form>" + END, "address"),
    "no title": broken("<title>Good</title>", "", "title", "accessibility"),
    "no heading": broken("h1>", "p>", "heading"),
    "two headings": broken(END, "<h1>Two</h1>" + END, "heading"),
    "no language": broken(' lang="en"', "", "language", "accessibility"),
    "no viewport": broken("viewport", "other", "viewport"),
    "taken over": broken(END, END + "<script src='/taken.js'></script>", "taken over", never="without scripts"),
    "dialog": broken(END, END + "<script src='/alert.js'></script>", "dialog", never="without scripts"),
    "turned": broken(END, "<p>name <b>\u202Egro</b> beside</p>" + END, "direction"),
    "turned, closed in": broken(END, "<p>name <bdi>\u202Egro</bdi> beside</p><p><b>\u202Egro</b><br>beside</p>" + END),
    "error": broken("", "", "status", "console", status=500),
    "another text": broken("", "", "text", page_says="<script>"),
    "no such place": broken(END, "<a href='#nowhere'>a</a>" + END, "fragment"),
}
# These need more than one page to be seen, and are judged by themselves.
LINK = broken(END, "<a href='/gone'>a</a>" + END, "link")
NO_FOCUS = broken("good.css", "plain.css", "focus")
NO_SKIP_LINK = broken('<a href="#content">Skip</a>', "", "skip link")
SKIP_NOWHERE = broken('id="content"', 'id="other"', "skip link")
NOT_LIVE = broken("", "", "live")
NOT_PRINTED = broken("good.css", "hidden.css", "print")


def run(browser: Browser, axe: str, results: Results) -> None:
    """Adds a case for each broken page; it fails when the checks are not exactly those that are expected."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        walk = Walk(browser, address, axe, None)
        for title, one in PAGES.items():
            Handler.page = one
            observations, _ = walk.visit(Page("/", title, says=one.page_says), "self-test")
            places = " ".join(place for place, _ in observations)
            wrong = judge(one, {finding.check for _, finding in observations})
            if one.only not in places or (one.never and one.never in places):
                wrong.append(Finding("self-test", f"found in: {places}"))
            results.add("self-test", title, [("", finding) for finding in wrong])
        browser.resize(1440, 1000)
        dead = living.Living(browser, address, axe)
        others = {
            "not live": (NOT_LIVE, lambda *_: living.tried(dead.table)),
            "no focus": (NO_FOCUS, keyboard.judge), "no skip link": (NO_SKIP_LINK, keyboard.judge),
            "skip link to nowhere": (SKIP_NOWHERE, keyboard.judge), "good by keyboard": (PAGES["nothing"], keyboard.judge),
            "not printed": (NOT_PRINTED, printing.judge), "good on paper": (PAGES["nothing"], printing.judge)}
        for title, (one, check) in others.items():
            Handler.page = one
            wrong = judge(one, {finding.check for finding in check(browser, f"{address}/")})
            results.add("self-test", title, [("", finding) for finding in wrong])
        links = Links(server.server_port)
        links.found("/gone", "/")
        links.found("/", "/")
        wrong = judge(LINK, {finding.check for finding in links.judge(set())})
        results.add("self-test", "dead link", [("", finding) for finding in wrong])
        walk.forget()
        server.shutdown()
    tried = {check for one in [*PAGES.values(), LINK, *(one for one, _ in others.values())] for check in one.checks}
    missing = [Finding("self-test", f"no broken page for: {check}") for check in CHECKS if check not in tried]
    results.add("self-test", "a broken page for each check", [("", finding) for finding in missing])


def judge(one: Broken, found: set[str]) -> list[Finding]:
    if found == set(one.checks):
        return []
    return [Finding("self-test", f"expected {sorted(one.checks)}, found {sorted(found)}")]


class Handler(BaseHTTPRequestHandler):
    """Serves the page that is on, and what belongs to it."""

    page = PAGES["nothing"]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/":
            self.answer(self.page.status, "text/html", GOOD.replace(self.page.old, self.page.new) if self.page.old else GOOD)
        elif self.path in FILES:
            self.answer(200, *FILES[self.path])
        else:
            self.answer(404, "text/plain", "missing")

    def answer(self, status: int, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        if self.page.policy:
            self.send_header("Content-Security-Policy", self.page.policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_) -> None:
        """Nothing: the report has it."""
