"""What the program is told by its environment: nothing of what this machine is set up for."""

import os
from pathlib import Path


def clean_environment(directory: Path) -> dict[str, str]:
    """The settings' defaults, with all that is kept in `directory`."""
    configuration = directory / "empty.conf"
    configuration.touch()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("EDUGAIN_")}
    environment["EDUGAIN_CONFIG"] = str(configuration)
    environment["EDUGAIN_CACHE_DIR"] = str(directory / "cache")
    return environment
