"""A restart that nobody notices."""

import time

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT, SERVICE, SITE, Load

suite = Suite()


def restart_under(world, url, kept, times=5):
    world.machine.run("systemctl", "reset-failed", SERVICE)
    with Load(world, url, kept=kept) as load:
        for _ in range(times):
            # Some requests between two restarts as well.
            time.sleep(1)
            old = world.machine.main_process(SERVICE)
            world.machine.run("systemctl", "restart", SERVICE)
            expect(world.machine.main_process(SERVICE) != old, "not restarted")
        result = load.end()
    return f"{times} restarts, {result['requests']} requests, longest {result['longest'] * 1000:.0f} ms"


@suite.case("Restarts under load, directly, a connection for each request: no request fails")
def direct(world):
    return restart_under(world, DIRECT, kept=False)


@suite.case("Restarts under load, directly, connections kept: no request fails")
def kept(world):
    return restart_under(world, DIRECT, kept=True)


@suite.case("Restarts under load, through nginx over TLS: no request fails")
def through_nginx(world):
    return restart_under(world, SITE, kept=False)


@suite.case("A process that is killed is replaced")
def killed(world):
    old = world.machine.main_process(SERVICE)
    world.machine.run("systemctl", "kill", "--signal=KILL", SERVICE)
    wait_until("another process", lambda: world.machine.main_process(SERVICE) not in (0, old), 30)
    expect(world.status(f"{DIRECT}/") == 200, "no answer after a kill")
