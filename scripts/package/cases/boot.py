"""After a restart of the whole machine everything is back."""

import json

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT, SERVICE, SITE, SOCKET, TIMERS

suite = Suite()


@suite.case("After a reboot the dashboard, nginx, the timers and the data are back")
def reboot(world):
    before = world.snapshot()
    world.stop_servers()
    world.machine.reboot()
    for unit in [SOCKET, SERVICE, "edugain-import.path", "nginx.service", *TIMERS]:
        wait_until(unit, lambda unit=unit: world.machine.is_active(unit), 30)
    expect(world.snapshot() == before, "other data")
    expect(world.status(f"{SITE}/") == 200, "not there through nginx")
    expect(world.status(f"{DIRECT}/health") == 200, f"{json.loads(world.curl(f'{DIRECT}/health'))}")
    failed = world.machine.run("systemctl", "--failed", "--no-legend", "--plain").stdout.strip()
    expect(not failed, f"failed: {failed}")
    world.serve_files()
