"""The corpus beside the rules: what must be passed over first, then what must be read, whole values."""

import re
import tomllib
from datetime import date
from importlib.resources import files
from itertools import groupby
from typing import Any

import pytest

from claimcheck.text.timexes import find_timexes
from claimcheck.text.timexes.rules.rule import Rule
from claimcheck.text.timexes.scan import RULES, fold
from claimcheck.text.timexes.vocabulary import expanded

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    files("claimcheck.text.timexes").joinpath("corpus.toml").read_text(encoding="utf-8"),
)
PUBLISHED = date(2019, 8, 23)


def _key(case: dict[str, Any]) -> tuple[str, str]:
    return case["text"], str(case.get("published", PUBLISHED))


MATCHES = [(*key, list(cases)) for key, cases in groupby(CORPUS["match"], key=_key)]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: f"{case['why']}: {case['text']}")
def test_near_miss_is_passed_over(case: dict[str, Any]) -> None:
    assert find_timexes(case["text"], PUBLISHED, ()) == ()


@pytest.mark.parametrize(("text", "published", "cases"), MATCHES, ids=[f"{m[0]} ({m[1]})" for m in MATCHES])
def test_text_is_read_as_the_corpus_says(text: str, published: str, cases: list[dict[str, Any]]) -> None:
    day = None if published == "none" else date.fromisoformat(published)

    found = [(t.text, t.type, t.value, t.mod, t.from_, t.to, t.weekday) for t in find_timexes(text, day, ())]

    assert found == [
        (c["find"], c["type"], c["value"], c.get("mod"), c.get("from"), c.get("to"), c.get("weekday")) for c in cases
    ]


def test_corpus_is_large_enough_to_mean_something() -> None:
    assert len(CORPUS["pass"]) >= 25
    assert len(MATCHES) >= 90


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.needs], ids=lambda rule: rule.name)
def test_whatever_a_rule_matches_holds_a_word_that_it_needs(rule: Rule) -> None:
    pattern = re.compile(expanded(rule.template))

    found = [match[0] for text, _, _ in MATCHES for match in pattern.finditer(fold(text))]

    assert found
    assert [said for said in found if not rule.may_match(said)] == []
