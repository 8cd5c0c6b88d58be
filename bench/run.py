"""Compare whole processes with a named peer, interleaved in one run: ratios, not seconds.

``check-jsonschema`` with the schema we ship does less (it knows no law), on the same files. Each
round runs every command once, so that what else the machine does hits them alike; the ratio is the
median of the rounds' ratios.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from grunnmodell.documents import schema_text

EXAMPLE = Path(__file__).parents[1] / "src/grunnmodell/examples/familie-4-12.yaml"
AIMS = {1: 0.75, 500: 0.25}
MANY = 100


def main() -> None:
    """Measure, print a table, and say which aims were met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--documents", type=int, nargs="*", default=sorted(AIMS))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        schema = Path(folder, "schema.json")
        schema.write_text(schema_text(), encoding="utf-8")
        print("| documents | grunnmodell check | check-jsonschema | ratio | aim |")
        print("|---:|---:|---:|---:|---:|")
        for count in arguments.documents:
            files = copies(Path(folder, str(count)), count)
            # The peer takes half a minute for 500: fewer rounds of a longer run say as much.
            rounds = arguments.rounds if count < MANY else min(arguments.rounds, 3)
            print(row(count, *measure(files, schema, rounds)), flush=True)


def copies(folder: Path, count: int) -> list[str]:
    """Write ``count`` courses, each with an id of its own."""
    folder.mkdir()
    text = EXAMPLE.read_text(encoding="utf-8")
    own = next(line for line in text.splitlines() if line.startswith("id:"))
    for i in range(count):
        course = text.replace(own, f"id: bench{i:04}", 1)
        Path(folder, f"{i:04}.yaml").write_text(course, encoding="utf-8")
    return [str(path) for path in sorted(folder.iterdir())]


def measure(files: list[str], schema: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Return the seconds of each round, ours and theirs."""
    python = sys.executable
    ours = [python, "-m", "grunnmodell", "check", "--no-plugins", "--quiet", *files]
    peer = shutil.which("check-jsonschema", path=str(Path(python).parent)) or "check-jsonschema"
    theirs = [peer, "--schemafile", str(schema), *files]
    timed: Callable[[list[str]], float] = seconds
    pairs = [(timed(ours), timed(theirs)) for _ in range(rounds + 1)][1:]
    return [a for a, _ in pairs], [b for _, b in pairs]


def seconds(command: list[str]) -> float:
    """Run a command that must succeed, and return how long it took."""
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, check=False)
    spent = time.perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{command[:6]} failed:\n{(done.stdout + done.stderr).decode()[:2000]}")
    return spent


def row(count: int, ours: list[float], theirs: list[float]) -> str:
    """Write one line of the table."""
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    aim = AIMS.get(count)
    met = "" if aim is None else f"{aim} ({'met' if ratio <= aim else 'not met'})"
    times = " | ".join(f"{statistics.median(t) * 1000:.0f} ms" for t in (ours, theirs))
    return f"| {count} | {times} | {ratio:.2f} | {met} |"


if __name__ == "__main__":
    main()
