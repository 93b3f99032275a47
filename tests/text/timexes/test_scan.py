"""The scan: offsets stay, rules have names of their own, time grows with the text."""

import subprocess
import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.timexes import find_timexes
from claimcheck.text.timexes.scan import RULES, _trigger, fold

HOSTILE = {
    "digits": "7",
    "commas": ",",
    "digits and commas": "1,",
    "months in lower case": "june ",
    "months": "May ",
    "hyphens": "-",
    "spaces": " ",
    "newlines": "\n",
    "articles": "the ",
    "number words": "two ",
    "open phrases": "of the two ",
    "edges": "early ",
    "hyphenated numbers": "twenty-",
    "years": "2019 ",
    "years and hyphens": "2019-",
    "slashes": "1/",
    "weekdays": "Friday, ",
    "units": "a year ",
    "quotes": "’",
    "clock": "10:15",
    "tens": "twenty two ",
    "unicode digits": "²",
    "open ranges": "5 to ",
    "half-days": "10 a.m. ",
    "repetitions": "every other ",
    "verbs": "was friday ",
    "ordinals": "1st ",
}


def _growth(text: str, times: int) -> float:
    """How many times the processor time so many times the text takes, by the best of five runs each."""
    spent = []
    for work in (text, text * times):
        runs = []
        for _ in range(5):
            start = time.process_time()
            find_timexes(work, None, ())
            runs.append(time.process_time() - start)
        spent.append(max(min(runs), 0.001))
    return spent[1] / spent[0]


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    # Four times the text takes four times as long, where a square would take sixteen. A busy machine gets three tries.
    tries = (_growth(unit * (6000 // len(unit)), 4) for _ in range(3))

    assert any(growth < 7 for growth in tries)


def test_folding_keeps_every_offset_for_every_character() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))

    assert len(fold(every)) == len(every)


@given(st.text())
def test_folding_any_text_keeps_its_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_only_rules_whose_words_stand_in_a_text_are_compiled() -> None:
    program = (
        "from claimcheck.text.timexes import find_timexes, scan\n"
        "find_timexes('The talks ended on Wednesday.', None, ())\n"
        "print(scan._pattern.cache_info().currsize)"
    )

    compiled = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert 0 < int(compiled) < len(RULES) / 4


def test_rules_have_names_of_their_own() -> None:
    names = [rule.name for rule in RULES]

    assert sorted(set(names)) == sorted(names)


def test_every_family_that_a_rule_names_has_a_trigger() -> None:
    families = {family for rule in RULES for family in rule.on}

    assert families == set(_trigger().groupindex)
