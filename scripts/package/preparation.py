"""What is made before the machine starts."""

import shutil
import sqlite3
from pathlib import Path
from urllib.parse import quote

import tree
from commands import run


def prepare(work: Path, package: Path) -> tuple[Path, Path]:
    """The tree to boot, and a directory with invented aggregates."""
    tree.make_base(work / "base")
    root = work / "machine"
    tree.copy(work / "base", root, package)
    directory = work / "files"
    make_files(directory, package, work)
    return root, directory


def make_files(directory: Path, package: Path, work: Path) -> None:
    """Two aggregates that follow one another, what is no aggregate, and the paths of all entities' pages."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir()
    unpacked = work / "unpacked"
    shutil.rmtree(unpacked, ignore_errors=True)
    run("dpkg-deb", "--extract", str(package), str(unpacked))
    program = str(unpacked / "usr/bin/edugain-ctl")
    settings = {"EDUGAIN_CONFIG": "/dev/null", "EDUGAIN_CACHE_DIR": str(work / "cache"), "HOME": str(work)}
    for name, days in (("first", "1"), ("second", "2")):
        run(program, "demo", "--files", str(directory / name), "--entities", "10300", "--days", days, "--per-day", "1",
            environment=settings)
    (directory / "broken.xml").write_text("<EntitiesDescriptor>")
    database = directory / "paths.db"
    run(program, "import", "--database", str(database), "--source", str(directory / "first/aggregate.xml"),
        "--federations", "none", environment=settings)
    with sqlite3.connect(database) as connection:
        names = [row[0] for row in connection.execute("SELECT entity_id FROM entity")]
    (directory / "paths").write_text("".join(f"/entities/{quote(name, safe='')}\n" for name in names))
