"""Removing and purging."""

from suite import Suite, expect
from world import DIRECT, SERVICE, SOCKET, TIMERS

suite = Suite()


@suite.case("Where systemd runs, the cron jobs do nothing")
def cron(world):
    lines = [line for line in world.machine.path("/etc/cron.d/edugain-ctl").read_text().splitlines()
             if " edugain " in line and not line.startswith("#")]
    expect(len(lines) >= 4, f"only {len(lines)} jobs")
    before = world.snapshot()["timestamp"]
    for line in lines:
        world.machine.run("sh", "-c", line.split(" edugain ", 1)[1], user="edugain")
    expect(world.snapshot()["timestamp"] == before, "cron imported")
    return f"{len(lines)} jobs"


@suite.case("Removing stops everything and keeps settings, data and backups")
def remove(world):
    world.machine.run("apt-get", "remove", "-y", "edugain-ctl")
    for unit in [SERVICE, SOCKET, "edugain-import.path", *TIMERS]:
        expect(not world.machine.is_active(unit), f"{unit} is still active")
    expect(world.status(f"{DIRECT}/livez") == 0, "somebody still listens")
    for path in ("/var/lib/edugain/edugain_analysis.db", "/etc/edugain/edugain-ctl.conf", "/var/backups/edugain"):
        expect(world.machine.path(path).exists(), f"{path} is gone")
    failed = world.machine.run("systemctl", "list-units", "--failed", "--no-legend", "--plain", "edugain*").stdout.strip()
    expect(not failed, f"failed: {failed}")


@suite.case("Purging keeps database and backups, and says so")
def purge(world):
    words = world.machine.run("apt-get", "purge", "-y", "edugain-ctl").stdout
    expect("/var/backups/edugain" in words and "/var/lib/edugain" in words, f"not said: {words}")
    for path in ("/var/lib/edugain/edugain_analysis.db", "/var/backups/edugain"):
        expect(world.machine.path(path).exists(), f"{path} is gone")
    for path in ("/etc/edugain", "/var/cache/edugain", "/var/log/edugain", "/etc/nginx/sites-available/edugain-dashboard",
                 "/etc/logrotate.d/edugain-ctl"):
        expect(not world.machine.path(path).exists(), f"{path} is left")
    expect(not world.machine.path("/etc/nginx/sites-enabled/edugain-dashboard").is_symlink(), "the site's link is left")
    world.machine.run("nginx", "-t")


@suite.case("Purging removes the database when debconf was told so")
def purge_all(world):
    world.machine.run("apt-get", "install", "-y", f"/root/{world.package.name}")
    world.machine.run("debconf-set-selections", input="edugain-ctl edugain-ctl/purge-database boolean true\n")
    world.machine.run("apt-get", "purge", "-y", "edugain-ctl")
    expect(not world.machine.path("/var/lib/edugain").exists(), "/var/lib/edugain is left")
    expect(any(world.machine.path("/var/backups/edugain").iterdir()), "the backups are gone")
