"""Tables of forms: roles, lists and what makes a sentence something else."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins import beats
from claimcheck_plugins.beats.find import extract_statements
from claimcheck_plugins.beats.patterns import form_readers
from claimcheck_plugins.beats.statement import Statement

TABLES = sorted(entry.name.removesuffix(".toml") for entry in (files(beats) / "forms").iterdir())


def statement(text: str) -> Statement:
    (claim,) = extract_statements(make_document(text))
    assert isinstance(claim.value, Statement)
    return claim.value


def test_roles_stand_in_text_order() -> None:
    found = statement("MPs backed the motion by 290 to 259, a majority of 31.")

    assert [(part.role, part.text, part.number) for part in found.parts] == [
        ("ayes", "290", 290),
        ("noes", "259", 259),
        ("margin", "31", 31),
    ]
    assert (found.relation, found.form) == ("vote-margin", "tally-then-margin")


def test_a_list_gives_a_part_an_item() -> None:
    found = statement("Seven people, four adults and three children, were found.")

    assert [(part.role, part.text) for part in found.parts] == [
        ("total", "Seven"),
        ("part", "four adults"),
        ("part", "three children"),
    ]


def test_words_that_make_it_something_else() -> None:
    assert list(extract_statements(make_document("They won by 10 points on aggregate, 55-45."))) == []


@pytest.mark.parametrize("table", TABLES)
def test_names_of_forms_are_their_own(table: str) -> None:
    forms = tomllib.loads((files(beats) / "forms" / f"{table}.toml").read_text(encoding="utf-8"))["forms"]

    assert len({form["name"] for form in forms}) == len(forms) == len(form_readers(table))
    assert all(word == word.lower() for form in forms for word in form["needs"])
