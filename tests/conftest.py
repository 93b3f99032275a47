"""A scan of an article about an openly fictional country, made by hand, for the tests of reports and of the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import settings

from claimcheck.models import (
    Article,
    Attribution,
    Block,
    BlockKind,
    CheckedClaim,
    Claim,
    ClaimValue,
    DateValue,
    Document,
    Failure,
    Finding,
    NotChecked,
    Notice,
    QuantityValue,
    ReferenceSet,
    RelationValue,
    RowEvidence,
    ScanResult,
    Span,
    SpanEvidence,
)

# How long an example takes says more of the machine than of the code.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

READ_ON = date(2031, 3, 1)
PARTS: tuple[tuple[BlockKind, str], ...] = (
    ("furniture", "Story Code : 4711"),
    ("title", "Freedonia counts its lighthouses"),
    ("dateline", "FREEDONIA CITY, Wednesday 5 March 2031"),
    ("body", "Freedonia keeps nearly 40 lighthouses, and purportedly mends them all. They were lit on Tuesday."),
    ("body", "“There are more than 900 keepers,” said Rufus Firefly, the minister. The keepers cost 3 million crowns."),
    ("body", "In all, 52 lighthouses shine. The first lamp was lit in June last year in the capital, Freedonia City."),
)
TEXT = "\n\n".join(words for _, words in PARTS)


def _blocks() -> tuple[Block, ...]:
    blocks = []
    for kind, words in PARTS:
        start = TEXT.index(words)
        blocks.append(Block(start, start + len(words), kind))
    return tuple(blocks)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _claim(number: int, kind: str, words: str, sentence: str, value: ClaimValue, **more: object) -> Claim:
    span = _span(words)
    head = (kind, span.start, span.end, words, _span(sentence), value)
    return Claim(*head, id=f"{number:x}" * 16, extractor="quantities", **more)  # type: ignore[arg-type]


def row(name: str, value: str, first: date | None = None, last: date | None = None, why: str = "") -> RowEvidence:
    source = ("Freedonia Harbour Board", f"https://example.org/{name}", "CC BY 4.0", READ_ON, "ab" * 32)
    return RowEvidence("lighthouses", name, value, first, last, *source, why)


FIRST = "Freedonia keeps nearly 40 lighthouses, and purportedly mends them all."
KEEPERS = "“There are more than 900 keepers,” said Rufus Firefly, the minister."
LAMP = "The first lamp was lit in June last year in the capital, Freedonia City."


def _claims() -> tuple[CheckedClaim, ...]:
    by = Attribution(_span("Rufus Firefly"), _span("said"), (_span("There are more than 900 keepers,"),), "said-after")
    count = _claim(
        1, "count", "nearly 40 lighthouses", FIRST, QuantityValue(40, 40, "<", noun="lighthouses"), check_worthiness=0.8
    )
    day = DateValue("DATE", "2031-03-04", None, date(2031, 3, 4), date(2031, 3, 4), 2)
    tuesday = _claim(2, "date", "on Tuesday", "They were lit on Tuesday.", day)
    staff = _claim(
        3,
        "count",
        "more than 900 keepers",
        KEEPERS,
        QuantityValue(900, 900, ">", noun="keepers"),
        attribution=by,
        quoted=True,
    )
    crowns = QuantityValue(3_000_000, 3_000_000, unit="crown")
    money = _claim(4, "money", "3 million crowns", "The keepers cost 3 million crowns.", crowns, check_worthiness=0.6)
    again = _claim(
        5, "count", "52 lighthouses", "In all, 52 lighthouses shine.", QuantityValue(52, 52, noun="lighthouses")
    )
    june = DateValue("DATE", "2030-06", None, date(2030, 6, 1), date(2030, 6, 30))
    lamp = _claim(6, "date", "in June last year", LAMP, june)
    place = RelationValue("capital-of", "country:FRE", "city:freedonia-city", members=(_span("Freedonia City"),))
    capital = _claim(7, "place", "the capital, Freedonia City", LAMP, place)
    whole_year = (date(2031, 1, 1), date(2031, 12, 31))
    return (
        CheckedClaim(
            count,
            (
                Finding(
                    "NUM102",
                    "supported",
                    "within-hedge",
                    "The reference gives 39, within “nearly 40”.",
                    "nearly 40 = at least 36 and below 40; 39 is inside",
                    None,
                    (row("fre-2031", "39 lighthouses", *whole_year),),
                    (row("fre-1990", "12 lighthouses", why="of another century"),),
                    "info",
                    "a1" * 8,
                    "counts",
                    "count-against-reference",
                ),
            ),
        ),
        CheckedClaim(tuesday),
        CheckedClaim(
            staff,
            (
                Finding(
                    "NUM102",
                    "refuted",
                    "outside-tolerance",
                    "The reference gives 412 keepers, not more than 900.",
                    "more than 900 = above 900; 412 is outside",
                    "412 keepers?",
                    (row("fre-keepers", "412 keepers", *whole_year),),
                    (row("fre-old", "950 keepers", why="an older count"),),
                    "error",
                    "b2" * 8,
                    "counts",
                    "count-against-reference",
                ),
            ),
        ),
        CheckedClaim(
            money,
            (
                Finding(
                    "CUR101",
                    "not_enough_evidence",
                    "no-row",
                    "No row gives this cost.",
                    severity="info",
                    id="c3" * 8,
                    checker="money",
                    name="money-against-reference",
                ),
            ),
        ),
        CheckedClaim(
            again,
            (
                Finding(
                    "CON101",
                    "refuted",
                    "internal-inconsistency",
                    "“nearly 40” and “52” are given for the same thing.",
                    "52 is not below 40",
                    "Which of the two is right?",
                    (SpanEvidence(_span("nearly 40 lighthouses")),),
                    (),
                    "error",
                    "d4" * 8,
                    "consistency",
                    "one-thing-two-figures",
                ),
            ),
        ),
        CheckedClaim(lamp),
        CheckedClaim(
            capital,
            (
                Finding(
                    "GEO101",
                    "conflicting",
                    "references-disagree",
                    "One table says Freedonia City, another Fredville.",
                    "",
                    None,
                    (row("cap-1", "Freedonia City"), row("cap-2", "Fredville")),
                    (),
                    "warning",
                    "e5" * 8,
                    "places",
                    "capital-of",
                ),
            ),
        ),
    )


def _notices() -> tuple[Notice, ...]:
    span = _span("purportedly")
    said = _span("said")
    return (
        Notice(
            "ATT101",
            span.start,
            span.end,
            "purportedly",
            "hedge-distancing",
            "Whose doubt is it?",
            "warning",
            "Say who doubts it?",
            id="f6" * 8,
            name="distancing-hedge",
        ),
        Notice(
            "ATT111", said.start, said.end, "said", "late-attribution", "The source comes late.", "info", id="07" * 8
        ),
    )


def freedonia_scan() -> ScanResult:
    """Seven claims: one refuted, one against another passage, one in dispute, one supported, three not checked."""
    article = Article(
        "freedonia-1",
        TEXT,
        "Freedonia counts its lighthouses",
        date(2031, 3, 5),
        "dateline, line 5",
        "en",
        "stories/lighthouses.txt",
        _blocks(),
        "cd" * 32,
    )
    sentence = _span("They were lit on Tuesday.")
    unchecked = (NotChecked(sentence.start, sentence.end, "They were lit on Tuesday.", "no check covers it", 0.3),)
    sets = (ReferenceSet("lighthouses", "2031-03-01", "ef" * 32, READ_ON, "CC BY 4.0", "Freedonia Harbour Board", 4),)
    failures = (Failure("buoys", "checker buoys", "KeyError: 'depth'"),)
    names = ("counts", "places")
    return ScanResult(article, (Document(article, TEXT),), _claims(), _notices(), unchecked, failures, sets, names)


@pytest.fixture
def freedonia() -> ScanResult:
    """See `freedonia_scan`."""
    return freedonia_scan()


@pytest.fixture
def scan_of() -> Callable[..., ScanResult]:
    """Makes the scan of an article of one sentence, with as many refuted findings as wanted, in any words."""

    def make(text: str, words: str, message: str, number: int, head: str) -> ScanResult:
        article = Article("a1", text, head, None, None, "en", head)
        span = Span(text.index(words), text.index(words) + len(words))
        claims = []
        for n in range(number):
            evidence = (
                RowEvidence(words, words, words, None, None, words, "https://example.org/", words, READ_ON, words),
            )
            value = QuantityValue(40, 40, noun=words, hedge=words)
            whose = Attribution(span, span, (span,))
            claim = Claim(
                "count", span.start, span.end, words, Span(0, len(text)), value, attribution=whose, id=f"{n:016x}"
            )
            finding = Finding(
                "NUM102",
                "refuted",
                "outside-tolerance",
                message,
                message,
                message,
                (*evidence, SpanEvidence(span)),
                evidence,
                "error",
                f"{n:08x}{n:08x}",
                words,
                words,
            )
            claims.append(CheckedClaim(claim, (finding,)))
        notices = tuple(
            Notice("ATT101", span.start, span.end, f"{words}{n}", words, message, id=f"{n + 4096:016x}")
            for n in range(9)
        )
        unchecked = (NotChecked(span.start, span.end, words, message),)
        failures = (Failure(words, words, message),)
        sets = (ReferenceSet(words, words, words, READ_ON, words, words, 1),)
        return ScanResult(article, (Document(article, text),), tuple(claims), notices, unchecked, failures, sets)

    return make
