"""Ids are hashes of content."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.scan.ids import Occurrences, hashed, normalised


def test_case_and_space_do_not_count() -> None:
    assert normalised("Nearly\n30,000  TROOPS ") == "nearly 30,000 troops"


def test_an_id_is_the_same_in_every_run() -> None:
    assert hashed("count", "30,000 troops") == "dd7ad0d9af0e9cfb"


def test_parts_do_not_run_together() -> None:
    assert hashed("ab", "c") != hashed("a", "bc")


@given(st.text(st.characters(), max_size=20))
def test_any_text_has_an_id(text: str) -> None:
    assert len(hashed(text, "\ud800")) == 16


def test_repeats_are_counted() -> None:
    occurrences = Occurrences()

    first, second, other = occurrences.id_of("a"), occurrences.id_of("a"), occurrences.id_of("b")

    assert len({first, second, other}) == 3
    assert Occurrences().id_of("a") == first
