"""Walking the pages of one state."""

import base64
from collections import Counter, deque
from pathlib import Path

from selenium.common.exceptions import WebDriverException

import keyboard
import living
import printing
import signing_in
from addresses import (
    ADMINISTRATION, DISCOVERED, FULL, PAGES, PER_PATTERN, PRIVATE_PAGES, PROGRAMS, Page, name, pattern)
from browser import Browser, DialogOpened
from checks import facts, judge, judge_accessibility, judge_fragments, judge_traffic, judge_width
from findings import Finding, shortened
from links import LIMIT, Links, internal
from results import Observation, Results
from states import State

SIZES = [(375, 800), (820, 1180), (1440, 1000)]
SCHEMES = ["light", "dark"]
# Of these widths axe sees the page. Colours alone are judged again in the dark, in the last one.
AXE_WIDTHS = (375, 1440)
TALLEST_PICTURE = 6_000


class Walk:
    """One browser and one server, and what is found there."""

    def __init__(self, browser: Browser, server: str, axe: str, pictures: Path | None) -> None:
        self.browser = browser
        self.server = server
        self.axe = axe
        self.pictures = pictures

    def all_pages(self, state: State, port: int, results: Results) -> None:
        """The pages that are named, and those that links lead to."""
        links = Links(port)
        named = [page for page in PAGES + state.pages if state.name in page.states]
        waiting = deque(named)
        seen = {page.address for page in named}
        patterns = Counter(pattern(page.address) for page in named if page.status < 400 and page.is_thorough)
        discovered, left_out = 0, set()
        while waiting:
            page = waiting.popleft()
            try:
                observations, addresses = self.visit(page, state.name)
            except (WebDriverException, RuntimeError) as error:
                observations, addresses = [("", Finding("browser", shortened(str(error))))], []
            results.add(state.name, page.address, observations)
            for address in addresses:
                links.found(address, page.address)
                kind = pattern(address)
                if address in seen or address.startswith(PROGRAMS + ADMINISTRATION) or patterns[kind] >= PER_PATTERN:
                    continue
                if links.answer(address)[1] != "text/html":
                    continue
                seen.add(address)
                if discovered == DISCOVERED:
                    left_out.add(kind)
                    continue
                discovered += 1
                patterns[kind] += 1
                # A list that is sorted or filtered in another way looks as the one that is named.
                waiting.append(Page(address, name(address, patterns[kind]), is_thorough="?" not in kind))
        deliberate = {page.address for page in PAGES if page.status >= 400}
        results.add(state.name, f"{len(links.origins)} links", [("", one) for one in links.judge(deliberate)])
        if len(links.origins) > LIMIT:
            results.note(f"{state.name}: {len(links.origins) - LIMIT} links beyond {LIMIT}")
        if left_out:
            results.note(f"{state.name}: pages beyond {DISCOVERED} that links lead to, like {', '.join(sorted(left_out))}")
        self.keys_and_paper(state.name, results)
        if state.name == FULL:
            self.life(state.name, results)
            self.private_pages(state.name, results)

    def keys_and_paper(self, state: str, results: Results) -> None:
        self.browser.resize(*SIZES[-1])
        self.browser.prefer("light")
        self.browser.allow_scripts(True)
        results.add(state, "/ by keyboard", [("", one) for one in keyboard.judge(self.browser, f"{self.server}/")])
        results.add(state, "/ on paper", [("", one) for one in printing.judge(self.browser, f"{self.server}/")])
        self.forget()

    def life(self, state: str, results: Results) -> None:
        for title, findings in living.judge(self.browser, self.server, self.axe).items():
            results.add(state, title, [("", one) for one in findings])
        self.forget()

    def private_pages(self, state: str, results: Results) -> None:
        """What only an administrator sees; nobody is signed in before."""
        signing_in.sign_in(self.browser, self.server)
        self.forget()
        for page in PRIVATE_PAGES:
            results.add(state, f"{page.address} signed in", self.visit(page, state)[0])

    def visit(self, page: Page, state: str) -> tuple[list[Observation], list[str]]:
        """One page in all widths and colours, with scripts and without; also returns where it links to."""
        observations: list[Observation] = []
        addresses: list[str] = []
        for size in SIZES if page.is_thorough else SIZES[:1]:
            addresses += self.look(page, size, state, observations)
        for size in (SIZES[0], SIZES[-1]) if page.is_thorough else ():
            addresses += self.look_without_scripts(page, size, observations)
        self.browser.allow_scripts(True)
        return observations, list(dict.fromkeys(addresses))

    def look(self, page: Page, size: tuple[int, int], state: str, observations: list[Observation]) -> list[str]:
        browser, width = self.browser, size[0]
        browser.allow_scripts(True)
        browser.resize(*size)
        browser.prefer(SCHEMES[0])
        found = self.open(page, str(width), observations)
        for scheme in SCHEMES if page.is_thorough else SCHEMES[:1]:
            browser.prefer(scheme)
            findings = judge_width(browser)
            if page.is_thorough and self.pictures:
                self.take_picture(self.pictures / f"{state}-{page.name}-{width}-{scheme}.png", size)
            findings += judge_traffic(browser, self.server + page.address, page)
            if width in AXE_WIDTHS and scheme == "light":
                findings += judge_accessibility(browser, self.axe)
            elif width == AXE_WIDTHS[-1]:
                findings += judge_accessibility(browser, self.axe, ["color-contrast", "link-in-text-block"])
            observations += [(f"{width} {scheme}", finding) for finding in findings]
        self.forget()
        return internal(found, self.server)

    def look_without_scripts(self, page: Page, size: tuple[int, int], observations: list[Observation]) -> list[str]:
        self.browser.allow_scripts(False)
        self.browser.resize(*size)
        self.browser.prefer(SCHEMES[0])
        circumstance = f"{size[0]} without scripts"
        found = self.open(page, circumstance, observations)
        findings = judge_width(self.browser) + judge_traffic(self.browser, self.server + page.address, page)
        observations += [(circumstance, finding) for finding in findings]
        return internal(found, self.server)

    def open(self, page: Page, circumstance: str, observations: list[Observation]) -> dict:
        """Loads a page and judges what it is made of."""
        address = self.server + page.address
        for _ in range(3):
            try:
                self.browser.load(address)
                found = facts(self.browser)
                break
            except DialogOpened as dialog:
                observations.append((circumstance, Finding("dialog", str(dialog))))
        else:
            return {"addresses": []}
        findings = judge(page, found) + judge_fragments(address, found)
        observations += [(circumstance, finding) for finding in findings]
        return found

    def take_picture(self, file: Path, size: tuple[int, int]) -> None:
        width, least = size
        height = self.browser.evaluate("document.documentElement.scrollHeight")
        clip = {"x": 0, "y": 0, "width": width, "height": min(max(height, least), TALLEST_PICTURE), "scale": 1}
        picture = self.browser.command(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True, optimizeForSpeed=True, clip=clip)
        file.write_bytes(base64.b64decode(picture["data"]))

    def forget(self) -> None:
        """What tools of ours caused is no finding."""
        self.browser.console()
        self.browser.requests()
