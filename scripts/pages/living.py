"""What the script makes live, tried as a person would; and the same things without it."""

from collections.abc import Callable

from selenium.common.exceptions import WebDriverException

from browser import Browser
from checks import judge_accessibility
from findings import Finding, shortened
from keyboard import KEYS, press

# Seconds; everything tried here takes a fraction of one, on a machine that does nothing else.
PATIENCE = 20


class Living:
    """The cases, each of which begins with a page of its own."""

    def __init__(self, browser: Browser, server: str, axe: str) -> None:
        self.browser = browser
        self.server = server
        self.axe = axe

    def cases(self) -> dict[str, Callable[[], list[Finding]]]:
        return {
            "live search": self.search, "live search, nothing found": self.search_nothing,
            "live filters": self.filters, "typing into a live filter": self.typing, "sorting by keyboard": self.sorting,
            "live pages": self.pages, "a chart by keyboard": self.chart, "a chart by pointer": self.hover,
            "the table of a chart": self.table, "forms without scripts": self.without_scripts,
        }

    def search(self) -> list[Finding]:
        self.open("/")
        self.type("#search", "uni")
        findings = self.expect("!document.querySelector('.suggestions').hidden", "no suggestions for 'uni'")
        findings += judge_accessibility(self.browser, self.axe)
        self.key("Escape")
        findings += self.expect("document.querySelector('.suggestions').hidden", "Escape leaves the suggestions open")
        findings += self.expect("document.querySelector('#search').value === 'uni'", "Escape takes what was typed")
        self.type("#search", "v")
        self.need("!document.querySelector('.suggestions').hidden")
        self.key("ArrowDown")
        findings += self.expect(
            "document.getElementById(document.querySelector('#search').getAttribute('aria-activedescendant'))"
            "?.classList.contains('chosen')", "ArrowDown chooses no suggestion")
        aim = self.browser.evaluate("document.querySelector('.suggestions .chosen')?.href ?? 'nothing'")
        self.key("Enter")
        findings += self.expect(f"location.href === {aim!r}", f"Enter does not lead to {aim}")
        return findings

    def search_nothing(self) -> list[Finding]:
        self.open("/")
        self.type("#search", "nothing-is-called-so")
        findings = self.expect("/Nothing/.test(document.querySelector('.suggestions').textContent)", "says nothing")
        self.key("Enter")
        return findings + self.expect("location.pathname === '/search'", "Enter does not lead to the search")

    def filters(self) -> list[Finding]:
        self.open("/entities?sort=changed")
        every = self.count()
        self.mark_page()
        self.choose("role", "idp")
        findings = self.expect("location.search.includes('role=idp')", "the address does not follow the filter")
        findings += self.expect("location.search.includes('sort=changed')", "the order is lost with the filter")
        findings += self.expect(f"{COUNT} !== {every!r}", "the list is not renewed")
        findings += self.expect("window.__same === true", "the page was loaded anew")
        findings += self.expect("document.activeElement?.name === 'role'", "the focus is not on the filter any more")
        findings += self.expect(
            "[...document.querySelectorAll('.toolbar a[href*=export]')].every(one => one.href.includes('role=idp'))",
            "the exports do not follow the filter")
        findings += self.expect("document.querySelector('.filters .buttons a') !== null", "there is no Clear")
        filtered = self.count()
        self.choose("security", "no")
        self.need("location.search.includes('security=no')")
        self.browser.evaluate("history.back()")
        findings += self.expect(f"{COUNT} === {filtered!r}", "Back does not bring the list back")
        findings += self.agree({"role": "idp", "security": ""}, "after Back")
        self.browser.evaluate("history.back()")
        findings += self.expect(f"{COUNT} === {every!r}", "Back does not bring the whole list back")
        findings += self.agree({"role": "", "security": ""}, "after Back to the beginning")
        # Away and back: the browser keeps the page, or remembers what was in its fields.
        self.choose("role", "sp")
        self.need("location.search.includes('role=sp')")
        self.browser.load(f"{self.server}/status")
        self.browser.evaluate("history.back()")
        findings += self.expect("location.search.includes('role=sp')", "Back from another page leads elsewhere")
        return findings + self.agree({"role": "sp", "security": ""}, "after Back from another page")

    def typing(self) -> list[Finding]:
        self.open("/entities")
        self.mark_page()
        before = self.browser.evaluate("history.length")
        for letter in "uni":
            self.type(".filters [name=q]", letter)
            self.need(f"location.search.includes({letter!r})")
        findings = self.expect("location.search.includes('q=uni')", "the address does not follow the text")
        findings += self.expect("window.__same === true", "the page was loaded anew")
        findings += self.expect(
            "document.activeElement?.name === 'q' && document.activeElement.value === 'uni'", "the text is not kept")
        return findings + self.expect(f"history.length === {before} + 1", "each letter is a step of its own for Back")

    def sorting(self) -> list[Finding]:
        self.open("/entities")
        self.mark_page()
        self.browser.evaluate("document.getElementById('sort-changed').focus()")
        self.key("Enter")
        findings = self.expect("location.search.includes('sort=changed')", "Enter on a head does not sort")
        findings += self.expect(
            "document.getElementById('sort-changed').closest('th').hasAttribute('aria-sort')", "no aria-sort")
        findings += self.expect(
            "document.activeElement?.id === 'sort-changed'", "the focus is not on the head any more")
        findings += self.expect(
            "document.querySelector('.filters [name=sort]')?.value === 'changed'", "the form does not know the order")
        self.choose("role", "sp")
        findings += self.expect(
            "location.search.includes('role=sp') && location.search.includes('sort=changed')",
            "a filter after sorting loses the order")
        return findings + self.expect("window.__same === true", "the page was loaded anew")

    def pages(self) -> list[Finding]:
        self.open("/entities")
        self.mark_page()
        self.browser.evaluate("document.querySelector('.pages [rel=next]').click()")
        findings = self.expect("location.search.includes('page=2')", "the address does not follow the page")
        findings += self.expect(f"/101/.test({COUNT})", "not page 2")
        findings += self.expect("document.activeElement?.id === 'list'", "the focus is not in the list")
        return findings + self.expect("window.__same === true", "the page was loaded anew")

    def chart(self) -> list[Finding]:
        self.open("/?days=30")
        self.browser.evaluate("document.querySelector('figure.chart').scrollIntoView()")
        stops = self.browser.evaluate("document.querySelectorAll('figure.chart .moment[tabindex=\"0\"]').length")
        findings = [] if stops == 1 else [Finding("live", f"{stops} stops in one chart")]
        self.browser.evaluate(
            "(() => { const all = [...document.querySelectorAll('a[href], button')];"
            " const chart = document.querySelector('figure.chart');"
            " all.filter(one => one.compareDocumentPosition(chart) & 4).at(-1).focus() })()")
        self.key("Tab")
        findings += self.expect(f"{MOMENT} === {LAST}", "Tab does not lead to the last moment")
        self.key("ArrowLeft")
        findings += self.expect(f"{MOMENT} === {LAST} - 1", "ArrowLeft does not lead to the moment before")
        return findings + self.expect(f"{SHOWN} === 1", "the focus does not show one moment's values")

    def hover(self) -> list[Finding]:
        self.open("/?days=30")
        place = self.browser.evaluate(
            "(() => { const one = [...document.querySelectorAll('figure.chart .moment .hit')].at(3);"
            " one.scrollIntoView({block: 'center'}); const box = one.getBoundingClientRect();"
            " return {x: box.x + box.width / 2, y: box.y + box.height / 2} })()")
        self.browser.command("Input.dispatchMouseEvent", type="mouseMoved", **place)
        return self.expect(f"{SHOWN} === 1", "pointing at a moment does not show its values")

    def table(self) -> list[Finding]:
        self.open("/?days=30")
        self.browser.evaluate("document.querySelector('figure.chart summary').focus()")
        self.key("Enter")
        return self.expect(
            "document.querySelector('figure.chart details').open"
            " && document.querySelector('figure.chart tbody tr').getBoundingClientRect().height > 0", "no table opens")

    def without_scripts(self) -> list[Finding]:
        self.browser.allow_scripts(False)
        findings: list[Finding] = []
        try:
            self.open("/entities?sort=changed")
            self.browser.evaluate("document.querySelector('.filters [name=role]').value = 'idp'")
            self.browser.submit(".filters")
            findings += self.expect(
                "location.search.includes('role=idp') && location.search.includes('sort=changed')",
                "filters do not work")
            self.open("/")
            self.browser.evaluate("document.getElementById('search').value = 'uni'")
            self.browser.submit("form.search")
            findings += self.expect("location.href.endsWith('/search?q=uni')", "the search does not work")
            self.open("/history")
            self.browser.submit("form[action='/history/compare']")
            findings += self.expect(
                "location.pathname === '/history/compare' && /from=.*Z/.test(location.search)"
                " && /to=.*Z/.test(location.search) && document.querySelector('[data-list]') !== null",
                "the comparison does not work")
            self.open("/federations")
            self.browser.evaluate(
                "[...document.querySelectorAll('[name=compare]')].slice(0, 2).forEach(it => it.click())")
            self.browser.submit("form:has([name=compare])")
            findings += self.expect(
                "document.querySelectorAll('[name=compare]:checked').length === 2", "nothing is compared")
        finally:
            self.browser.allow_scripts(True)
        return findings

    # What the cases are made of.

    def open(self, path: str) -> None:
        self.browser.load(self.server + path)
        # Chromium keeps 50 steps, and drops first those that were made without a real hand on the page, as ours are.
        self.browser.command("Page.resetNavigationHistory")
        self.browser.command("Emulation.setFocusEmulationEnabled", enabled=True)

    def mark_page(self) -> None:
        self.browser.evaluate("window.__same = true")

    def count(self) -> str:
        return self.browser.evaluate(COUNT)

    def type(self, field: str, text: str) -> None:
        self.browser.evaluate(f"document.querySelector({field!r}).focus()")
        self.browser.command("Input.insertText", text=text)

    def key(self, name: str) -> None:
        press(self.browser, name, *KEYS[name])

    def choose(self, field: str, value: str) -> None:
        """As the browser tells it when somebody chooses."""
        self.browser.evaluate(
            f"(() => {{ const field = document.querySelector('.filters [name={field}]'); field.focus();"
            f" field.value = {value!r}; field.dispatchEvent(new Event('change', {{bubbles: true}})) }})()")

    def agree(self, values: dict[str, str], when: str) -> list[Finding]:
        """Whether fields, list and address say the same."""
        findings: list[Finding] = []
        for field, value in values.items():
            findings += self.expect(
                f"document.querySelector('.filters [name={field}]').value === {value!r}", f"{field} is wrong {when}")
        return findings

    def expect(self, condition: str, what: str) -> list[Finding]:
        return [] if self.wait(condition) else [Finding("live", shortened(what))]

    def need(self, condition: str) -> None:
        """What the rest of a case stands on. Raises RuntimeError when it does not come true."""
        if not self.wait(condition):
            raise RuntimeError(f"does not come true: {condition} at {self.browser.evaluate('location.href')}")

    def wait(self, condition: str) -> bool:
        return self.browser.wait(condition, PATIENCE)


COUNT = "document.querySelector('[data-list] [role=status]').textContent"
MOMENTS = "[...document.querySelector('figure.chart').querySelectorAll('.moment')]"
MOMENT = f"{MOMENTS}.indexOf(document.activeElement)"
LAST = f"{MOMENTS}.length - 1"
SHOWN = f"{MOMENTS}.filter(one => getComputedStyle(one.querySelector('.readout')).visibility === 'visible').length"


def tried(case: Callable[[], list[Finding]]) -> list[Finding]:
    """What a case found; one that cannot go on is a finding too."""
    try:
        return case()
    except (WebDriverException, RuntimeError) as error:
        return [Finding("live", shortened(str(error)))]


def judge(browser: Browser, server: str, axe: str) -> dict[str, list[Finding]]:
    """The findings of each case, with what the console said meanwhile."""
    browser.console()
    results: dict[str, list[Finding]] = {}
    for title, case in Living(browser, server, axe).cases().items():
        findings = tried(case)
        findings += [Finding("console", shortened(line)) for line in browser.console()]
        results[title] = findings
    return results
