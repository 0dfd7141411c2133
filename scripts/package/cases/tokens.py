"""Who may change things in the dashboard, and what is written down of it."""

import json

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT

suite = Suite()

EXPORT = f"{DIRECT}/api/database/export"
TRAIL = "/var/log/edugain/audit/audit.log"


@suite.case("A token opens the download until it is revoked, and all of it is in the audit trail and in the journal")
def token(world):
    secret = world.machine.run("edugain-ctl", "token", "new", "trail").stdout.strip()
    header = ("--header", f"Authorization: Bearer {secret}")
    expect(world.status(*header, EXPORT) == 200, "the token does not open the download")

    def last_use():
        listed = json.loads(world.machine.run("edugain-ctl", "token", "list", "--json").stdout)["tokens"]
        return {entry["name"]: entry.get("lastUsed") for entry in listed}["trail"]

    wait_until("its use is known", lambda: last_use() is not None, 10)
    world.machine.run("edugain-ctl", "token", "revoke", "trail")
    expect(world.status(*header, EXPORT) == 403, "the token is still good")
    trail = world.machine.path(TRAIL).read_text()
    journal = world.machine.run("journalctl", "--quiet", "--no-pager", "-t", "edugain-ctl").stdout
    for event in ("event=token-new outcome=done", "event=database-export outcome=done",
                  "event=token-revoke outcome=done", "event=bearer-token outcome=refused"):
        expect(event in trail, f"not in the file: {event}")
        expect(f"audit {event}" in journal, f"not in the journal: {event}")
    expect(secret not in trail + journal, "the token is written down")


@suite.case("The audit trail is the service's and is rotated; lines go on in the new file")
def rotation(world):
    world.machine.run("logrotate", "--force", "/etc/logrotate.d/edugain-ctl")
    expect("event=token-new" in world.machine.path(TRAIL + ".1").read_text(), "the old lines are not in the old file")
    expect(world.machine.path(TRAIL).read_text() == "", "the new file is not empty")
    world.status("--header", "Authorization: Bearer wrong", EXPORT)
    expect("event=bearer-token outcome=refused from=127.0.0.1 " in world.machine.path(TRAIL).read_text(),
           "the service does not write into the new file")
    for path in (TRAIL, TRAIL + ".1"):
        owner = world.machine.shell(f"stat -c '%a %U:%G' {path}").strip()
        expect(owner == "640 edugain:adm", f"{path}: {owner}")
