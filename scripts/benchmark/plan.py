"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Plan:
    """Numbers of entities, runs and seconds."""

    entities: int
    # Imports of each kind, each in turn with a bare parse.
    import_runs: int
    # ElementTree takes several times as long as all the rest, so it takes part in the first rounds only.
    element_tree_runs: int
    # Imports in a row, each with 0.3 % of the entities touched.
    history: int
    # Megabytes of a database, and how often it is backed up.
    backup_sizes: tuple[tuple[int, int], ...]
    # How often a writer is watched during a backup.
    stall_runs: int
    # Days of history behind the pages that are measured, with two imports a day.
    days: int
    # Pages of a kind that are asked for the first time.
    page_requests: int
    # Megabytes of a database that is copied to a client.
    export_size: int
    server_starts: int
    # Requests before the resident memory is read.
    requests: int
    wrk_runs: int
    wrk_seconds: int


DEFAULT = Plan(
    entities=10_300, import_runs=9, element_tree_runs=3, history=60,
    backup_sizes=((50, 7), (500, 3)), stall_runs=5, days=365, page_requests=200, export_size=500, server_starts=9,
    requests=10_000, wrk_runs=5, wrk_seconds=5)
QUICK = Plan(
    entities=2_000, import_runs=3, element_tree_runs=1, history=6,
    backup_sizes=((20, 2),), stall_runs=1, days=10, page_requests=40, export_size=50, server_starts=3, requests=1_000,
    wrk_runs=1, wrk_seconds=1)
