"""The first-party tables: every row sourced, every date possible, nothing that contradicts itself."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from claimcheck.models import ReferenceData
from claimcheck.registry import Registry
from claimcheck_plugins import (
    beats,
    counts,
    editions,
    events,
    indicators,
    landmarks,
    legislatures,
    offices,
    organisations,
    places,
)

TOPICS = (beats, counts, editions, events, indicators, landmarks, legislatures, offices, organisations, places)
FOLDERS = [Path(topic.__path__[0]) / "data" for topic in TOPICS]
FILES = sorted(path for folder in FOLDERS for path in folder.glob("*.csv"))
READ_ON = date(2026, 11, 26)
# The topics that describe entities.
DESCRIBING = ("places", "offices", "editions", "events", "landmarks", "legislatures", "organisations", "beats")
THE_PROJECT = "The claimcheck maintainers"
AGE_LIMIT = date(1900, 1, 1)
OLDER = {"independence": date(1500, 1, 1), "nth-holder": date(1789, 1, 1), "summer-olympics": date(1896, 1, 1)}
# What may end after the tables were read.
RUNNING = {("term-of-office", "valid_to")}
# Heads of one country that hold the same office on one day: only where a term's day or month is shared.
LONGEST_SHARED_TERM = 31
# A sixth in a year is more than any country grows or loses, save for a war, a boom, or a census that corrects the last.
KNOWN_JUMPS = {"country:KWT 1991", "country:KWT 1992", "country:QAT 2007", "country:SYC 2022"}

# Things whose rows alone say what they are: no name of theirs is linked.
UNDESCRIBED = ("event:", "town:", "feature:", "continent:")

Row = dict[str, str]


def rows(name: str, topic: str) -> list[Row]:
    return read_rows(next(path for path in FILES if path.stem == name and path.parts[-3] == topic))


def read_rows(path: Path) -> list[Row]:
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def sources(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "SOURCES.toml").read_text(encoding="utf-8"))


def first_day(written: str) -> date:
    parts = [int(part) for part in written.split("-")]
    return date(*[*parts, 1, 1][:3])


def second_sources(row: Row) -> list[str]:
    """Keys of the sources that say the same as the row's own: the qualifier second_source."""
    parts = [part.partition("=") for part in row.get("qualifiers", "").split(";")]
    return [value for key, _, value in parts if key == "second_source"]


def is_page(url: str) -> bool:
    """Whether it is the address of a page that an editor may open."""
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and "." in (parts.hostname or "")


def test_the_registry_takes_every_table(topics: Registry, references: ReferenceData) -> None:
    assert topics.failures == ()
    assert sorted(entry.value.path for entry in topics.references) == FILES
    assert [table.name for table in references.sets] == sorted(entry.value.name for entry in topics.references)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_every_source_is_named_and_used(folder: Path) -> None:
    noted = sources(folder)
    every = [row for path in folder.glob("*.csv") for row in read_rows(path)]
    assert {row["source"] for row in every} | {key for row in every for key in second_sources(row)} == set(
        noted["sources"]
    )
    for source in noted["sources"].values():
        assert source["retrieved"] <= READ_ON
        assert is_page(source.get("url", "")) or source["publisher"] == THE_PROJECT
    assert all(is_page(row["url"]) for row in every if row.get("url"))
    assert all(table["scope"] for table in noted["tables"].values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parts[-3]}/{path.stem}")
def test_rows_are_sorted_and_distinct(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(set(lines)) == len(lines)
    first = [next(csv.reader([line]))[0] for line in lines[1:]]
    assert first == sorted(first)


def all_facts() -> Iterator[tuple[str, Row]]:
    for path in FILES:
        for row in read_rows(path):
            if "property" in row:
                yield f"{path.stem}#{row['row']}", row


def test_dates_are_possible() -> None:
    for name, row in all_facts():
        for column in ("valid_from", "valid_to", "known_until"):
            planned = "planned=" in row.get("qualifiers", "") or (row["property"], column) in RUNNING
            if row.get(column) and not planned:
                assert OLDER.get(row["property"], AGE_LIMIT) <= first_day(row[column]) <= READ_ON, name
        if row.get("valid_from") and row.get("valid_to"):
            assert first_day(row["valid_from"]) <= first_day(row["valid_to"]), name


def described() -> set[str]:
    return {row["entity"] for topic in DESCRIBING for row in rows("entities", topic)}


@pytest.mark.parametrize("topic", DESCRIBING)
def test_names_belong_to_entities_of_the_topic(topic: str) -> None:
    own = {row["entity"] for row in rows("entities", topic)}
    named = {row["entity"] for row in rows("aliases", topic)}
    assert named <= own
    assert own - named <= {row["entity"] for row in rows("entities", topic) if row["kind"] in {"office", "region"}}


def test_an_entity_is_described_once() -> None:
    ids = [row["entity"] for topic in DESCRIBING for row in rows("entities", topic)]
    assert [entity for entity, times in Counter(ids).items() if times > 1] == []


def test_facts_are_about_known_things() -> None:
    known = described()
    for name, row in all_facts():
        things = [row["subject"], row.get("object", ""), row.get("place", ""), *row.get("participants", "").split("|")]
        unknown = {thing for thing in things if thing and not thing.startswith(UNDESCRIBED)} - known
        assert unknown == set(), name


def test_an_unambiguous_name_means_one_thing() -> None:
    meant: defaultdict[str, set[str]] = defaultdict(set)
    for topic in DESCRIBING:
        for row in rows("aliases", topic):
            if row["kind"] not in {"metonym", "contextual"} and not row.get("context"):
                meant[row["name"]].add(row["entity"])
    assert {name: entities for name, entities in meant.items() if len(entities) > 1} == {}


def test_every_country_of_the_factbook_has_a_capital() -> None:
    countries = {row["entity"] for row in rows("entities", "places") if row["kind"] == "country"}
    assert countries - {row["subject"] for row in rows("capitals", "places")} == {"country:PSE"}


def test_a_capital_lies_in_its_country() -> None:
    homes = {(row["subject"], row["object"]) for name in ("cities", "towns") for row in rows(name, "places")}
    assert [row["row"] for row in rows("capitals", "places") if (row["object"], row["subject"]) not in homes] == []


def test_one_person_holds_an_office_at_a_time() -> None:
    terms: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows("office-holders", "offices"):
        terms[row["object"]].append(row)
    for office, held in terms.items():
        for one, other in combinations(sorted(held, key=lambda row: first_day(row["valid_from"])), 2):
            assert one["valid_to"], f"{office}: {one['row']} does not end before {other['row']}"
            shared = (first_day(one["valid_to"]) - first_day(other["valid_from"])).days
            assert shared <= LONGEST_SHARED_TERM, f"{office}: {one['row']} and {other['row']}"


def test_an_open_term_says_until_when_it_is_known() -> None:
    assert [
        row["row"] for row in rows("office-holders", "offices") if not row["valid_to"] and not row["known_until"]
    ] == []


def test_events_last_as_many_days_as_they_say() -> None:
    timed = [row for row in rows("events", "events") if row["unit"] == "day"]
    assert timed
    for row in timed:
        days = (first_day(row["valid_to"]) - first_day(row["valid_from"])).days + 1
        assert days == int(row["low"]), row["row"]


def test_editions_are_numbered_in_the_order_of_their_days() -> None:
    series: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows("editions", "editions"):
        series[row["property"]].append(row)
    for kind, held in series.items():
        numbered = [row for row in held if row["low"]]
        by_day = sorted(numbered, key=lambda row: first_day(row["valid_from"]))
        assert by_day == sorted(numbered, key=lambda row: int(row["low"])), kind


def test_winners_and_finals_are_known_things() -> None:
    known = described() | {row["subject"] for row in rows("towns", "places")}
    named = {
        thing
        for row in rows("editions", "editions")
        for part in row["qualifiers"].split(";")
        for thing in part.partition("=")[2].split("|")
        if ":" in thing
    }
    assert named - known == set()


def test_figures_say_what_they_count() -> None:
    for row in rows("troops", "counts"):
        assert int(row["low"]) > 0
        assert row["qualifiers"].startswith("definition="), row["row"]


def test_every_country_has_a_population_in_every_late_year() -> None:
    countries = {row["entity"] for row in rows("entities", "places") if row["kind"] == "country"}
    have = {(row["subject"], row["valid_from"]) for row in rows("population", "indicators")}
    late = [str(year) for year in range(2012, 2025)]
    without = {country for country in countries for year in late if (country, year) not in have}
    assert without == {"country:TWN", "country:VAT"}


def test_populations_do_not_jump() -> None:
    series: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for row in rows("population", "indicators"):
        assert row["valid_from"] == row["valid_to"], row["row"]
        series[row["subject"]][int(row["valid_from"])] = int(row["low"])
    jumps = {
        f"{subject} {year}"
        for subject, figures in series.items()
        for year, figure in figures.items()
        if year - 1 in figures and not 5 / 6 <= figure / figures[year - 1] <= 6 / 5
    }
    assert jumps == KNOWN_JUMPS


def test_a_country_has_no_more_land_than_area() -> None:
    areas = {row["row"]: float(row["low"]) for row in rows("areas", "indicators")}
    wholes = {name.replace("-land", "-total"): name for name in areas if "-land" in name and name != "vat-land"}
    assert [land for whole, land in wholes.items() if areas[land] > areas[whole]] == []


def test_a_majority_is_more_than_half_of_the_seats() -> None:
    held = {
        (row["subject"], row["valid_from"]): row
        for row in rows("legislatures", "legislatures")
        if row["property"] == "seats"
    }
    majorities = [row for row in rows("legislatures", "legislatures") if row["property"] == "majority"]
    assert majorities
    for row in majorities:
        seats = held[row["subject"], row["valid_from"]]
        assert int(row["low"]) == int(seats["low"]) // 2 + 1, row["row"]
        assert row["high"] == (str(int(seats["high"]) // 2 + 1) if seats["high"] else ""), row["row"]


def test_every_chamber_has_seats() -> None:
    chambers = {row["entity"] for row in rows("entities", "legislatures")}
    assert {row["subject"] for row in rows("legislatures", "legislatures") if row["property"] == "seats"} == chambers
