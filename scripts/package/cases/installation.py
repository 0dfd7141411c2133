"""What 'apt install' leaves on a bare system."""

import json
import os

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT, JOBS, SERVICE, SOCKET, TIMERS

suite = Suite()

# Path, mode, user, group.
DIRECTORIES = [
    ("/var/lib/edugain", 0o750, "edugain", "edugain"),
    ("/var/cache/edugain", 0o750, "edugain", "edugain"),
    ("/var/backups/edugain", 0o750, "edugain", "edugain"),
    ("/var/log/edugain/audit", 0o2750, "edugain", "adm"),
    ("/var/log/edugain/audit/audit.log", 0o640, "edugain", "adm"),
    ("/run/edugain", 0o755, "edugain", "edugain"),
    ("/etc/edugain", 0o755, "root", "root"),
    ("/etc/edugain/edugain-ctl.conf", 0o644, "root", "root"),
]


@suite.case("apt installs the package and nginx on a bare system")
def install(world):
    result = world.machine.run(
        "apt-get", "install", "-y", f"/root/{world.package.name}", "nginx", "curl", "rclone", timeout=900)
    words = result.stdout + result.stderr
    for line in words.splitlines():
        harmless = "debconf: delaying" in line or "unable to re-open stdin" in line or "Download is performed" in line
        expect(harmless or "warning" not in line.lower() and "failed" not in line.lower(), f"apt said: {line}")


@suite.case("The dashboard answers, and tells that there are no data yet")
def answers(world):
    wait_until("the service", lambda: world.machine.is_active(SERVICE), 30)
    expect(world.status(f"{DIRECT}/livez") == 200, "/livez does not answer")
    expect("There are no data yet" in world.curl(f"{DIRECT}/"), "the page does not say that there are no data")


@suite.case("The socket, the service, the path and the timers are enabled and active; jobs are neither")
def units(world):
    for unit in [SOCKET, SERVICE, "edugain-import.path", *TIMERS]:
        expect(world.machine.is_active(unit), f"{unit} is not active")
        state = world.machine.run("systemctl", "is-enabled", unit, check=False).stdout.strip()
        expect(state == "enabled", f"{unit} is {state}")
    for unit in JOBS:
        state = world.machine.run("systemctl", "is-enabled", unit, check=False).stdout.strip()
        expect(state == "static", f"{unit} is {state}")


@suite.case("The first import was started, found no eduGAIN, and will be tried again in 15 minutes")
def first_import(world):
    def state():
        return world.machine.show("edugain-refresh.service", "SubState", "ExecMainStatus", "RestartUSec")
    wait_until("the first import waits for its next try", lambda: state()["SubState"] == "auto-restart", 120)
    expect(state()["ExecMainStatus"] == "75", f"the first import: {state()}")
    expect(state()["RestartUSec"] == "15min", f"the first import: {state()}")
    world.machine.run("systemctl", "stop", "edugain-refresh.service")


@suite.case("Directories and files have the owners and modes that monitoring and services need")
def files(world):
    for path, mode, user, group in DIRECTORIES:
        found = world.machine.shell(f"stat -c '%a %U %G' {path}").split()
        expect(found == [f"{mode:o}", user, group], f"{path}: {found}")
    for path in ("/etc/fail2ban/filter.d/edugain-dashboard.conf", "/etc/fail2ban/jail.d/edugain-dashboard.conf",
                 "/etc/logrotate.d/edugain-ctl", "/etc/cron.d/edugain-ctl", "/usr/share/doc/edugain-ctl/README.Debian",
                 "/usr/share/bash-completion/completions/edugain-ctl",
                 "/usr/share/zsh/vendor-completions/_edugain-ctl",
                 "/usr/share/fish/vendor_completions.d/edugain-ctl.fish"):
        expect(world.machine.path(path).exists(), f"{path} is missing")


@suite.case("The settings are good, every key is in the file, and root sees those of the services")
def settings(world):
    world.machine.run("edugain-ctl", "config", "check")
    shown = json.loads(world.machine.run("edugain-ctl", "config", "show", "--json").stdout)
    text = world.machine.path("/etc/edugain/edugain-ctl.conf").read_text()
    names = {entry["name"] for entry in shown["settings"]}
    expect(len(names) > 25, f"only {len(names)} settings")
    missing = [name for name in names if f"{name}=" not in text]
    expect(not missing, f"not in the file: {missing}")
    values = {entry["name"]: entry["value"] for entry in shown["settings"]}
    expect(values["EDUGAIN_DATABASE"] == "/var/lib/edugain/edugain_analysis.db", f"{values['EDUGAIN_DATABASE']}")
    return f"{len(names)} settings"


@suite.case("systemd finds nothing wrong with the units, and each is at most 1.5 exposed")
def verify(world):
    names = [name for name in os.listdir(world.machine.path("/usr/lib/systemd/system")) if name.startswith("edugain-")]
    paths = [f"/usr/lib/systemd/system/{name}" for name in names]
    result = world.machine.run("systemd-analyze", "verify", "--man=no", *paths, check=False)
    expect(result.returncode == 0 and not result.stderr.strip(), f"systemd-analyze verify: {result.stderr}")
    exposures = []
    for unit in [SERVICE, *JOBS]:
        words = world.machine.run("systemd-analyze", "security", "--no-pager", unit).stdout.splitlines()[-1]
        figure = float(words.split(":")[1].split()[0])
        expect(figure <= 1.5, words)
        exposures.append(f"{unit.removeprefix('edugain-').removesuffix('.service')} {figure}")
    return ", ".join(exposures)
