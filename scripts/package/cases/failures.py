"""What goes wrong is noticed, told, and put right where that is possible."""

import os
import signal
import subprocess
import time

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT, SERVICE, SOCKET

suite = Suite()

HOOK = """#!/bin/sh
{ echo "unit $1"; cat; } > /var/lib/edugain/told
"""


@suite.case("A job that fails is told in the journal and to the operator's own program")
def hook(world):
    path = world.machine.path("/etc/edugain/on-failure")
    path.write_text(HOOK)
    told = world.machine.path("/var/lib/edugain/told")
    failing_import(world)
    wait_until("the journal", lambda: [
        line for line in world.machine.journal("--unit=edugain-failure@*")
        if "is not executable" in line["MESSAGE"] and line["PRIORITY"] == "4"], 20)
    expect(not told.exists(), "a program that is not executable was run")
    path.chmod(0o755)
    failing_import(world)
    wait_until("the program", lambda: told.exists() and "unit edugain-import.service" in told.read_text(), 20)
    wait_until("its input", lambda: "HINT:" in told.read_text(), 20)
    critical = [line for line in world.machine.journal("--unit=edugain-failure@*") if line["PRIORITY"] == "2"]
    expect(any("edugain-import.service has failed" in line["MESSAGE"] for line in critical), f"{critical}")
    world.set("EDUGAIN_SOURCE", world.offer("second/aggregate.xml"))
    world.start_job("edugain-import.service")
    path.unlink()


def failing_import(world):
    """An aggregate that is refused: nothing is tried again, and the unit has failed."""
    world.set("EDUGAIN_SOURCE", world.offer("broken.xml"))
    world.machine.run("systemctl", "start", "edugain-import.service", check=False)
    found = world.machine.show("edugain-import.service", "ActiveState", "ExecMainStatus")
    expect(found == {"ActiveState": "failed", "ExecMainStatus": "12"}, f"{found}")


@suite.case("A request from the web whose aggregate is refused is told, too")
def refused_request(world):
    world.set("EDUGAIN_SOURCE", world.offer("broken.xml"))
    world.machine.run("touch", "/run/edugain/import-requested", user="edugain")
    wait_until("the journal", lambda: any(
        "edugain-refresh.service has failed" in line["MESSAGE"]
        for line in world.machine.journal("--unit=edugain-failure@*")), 20)
    world.machine.run("systemctl", "reset-failed", "edugain-refresh.service")
    world.set("EDUGAIN_SOURCE", world.offer("second/aggregate.xml"))


@suite.case("An import that was tried too often has failed, and the web's requests are met all the same")
def requests_again(world):
    world.set("EDUGAIN_SOURCE", world.offer("missing.xml"))
    drop_in = "/run/systemd/system/edugain-import.service.d"
    world.machine.shell(f"mkdir -p {drop_in} && printf '[Service]\\nRestartSec=100ms\\n' > {drop_in}/fast.conf"
                        " && systemctl daemon-reload")
    world.machine.run("systemctl", "reset-failed", "edugain-import.service")
    start = time.time()
    world.machine.run("systemctl", "start", "--no-block", "edugain-import.service")
    wait_until("the import gives up", lambda: world.machine.show(
        "edugain-import.service", "ActiveState")["ActiveState"] == "failed", 60)
    world.machine.shell(f"rm -r {drop_in} && systemctl daemon-reload")
    tries = [line for line in world.machine.journal(f"--since=@{int(start)}", "--unit=edugain-import.service")
             if line.get("EXIT_STATUS") == "75"]
    expect(len(tries) == 8, f"{len(tries)} tries")
    before = world.snapshot()["timestamp"]
    world.set("EDUGAIN_SOURCE", world.offer("first/aggregate.xml"))
    world.machine.run("touch", "/run/edugain/import-requested", user="edugain")
    wait_until("the request is met", lambda: world.snapshot()["timestamp"] != before, 30)
    expect(world.machine.is_active("edugain-import.path"), "further requests will not be heard")
    world.machine.run("systemctl", "reset-failed", "edugain-import.service")
    world.start_job("edugain-import.service")
    return f"{len(tries)} tries"


@suite.case("A bad setting stops the service for good; corrected, a restart brings it and its socket back")
def bad_setting(world):
    world.set("EDUGAIN_LOG_LEVEL", "loud")
    world.machine.run("systemctl", "reset-failed", SERVICE)
    world.machine.run("systemctl", "restart", SERVICE, check=False)
    found = world.machine.show(SERVICE, "ActiveState", "ExecMainStatus", "NRestarts")
    expect(found == {"ActiveState": "failed", "ExecMainStatus": "64", "NRestarts": "0"}, f"{found}")
    # Each request starts the service again, until systemd has had enough of it.
    for _ in range(20):
        world.status("--max-time", "1", f"{DIRECT}/")
    world.set("EDUGAIN_LOG_LEVEL", "info")
    world.machine.run("systemctl", "reset-failed", "edugain-*")
    world.machine.run("systemctl", "restart", SERVICE)
    expect(world.status(f"{DIRECT}/") == 200, "no answer with the setting corrected")
    expect(world.machine.is_active(SOCKET), "the socket is not open")


@suite.case("The watchdog replaces a server that was stopped")
def stopped(world):
    old = world.machine.main_process(SERVICE)
    os.kill(world.machine.outside(old), signal.SIGSTOP)
    return replaced(world, old)


@suite.case("The watchdog replaces a server whose event loop is blocked")
def blocked(world):
    old = world.machine.main_process(SERVICE)
    process = world.machine.outside(old)
    loops = [thread for thread in os.listdir(f"/proc/{process}/task")
             if open(f"/proc/{process}/task/{thread}/comm", encoding="utf-8").read().startswith("NIO-")]
    expect(loops, "no event loop to be seen")
    start = time.time()
    tracer = run_tracer(loops[0])
    try:
        # As long as it is traced it cannot be killed either.
        wait_until("the watchdog", lambda: any(
            "Watchdog timeout" in line["MESSAGE"]
            for line in world.machine.journal(f"--since=@{int(start)}", f"--unit={SERVICE}")), 90)
    finally:
        tracer.kill()
        tracer.wait()
    seconds = time.time() - start
    return f"noticed after {seconds:.0f} s, {replaced(world, old)}"


def run_tracer(thread):
    """Holds one thread for minutes in its next wait for events."""
    return subprocess.Popen(
        ["strace", "--quiet=all", "--trace=epoll_wait,epoll_pwait,epoll_pwait2", "--attach", thread,
         "--inject=epoll_wait,epoll_pwait,epoll_pwait2:delay_enter=300000000"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def replaced(world, old):
    """Waits for another process that answers."""
    start = time.monotonic()
    wait_until("another process", lambda: world.machine.main_process(SERVICE) not in (0, old), 120)
    wait_until("it answers", lambda: world.status(f"{DIRECT}/") == 200, 30)
    return f"answers again after {time.monotonic() - start:.0f} s"
