"""Forms read from a file."""

from __future__ import annotations

import pytest

from claimcheck.text.sketches import FormBook

BOOK = FormBook(
    """
[words]
up = ["rose", "rose to"]

[pieces]
gap = "[^<Z>]{0,9}?"
moved = "\\\\b(?:{up})\\\\b"

[[forms]]
name = "rose-to"
relation = "level"
pattern = "{moved}{gap}(?P<level><N>)"

[[forms]]
name = "two"
relation = "pair"
pattern = "<N> <N>"
needed = "N"
needs = "alike"
unless = "{up}"
neighbours = true
""",
    {"N": "\ue000", "Z": "\ue000-\ue0ff"},
    {"level": "NP", "pair": "P"},
)


def test_pieces_and_lists_are_put_in_longest_first() -> None:
    level, pair = BOOK.forms()

    assert level.pattern.pattern == r"\b(?:rose\ to|rose)\b[^" + "\ue000-\ue0ff" + r"]{0,9}?(?P<level>" + "\ue000)"
    assert (level.name, level.relation, level.needed, level.neighbours) == ("rose-to", "level", "NP", False)
    assert (pair.needed, pair.needs, pair.neighbours) == ("N", "alike", True)
    assert pair.unless is not None
    assert pair.unless.pattern == r"rose\ to|rose"


def test_lists() -> None:
    assert BOOK.words("up") == ("rose", "rose to")
    assert BOOK.any_of("up").search("he rose to it") is not None
    assert BOOK.any_of("up").search("roses") is None


def test_a_piece_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        BOOK.expanded("{missing}")


@pytest.mark.parametrize(
    ("slots", "may"), [("", [False, False]), ("\ue000", [True, False]), ("\ue001" * 3, [False, False])]
)
def test_a_form_may_match_where_all_its_slots_stand(slots: str, may: list[bool]) -> None:
    assert [form.may_match(slots) for form in BOOK.forms()] == may
    assert all(form.may_match("\ue000\ue001\ue000") for form in BOOK.forms())
