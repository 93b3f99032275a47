"""A scan with small plugins of the test's own: what it completes, refuses, isolates and leaves unchecked."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from claimcheck import (
    Article,
    Attribution,
    Block,
    Checker,
    Claim,
    Context,
    DateValue,
    Document,
    Extractor,
    Finding,
    Notice,
    Pattern,
    QuantityValue,
    RelationValue,
    Rule,
    Span,
    SpanEvidence,
    WordingRule,
)
from claimcheck.config import Settings
from claimcheck.errors import PluginError
from claimcheck.models import Failure, NotChecked, ScanResult
from claimcheck.registry import PluginInfo, Registered, Registry
from claimcheck.scan import scan_documents

RULE = Rule("ZZZ101", "snark-count", "Snarks", "A snark may be a boojum.")
SECOND = Rule("ZZZ102", "snark-size", "Sizes", "A snark may be large.")
WORDING = Rule("YYY101", "boojum-word", "Boojums", "A boojum is a snark.", "info")
NUMBER = re.compile(r"[0-9]{1,9} [a-z]{1,20}")


@dataclass(frozen=True)
class NoReferences:
    """References without a row: these checkers look nothing up."""

    version: str = "none"
    sets: tuple[Any, ...] = ()

    def __getattr__(self, name: str) -> Callable[..., None]:
        raise AssertionError(f"{name} was looked up")


REFERENCES: Any = NoReferences()


def numbers(document: Document) -> Iterator[Claim]:
    for match in NUMBER.finditer(document.text):
        number = int(match[0].split()[0])
        sentence = document.sentence_at(match.start())
        value = QuantityValue(number, number)
        yield Claim("count", match.start(), match.end(), match[0], sentence, value, document.where)


def three_is_right(claim: Claim, _: Context) -> Finding | None:
    assert isinstance(claim.value, QuantityValue)
    verdict = {3: "supported", 4: "refuted", 5: "conflicting", 6: "not_enough_evidence"}.get(int(claim.value.low))
    return Finding("ZZZ101", verdict, "by-rote", f"{claim.text}.") if verdict else None  # type: ignore[arg-type]  # words


EXTRACTOR = Extractor("numbers", "numbers", numbers, ("count",))
CHECKER = Checker("snarks", "snarks", ("count",), three_is_right, (RULE, SECOND))
BOOJUM = Pattern(WORDING, "loaded", re.compile("boojum"), "Say snark.")


def registry(
    extractors: Iterable[Extractor] = (EXTRACTOR,),
    checkers: Iterable[Checker] = (CHECKER,),
    wording: Iterable[WordingRule] = (),
) -> Registry:
    values = [*extractors, *checkers, *wording]
    rules = [
        rule
        for value in values
        for rule in getattr(value, "rules", ()) or ([value.rule] if hasattr(value, "rule") else [])
    ]
    return Registry(
        extractors=tuple(Registered(value, "good" if value is EXTRACTOR else "bad") for value in extractors),
        checkers=tuple(Registered(value, "good" if value is CHECKER else "bad") for value in checkers),
        wording=tuple(Registered(value, "good" if value is BOOJUM else "bad") for value in wording),
        plugins=(PluginInfo("good"), PluginInfo("bad")),
        rules={rule.code: (rule, "good") for rule in rules},
    )


def document(text: str, **changes: Any) -> Document:
    """The text with a sentence for every line."""
    article = Article("snark", text, published=changes.pop("published", date(1876, 3, 29)))
    article = replace(article, blocks=changes.pop("blocks", ()))
    sentences = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]{1,2000}", text))
    scores = tuple(round(0.1 * (index + 1), 1) for index in range(len(sentences)))
    return replace(Document(article, text, sentences=sentences, check_worthiness=scores), **changes)


def scan(
    text: str | Document, plugins: Registry | None = None, settings: Settings | None = None, **more: Any
) -> ScanResult:
    given = document(text) if isinstance(text, str) else text
    return scan_documents([given], plugins or registry(), REFERENCES, settings or Settings(), **more)


def test_a_claim_is_completed() -> None:
    text = "The Bellman said “3 snarks”.\nNo more."
    given = document(
        text,
        quotations=(Span(17, 27),),
        attributions=(
            Attribution(None, None, (Span(0, 28),), "outer"),
            Attribution(Span(0, 11), Span(12, 16), (Span(17, 27),), "inner"),
        ),
    )

    [checked] = scan(given).claims

    assert checked.claim == Claim(
        "count",
        18,
        26,
        "3 snarks",
        Span(0, 28),
        QuantityValue(3, 3),
        attribution=given.attributions[1],
        quoted=True,
        check_worthiness=0.1,
        id=checked.claim.id,
        extractor="numbers",
    )
    assert re.fullmatch("[0-9a-f]{16}", checked.claim.id)


def test_a_finding_is_stamped() -> None:
    [checked] = scan("4 snarks.").claims

    [finding] = checked.findings
    assert finding == Finding(
        "ZZZ101",
        "refuted",
        "by-rote",
        "4 snarks.",
        severity="error",
        id=finding.id,
        checker="snarks",
        name="snark-count",
    )
    assert re.fullmatch("[0-9a-f]{16}", finding.id)
    assert finding.id != checked.claim.id


def test_ids_outlive_edits_elsewhere_and_tell_repeats_apart() -> None:
    before = scan("We saw 3 snarks.\nWe saw 3 snarks.\nThen 4 rats.").claims
    after = scan("All new.\nWe  saw 3 SNARKS.\nWe saw 3 snarks.\nThen 4 rats.".replace("SNARKS", "snarks")).claims

    assert [entry.claim.id for entry in before] == [entry.claim.id for entry in after]
    assert len({entry.claim.id for entry in before}) == 3
    assert [f.id for entry in before for f in entry.findings] == [f.id for entry in after for f in entry.findings]


def test_the_text_goes_before_the_title() -> None:
    body = document("We saw 3 snarks.")
    article = replace(body.article, title="4 snarks seen")
    title = Document(article, "4 snarks seen", "title", sentences=(Span(0, 13),), check_worthiness=(0.9,))

    result = scan_documents(
        [replace(body, article=article), title],
        registry(wording=[BOOJUM]),
        REFERENCES,
        Settings(),
    )

    assert [(entry.claim.where, entry.claim.text, entry.verdict) for entry in result.claims] == [
        ("text", "3 snarks", "supported"),
        ("title", "4 snarks", "refuted"),
    ]


def test_furniture_is_never_checked() -> None:
    given = document("3 snarks boojum\n4 snarks", blocks=(Block(0, 15, "furniture"), Block(16, 24, "body")))

    result = scan(given, registry(wording=[BOOJUM]))

    assert [entry.claim.text for entry in result.claims] == ["4 snarks"]
    assert result.notices == ()


def test_one_claim_of_a_kind_at_a_place() -> None:
    twin = Extractor("twin", "the same", numbers)

    [checked] = scan("3 snarks", registry([EXTRACTOR, twin])).claims

    assert checked.claim.extractor == "numbers"


@pytest.mark.parametrize(
    ("text", "verdict", "severity"),
    [("4 rats", "refuted", "error"), ("5 rats", "conflicting", "warning"), ("3 rats", "supported", "info")],
)
def test_severity_follows_the_verdict(text: str, verdict: str, severity: str) -> None:
    [finding] = scan(text).claims[0].findings

    assert (finding.verdict, finding.severity) == (verdict, severity)


def says(**changes: Any) -> Checker:
    answer = replace(Finding("ZZZ101", "refuted", "by-rote", "No."), **changes)
    return Checker("says", "always the same", ("count",), lambda _, __: answer, (RULE, SECOND))


def test_severity_as_configured_goes_before_the_checkers_and_the_rules() -> None:
    loud = replace(says(severity="info"), rules=(replace(RULE, severity="warning"), SECOND))
    by_name, by_code = Settings(severity={"snark-count": "error"}), Settings(severity={"ZZZ101": "error"})

    severities = [
        scan("9 rats", registry(checkers=[loud]), s).claims[0].findings[0].severity for s in (by_name, by_code)
    ]
    severities.append(scan("9 rats", registry(checkers=[loud])).claims[0].findings[0].severity)
    quiet = replace(loud, check=says().check)
    severities.append(scan("9 rats", registry(checkers=[quiet])).claims[0].findings[0].severity)

    assert severities == ["error", "error", "info", "warning"]


def test_a_supported_claim_is_not_made_severe() -> None:
    [finding] = scan("3 rats", settings=Settings(severity={"ZZZ101": "error"})).claims[0].findings

    assert finding.severity == "info"


@pytest.mark.parametrize(
    ("settings", "runs"),
    [
        pytest.param(Settings(select=("ZZZ102",)), False, id="another code selected"),
        pytest.param(Settings(select=("YYY",)), False, id="another prefix selected"),
        pytest.param(Settings(ignore=("ZZZ",)), False, id="prefix ignored"),
        pytest.param(Settings(ignore=("snark-count",)), False, id="name ignored"),
        pytest.param(Settings(select=("ZZZ101",), ignore=("ZZZ101",)), False, id="selected and ignored"),
        pytest.param(Settings(), True, id="nothing said"),
        pytest.param(Settings(select=("zzz101",)), True, id="code in small letters"),
        pytest.param(Settings(select=("ZZZ",)), True, id="prefix selected"),
        pytest.param(Settings(select=("snark-count",), ignore=("YYY",)), True, id="name selected"),
    ],
)
def test_rules_run_as_selected(settings: Settings, *, runs: bool) -> None:
    assert bool(scan("4 rats", registry(wording=[BOOJUM]), settings).claims[0].findings) is runs


def test_a_wording_rule_gives_notices_in_text_order() -> None:
    text = "A boojum.\nA boojum. A boojum."

    result = scan(text, registry(wording=[BOOJUM, BOOJUM]))

    assert [(n.start, n.severity, n.name, n.category) for n in result.notices] == [
        (2, "info", "boojum-word", "loaded"),
        (12, "info", "boojum-word", "loaded"),
        (22, "info", "boojum-word", "loaded"),
    ]
    assert len({notice.id for notice in result.notices}) == 3
    assert scan(text, registry(wording=[BOOJUM]), Settings(ignore=("YYY101",))).notices == ()
    louder = scan(text, registry(wording=[BOOJUM]), Settings(severity={"YYY101": "error"}))
    assert {notice.severity for notice in louder.notices} == {"error"}


def test_a_checker_is_told_what_it_may_know() -> None:
    heard: list[Context] = []
    nosy = Checker("nosy", "asks", ("count",), lambda _, context: heard.append(context), (RULE,))
    settings = Settings(plugins={"bad": {"limit": 3}}, approx={"about": (0.9, 1.1)})
    given = document("3 rats and 4 cats")

    claims = scan(given, registry(checkers=[nosy]), settings).claims

    assert [(c.document, c.claims, c.options, c.hedges) for c in heard] == [
        (given, tuple(entry.claim for entry in claims), {"limit": 3}, {"about": (0.9, 1.1)})
    ] * 2


def raising(*_: object) -> Any:
    raise LookupError("tired")


def leaving(*_: object) -> Any:
    raise GeneratorExit


def half_way(given: Document) -> Iterator[Claim]:
    yield from numbers(given)
    raise LookupError("tired")


def claims_but(**changes: Any) -> Callable[[Document], Iterator[Any]]:
    return lambda given: (replace(claim, **changes) for claim in numbers(given))


def notices_but(**changes: Any) -> WordingRule:
    @dataclass(frozen=True)
    class Odd:
        rule: Rule = WORDING
        category: str = "loaded"
        examples: tuple[Any, ...] = ()

        def find(self, given: Document) -> Iterator[Notice]:
            yield replace(Notice("YYY101", 0, 1, given.text[0], "loaded", "Odd."), **changes)

    return Odd()


@dataclass(frozen=True)
class Unwritable:
    held: Any = print


BAD_EXTRACTORS = {
    "raises": (raising, "LookupError: tired (test_scan.py:{raising})"),
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
    "leaves": (replace(says(), check=leaving), "GeneratorExit (test_scan.py:{leaving})"),
    "raises": (replace(says(), check=raising), "LookupError: tired (test_scan.py:{raising})"),
    "answers in words": (
        replace(says(), check=lambda _, __: "no"),  # type: ignore[arg-type, return-value]  # wrong on purpose
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

    result = scan("3 rats and 3 cats", registry(checkers=[replace(checker, name="odd"), CHECKER]))

    assert result.failures == (Failure("bad", "checker odd", error),)
    assert [entry.verdict for entry in result.claims] == ["supported", "supported"]
    with pytest.raises(PluginError, match="plugin 'bad' failed at checker says"):
        scan("3 rats", registry(checkers=[checker]), strict=True)


BAD_WORDING = {
    "a message that is none": (notices_but(message=None), "the notice's message and suggestion must be words"),
    "raises": (replace(BOOJUM, pattern=None), "AttributeError: 'NoneType' object has no attribute 'finditer'"),  # type: ignore[arg-type]  # wrong on purpose
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
    plugins = replace(registry(), failures=(Failure("worse", "import", "SyntaxError"),))

    assert scan("3 rats", plugins).failures == (Failure("worse", "import", "SyntaxError"),)


def test_a_result_can_be_sent_to_another_process() -> None:
    result = scan("3 rats and 4 cats", registry(wording=[BOOJUM]))

    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301  our own bytes
    assert result.plugins == ("good", "bad")


def why(result: ScanResult) -> dict[str, str]:
    return {item.text: item.why for item in result.not_checked}


def test_what_was_not_checked_says_why_the_worthiest_first() -> None:
    text = "3 rats, 7 cats\n6 hats\n“He thought he saw an elephant” and “a fife”"
    given = document(text, quotations=(Span(22, 53), Span(58, 66)))

    result = scan(given)

    ids = {entry.claim.text: entry.claim.id for entry in result.claims}
    assert result.not_checked == (
        NotChecked(22, 53, "“He thought he saw an elephant”", "words quoted; no transcript given", 0.3),
        NotChecked(15, 21, "6 hats", "6 hats.", 0.2, ids["6 hats"]),
        NotChecked(8, 14, "7 cats", "no reference row covers it", 0.1, ids["7 cats"]),
    )


def test_rules_left_out_and_kinds_without_a_checker_say_so() -> None:
    assert why(scan("3 rats", settings=Settings(ignore=("ZZZ",)))) == {
        "3 rats": "the rules for this kind of claim are left out"
    }
    assert why(scan("3 rats", registry(checkers=[]))) == {"3 rats": "no checker for this kind of claim"}


def dates(value: DateValue) -> Extractor:
    def extract(given: Document) -> Iterator[Claim]:
        start = given.text.index("Wednesday")
        yield Claim("date", start, start + 9, "Wednesday", given.sentence_at(start), value)

    return Extractor("dates", "dates", extract)


def test_a_relative_date_without_publication_date_says_what_to_give() -> None:
    unresolved = dates(DateValue("DATE", "XXXX-WXX-3"))
    resolved = dates(DateValue("DATE", "1876-03-29", None, date(1876, 3, 29), date(1876, 3, 29)))

    undated = scan(document("On Wednesday.", published=None), registry([unresolved]))
    dated = scan("On Wednesday.", registry([resolved]))

    assert why(undated) == {"Wednesday": "relative date, and no publication date known; give --date"}
    assert why(dated) == {"Wednesday": "a date by itself; no statement about it was checked"}


def test_a_claim_inside_one_that_was_checked_is_told_apart() -> None:
    def meetings(given: Document) -> Iterator[Claim]:
        members = (Span(0, 6), Span(14, 23))
        value = RelationValue("met", number=3, members=members)
        yield Claim("event", 0, 13, given.text[:13], given.sentence_at(0), value)

    def agree(*_: object) -> Finding:
        return Finding("ZZZ102", "supported", "by-rote", "They did.")

    plugins = registry(
        [Extractor("meetings", "", meetings), dates(DateValue("DATE", "1876")), EXTRACTOR],
        [Checker("meetings", "", ("event",), agree, (SECOND,))],
    )

    result = scan("3 rats met on Wednesday, 7 cats did not.", plugins)

    assert why(result) == {
        "3 rats": "checked as part of another claim",
        "Wednesday": "checked as part of another claim",
        "7 cats": "no checker for this kind of claim",
    }
