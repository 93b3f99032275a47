"""What a scan says it left unchecked, and why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from msgspec import structs

from claimcheck import (
    Checker,
    Claim,
    DateValue,
    Document,
    Extractor,
    Finding,
    RelationValue,
    Span,
)
from claimcheck.config import Settings
from claimcheck.models import NotChecked, ScanResult
from support.snarks import EXTRACTOR, SECOND, document, registry, scan


def why(result: ScanResult) -> dict[str, str]:
    return {item.text: item.why for item in result.not_checked}


def test_what_was_not_checked_says_why_the_worthiest_first() -> None:
    text = "3 rats, 7 cats\n6 hats\n“He thought he saw an elephant” and “a fife”"
    given = document(text, quotations=(Span(22, 53), Span(58, 66)))

    result = scan(given)

    ids = {entry.claim.text: entry.claim.id for entry in result.claims}
    assert result.not_checked == (
        NotChecked(22, 53, "“He thought he saw an elephant”", "words quoted; no transcript given", 0.3),
        NotChecked(15, 21, "6 hats", "6 hats.", 0.2, ids["6 hats"]),
        NotChecked(8, 14, "7 cats", "no reference row covers it", 0.1, ids["7 cats"]),
    )


def test_rules_left_out_and_kinds_without_a_checker_say_so() -> None:
    assert why(scan("3 rats", settings=Settings(ignore=("ZZZ",)))) == {
        "3 rats": "the rules for this kind of claim are left out"
    }
    assert why(scan("3 rats", registry(checkers=[]))) == {"3 rats": "no checker for this kind of claim"}


def test_the_same_words_stand_once() -> None:
    """A claim that could not be settled, and a plain one with the same words, about which no checker says anything."""
    plain = structs.replace(
        EXTRACTOR,
        name="plain",
        extract=lambda given: (structs.replace(c, kind="plain") for c in EXTRACTOR.extract(given)),
    )

    result = scan("6 hats", registry(extractors=[EXTRACTOR, plain]))

    assert [(item.text, item.why) for item in result.not_checked] == [
        ("6 hats", "6 hats."),
        ("6 hats", "checked as part of another claim"),
    ]


def dates(value: DateValue) -> Extractor:
    def extract(given: Document) -> Iterator[Claim]:
        start = given.text.index("Wednesday")
        yield Claim("date", start, start + 9, "Wednesday", given.sentence_at(start), value)

    return Extractor("dates", "dates", extract)


def test_a_relative_date_without_publication_date_says_what_to_give() -> None:
    unresolved = dates(DateValue("DATE", "XXXX-WXX-3"))
    resolved = dates(DateValue("DATE", "1876-03-29", None, date(1876, 3, 29), date(1876, 3, 29)))

    undated = scan(document("On Wednesday.", published=None), registry([unresolved]))
    dated = scan("On Wednesday.", registry([resolved]))

    assert why(undated) == {"Wednesday": "relative date, and no publication date known; give --date"}
    assert why(dated) == {"Wednesday": "a date by itself; no statement about it was checked"}


def test_a_claim_inside_one_that_was_checked_is_told_apart() -> None:
    def meetings(given: Document) -> Iterator[Claim]:
        members = (Span(0, 6), Span(14, 23))
        value = RelationValue("met", number=3, members=members)
        yield Claim("event", 0, 13, given.text[:13], given.sentence_at(0), value)

    def agree(*_: object) -> Finding:
        return Finding("ZZZ102", "supported", "by-rote", "They did.")

    plugins = registry(
        [Extractor("meetings", "", meetings), dates(DateValue("DATE", "1876")), EXTRACTOR],
        [Checker("meetings", "", ("event",), agree, (SECOND,))],
    )

    result = scan("3 rats met on Wednesday, 7 cats did not.", plugins)

    assert why(result) == {
        "3 rats": "checked as part of another claim",
        "Wednesday": "checked as part of another claim",
        "7 cats": "no checker for this kind of claim",
    }
