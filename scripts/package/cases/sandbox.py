"""What services may not do, tried under the very units."""

from suite import Suite, expect
from waiting import wait_until
from world import JOBS, OTHER, SERVICE

suite = Suite()

PROBE = f"""
use Socket;
sub attempt {{
    my ($name, $family, $address) = @_;
    socket(my $s, $family, SOCK_STREAM, 0) or return print "$name=no socket ($!)\\n";
    local $SIG{{ALRM}} = sub {{ die "no answer\\n" }};
    alarm 3;
    my $done = eval {{ connect($s, $address) }};
    my $reason = $@ || "$!\\n";
    alarm 0;
    print $done ? "$name=connected\\n" : "$name=kept out: $reason";
}}
attempt('loopback', AF_INET, pack_sockaddr_in(9100, inet_aton('127.0.0.1')));
attempt('outside', AF_INET, pack_sockaddr_in(9101, inet_aton('{OTHER}')));
socket(my $packet, 17, SOCK_RAW, 0) ? print "packet=allowed\\n" : print "packet=no socket ($!)\\n";
for my $path ('/etc/edugain/x', '/usr/x', '/home/x', '/root/x', '/var/log/x', '/boot/x') {{
    print open(my $f, '>', $path) ? "write $path=allowed\\n" : "write $path=refused\\n";
}}
for my $path ('/var/lib/edugain/x', '/var/cache/edugain/x', '/run/edugain/x', '/var/backups/edugain/x', '/tmp/x',
              '/var/log/edugain/audit/x') {{
    print open(my $f, '>', $path) ? "write $path=allowed\\n" : "write $path=refused ($!)\\n";
    unlink $path;
}}
print -e "/proc/1/stat" ? "others=seen\\n" : "others=hidden\\n";
print syscall(165, 0, 0, 0, 0, 0) == -1 ? "mount=refused\\n" : "mount=allowed\\n";
print "user=" . (getpwuid($<))[0] . "\\n";
"""

WRITABLE = ["/var/lib/edugain/x", "/var/cache/edugain/x", "/run/edugain/x", "/var/backups/edugain/x", "/tmp/x"]
# The audit trail, which jobs have no part in.
AUDIT = "/var/log/edugain/audit/x"


def probe(world, unit):
    """Runs the probe instead of the service's own program, with everything else of the unit as it is."""
    drop_in = f"/run/systemd/system/{unit}.d/probe.conf"
    world.machine.path("/usr/local/lib/probe.pl").write_text(PROBE)
    world.machine.run("sh", "-c", f"mkdir -p {drop_in.rsplit('/', 1)[0]} && cat > {drop_in}", input=(
        "[Unit]\nOnFailure=\nUpholds=\n[Service]\nType=oneshot\nRestart=no\nWatchdogSec=0\nExecStartPre=\nExecStart=\n"
        "ExecStart=/usr/bin/perl /usr/local/lib/probe.pl\n"))
    try:
        world.machine.run("systemctl", "daemon-reload")
        world.machine.run("systemctl", "stop", unit)
        world.machine.run("systemctl", "start", unit, check=False)
        identifier = world.machine.show(unit, "InvocationID")["InvocationID"]
        lines = world.machine.journal(f"_SYSTEMD_INVOCATION_ID={identifier}")
        return dict(line["MESSAGE"].split("=", 1) for line in lines if "=" in line["MESSAGE"])
    finally:
        world.machine.run("rm", "-r", drop_in.rsplit("/", 1)[0])
        world.machine.run("systemctl", "daemon-reload")
        world.machine.run("systemctl", "reset-failed", unit, check=False)


@suite.case("Files, kernel and other processes are out of reach for every service")
def walls(world):
    world.servers.append(world.machine.start_beside(
        "python3", "-m", "http.server", "--bind", OTHER, "--directory", str(world.directory), "9101"))
    wait_until("somebody listens", lambda: world.status(f"http://{OTHER}:9101/") == 200, 20)
    world.abilities = {unit: probe(world, unit) for unit in [SERVICE, *JOBS]}
    world.machine.run("systemctl", "restart", SERVICE)
    for unit, found in world.abilities.items():
        expect(found.get("user") == "edugain", f"{unit}: {found}")
        for what, answer in found.items():
            if what.startswith("write "):
                path = what.removeprefix("write ")
                allowed = path in WRITABLE or (path == AUDIT and unit == SERVICE)
                expect((answer == "allowed") == allowed, f"{unit}: {what} is {answer}")
        expect(found["packet"].startswith("no socket"), f"{unit}: raw packets: {found['packet']}")
        expect(found["others"] == "hidden", f"{unit} sees other processes")
        expect(found["mount"] == "refused", f"{unit} may mount")


@suite.case("Only what fetches or copies may reach the network; the dashboard reaches this machine alone")
def network(world):
    for unit, found in world.abilities.items():
        answers = (found["loopback"], found["outside"])
        match unit:
            case "edugain-dashboard.service":
                expect(answers == ("connected", "kept out: no answer"), f"{unit}: {answers}")
            case "edugain-import.service" | "edugain-refresh.service" | "edugain-backup.service":
                expect(answers == ("connected", "connected"), f"{unit}: {answers}")
            case _:
                expect(all(answer.startswith("no socket") for answer in answers), f"{unit}: {answers}")
    return ", ".join(f"{unit.split('.')[0]} outside: {found['outside']}" for unit, found in world.abilities.items())
