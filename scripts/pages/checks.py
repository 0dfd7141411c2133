"""The checks of one loaded page."""

from pathlib import Path
from urllib.parse import urlsplit

from addresses import Page
from browser import Browser, host
from findings import Finding, shortened

FACTS = (Path(__file__).parent / "facts.js").read_text(encoding="utf-8")
# What stands in an address before its colon; everything else runs or shows something that is not a page.
SCHEMES = ("http", "https")
IMPACTS = ("serious", "critical")


def facts(browser: Browser) -> dict:
    """What facts.js says of the page."""
    return browser.evaluate(FACTS)


def judge(page: Page, found: dict) -> list[Finding]:
    """What does not depend on the size of the window."""
    findings: list[Finding] = []

    def expect(condition: object, check: str, what: str) -> None:
        if not condition:
            findings.append(Finding(check, shortened(what)))

    # 0: Chromium does not tell.
    expect(found["status"] in (0, page.status), "status", f"{found['status']} instead of {page.status}")
    expect(found["title"], "title", "no title")
    expect(found["headings"] == 1, "heading", f"{found['headings']} h1")
    expect(found["language"], "language", "html has no lang")
    expect("width=device-width" in found["viewport"], "viewport", "no viewport for phones")
    expect(not found["taken"], "taken over", "a script out of the data ran")
    expect(page.says in found["text"], "text", f"does not say {page.says!r}")
    findings += [Finding("duplicate id", shortened(name)) for name in found["duplicates"]]
    findings += [Finding("inline script", shortened(text)) for text in found["handlers"] + found["inlineScripts"]]
    findings += [Finding("direction", shortened(f"turns what stands beside it: {text}")) for text in found["reaching"]]
    findings += [finding for one in found["addresses"] if (finding := judge_address(one))]
    return findings


def judge_address(one: dict) -> Finding | None:
    scheme = urlsplit(one["resolved"]).scheme if one["resolved"] else "no address"
    if scheme in SCHEMES:
        return None
    return Finding("address", shortened(f"<{one['element']} {one['attribute']}={one['written']!r}>"))


def judge_fragments(address: str, found: dict) -> list[Finding]:
    """Links to a place in the same page that is not there."""
    here = address.partition("#")[0]
    places = {
        one["resolved"].partition("#")[2] for one in found["addresses"]
        if one["element"] == "a" and one["resolved"].startswith(here + "#")}
    return [Finding("fragment", shortened(f"#{place}")) for place in sorted(places - set(found["identifiers"]) - {""})]


def judge_traffic(browser: Browser, address: str, page: Page) -> list[Finding]:
    """Console and requests since the last call."""
    own = host(address)
    strangers = sorted({one for one in browser.requests() if host(one) not in ("", own)})
    findings = [Finding("other host", shortened(one)) for one in strangers]
    for line in browser.console():
        # A page that is an error on purpose: the browser says so, and means the page itself.
        if page.status >= 400 and address in line and f"status of {page.status}" in line:
            continue
        findings.append(Finding("console", shortened(line.replace(f"http://{own}", ""))))
    return findings


def judge_width(browser: Browser) -> list[Finding]:
    """Whether the document scrolls sideways as it is shown now."""
    found = facts(browser)
    if found["scrollWidth"] <= found["clientWidth"]:
        return []
    what = f"{found['scrollWidth']} of {found['clientWidth']} pixels: {' | '.join(found['wide'])}"
    return [Finding("overflow", shortened(what, 400))]


def judge_accessibility(browser: Browser, axe: str, rules: list[str] | None = None) -> list[Finding]:
    """What axe-core calls serious or critical; all rules, or those named."""
    if not browser.evaluate("typeof axe === 'object'"):
        browser.evaluate(axe + "; undefined")
    only = f"runOnly: {{type: 'rule', values: {rules}}}, " if rules else ""
    violations = browser.evaluate(
        f"axe.run(document, {{{only}preload: false, resultTypes: ['violations']}}).then(result => "
        "result.violations.map(one => [one.impact, one.id, one.help, one.nodes.length, "
        "one.nodes[0].target.join(' '), one.nodes[0].any.map(it => it.message).join(' ')]))")
    return [
        Finding("accessibility", shortened(f"{impact}, {rule}: {help} ({count}×, first {target}) {message}", 300))
        for impact, rule, help, count, target, message in violations if impact in IMPACTS]
