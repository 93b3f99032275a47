"""Start-up as ratios to `python -c pass`, all in one run: help, a scan with a warm reference cache, and a cold one.

usage: python benchmarks/startup.py [--runs N] [--article FILE]

Each figure is user and system CPU of the whole process; the commands take turns, so that a machine that slows down
slows all of them down, and the median is taken of the ratios pair by pair.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
HELP_LIMIT, SCAN_LIMIT = 12, 45


def cpu_seconds(command: list[str], env: dict[str, str], folder: str) -> float:
    """User and system seconds of one run of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=env, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def environment(folder: str) -> dict[str, str]:
    """What a user's commands see: bytecode is kept, and in place before anything is measured."""
    env = os.environ | {"CLAIMCHECK_CACHE_DIR": f"{folder}/cache", "CLAIMCHECK_DATA_DIR": f"{folder}/data"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    compiled = [sys.executable, "-m", "compileall", "-q", str(ROOT / "claimcheck"), str(ROOT / "plugins")]
    subprocess.run(compiled, env=env, check=True)
    return env


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--article", type=Path, default=ROOT / "seeds" / "diplomacy.txt")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        env = environment(folder)
        base = [sys.executable, "-c", "pass"]
        claimcheck = [sys.executable, "-m", "claimcheck"]
        scan = [*claimcheck, "scan", str(given.article.absolute()), "--fail-on", "never", "--quiet"]
        cold = cpu_seconds(scan, env, folder) / cpu_seconds(base, env, folder)
        ratios: dict[str, list[float]] = {"--help": [], "scan, warm": []}
        for _ in range(given.runs):
            passes = cpu_seconds(base, env, folder)
            ratios["--help"].append(cpu_seconds([*claimcheck, "--help"], env, folder) / passes)
            ratios["scan, warm"].append(cpu_seconds(scan, env, folder) / passes)
    limits = {"--help": HELP_LIMIT, "scan, warm": SCAN_LIMIT}
    print(f"times `python -c pass`, CPU, median of {given.runs} (least to most); limit")
    for name, values in ratios.items():
        middle = statistics.median(values)
        print(f"{name:12} {middle:6.1f}  ({min(values):.1f} to {max(values):.1f})  {limits[name]}")
    print(f"{'scan, cold':12} {cold:6.1f}  (reference cache and database made)")


if __name__ == "__main__":
    main()
