"""The reference store beside its peers, all in one run: building, looking up, linking names.

usage: python benchmarks/references.py [--facts N] [--aliases N]

The peers do less: `sqlite_utils.insert_all` writes the same cells into one table without reading, checking or hashing
them, a dictionary answers by subject and year without a date in between, and `re` finds the words with a capital. Each
figure is CPU seconds of this process; a ratio above 1 means that ours takes longer.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import sqlite_utils

from claimcheck.models import Alias, ReferenceData
from claimcheck.references import open_references
from claimcheck.references.memory import MemoryReferences
from claimcheck.registry import load_registry
from claimcheck.specs import ReferenceTable
from claimcheck.text.entities.find import find_entities
from claimcheck.text.entities.matching import find_hits
from claimcheck.text.entities.names import names_of, plain
from claimcheck.text.sentences import find_sentences

ROOT = Path(__file__).parent.parent
BUILD_LIMIT, LOOKUP_LIMIT, LINK_LIMIT = 5.0, 30_000, 5.0
LOOKUPS = 30_000
YEARS = range(1980, 2020)
SOURCES = """
[tables.facts]
summary = "Made up"
version = "2026-11-01"
[sources.made]
publisher = "Nobody"
url = "https://example.org"
licence = "CC0-1.0"
retrieved = 2026-11-01
"""
SYLLABLES = "ba ke lo mi nu ra se to vi za dor fel gan hul jin kor len mar nos pra".split()  # noqa: SIM905
When = tuple[date, date]


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """The least CPU seconds of several runs."""
    found = []
    for _ in range(times):
        before = time.process_time()
        work()
        found.append(time.process_time() - before)
    return max(min(found), 1e-9)


def rows(facts: int) -> Iterator[dict[str, object]]:
    """Rows of a made-up table: a figure a year for each of its countries."""
    for number in range(facts):
        subject, year = f"country:C{number // len(YEARS):05}", YEARS[number % len(YEARS)]
        yield {
            "row": f"r{number}",
            "subject": subject,
            "property": "population",
            "low": number * 37,
            "unit": "person",
            "valid_from": year,
            "valid_to": year,
            "source": "made",
        }


def build(folder: Path, facts: int) -> tuple[float, float, ReferenceData]:
    """Seconds to build ours and the peer's, and ours, opened."""
    (folder / "SOURCES.toml").write_text(SOURCES, encoding="utf-8")
    every = list(rows(facts))
    lines = [",".join(every[0]), *(",".join(map(str, row.values())) for row in every)]
    (folder / "facts.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    table = ReferenceTable("facts", "Made up", folder / "facts.csv")
    ours = seconds(lambda: open_references([table], cache_dir=folder / "cache"))
    peer = sqlite_utils.Database(folder / "peer.db")
    theirs = seconds(lambda: peer["facts"].insert_all(every, pk="row"))
    return ours, theirs, open_references([table], cache_dir=folder / "cache")


def look_up(references: ReferenceData, facts: int) -> tuple[float, float, float]:
    """Look-ups a second: ours of countries never asked for, ours of 200 countries, and a dictionary's by year."""
    chosen = random.Random(7)  # noqa: S311  the same rows in every run
    countries = [f"country:C{chosen.randrange(facts // len(YEARS)):05}" for _ in range(200)]
    asked = [(chosen.choice(countries), chosen.choice(YEARS), chosen.randint(1, 365)) for _ in range(LOOKUPS)]
    days: list[tuple[str, When]] = []
    for subject, year, day in asked:
        when = date.fromordinal(date(year, 1, 1).toordinal() + day - 1)
        days.append((subject, (when, when)))
    middle = (date(2000, 6, 30), date(2000, 6, 30))
    others = [
        f"country:C{number:05}" for number in range(facts // len(YEARS)) if f"country:C{number:05}" not in countries
    ]
    fresh = seconds(lambda: [references.find(subject, "population", middle) for subject in others])
    kept = {(row["subject"], row["valid_from"]): row for row in rows(facts)}
    ours = seconds(lambda: [references.find(subject, "population", when) for subject, when in days])
    theirs = seconds(lambda: [kept[subject, year] for subject, year, _ in asked])
    return len(others) / fresh, LOOKUPS / ours, LOOKUPS / theirs


def gazetteer(aliases: int) -> MemoryReferences:
    """The first-party names, where they are installed, and made-up ones up to that number."""
    chosen = random.Random(5)  # noqa: S311  the same names in every run

    def word() -> str:
        return "".join(chosen.choice(SYLLABLES) for _ in range(chosen.randint(2, 4))).title()

    registry = load_registry()
    with tempfile.TemporaryDirectory() as folder:
        known = open_references([entry.value for entry in registry.references], cache_dir=Path(folder))
        own = list(known.aliases())
        records = [record for alias in own if (record := known.entity(alias.entity)) is not None]
    more = range(max(0, aliases - len(own)))
    made = [Alias(" ".join(word() for _ in range(chosen.choice((1, 2, 2, 3)))), f"thing:{n}") for n in more]
    return MemoryReferences((), records, [*own, *made])


def link(names: MemoryReferences) -> tuple[float, dict[str, float]]:
    """Characters a name in the sample articles, and megabytes a second over them. Linking costs by the name."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))] * 20
    size = sum(len(text.encode()) for text in texts) / 1e6
    read = [(text, find_sentences(text)) for text in texts]
    capitals = re.compile(r"(?<!\w)[A-Z]\w*")
    works: dict[str, Callable[[], object]] = {
        "words with a capital (re)": lambda: [[word[0] for word in capitals.finditer(text)] for text in texts],
        "names found, plain Python": lambda: [
            find_hits(plain(text), names_of(names, fast=False), spans) for text, spans in read
        ],
        "names found, extra fast": lambda: [find_hits(plain(text), names_of(names), spans) for text, spans in read],
        "names linked": lambda: [find_entities(text, names, spans, None) for text, spans in read],
    }
    for work in works.values():
        work()
    found = sum(len(find_entities(text, names, spans, None)) for text, spans in read)
    return sum(map(len, texts)) / found, {name: size / seconds(work, 5) for name, work in works.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--aliases", type=int, default=50_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, references = build(Path(folder), given.facts)
        print(f"build, {given.facts:,} facts: {ours:.2f} s (limit {BUILD_LIMIT:g}); insert_all: {theirs:.2f} s")
        print(f"  {ours / theirs:.1f} times sqlite_utils.insert_all")
        fresh, mine, dictionary = look_up(references, given.facts)
        print(f"look-ups as of a day: {mine:,.0f} a second (limit {LOOKUP_LIMIT:,}); a dictionary: {dictionary:,.0f}")
        print(f"  {fresh:,.0f} a second where the {len(YEARS)} rows of a country must be fetched first")
        print(f"  {dictionary / mine:.0f} times a dictionary's time")
    apart, speeds = link(gazetteer(given.aliases))
    print(f"names, {given.aliases:,} aliases, one every {apart:.0f} characters")
    print(f"  MB a second (limit {LINK_LIMIT:g}), and times the time of re")
    base = next(iter(speeds.values()))
    for name, speed in speeds.items():
        print(f"  {name:28} {speed:8.1f} {base / speed:8.1f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
