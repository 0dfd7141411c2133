"""Installs the package on a machine that is booted, and tries it there. See scripts/test-package."""

import argparse
import signal
import sys
from pathlib import Path

import preparation
from cases import boot, data, failures, installation, nginx, removal, restart, sandbox, tokens, upgrade
from machine import Machine
from suite import run_all
from world import World

SUITES = [installation, data, tokens, nginx, sandbox, failures, restart, boot, removal, upgrade]


def main() -> int:
    # A run that is cancelled takes its machine with it.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="where trees and packages are made")
    parser.add_argument("--package", type=Path, required=True, help="the package under test")
    parser.add_argument("--older", type=Path, required=True, help="the same of a lower version")
    parser.add_argument("--until", help="stop after the case with these words in its title")
    parser.add_argument("--keep", action="store_true", help="leave the machine running at the end")
    options = parser.parse_args()

    root, directory = preparation.prepare(options.work, options.package)
    machine = Machine(root, options.work / "console")
    world = World(machine, options.package, options.older, directory)
    try:
        machine.boot()
        good = run_all([suite.suite for suite in SUITES], world, options.until)
        if options.keep:
            print(f"the machine's first process is {machine.leader}; enter it with:\n{' '.join(machine.enter('bash'))}")
            machine.process.wait()
    finally:
        world.stop_servers()
        machine.power_off()
    return 0 if good else 1


sys.exit(main())
