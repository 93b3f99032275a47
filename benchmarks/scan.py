"""Throughput in KB a CPU-second, start-up taken off: extraction by layer, extraction whole, and scan.

Then, in one process, what each topic's extractors, checkers and wording rules take as a share of the extraction of
mentions. All of them together are to take no more than that.

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
import time
from collections import Counter
from datetime import date
from pathlib import Path

from claimcheck.cli.session import SessionOptions, open_session
from claimcheck.config import Settings
from claimcheck.models import Article
from claimcheck.scan import scan_documents
from claimcheck.text.document import analyse

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


class Clock:
    """CPU seconds by plugin: it is told when one begins and when it is done, and calls within calls are taken off."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()
        self._open: list[tuple[str, float]] = []

    def entered(self, plugin: str, stage: str) -> None:
        """A plugin's code is about to run; the stage begins with the word for what it is."""
        self._open.append((f"{plugin}, {stage.partition(' ')[0]}s", time.process_time()))

    def left(self) -> None:
        """The code that was entered last is done."""
        name, begun = self._open.pop()
        took = time.process_time() - begun
        self.spent[name] += took
        if self._open:
            self.spent[self._open[-1][0]] -= took


def shares(rows: list[dict[str, object]]) -> tuple[float, Counter[str]]:
    """CPU seconds of extraction, and of each topic's parts, over the articles; what is made once is made before."""
    session, clock = open_session(SessionOptions()), Clock()
    extraction = 0.0
    for measured in (False, True):
        clock.spent.clear()
        for row in rows if measured else rows[: max(1, len(rows) // 4)]:
            article = Article(str(row["id"]), str(row["text"]), published=_day(row.get("published")))
            begun = time.process_time()
            documents = analyse(article, session.references)
            extraction += (time.process_time() - begun) if measured else 0.0
            scan_documents(documents, session.registry, session.references, Settings(), watch=clock)
    return extraction, clock.spent


def _day(written: object) -> date | None:
    return date.fromisoformat(str(written)) if written else None


def print_shares(rows: list[dict[str, object]]) -> None:
    """Print them, the largest first."""
    extraction, spent = shares(rows)
    print(f"\nshare of the CPU of extraction ({extraction:.2f} s); all together {sum(spent.values()) / extraction:.0%}")
    for name, took in sorted(spent.items(), key=lambda pair: (-pair[1], pair[0])):
        print(f"{name:34} {took / extraction:8.1%}")


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
    print_shares(rows)


if __name__ == "__main__":
    main()
