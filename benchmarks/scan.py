"""Throughput in KB a CPU-second, start-up taken off: extraction by layer, extraction whole, and scan.

usage: python benchmarks/scan.py [--folder DIR | --lines FILE.jsonl] [--copies N]

Without arguments the sample articles are scanned several times over, each copy with a paragraph order of its own, so
that no cache of whole texts could help.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = {
    "extract, timexes": ["extract", "--layers", "timexes"],
    "extract, timexes and quantities": ["extract", "--layers", "timexes,quantities"],
    "extract, entities": ["extract", "--layers", "entities"],
    "extract, attributions": ["extract", "--layers", "attributions"],
    "extract, all layers": ["extract"],
    "scan": ["scan", "--format", "jsonl", "--no-db", "--fail-on", "never"],
}


def articles(given: argparse.Namespace) -> list[dict[str, object]]:
    """Article lines to work on."""
    if given.lines:
        return [json.loads(line) for line in given.lines.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = [path.read_text(encoding="utf-8") for path in sorted(given.folder.glob("*.txt"))]
    lines: list[dict[str, object]] = []
    for copy in range(given.copies):
        for text in texts:
            paragraphs = text.split("\n\n")
            turn = copy % len(paragraphs)
            turned = "\n\n".join(paragraphs[turn:] + paragraphs[:turn])
            lines.append({"id": f"a{len(lines)}", "text": turned, "published": "2023-08-24"})
    return lines


def cpu_seconds(words: list[str], rows: list[dict[str, object]], folder: Path) -> float:
    """User and system seconds of one run over these articles."""
    source = folder / "articles.jsonl"
    source.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    command = [sys.executable, "-m", "claimcheck", words[0], str(source), *words[1:]]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "seeds")
    parser.add_argument("--lines", type=Path, help="article lines, each with id and text")
    parser.add_argument("--copies", type=int, default=12)
    rows = articles(parser.parse_args())
    kilobytes = sum(len(str(row["text"]).encode()) for row in rows) / 1000
    print(f"{len(rows)} articles, {kilobytes:.0f} KB; KB a CPU-second, start-up taken off")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, words in RUNS.items():
            start = min(cpu_seconds(words, rows[:1], folder) for _ in range(3))
            whole = cpu_seconds(words, rows, folder)
            print(f"{name:34} {kilobytes / max(1e-6, whole - start):8.0f}")


if __name__ == "__main__":
    main()
