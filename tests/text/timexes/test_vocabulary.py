"""Number phrases and pattern templates."""

import re
import subprocess
import sys

import pytest

from claimcheck.text.timexes.vocabulary import expanded, fragments, number_of


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("one", 1),
        ("twenty-four", 24),
        ("ninety nine", 99),
        ("a hundred", 100),
        ("three thousand", 3000),
        ("half a", 0.5),
        ("a couple of", 2),
        ("a dozen", 12),
        ("two and a half", 2.5),
        ("1,500", 1500),
        ("1.5 million", 1_500_000),
        ("several", None),
        ("²", None),
    ],
)
def test_number_of(said: str, number: float | None) -> None:
    assert number_of(said) == number


def test_space_of_a_template_is_any_space_within_a_line() -> None:
    pattern = re.compile(expanded("{fullmonth} {year}"))

    assert [bool(pattern.fullmatch(text)) for text in ("june 2018", "june    2018", "june\n\n2018", "june2018")] == [
        True,
        True,
        False,
        False,
    ]


def test_vocabulary_is_read_when_first_asked_for_and_not_at_import() -> None:
    code = (
        "import claimcheck.text.timexes, claimcheck.text.timexes.vocabulary as v;"
        "print(v._tables.cache_info().currsize, v.fragments.cache_info().currsize)"
    )

    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["0", "0"]


@pytest.mark.parametrize("name", sorted(fragments()))
def test_fragment_compiles_and_captures_nothing(name: str) -> None:
    assert re.compile(fragments()[name]).groups == 0
