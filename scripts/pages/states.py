"""The states that a dashboard may be in, each a database made with the real program."""

import subprocess
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import hostile
from addresses import EMPTY, FULL, HOSTILE, NONE, ONE, Page
from dashboard.environment import clean_environment
from dashboard.tokens import write_tokens

# Exit code of an import that was refused.
REFUSED = 12
# Nothing but an entityID, and everything there but blank.
EMPTY_ENTITIES = [
    '\n  <md:EntityDescriptor entityID="https://nothing.example/"/>',
    """
  <md:EntityDescriptor entityID="https://blank.example/">
    <md:Extensions><mdrpi:RegistrationInfo registrationAuthority=" "/></md:Extensions>
    <md:SPSSODescriptor errorURL="" protocolSupportEnumeration=""><md:Extensions><mdui:UIInfo>
      <mdui:DisplayName xml:lang="en"> </mdui:DisplayName><mdui:PrivacyStatementURL xml:lang="en"/>
      <mdui:Logo height="" width=""/>
    </mdui:UIInfo></md:Extensions></md:SPSSODescriptor>
    <md:Organization><md:OrganizationName xml:lang="en"/></md:Organization>
    <md:ContactPerson contactType=""><md:EmailAddress/></md:ContactPerson>
  </md:EntityDescriptor>""",
]


@dataclass(frozen=True)
class State:
    """A database, and pages that it alone has."""

    name: str
    database: Path
    pages: list[Page]
    # What the server is told of it.
    environment: dict[str, str]


class States:
    """Makes the databases in a directory, side by side, while the first ones are walked."""

    def __init__(self, program: Path, directory: Path) -> None:
        self.program = program
        self.directory = directory
        self.environment = clean_environment(directory)

    def begin(self, wanted: list[str]) -> dict[str, Future[State]]:
        """Begins to make the states, in the order in which they are walked: what takes long is not left to the end."""
        makers: dict[str, Callable[[Path], list[Page]]] = {
            NONE: lambda _: [], FULL: self.full, ONE: self.one, EMPTY: self.empty, HOSTILE: self.hostile}
        pool = ThreadPoolExecutor(max_workers=2)
        # In this order they are needed, but the slow one begins at once.
        order = sorted(makers, key=lambda name: name != FULL)
        futures = {name: pool.submit(self.make, name, makers[name]) for name in order if name in wanted}
        pool.shutdown(wait=False)
        return {name: futures[name] for name in makers if name in wanted}

    def make(self, name: str, fill: Callable[[Path], list[Page]]) -> State:
        database = self.directory / f"{name}.db"
        environment = self.environment | {
            "EDUGAIN_TOKENS": str(self.directory / f"{name}.tokens"), "EDUGAIN_IMPORT_BY": "request"}
        environment["EDUGAIN_RUN_DIR"] = str(self.directory / f"{name}.run")
        Path(environment["EDUGAIN_RUN_DIR"]).mkdir()
        return State(name, database, fill(database), environment)

    def full(self, database: Path) -> list[Page]:
        """Two months, after which an import was refused; the only state in which one can sign in."""
        write_tokens(self.directory / f"{FULL}.tokens")
        self.run("demo", "--database", database, "--entities", 2_000, "--days", 60, "--per-day", 1)
        nothing = self.directory / "nothing.xml"
        nothing.write_text(hostile.aggregate([]), encoding="utf-8")
        self.run("import", "--database", database, "--source", nothing, "--federations", "none", expected=REFUSED)
        return []

    def one(self, database: Path) -> list[Page]:
        """One snapshot, in which federations have no names but their registration authorities."""
        files = self.directory / "one"
        self.run("demo", "--files", files, "--entities", 300, "--days", 1, "--per-day", 1)
        self.import_file(database, files / "aggregate.xml")
        return []

    def empty(self, database: Path) -> list[Page]:
        source = self.directory / "empty.xml"
        source.write_text(hostile.aggregate(EMPTY_ENTITIES), encoding="utf-8")
        self.import_file(database, source)
        return []

    def hostile(self, database: Path) -> list[Page]:
        metadata = hostile.make()
        aggregate, federations = hostile.write(metadata, self.directory)
        self.import_file(database, aggregate, federations)
        return metadata.pages

    def import_file(self, database: Path, aggregate: Path, federations: Path | str = "none") -> None:
        self.run("import", "--database", database, "--source", aggregate, "--federations", federations)

    def run(self, *words: object, expected: int = 0) -> None:
        """Runs the program. Raises RuntimeError when it does not end as expected."""
        command = [str(self.program), *map(str, words), "--quiet"]
        result = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=self.environment, timeout=300,
            check=False)
        if result.returncode != expected:
            raise RuntimeError(f"{' '.join(command)}: exit code {result.returncode}\n{result.stdout}{result.stderr}")
