"""OFF103: whole findings on predecessors and successors, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.succession import check_succession, extract_successions

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Barack Obama was one of the predecessors of Donald Trump.", id="several"),
        pytest.param("Barack Obama met Joe Biden and his predecessor, Donald Trump.", id="whose is not clear"),
        pytest.param("His predecessor, Barack Obama, left.", id="whose is not said"),
        pytest.param("Donald Trump and his Democratic predecessor, Barack Obama, left.", id="of a party"),
        pytest.param("Donald Trump's predecessor spoke. Barack Obama left.", id="another sentence"),
        pytest.param("Joe Biden succeeded by Donald Trump.", id="no voice"),
        pytest.param("Joe Biden succeeded. Donald Trump left.", id="success"),
        pytest.param("Joe Biden beat Barack Obama and Donald Trump, replacing Al Gore.", id="three before the clause"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_successions(read(text))) == []


@pytest.mark.parametrize(
    ("text", "words", "first", "second"),
    [
        (
            "Donald Trump and his predecessor, Barack Obama, spoke.",
            "Donald Trump and his predecessor, Barack Obama",
            "person:barack-obama",
            "person:donald-trump",
        ),
        (
            "Obama's immediate predecessor George W. Bush met Barack Obama's successor, President Donald Trump.",
            "Barack Obama's successor, President Donald Trump",
            "person:barack-obama",
            "person:donald-trump",
        ),
        (
            "Theresa May, who was succeeded by Boris Johnson, left.",
            "Theresa May, who was succeeded by Boris Johnson",
            "person:theresa-may",
            "person:boris-johnson",
        ),
        (
            "Emmanuel Macron, whose predecessor François Hollande left, spoke.",
            "Emmanuel Macron, whose predecessor François Hollande",
            "person:francois-hollande",
            "person:emmanuel-macron",
        ),
        (
            "Boris Johnson replaced Theresa May.",
            "Boris Johnson replaced Theresa May",
            "person:theresa-may",
            "person:boris-johnson",
        ),
        (
            "Boris Johnson took over as prime minister from Theresa May.",
            "Boris Johnson took over as prime minister from Theresa May",
            "person:theresa-may",
            "person:boris-johnson",
        ),
        (
            "Theresa May is to be replaced by Boris Johnson.",
            "Theresa May is to be replaced by Boris Johnson",
            "person:theresa-may",
            "person:boris-johnson",
        ),
        (
            "Boris Johnson became prime minister on Wednesday, succeeding Theresa May.",
            "Boris Johnson became prime minister on Wednesday, succeeding Theresa May",
            "person:theresa-may",
            "person:boris-johnson",
        ),
    ],
)
def test_ways_to_say_it(text: str, words: str, first: str, second: str, read: Read) -> None:
    (claim,) = extract_successions(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.subject, claim.value.object) == (words, first, second)


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("office", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_succession(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "Donald Trump and his predecessor, Bill Clinton, spoke.",
            (
                "Between Bill Clinton and Donald Trump, the President of the United States was George W. Bush and "
                "Barack Obama."
            ),
        ),
        (
            "Barack Obama's predecessor, Donald Trump, spoke.",
            "Donald Trump became President of the United States after Barack Obama, not before.",
        ),
        (
            "Fumio Kishida's predecessor, Shinzo Abe, spoke.",
            "Between Shinzo Abe and Fumio Kishida, the Prime Minister of Japan was Yoshihide Suga.",
        ),
        (
            "Boris Johnson replaced David Cameron as British prime minister.",
            "Between David Cameron and Boris Johnson, the Prime Minister of the United Kingdom was Theresa May.",
        ),
    ],
)
def test_refuted(text: str, message: str, judge: Judge) -> None:
    found = [finding for finding in judge(text) if finding.rule == "OFF103"]
    assert [(finding.verdict, finding.reason, finding.message) for finding in found] == [
        ("refuted", "other-order", message)
    ]
    assert len(found[0].evidence) > 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Donald Trump and his predecessor, Bill Clinton, spoke,” he read.", id="in quotation marks"),
        pytest.param("Liz Truss and her predecessor David Cameron spoke.", id="two offices shared"),
        pytest.param("Angela Merkel and her predecessor Tony Blair spoke.", id="no office shared"),
        pytest.param("Boris Johnson replaced David Cameron as leader of the party.", id="as something else"),
        pytest.param("Boris Johnson replaced David Cameron.", id="in which of two offices is not said"),
    ],
)
def test_not_refuted(text: str, judge: Judge) -> None:
    assert [finding for finding in judge(text) if finding.rule == "OFF103"] == []


def test_supported(judge: Judge, references: ReferenceData) -> None:
    (finding,) = (f for f in judge("Olaf Scholz succeeded Angela Merkel.") if f.rule == "OFF103")
    rows = references.holders("office:de-chancellor", "holds-office", (None, None)).rows
    kept = {row.row: row.evidence() for row in rows}
    assert finding.message == (
        "Angela Merkel, Chancellor of Germany, in office from 22 November 2005 to 8 December 2021; next Olaf Scholz, "
        "Chancellor of Germany, in office from 8 December 2021 to 6 May 2025."
    )
    assert finding.evidence == (kept["de-chancellor-angela-merkel"], kept["de-chancellor-olaf-scholz"])
