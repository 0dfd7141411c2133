"""The table of figures."""

from dataclasses import dataclass, field
from math import ceil
from statistics import median

HEADINGS = ["Measured", "edugain-ctl", "Compared with", "", "Ratio", "Runs"]


@dataclass
class Row:
    """One figure of edugain-ctl beside the one it is compared with."""

    name: str
    unit: str = ""
    value: float | None = None
    reference: str = ""
    reference_value: float | None = None
    ratio: float | None = None
    runs: int = 0
    reason: str = ""
    values: list[float] = field(default_factory=list)
    reference_values: list[float] = field(default_factory=list)

    def cells(self) -> list[str]:
        if self.value is None or self.reference_value is None or self.ratio is None:
            return [self.name, f"not measured: {self.reason}", "", "", "", ""]
        return [
            self.name, shown(self.value, self.unit), self.reference, shown(self.reference_value, self.unit),
            significant(self.ratio), str(self.runs)]


class Report:
    """Rows in the order in which they were measured."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.has_failure = False

    def compare(
        self, name: str, unit: str, values: list[float], reference: str, reference_values: list[float],
        runs: int | None = None, ratio_of_medians: bool = False
    ) -> None:
        """Adds medians, and the median of the ratios pair by pair; the longer list has runs without a partner."""
        pairs = list(zip(values, reference_values))
        value, reference_value = median(values), median(reference_values)
        if ratio_of_medians:
            ratio = value / reference_value
        else:
            ratio = median(own / other for own, other in pairs)
        self.rows.append(
            Row(name, unit, value, reference, reference_value, ratio, runs or len(pairs), "", values, reference_values))

    def percentile(
        self, name: str, unit: str, values: list[float], share: float, reference: str, reference_value: float
    ) -> None:
        """Adds the value that `share` of all, from 0 to 1, do not exceed, beside a fixed one."""
        value = sorted(values)[max(0, ceil(share * len(values)) - 1)]
        ratio = value / reference_value
        self.rows.append(
            Row(name, unit, value, reference, reference_value, ratio, len(values), "", values, [reference_value]))

    def not_measured(self, names: list[str], reason: str, is_failure: bool = True) -> None:
        self.rows += [Row(name, reason=reason) for name in names]
        self.has_failure = self.has_failure or is_failure

    def table(self) -> str:
        """All rows in columns, which are a table in Markdown too."""
        lines = [HEADINGS] + [row.cells() for row in self.rows]
        # A reason may be as long as it likes without making its column wide.
        measured = [HEADINGS] + [row.cells() for row in self.rows if row.value is not None]
        widths = [max(len(line[column]) for line in measured) for column in range(len(HEADINGS))]
        widths[0] = max(len(line[0]) for line in lines)
        rule = ["-" * widths[0], "-" * (widths[1] - 1) + ":", "-" * widths[2]]
        rule += ["-" * (width - 1) + ":" for width in widths[3:]]
        return "\n".join(join(line, widths) for line in lines[:1] + [rule] + lines[1:])

    def as_json(self) -> list[dict]:
        return [row.__dict__ for row in self.rows]


def join(cells: list[str], widths: list[int]) -> str:
    left = {0, 2}
    padded = [
        cell.ljust(width) if column in left else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths))]
    return "| " + " | ".join(padded) + " |"


def shown(value: float, unit: str) -> str:
    """A figure with its unit; large sizes are in powers of ten."""
    if unit != "bytes":
        return f"{significant(value)} {unit}" if unit != "/s" else f"{value:,.0f} /s"
    for name, size in (("GB", 1e9), ("MB", 1e6)):
        if abs(value) >= size:
            return f"{significant(value / size)} {name}"
    return f"{value:,.0f} B"


def significant(value: float) -> str:
    """Three digits that count, never as a power of ten."""
    if value == 0:
        return "0"
    digits = 2
    while abs(value) < 10 ** (2 - digits) and digits < 8:
        digits += 1
    if abs(value) >= 10:
        digits = 1 if abs(value) < 100 else 0
    return f"{value:,.{digits}f}"
