"""From a package of a lower version, with data, under load; and back."""

import hashlib

import tree
from cases.nginx import CERTIFICATE, KEY
from suite import Suite, expect
from waiting import wait_until
from world import CONFIGURATION, DATABASE, DIRECT, SERVICE, SITE, SOCKET, Load

suite = Suite()


@suite.case("A package of a lower version is installed again after the purge")
def older(world):
    tree.place(world.older, world.machine.root)
    world.machine.run("apt-get", "install", "-y", f"/root/{world.older.name}")
    world.machine.run("systemctl", "stop", "edugain-refresh.service")
    world.set("EDUGAIN_SOURCE", world.offer("first/aggregate.xml"))
    world.set("EDUGAIN_FEDERATIONS", world.offer("first/federations.json"))
    return world.machine.run("edugain-ctl", "--version").stdout.strip()


@suite.case("'setup' makes the site, a token and the first import; a second time nothing is left to do")
def setup(world):
    command = ["edugain-ctl", "setup", "--non-interactive", "--server-name", "edugain.test", "--certificate",
               CERTIFICATE, "--key", KEY, "--import"]
    planned = world.machine.run(*command, "--admin-token", "night", "--dry-run").stdout
    site = world.machine.path("/etc/nginx/sites-available/edugain-dashboard")
    tokens = world.machine.path("/etc/edugain/tokens")
    expect(planned and not site.exists() and not tokens.exists(), f"a dry run did something: {planned}")
    words = world.machine.run(*command, "--admin-token", "night").stdout
    wait_until("the data", world.has_data, 10)
    wait_until("the site", lambda: world.status(f"{SITE}/") == 200, 10)
    owner = world.machine.shell("stat -c '%a %U:%G' /etc/edugain/tokens").strip()
    expect(owner == "640 root:edugain", f"/etc/edugain/tokens: {owner}")
    digest = tokens.read_text().splitlines()[-1].split()[1]
    expect(any(hashlib.sha256(word.encode()).hexdigest() == digest for word in words.split()), f"no token: {words}")
    expect(f"EDUGAIN_PUBLIC_URL={SITE}" in world.machine.path(CONFIGURATION).read_text(), "no EDUGAIN_PUBLIC_URL")
    before = site.stat().st_mtime_ns
    world.machine.run(*command)
    expect(site.stat().st_mtime_ns == before, "the site was written again")
    world.set("EDUGAIN_SOURCE", world.offer("broken.xml"))
    refused = world.machine.run("edugain-ctl", "setup", "--non-interactive", "--import", check=False)
    words = refused.stdout + refused.stderr
    expect(refused.returncode == 1 and "no usable SAML metadata" in words, f"{refused.returncode}: {words}")
    world.set("EDUGAIN_SOURCE", world.offer("first/aggregate.xml"))
    world.start_job("edugain-import.service")


@suite.case("An upgrade under load, through nginx and directly: backup, restart, no request fails")
def upgrade(world):
    before = world.snapshot()
    settings = world.machine.path(CONFIGURATION).read_text()
    backups = set(world.machine.path("/var/backups/edugain").glob("*.db.gz"))
    old = world.machine.main_process(SERVICE)
    socket = world.machine.show(SOCKET, "ActiveEnterTimestampMonotonic")
    with Load(world, DIRECT, clients=2) as first, Load(world, SITE, clients=2) as second:
        world.machine.run("apt-get", "install", "-y", f"/root/{world.package.name}")
        wait_until("another process", lambda: world.machine.main_process(SERVICE) not in (0, old), 60)
        results = [first.end(), second.end()]
    expect(world.snapshot() == before, "other data")
    expect(world.machine.path(CONFIGURATION).read_text() == settings, "other settings")
    made = set(world.machine.path("/var/backups/edugain").glob("*.db.gz")) - backups
    expect(len(made) == 1, f"{len(made)} backups were made")
    expect(world.machine.show(SOCKET, "ActiveEnterTimestampMonotonic") == socket, "the socket was closed")
    version = world.machine.run("edugain-ctl", "--version").stdout.strip()
    return f"to {version}, {results[0]['requests']} requests directly, {results[1]['requests']} through nginx"


@suite.case("An upgrade leaves an import alone that has been started")
def during_import(world):
    drop_in = "/run/systemd/system/edugain-import.service.d"
    world.machine.shell(f"mkdir -p {drop_in} && printf '[Service]\\nExecStartPre=/bin/sleep 20\\n' > {drop_in}/slow.conf"
                        " && systemctl daemon-reload")
    world.machine.run("systemctl", "start", "--no-block", "edugain-import.service")
    wait_until("the import", lambda: world.machine.show("edugain-import.service", "ActiveState")["ActiveState"]
               == "activating", 10)
    identifier = world.machine.show("edugain-import.service", "InvocationID")
    world.machine.run("apt-get", "install", "-y", "--reinstall", f"/root/{world.package.name}")
    wait_until("the import ends", lambda: world.machine.show("edugain-import.service", "ActiveState")["ActiveState"]
               != "activating", 60)
    found = world.machine.show("edugain-import.service", "Result", "ExecMainStatus")
    expect(found == {"Result": "success", "ExecMainStatus": "0"}, f"{found}")
    expect(world.machine.show("edugain-import.service", "InvocationID") == identifier, "another run")
    world.machine.shell(f"rm -r {drop_in} && systemctl daemon-reload")


@suite.case("A database of a newer schema: a page says so, commands end with 14, a restore is the way out")
def newer_schema(world):
    before = world.snapshot()
    world.machine.run("edugain-ctl", "backup")
    world.machine.run("systemctl", "stop", SERVICE, SOCKET)
    world.machine.run_beside("sqlite3", str(world.machine.path(DATABASE)), "PRAGMA user_version = 99")
    world.machine.run("systemctl", "start", SOCKET, SERVICE)
    expect(world.status(f"{DIRECT}/") == 503, f"answer: {world.status(DIRECT + '/')}")
    result = world.machine.run("edugain-ctl", "migrate", check=False)
    expect(result.returncode == 14 and "HINT:" in result.stderr, f"migrate: {result.returncode} {result.stderr}")
    world.machine.run("edugain-ctl", "restore", "--latest", "--yes")
    wait_until("the data", lambda: world.has_data(), 10)
    expect(world.snapshot() == before, "other data")
