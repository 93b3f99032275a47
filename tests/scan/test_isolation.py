"""What fails in a plugin is named, and the rest stands."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from msgspec import structs

from claimcheck import (
    Checker,
    Claim,
    Document,
    Extractor,
    Notice,
    Rule,
    Span,
    SpanEvidence,
    WordingRule,
)
from claimcheck.errors import PluginError
from claimcheck.models import Failure
from support.snarks import BOOJUM, CHECKER, EXTRACTOR, WORDING, numbers, registry, says, scan


def raising(*_: object) -> Any:
    raise LookupError("tired")


def leaving(*_: object) -> Any:
    raise GeneratorExit


def half_way(given: Document) -> Iterator[Claim]:
    yield from numbers(given)
    raise LookupError("tired")


def claims_but(**changes: Any) -> Callable[[Document], Iterator[Any]]:
    return lambda given: (structs.replace(claim, **changes) for claim in numbers(given))


def notices_but(**changes: Any) -> WordingRule:
    @dataclass(frozen=True)
    class Odd:
        rule: Rule = WORDING
        category: str = "loaded"
        examples: tuple[Any, ...] = ()

        def find(self, given: Document) -> Iterator[Notice]:
            yield structs.replace(Notice("YYY101", 0, 1, given.text[0], "loaded", "Odd."), **changes)

    return Odd()


@dataclass(frozen=True)
class Unwritable:
    held: Any = print


BAD_EXTRACTORS = {
    "raises": (raising, "LookupError: tired (test_isolation.py:{raising})"),
    "gives nothing": (lambda _: None, "TypeError: it gave NoneType, not a list or generator of values"),
    "gives words": (lambda _: ["3 rats"], "it gave a str, not a claimcheck.Claim"),
    "wrong text": (claims_but(text="4 rats"), "the words '4 rats' are not what stands at 0-6 of the text"),
    "outside the text": (claims_but(end=99), "the words '3 rats' are not what stands at 0-99 of the text"),
    "negative": (claims_but(start=-6), "the words '3 rats' are not what stands at -6-6 of the text"),
    "no numbers": (claims_but(start="0"), "the words '3 rats' are not what stands at 0-6 of the text"),
    "in the title": (claims_but(where="title"), "the words '3 rats' are not what stands at 0-6 of the text"),
    "kind in words": (claims_but(kind="A Count"), "the claim's kind 'A Count' is not kebab-case"),
    "kind missing": (claims_but(kind=None), "the claim's kind None is not kebab-case"),
    "value in words": (claims_but(value="3"), "the claim's value is a str, not a dataclass"),
    "value that JSON cannot hold": (
        claims_but(value=Unwritable()),
        "the claim's value Unwritable: cannot write builtin_function_or_method as JSON",
    ),
}


@pytest.mark.parametrize(("extract", "error"), BAD_EXTRACTORS.values(), ids=BAD_EXTRACTORS)
def test_a_bad_extractor_is_named_and_the_rest_stands(
    extract: Callable[[Document], Iterable[Claim]], error: str
) -> None:
    bad = Extractor("odd", "odd", extract)
    error = error.format(raising=raising.__code__.co_firstlineno + 1)

    result = scan("3 rats", registry([bad, EXTRACTOR]))

    assert result.failures == (Failure("bad", "extractor odd", error),)
    assert [(entry.claim.extractor, entry.verdict) for entry in result.claims] == [("numbers", "supported")]
    with pytest.raises(PluginError, match="plugin 'bad' failed at extractor odd"):
        scan("3 rats", registry([bad]), strict=True)


def test_what_an_extractor_gives_before_it_fails_stands() -> None:
    result = scan("3 rats and 4 cats", registry([Extractor("half", "half", half_way)]))

    assert [entry.claim.text for entry in result.claims] == ["3 rats", "4 cats"]
    assert [(failure.plugin, failure.stage) for failure in result.failures] == [("bad", "extractor half")]


BAD_CHECKERS = {
    "evidence that is no list": (
        says(evidence=None),
        "TypeError: Value after * must be an iterable, not NoneType",
    ),
    "a rule that cannot be looked up": (says(rule=["ZZZ101"]), "TypeError: unhashable type: 'list'"),
    "bytes for a message": (
        says(message=b"No."),
        "it answered without a message in words, or with a computation or suggestion that is none",
    ),
    "leaves": (structs.replace(says(), check=leaving), "GeneratorExit (test_isolation.py:{leaving})"),
    "raises": (structs.replace(says(), check=raising), "LookupError: tired (test_isolation.py:{raising})"),
    "answers in words": (
        structs.replace(says(), check=lambda _, __: "no"),
        "it answered with a str, not a claimcheck.Finding or None",
    ),
    "a rule of another": (says(rule="YYY101"), "it answered with rule 'YYY101', which the checker does not register"),
    "no such verdict": (
        says(verdict="wrong"),
        "it answered with verdict 'wrong'; verdicts: refuted, conflicting, supported, not_enough_evidence, not_checked",
    ),
    "a reason in words": (says(reason="No row."), "it answered with reason 'No row.', which is not kebab-case"),
    "no message": (
        says(message=" "),
        "it answered without a message in words, or with a computation or suggestion that is none",
    ),
    "no such severity": (
        says(severity="fatal"),
        "it answered with severity 'fatal'; severities: error, warning, info",
    ),
    "evidence outside": (says(evidence=(SpanEvidence(Span(0, 99)),)), "its evidence at 0-99 is outside the text"),
    "evidence in a title that is not there": (
        says(evidence=(SpanEvidence(Span(0, 1), "title"),)),
        "its evidence at 0-1 is outside the title",
    ),
    "evidence in words": (
        says(evidence=("row 3",)),
        "its evidence holds a str; give fact.evidence() or SpanEvidence",
    ),
}


@pytest.mark.parametrize(("checker", "error"), BAD_CHECKERS.values(), ids=BAD_CHECKERS)
def test_a_bad_checker_is_named_and_the_rest_stands(checker: Checker, error: str) -> None:
    lines = {work.__name__: work.__code__.co_firstlineno + 1 for work in (raising, leaving)}
    error = error.format(**lines)

    result = scan("3 rats and 3 cats", registry(checkers=[structs.replace(checker, name="odd"), CHECKER]))

    assert result.failures == (Failure("bad", "checker odd", error),)
    assert [entry.verdict for entry in result.claims] == ["supported", "supported"]
    with pytest.raises(PluginError, match="plugin 'bad' failed at checker says"):
        scan("3 rats", registry(checkers=[checker]), strict=True)


BAD_WORDING = {
    "a message that is none": (notices_but(message=None), "the notice's message and suggestion must be words"),
    "raises": (structs.replace(BOOJUM, pattern=None), "AttributeError: 'NoneType' object has no attribute 'finditer'"),
    "wrong text": (notices_but(text="x"), "the words 'x' are not what stands at 0-1 of the text"),
    "outside": (notices_but(end=99), "the words 'A' are not what stands at 0-99 of the text"),
    "a rule of another": (notices_but(rule="ZZZ101"), "it gave a notice of rule 'ZZZ101', which is not its own"),
    "no such severity": (notices_but(severity="fatal"), "it gave severity 'fatal'; severities: error, warning, info"),
    "a category in words": (notices_but(category="Odd!"), "the notice's category 'Odd!' is not kebab-case"),
}


@pytest.mark.parametrize(("wording", "error"), BAD_WORDING.values(), ids=BAD_WORDING)
def test_a_bad_wording_rule_is_named_and_the_rest_stands(wording: WordingRule, error: str) -> None:
    result = scan("A boojum.", registry(wording=[wording, BOOJUM]))

    assert [(failure.plugin, failure.stage) for failure in result.failures] == [("bad", "wording rule boojum-word")]
    assert result.failures[0].error.startswith(error)
    assert [notice.text for notice in result.notices] == ["boojum"]


def test_a_wording_rule_that_gives_words_is_named() -> None:
    class Words:
        rule, category, examples = WORDING, "loaded", ()

        def find(self, _: Document) -> Iterator[Notice]:
            return iter(["boojum"])  # type: ignore[list-item]  # wrong on purpose

    result = scan("A boojum.", registry(wording=[Words()]))

    assert result.failures == (Failure("bad", "wording rule boojum-word", "it gave a str, not a claimcheck.Notice"),)


def test_failures_of_loading_are_told_too() -> None:
    plugins = structs.replace(registry(), failures=(Failure("worse", "import", "SyntaxError"),))

    assert scan("3 rats", plugins).failures == (Failure("worse", "import", "SyntaxError"),)


def test_a_result_can_be_sent_to_another_process() -> None:
    result = scan("3 rats and 4 cats", registry(wording=[BOOJUM]))

    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301  our own bytes
    assert result.plugins == ("good", "bad")
