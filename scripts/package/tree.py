"""The file tree of a bare Debian 12, made once and copied for each run."""

import shutil
from pathlib import Path

from commands import CommandFailed, run

# What an installed Debian has beyond the smallest system that starts, as far as this package touches it.
STANDARD = "systemd-sysv,dbus,libpam-systemd,cron,logrotate,iproute2,procps,ca-certificates"
# What is installed beside the package in a run; fetched beforehand, because the machine has no network.
BESIDE = ["nginx", "xmlsec1", "rclone", "curl", "perl-base"]


def make_base(path: Path) -> None:
    """Makes the tree that all others are copied from, with the mirror that this machine's apt uses."""
    if (path / "complete").exists():
        return
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    run("debootstrap", "--variant=minbase", f"--include={STANDARD}", "bookworm", str(path / "root"), mirror(),
        timeout=1800)
    root = path / "root"
    # An archive of the past is as good as today's for this.
    (root / "etc/apt/apt.conf.d/00archive").write_text('Acquire::Check-Valid-Until "false";\n')
    (root / "var/log/journal").mkdir(exist_ok=True)
    (path / "complete").touch()


def mirror() -> str:
    """Where the apt of this machine gets Debian 12 from."""
    targets = run(
        "apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Origin: Debian",
        "Codename: bookworm").stdout.split()
    if not targets:
        raise CommandFailed("apt of this machine knows no mirror of Debian 12; HINT: add one to its sources")
    return targets[0]


def copy(base: Path, path: Path, package: Path) -> None:
    """A tree of its own, with everything at hand that the installation of `package` will ask for."""
    shutil.rmtree(path, ignore_errors=True)
    run("cp", "-a", "--reflink=auto", str(base / "root"), str(path))
    place(package, path)
    run("chroot", str(path), "apt-get", "update", "-qq")
    run("chroot", str(path), "apt-get", "install", "-qq", "-y", "--download-only", f"/root/{package.name}", *BESIDE,
        timeout=1800)
    (path / "etc/resolv.conf").unlink(missing_ok=True)


def place(package: Path, path: Path) -> None:
    """Puts a package where root of the tree finds it."""
    shutil.copy(package, path / "root" / package.name)
