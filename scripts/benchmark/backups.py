"""Backups: against what an operator would write in a shell script, and what they cost a writer."""

import shutil
import sqlite3
import sys
from pathlib import Path

from data import Data, flush, remove_database
from plan import Plan
from processes import CommandFailed, Programs
from report import Report
from writer import Writer



def measure(programs: Programs, data: Data, plan: Plan, report: Report) -> None:
    for megabytes, runs in plan.backup_sizes:
        name = f"backup of {megabytes} MB"
        print(f"bench: {name} ...", file=sys.stderr)
        database = data.directory / "large.db"
        try:
            enlarge(data.first_database, database, megabytes * 1_000_000)
            compare_with_script(programs, data, report, name, database, runs)
            if megabytes == plan.backup_sizes[0][0]:
                measure_stalls(programs, data, plan, report, name, database)
        except CommandFailed as failure:
            report.not_measured([f"{name}, wall time", f"{name}, size"], str(failure))
        finally:
            remove_database(database)


def compare_with_script(
    programs: Programs, data: Data, report: Report, name: str, database: Path, runs: int
) -> None:
    """The script copies and compresses, and proves nothing."""
    if shutil.which("sqlite3") is None or shutil.which("gzip") is None:
        raise CommandFailed("sqlite3 or gzip is not installed")
    times, script_times, sizes, script_sizes, memory = [], [], [], [], []
    directory = data.directory / "backups"
    plain = data.directory / "script.db"
    for _ in range(runs):
        shutil.rmtree(directory, ignore_errors=True)
        run = programs.measure(backup_command(programs, database, directory))
        times.append(run.seconds)
        memory.append(run.peak_memory)
        sizes.append(sum(file.stat().st_size for file in directory.glob("*.gz")))
        script = f"sqlite3 '{database}' \".backup '{plain}'\" && gzip -6 '{plain}'"
        script_times.append(programs.measure(["sh", "-c", script]).seconds)
        script_sizes.append(Path(f"{plain}.gz").stat().st_size)
        Path(f"{plain}.gz").unlink()
    shutil.rmtree(directory, ignore_errors=True)
    report.compare(f"{name}, wall time", "s", times, "sqlite3 .backup, gzip -6", script_times)
    report.compare(f"{name}, size", "bytes", sizes, "sqlite3 .backup, gzip -6", script_sizes)
    report.compare(f"{name}, peak memory", "bytes", memory, "database", [database.stat().st_size] * runs)


def measure_stalls(
    programs: Programs, data: Data, plan: Plan, report: Report, name: str, database: Path
) -> None:
    """The longest commit of a writer that commits 100 times a second beside two readers, with and without backups."""
    directory = data.directory / "backups"
    with_backup, without = [], []
    for _ in range(plan.stall_runs):
        with Writer(database) as writer:
            without.append(writer.longest_commit(lambda: programs.measure(["sleep", "1"])))
            with_backup.append(
                writer.longest_commit(lambda: programs.measure(backup_command(programs, database, directory))))
        shutil.rmtree(directory, ignore_errors=True)
    report.compare(f"{name}, longest commit of a writer", "s", with_backup, "no backup", without)


def backup_command(programs: Programs, database: Path, directory: Path) -> list[str]:
    return [
        programs.edugain_ctl, "backup", "create", "--quiet", "--database", str(database), "--output-dir",
        str(directory)]


def enlarge(source: Path, target: Path, size: int) -> None:
    """A database with more and more snapshots in which every entity was another one, until it has the size."""
    remove_database(target)
    shutil.copyfile(source, target)
    connection = sqlite3.connect(target)
    connection.execute("PRAGMA synchronous = OFF")
    columns = [row[1] for row in connection.execute("PRAGMA table_info(entity_version)")]
    copied = ", ".join(name for name in columns if name not in ("id", "valid_from", "valid_to", "digest"))
    first = connection.execute("SELECT min(valid_from) FROM entity_version").fetchone()[0]
    others = ", ".join(row[1] for row in connection.execute("PRAGMA table_info(snapshot)") if row[1] != "time")
    time = first
    while target.stat().st_size < size:
        time -= 86_400
        connection.execute(f"INSERT INTO snapshot (time, {others}) SELECT ?, {others} FROM snapshot WHERE time = ?",
                           (time, first))
        connection.execute(
            f"INSERT INTO entity_version ({copied}, valid_from, valid_to, digest) "
            f"SELECT {copied}, ?, ?, randomblob(16) FROM entity_version WHERE valid_from = ?",
            (time, time + 86_400, first))
        connection.commit()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    flush(target)
