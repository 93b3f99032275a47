"""The forms: each compiles, is known to a formula, and runs in linear time on hostile text."""

from __future__ import annotations

import time

import pytest

from claimcheck.text.sketches import Form
from claimcheck_plugins.arithmetic.find import KINDS
from claimcheck_plugins.arithmetic.formulas import FORMULAS
from claimcheck_plugins.arithmetic.patterns import forms
from claimcheck_plugins.arithmetic.slots import SYMBOLS

N, P = SYMBOLS["N"], SYMBOLS["P"]


def test_each_form_has_a_formula() -> None:
    assert {form.relation for form in forms()} == set(KINDS) == {*FORMULAS, "direction", "majority"}


def test_names_are_given_once() -> None:
    names = [form.name for form in forms()]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_hostile_sentences_take_no_time(form: Form) -> None:
    parts = (f"{N} a, ", f"{N} a and ", "a an, ", "a dog, ", f"rose {P} to {N} ", f"of {N} ", f"{P} of the vote, ", N)
    started = time.process_time()

    for part in parts:
        form.pattern.search((part * 2000)[:2000])

    assert time.process_time() - started < 1
