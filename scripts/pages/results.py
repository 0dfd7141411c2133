"""What was tried and what was found, and how it is told."""

import sys
from dataclasses import dataclass, field

from findings import Finding

# A finding, and the circumstances in which it was made: a width, a scheme.
Observation = tuple[str, Finding]


@dataclass
class Case:
    """A page in a state, or one of the other things that are tried."""

    state: str
    title: str
    findings: dict[Finding, list[str]] = field(default_factory=dict)


class Results:
    """All cases, in the order in which they were tried; filled by several threads."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.notes: list[str] = []

    def add(self, state: str, title: str, observations: list[Observation]) -> None:
        case = Case(state, title)
        for circumstance, finding in observations:
            places = case.findings.setdefault(finding, [])
            if circumstance not in places:
                places.append(circumstance)
        self.cases.append(case)
        if case.findings:
            for finding in sorted(case.findings):
                where = ", ".join(place for place in case.findings[finding] if place)
                line = f"FAIL {state} {title}" + (f" [{where}]" if where else "") + f" {finding.check}: {finding.what}\n"
                # In one piece, so that it stays a line.
                sys.stdout.write(line)
            sys.stdout.flush()

    def note(self, text: str) -> None:
        """Something that was not tried, or not all of it."""
        self.notes.append(text)

    def print_table(self) -> None:
        states = list(dict.fromkeys(case.state for case in self.cases))
        print(f"\n{'state':<10} {'cases':>6} {'passed':>7} {'failed':>7}  what failed")
        for state in states:
            cases = [case for case in self.cases if case.state == state]
            failed = [case for case in cases if case.findings]
            checks = sorted({finding.check for case in failed for finding in case.findings})
            print(f"{state:<10} {len(cases):>6} {len(cases) - len(failed):>7} {len(failed):>7}  {', '.join(checks)}")
        for text in self.notes:
            print(f"not tried: {text}")
        print(f"{len(self.cases) - self.failed} passed, {self.failed} failed")

    @property
    def failed(self) -> int:
        return sum(1 for case in self.cases if case.findings)
