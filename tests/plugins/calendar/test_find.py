"""The forms: each compiles, has a judge, and runs in linear time on hostile text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck import Span
from claimcheck.testing import check_text, make_document
from claimcheck.text.sketches import Form
from claimcheck_plugins import calendar
from claimcheck_plugins.calendar.find import extract_readings, forms
from claimcheck_plugins.calendar.judge import JUDGES
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import KINDS
from claimcheck_plugins.calendar.slots import SYMBOLS
from support.growth import grows_with_length


def test_each_relation_has_a_judge() -> None:
    assert set(KINDS) == set(JUDGES) == {form.relation for form in forms()}


def test_names_are_given_once() -> None:
    names = [form.name for form in forms()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_time_grows_with_a_hostile_sentence(form: Form) -> None:
    dated, length, age = SYMBOLS["Y"], SYMBOLS["L"], SYMBOLS["A"]
    parts = (
        f"from {dated} to ",
        f"{length} after ",
        f"born {dated} ",
        f"founded in {dated}, ",
        f"for {length} a ",
        age,
        "a, ",
    )

    for part in parts:
        assert grows_with_length(lambda length, part=part: form.pattern.search((part * 2000)[:length]), 500)  # type: ignore[misc]


PIECES = (
    "1999", " - ", "(", ") ", "12 years ", "ago, ", "in ", "50th anniversary of ", "a week ", "since ", "3 May ",
    "at 34, ", "born ", "from ", "to ", "yesterday, ", "31 December 9999 ", "next month, ", "1 January 0001 ",
    "for ", "founded in ",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@example(["yesterday, ", "31 December 9999 "], date.max)
@example(["12 years ", "ago, ", "in ", "1999"], date.min)
@given(
    st.lists(st.sampled_from(PIECES), max_size=12),
    st.sampled_from([date.min, date(1, 12, 31), date(2019, 8, 23), date(9999, 1, 1), date.max]),
)
def test_any_text_is_judged_without_an_error(pieces: list[str], published: date) -> None:
    text = "".join(pieces)

    assert all(finding.message for finding in check_text(text, calendar, published=published))


def test_a_claim_holds_the_slots_and_the_words_that_matter() -> None:
    [claim] = extract_readings(make_document("Two days ago, on 21 August, it shut."))

    assert (claim.kind, claim.text) == ("time-ago", "Two days ago, on 21 August")
    assert isinstance(claim.value, Reading)
    assert [(part.role, part.slot.text) for part in claim.value.parts] == [
        ("length", "Two days"),
        ("date", "21 August"),
    ]
    assert claim.value.words == (("way", "ago"),)
    assert claim.value.members == (Span(0, 8), Span(17, 26))
