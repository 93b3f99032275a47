"""What only a beat knows: clocks, votes, scores, markets, polls, courts, casualties, obituaries and science."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl
from claimcheck_plugins.beats.find import extract_statements
from claimcheck_plugins.beats.judge import check_statement
from claimcheck_plugins.beats.table import KINDS, RULES

__all__ = ["register_checkers", "register_extractors", "register_references"]

_WINTER = date(2019, 12, 10)
_DATA = Path(__file__).parent / "data"


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Statements of a beat whose figures can be reckoned."""
    yield Extractor(
        "beat-statements",
        "two clocks, a tally, a score, a sample and its margin, terms of prison, a toll and its parts, and the like",
        extract_statements,
        KINDS,
        (
            Example("The motion was carried by 10 votes, 55-45.", "10 votes, 55-45"),
            Example(
                "The poll of 1,000 adults has a margin of error of 3 points.", "1,000 adults has a margin of error of 3"
            ),
            Example("The train leaves at 10 a.m. and the next at 1500 GMT."),
            Example("He was 55-45 in the betting."),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """One checker: the relation says which formula and which rule."""
    yield Checker(
        "beats",
        "whether the figures of a vote, a score, a poll, a sentence, a toll and the like agree with one another",
        KINDS,
        check_statement,
        RULES,
        (
            Example("The launch is set for 10 a.m. EST (1500 GMT).", "supported", _WINTER),
            Example("The launch is set for 10 a.m. EST (1400 GMT).", "refuted", _WINTER),
            Example("The motion was carried by 10 votes, 55-45.", "supported"),
            Example("The motion was carried by 12 votes, 55-45.", "refuted"),
            Example("The train leaves at 10 a.m. and the next at 1500 GMT."),
            Example("He was 55-45 in the betting."),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Courts and councils of a fixed size, their names, and the property "seats"."""
    yield ReferenceTable("beats-entities", "courts and councils", _DATA / "entities.csv", "entities")
    yield ReferenceTable("beats-aliases", "names of courts and councils", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("beats-benches", "members of courts and councils", _DATA / "benches.csv")
