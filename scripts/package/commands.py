"""Running commands on this machine."""

import subprocess


class CommandFailed(Exception):
    """A command did not end as it should have; the message has its words."""


def run(
    *command: str, check: bool = True, input: str | None = None, timeout: float = 600,
    environment: dict[str, str] | None = None,
) -> subprocess.CompletedProcess:
    """Runs a command to its end and keeps what it prints. Raises CommandFailed for an exit code other than 0."""
    result = subprocess.run(
        command, input=input, stdin=subprocess.DEVNULL if input is None else None, capture_output=True, text=True,
        errors="replace", timeout=timeout, env=environment, check=False)
    if check and result.returncode != 0:
        raise CommandFailed(complaint(command, result))
    return result


def complaint(command: tuple[str, ...], result: subprocess.CompletedProcess) -> str:
    """What a command said before it failed."""
    words = (result.stdout + result.stderr).strip().splitlines()[-25:]
    return "\n".join([f"{' '.join(command)}: exit code {result.returncode}"] + words)
