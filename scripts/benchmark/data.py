"""The aggregates and databases that are measured with."""

import json
import os
import shutil
import time
from pathlib import Path

from plan import Plan
from processes import CommandFailed, Measurement, Programs


class Data:
    """An invented aggregate, its successors, and a database that holds the first of them."""

    def __init__(self, programs: Programs, directory: Path, plan: Plan) -> None:
        self.programs = programs
        self.directory = directory
        self.entities = plan.entities
        self.federations = directory / "federations.json"
        self.now = int(time.time())
        self.aggregate = directory / "aggregate.xml"
        # Made two hours ago, so that its successors are newer and none is from the future.
        self.write_aggregate(self.aggregate, step=0, created=self.now - 7200)
        self.aggregate_size = self.aggregate.stat().st_size
        self.first_database = directory / "first.db"
        # The one that many imports went into; the dashboard is measured with it.
        self.history_database = directory / "history.db"
        self.import_aggregate(self.aggregate, self.first_database)

    def write_aggregate(self, path: Path, step: int, created: int) -> None:
        """Each step touches 0.3 % of the entities; the moment of creation changes the envelope alone."""
        self.programs.output(
            [self.programs.demo_aggregate, str(self.entities), str(step), str(created), str(path),
             str(self.federations)])
        flush(path)

    def fresh_database(self, base: Path | None) -> Path:
        """A database in the state before an import: a copy of `base`, or none yet."""
        database = self.directory / "measured.db"
        remove_database(database)
        if base is not None:
            shutil.copyfile(base, database)
            # What is still to be written of the copy would be written within the measured time.
            flush(database)
        return database

    def import_aggregate(self, aggregate: Path, database: Path) -> Measurement:
        return self.programs.measure(self.import_command(aggregate, database) + ["--quiet"])

    def changes(self, aggregate: Path, database: Path) -> dict[str, int]:
        """How many entities an import would add, remove and change."""
        command = self.import_command(aggregate, database) + ["--dry-run", "--json"]
        try:
            changes = json.loads(self.programs.output(command))["changes"]
            return {kind: len(changes[kind]) for kind in ("added", "removed", "changed")}
        except (ValueError, KeyError, TypeError) as error:
            raise CommandFailed("import --dry-run --json does not list the changes") from error

    def import_command(self, aggregate: Path, database: Path) -> list[str]:
        return [
            self.programs.edugain_ctl, "import", "--source", str(aggregate), "--federations", str(self.federations),
            "--database", str(database)]


def database_size(database: Path) -> int:
    """Bytes of a database with its journal, 0 without one."""
    files = [database, Path(f"{database}-wal")]
    return sum(file.stat().st_size for file in files if file.exists())


def remove_database(database: Path) -> None:
    for file in database.parent.glob(f"{database.name}*"):
        file.unlink()


def flush(path: Path) -> None:
    """Waits until a file is on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
