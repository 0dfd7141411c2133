"""Data come, are shown, looked after and backed up."""

import json

from suite import Suite, expect
from waiting import wait_until
from world import DATABASE, DIRECT, JOBS, SERVICE, TIMERS

suite = Suite()


@suite.case("An aggregate is imported from a web server and shown without a restart")
def first(world):
    world.serve_files()
    world.set("EDUGAIN_SOURCE", world.offer("first/aggregate.xml"))
    world.set("EDUGAIN_FEDERATIONS", world.offer("first/federations.json"))
    world.start_job("edugain-import.service")
    wait_until("the new data are shown", lambda: world.has_data(), 5)
    entities = world.snapshot()["total_entities"]
    expect(entities > 10_000, f"{entities} entities")
    return f"{entities} entities"


@suite.case("Each job runs under its sandbox and succeeds")
def jobs(world):
    for unit in JOBS:
        world.start_job(unit)
    failed = world.machine.run("systemctl", "--failed", "--no-legend", "--plain").stdout.strip()
    expect(not failed, f"failed: {failed}")


@suite.case("Health is good: over HTTP, for root, for the service's user and for a monitoring user")
def health(world):
    # The service looks once a minute.
    world.machine.run("systemctl", "restart", SERVICE)
    report = json.loads(world.curl(f"{DIRECT}/health"))
    expect(world.status(f"{DIRECT}/health") == 200, f"/health: {report}")
    for user in (None, "edugain", "nobody"):
        result = world.machine.run("edugain-ctl", "health", "--nagios", user=user, check=False)
        expect(result.returncode == 0, f"health for {user or 'root'}: {result.stdout}{result.stderr}")
    return result.stdout.strip()


@suite.case("Timers are listed, each with its next time")
def timers(world):
    for unit in TIMERS:
        after = world.machine.show(unit, "NextElapseUSecRealtime")["NextElapseUSecRealtime"]
        expect(after, f"{unit} has no next time")
    calendar = world.machine.show("edugain-import.timer", "TimersCalendar", "Persistent", "RandomizedDelayUSec")
    expect("06,18:00:00" in calendar["TimersCalendar"] and calendar["Persistent"] == "yes", f"{calendar}")


@suite.case("Lines in the journal have priorities and say what happened")
def journal(world):
    lines = world.machine.journal("--unit=edugain-import.service", "--unit=edugain-refresh.service")
    own = [line for line in lines if line.get("SYSLOG_IDENTIFIER") == "edugain-ctl"]
    priorities = {line["PRIORITY"] for line in own}
    expect("3" in priorities and "6" in priorities, f"priorities: {priorities}")
    error = next(line["MESSAGE"] for line in own if line["PRIORITY"] == "3")
    expect("<3>" not in error and error, f"an error: {error}")
    return f"priorities {sorted(priorities)}"


@suite.case("A request from the web starts an import, and is gone afterwards")
def request(world):
    world.set("EDUGAIN_SOURCE", world.offer("second/aggregate.xml"))
    before = world.snapshot()["timestamp"]
    world.machine.run("touch", "/run/edugain/import-requested", user="edugain")
    wait_until("the import", lambda: world.snapshot()["timestamp"] != before, 30)
    wait_until("the job ends", lambda: world.machine.show("edugain-refresh.service", "ActiveState")["ActiveState"]
               == "inactive", 30)
    expect(not world.machine.path("/run/edugain/import-requested").exists(), "the request is still there")


@suite.case("Backup and restore work for root and for the service's user, while the dashboard is up")
def restore(world):
    figures = []
    for user in (None, "edugain"):
        world.machine.run("edugain-ctl", "backup", user=user)
        before = world.snapshot()
        # A later state that the restore takes back.
        world.machine.run("edugain-ctl", "import", "--source", world.offer("first/aggregate.xml"), user=user)
        wait_until("the later state", lambda: world.snapshot()["timestamp"] != before["timestamp"], 5)
        world.machine.run("edugain-ctl", "restore", "--latest", "--yes", user=user)
        wait_until("the restored state", lambda: world.snapshot() == before, 5)
        strangers = world.machine.shell(
            "find /var/lib/edugain /var/backups/edugain /var/cache/edugain ! -user edugain")
        expect(not strangers, f"not the service's: {strangers}")
        figures.append(f"{user or 'root'}: {before['total_entities']} entities again")
    world.machine.run("edugain-ctl", "integrity-check")
    expect(world.machine.path(DATABASE).exists(), "no database")
    return ", ".join(figures)
