"""What a scan completes, and what it runs."""

from __future__ import annotations

import re

import pytest
from msgspec import structs

from claimcheck import (
    Attribution,
    Block,
    Checker,
    Claim,
    Context,
    Document,
    Extractor,
    Finding,
    QuantityValue,
    Rule,
    Span,
)
from claimcheck.config import Settings
from claimcheck.scan import scan_documents
from claimcheck.testing import check_text, make_fact
from support.snarks import BOOJUM, EXTRACTOR, REFERENCES, RULE, SECOND, document, numbers, registry, says, scan


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
    article = structs.replace(body.article, title="4 snarks seen")
    title = Document(article, "4 snarks seen", "title", sentences=(Span(0, 13),), check_worthiness=(0.9,))

    result = scan_documents(
        [structs.replace(body, article=article), title],
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


def test_severity_as_configured_goes_before_the_checkers_and_the_rules() -> None:
    loud = structs.replace(says(severity="info"), rules=(structs.replace(RULE, severity="warning"), SECOND))
    by_name, by_code = Settings(severity={"snark-count": "error"}), Settings(severity={"ZZZ101": "error"})

    severities = [
        scan("9 rats", registry(checkers=[loud]), s).claims[0].findings[0].severity for s in (by_name, by_code)
    ]
    severities.append(scan("9 rats", registry(checkers=[loud])).claims[0].findings[0].severity)
    quiet = structs.replace(loud, check=says().check)
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


@pytest.mark.parametrize(
    ("reason", "why", "told"),
    [
        ("period-mismatch", "", "of another time"),
        ("a-reason-of-its-own", "", "does not settle the claim"),
        ("period-mismatch", "of 1931", "of 1931"),
    ],
)
def test_a_row_left_aside_says_why(reason: str, why: str, told: str) -> None:
    row = make_fact("country:FRE", "goats", number=5).evidence(why)
    rule = Rule("GOA101", "goats", "goats", "goats")
    finding = Finding("GOA101", "not_enough_evidence", reason, "Goats.", considered=(row,))
    checker = Checker("goats", "goats", ("count",), lambda _claim, _context: finding, (rule,))
    [given] = check_text("Freedonia has 7 goats.", checkers=[checker])
    assert given.considered == (structs.replace(row, why=told),)


@pytest.mark.parametrize(
    ("text", "title", "asked"),
    [
        ("We saw 3 snarks.", None, True),
        ("We saw 3 rats and a SNARKET.", None, True),
        ("We saw 3 rats.", "A snark", True),
        ("We saw 3 rats, each a bandersnatch of  the\nhills.", None, True),
        ("We saw 3 rats.", None, False),
    ],
    ids=["a word", "a part of a word", "in the title", "over the end of a line", "no word"],
)
def test_an_extractor_is_asked_where_one_of_its_words_stands(text: str, title: str | None, asked: bool) -> None:  # noqa: FBT001  a case of the table
    given = document(text)
    given = structs.replace(given, article=structs.replace(given.article, title=title))
    picky = structs.replace(EXTRACTOR, words=("snark", "bandersnatch of the hills"))

    result = scan(given, registry(extractors=[picky]))

    assert len(result.claims) == (1 if asked else 0)


def test_no_verdict_on_what_the_sentence_denies() -> None:
    row = make_fact("country:FRE", "goats", number=5).evidence()
    given = registry(checkers=[says(evidence=(row,), suggestion="“5 snarks”", severity="error")])
    [stated] = scan("The Bellman said 4 snarks came.", given).claims
    [denied] = scan("The Bellman denied 4 snarks came.", given).claims

    [judged], [open_] = stated.findings, denied.findings
    assert (judged.verdict, judged.evidence) == ("refuted", (row,))
    assert (open_.verdict, open_.reason, open_.severity) == ("not_enough_evidence", "not-stated", "info")
    assert open_.message == "The sentence does not state this (“denied”). No."
    assert (open_.evidence, open_.suggestion) == ((), None)
    assert open_.considered == (structs.replace(row, why="the sentence does not state it"),)
