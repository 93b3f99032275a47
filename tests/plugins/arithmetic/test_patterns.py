"""The forms: each compiles, is known to a formula, and runs in linear time on hostile text."""

from __future__ import annotations

import pytest

from claimcheck.text.sketches import Form
from claimcheck_plugins.arithmetic.formulas import FORMULAS
from claimcheck_plugins.arithmetic.patterns import forms
from claimcheck_plugins.arithmetic.rules import KINDS
from claimcheck_plugins.arithmetic.slots import SYMBOLS
from support.growth import grows_with_length

N, P = SYMBOLS["N"], SYMBOLS["P"]


def test_each_form_has_a_formula() -> None:
    assert {form.relation for form in forms()} == set(KINDS) == {*FORMULAS, "direction", "majority"}


def test_names_are_given_once() -> None:
    names = [form.name for form in forms()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_time_grows_with_a_hostile_sentence(form: Form) -> None:
    parts = (f"{N} a, ", f"{N} a and ", "a an, ", "a dog, ", f"rose {P} to {N} ", f"of {N} ", f"{P} of the vote, ", N)

    for part in parts:
        assert grows_with_length(lambda length, part=part: form.pattern.search((part * 2000)[:length]), 500)  # type: ignore[misc]
