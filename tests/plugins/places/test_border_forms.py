"""The forms in which borders are told."""

from __future__ import annotations

import pytest

from claimcheck_plugins.places.border_forms import ANYWHERE, DEMONYMS, SUBJECT
from claimcheck_plugins.places.relations import BORDER, NEIGHBOUR


def test_relations() -> None:
    assert {form.relation for form in SUBJECT} == {BORDER}
    assert {form.relation for form in ANYWHERE} == {BORDER, NEIGHBOUR}


@pytest.mark.parametrize(
    ("words", "fits"),
    [
        (" borders ", True),
        (", which borders both ", True),
        (" borders only ", True),
        (" is entirely surrounded by ", True),
        (", a small kingdom surrounded by ", True),
        (" is surrounded on all sides, by ", False),
        (" shares a long border with ", True),
        (" shares a 300-km (190-mile) border with ", True),
        (" shares a maritime border with ", False),
        (" shares no border with ", False),
        (" bordered ", False),
    ],
)
def test_a_subject_and_its_border(words: str, *, fits: bool) -> None:
    assert any(form.between.fullmatch(words) for form in SUBJECT) is fits


def test_between_adjectives() -> None:
    assert DEMONYMS.between.fullmatch("-") is not None
    assert DEMONYMS.after is not None
    assert DEMONYMS.after.match(" border guards") is not None
    assert DEMONYMS.after.match(" maritime border") is None
