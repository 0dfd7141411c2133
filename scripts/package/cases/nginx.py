"""The site in front, over TLS."""

import json

from suite import Suite, expect
from waiting import wait_until
from world import DIRECT, OTHER, SITE

suite = Suite()

CERTIFICATE = "/etc/ssl/edugain.test.pem"
KEY = "/etc/ssl/private/edugain.test.key"


@suite.case("'config nginx' writes a site that nginx takes")
def site(world):
    world.machine.run_beside(
        "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=edugain.test",
        "-addext", "subjectAltName=DNS:edugain.test", "-keyout", str(world.machine.path(KEY)),
        "-out", str(world.machine.path(CERTIFICATE)))
    words = enable_site(world)
    expect("nginx -t" in words, f"no next step: {words}")


def enable_site(world):
    """What README.Debian says to do; returns the words of the command."""
    result = world.machine.run(
        "edugain-ctl", "config", "nginx", "--server-name", "edugain.test", "--certificate", CERTIFICATE, "--key", KEY)
    world.machine.run("ln", "-s", "../sites-available/edugain-dashboard", "/etc/nginx/sites-enabled/")
    test = world.machine.run("nginx", "-t")
    expect("warn" not in test.stderr, f"nginx -t: {test.stderr}")
    world.machine.run("systemctl", "reload-or-restart", "nginx")
    wait_until("nginx takes the site over", lambda: world.status("http://edugain.test/") == 301, 10)
    return result.stdout


@suite.case("The dashboard is there over TLS, HTTP/2, with HSTS; HTTP leads to it")
def dashboard(world):
    text = world.curl("--dump-header", "-", "--output", "/dev/null", "--http2", f"{SITE}/")
    expect(text.startswith("HTTP/2 200"), f"answer: {text[:200]}")
    expect("strict-transport-security" in text.lower(), f"no HSTS: {text}")
    plain = world.curl("--dump-header", "-", "--output", "/dev/null", "http://edugain.test/federations?x=1")
    expect("301" in plain and "https://edugain.test/federations?x=1" in plain, f"answer: {plain}")
    expect(world.status("--tls-max", "1.1", f"{SITE}/") == 0, "TLS 1.1 is accepted")


@suite.case("Health is good through nginx, figures are for this machine alone")
def health(world):
    report = json.loads(world.curl(f"{SITE}/health"))
    expect(world.status(f"{SITE}/health") == 200, f"{report}")
    expect(world.status(f"{DIRECT}/metrics") == 200 and world.status(f"{SITE}/metrics") == 200, "no /metrics")
    world.machine.run("ip", "address", "add", f"{OTHER}/32", "dev", "lo")
    for path in ("/metrics", "//metrics/"):
        status = world.status("--interface", OTHER, "--path-as-is", f"{SITE}{path}")
        expect(status == 403, f"{path} answers {status} to others")


@suite.case("entityIDs with encoded slashes come through unchanged")
def slashes(world):
    paths = (world.directory / "paths").read_text().split()
    path = next(path for path in paths if "%2F" in path)
    direct = world.curl(f"{DIRECT}{path}")
    expect("</html>" in direct and world.curl(f"{SITE}{path}") == direct, f"another page for {path}")


@suite.case("Logs are rotated without a complaint")
def logs(world):
    for configuration in ("/etc/logrotate.d/edugain-ctl", "/etc/logrotate.conf"):
        result = world.machine.run("logrotate", "--debug", configuration, check=False)
        complaints = [
            line for line in result.stderr.splitlines()
            if line.startswith(("error:", "warning:")) and "logrotate in debug mode does nothing" not in line]
        expect(result.returncode == 0 and not complaints, f"logrotate {configuration}: {complaints}")
    log = world.machine.path("/var/log/edugain/nginx-access.log")
    before = log.stat().st_ino
    world.machine.run("logrotate", "--force", "/etc/logrotate.d/edugain-ctl")
    wait_until(
        "nginx writes into the new file",
        lambda: world.status(f"{SITE}/livez") == 200 and log.stat().st_ino != before and log.stat().st_size > 0, 10)
