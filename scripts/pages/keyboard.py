"""Walking through a page with the tabulator key."""

from browser import Browser
from findings import Finding, shortened

LIMIT = 400
# Key code, and the text that the key makes.
KEYS = {
    "Tab": (9,), "Enter": (13, "\r"), "Escape": (27,), "ArrowLeft": (37,), "ArrowRight": (39,), "ArrowUp": (38,),
    "ArrowDown": (40,),
}
# The element with the focus: what it is, whether that is seen, and whether the walk was there before.
STOP = """
(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const stops = window.__stops ??= new Set();
    const isKnown = stops.has(element);
    stops.add(element);
    const marked = one => {
        const style = getComputedStyle(one);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
            && !/, 0\\)$|transparent/.test(style.outlineColor);
        return outlined || style.boxShadow !== "none";
    };
    const box = element.getBoundingClientRect();
    const inside = box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth;
    return {
        isKnown, inside, isMarked: [element, ...(element.labels ?? [])].some(marked),
        place: element.localName === "a" ? element.getAttribute("href") ?? "" : "",
        shown: element.outerHTML.slice(0, 120),
    };
})()
"""


def judge(browser: Browser, address: str) -> list[Finding]:
    """Every stop is seen, the first one skips to the content, and none keeps the focus."""
    browser.load(address)
    browser.command("Emulation.setFocusEmulationEnabled", enabled=True)
    findings: list[Finding] = []
    count = 0
    while count < LIMIT:
        press(browser, "Tab", *KEYS["Tab"])
        stop = browser.evaluate(STOP)
        # The focus is back at the beginning, or with the browser itself.
        if stop is None or stop["isKnown"]:
            break
        count += 1
        if count == 1 and not (stop["place"].startswith("#") and has_target(browser, stop["place"])):
            findings.append(Finding("skip link", shortened(f"the first stop is {stop['shown']}")))
        if not stop["inside"]:
            findings.append(Finding("focus", shortened(f"out of sight: {stop['shown']}")))
        elif not stop["isMarked"]:
            findings.append(Finding("focus", shortened(f"not marked: {stop['shown']}")))
    reachable = browser.evaluate("document.querySelectorAll('a[href]').length > 0")
    if reachable and count < 2:
        findings.append(Finding("focus", f"the walk ends after {count} stops"))
    if count > 0 and not any(finding.check == "skip link" for finding in findings):
        findings += judge_skip_link(browser, address)
    return findings


def judge_skip_link(browser: Browser, address: str) -> list[Finding]:
    """The next stop behind the skip link is in the content."""
    browser.load(address)
    press(browser, "Tab", *KEYS["Tab"])
    place = browser.evaluate("document.activeElement.getAttribute('href')")
    press(browser, "Enter", *KEYS["Enter"])
    press(browser, "Tab", *KEYS["Tab"])
    inside = browser.evaluate(
        f"(() => {{ const target = document.getElementById({place[1:]!r}); const stop = document.activeElement;"
        " return !target.querySelector('a[href], button, input') || target.contains(stop); })()")
    return [] if inside else [Finding("skip link", f"{place} does not lead to the content")]


def has_target(browser: Browser, place: str) -> bool:
    return browser.evaluate(f"document.getElementById({place[1:]!r}) !== null")


def press(browser: Browser, key: str, code: int, text: str = "") -> None:
    arguments = {"key": key, "code": key, "windowsVirtualKeyCode": code}
    browser.command("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **arguments)
    browser.command("Input.dispatchKeyEvent", type="keyUp", **arguments)
