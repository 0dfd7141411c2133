"""Tries the interface for programs; started by scripts/test-api, which prepares everything."""

import argparse
import json
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

from dashboard.environment import clean_environment
from dashboard.server import Server
from dashboard.tokens import TOKEN, write_tokens

DESCRIPTION = "/api/openapi.json"

# Left out: what would have every value that keeps to its schema accepted (a cursor, a time without a snapshot), every
# parameter without a value refused (forms send every field), and 401 in place of the 403 of this dashboard.
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "allow_header_conformance", "ignored_auth"]


def main() -> int:
    options = parse_options()
    with tempfile.TemporaryDirectory(prefix="edugain-api-") as name:
        directory = Path(name)
        environment = clean_environment(directory)
        tokens = directory / "tokens"
        write_tokens(tokens)
        environment["EDUGAIN_TOKENS"] = str(tokens)
        database = directory / "demo.db"
        demo = [str(options.program), "demo", "--database", str(database), "--entities", "150", "--days", "20", "--quiet"]
        subprocess.run(demo, check=True, env=environment)
        with Server(options.program, database, environment) as server:
            broken = complaints(server.address)
            for complaint in broken:
                print(f"the description: {complaint}")
            everybody = fuzz(server.address, options, directory, [])
            administrator = fuzz(server.address, options, directory, ["--header", f"Authorization: Bearer {TOKEN}"])
    return 1 if broken or everybody or administrator else 0


def complaints(address: str) -> list[str]:
    """What the description does that OpenAPI 3.1 does not allow."""
    with urllib.request.urlopen(address + DESCRIPTION) as answer:
        description = json.load(answer)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in
            OpenAPIV31SpecValidator(description).iter_errors()]


def fuzz(address: str, options: argparse.Namespace, directory: Path, further: list[str]) -> int:
    """Lets schemathesis make up requests; its exit code."""
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "run", address + DESCRIPTION, "--checks", ",".join(CHECKS),
        "--suppress-health-check", "filter_too_much", "--max-examples", str(options.examples), "--phases", "examples,coverage,fuzzing", "--continue-on-failure",
        "--no-color", "--warnings", "off", *further]
    if options.seed is not None:
        command += ["--seed", str(options.seed)]
    # It keeps what it learnt in the directory that it runs in.
    return subprocess.run(command, cwd=directory).returncode


def parse_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="scripts/test-api", description=__doc__)
    parser.add_argument("--program", type=Path, required=True, help="the edugain-ctl that is tried")
    parser.add_argument("--examples", type=int, default=30, help="requests for each operation, about")
    parser.add_argument("--seed", type=int, help="repeats the requests of another run")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
