"""The JSON report keeps its contract."""

from __future__ import annotations

import json
from dataclasses import dataclass

from msgspec import structs

from claimcheck.loading import article_from_text
from claimcheck.models import (
    Article,
    Block,
    CheckedClaim,
    Claim,
    Finding,
    NotChecked,
    Notice,
    ScanResult,
    Span,
    SpanEvidence,
)
from claimcheck.report.json import write_json, write_jsonl
from claimcheck.specs import ReportInput


def test_the_whole_form(freedonia: ScanResult) -> None:
    result = structs.replace(freedonia, claims=freedonia.claims[2:3])
    assert json.loads(write_json(ReportInput(result, {}, {"ignore": ["ATT111"]}, {}, "0.1.0"))) == {
        "claimcheck": "0.1.0",
        "schema": 1,
        "article": {
            "id": "freedonia-1",
            "source": "stories/lighthouses.txt",
            "title": "Freedonia counts its lighthouses",
            "published": "2031-03-05",
            "published_from": "dateline, line 5",
            "language": "en",
            "text": freedonia.article.text,
        },
        "claims": [
            {
                "id": "3" * 16,
                "kind": "count",
                "in": "text",
                "text": "more than 900 keepers",
                "start": 202,
                "end": 223,
                "sentence": [191, 259],
                "value": {
                    "low": 900,
                    "high": 900,
                    "bound": ">",
                    "change": None,
                    "unit": None,
                    "noun": "keepers",
                    "ordinal": False,
                    "hedge": "",
                    "step": 1,
                    "subject": None,
                    "place": None,
                    "when": None,
                    "from": None,
                    "to": None,
                },
                "attribution": {"source": [231, 244], "cue": [226, 230], "content": [[192, 224]], "named": None},
                "check_worthiness": 0.0,
                "verdict": "refuted",
                "findings": [
                    {
                        "id": "b2" * 8,
                        "checker": "counts",
                        "rule": "NUM102",
                        "name": "count-against-reference",
                        "verdict": "refuted",
                        "reason": "outside-tolerance",
                        "severity": "error",
                        "message": "The reference gives 412 keepers, not more than 900.",
                        "computation": "more than 900 = above 900; 412 is outside",
                        "suggestion": "412 keepers?",
                        "evidence": [_row("fre-keepers", "412 keepers", "2031-01-01", "2031-12-31")],
                        "considered": [{**_row("fre-old", "950 keepers", None, None), "why": "an older count"}],
                    }
                ],
            }
        ],
        "notices": [
            {
                "id": "f6" * 8,
                "rule": "ATT101",
                "name": "distancing-hedge",
                "category": "hedge-distancing",
                "start": 136,
                "end": 147,
                "text": "purportedly",
                "severity": "warning",
                "message": "Whose doubt is it?",
                "suggestion": "Say who doubts it?",
            },
            {
                "id": "07" * 8,
                "rule": "ATT111",
                "name": "",
                "category": "late-attribution",
                "start": 226,
                "end": 230,
                "text": "said",
                "severity": "info",
                "message": "The source comes late.",
                "suggestion": None,
            },
        ],
        "not_checked": [
            {
                "claim": None,
                "start": 164,
                "end": 189,
                "text": "They were lit on Tuesday.",
                "why": "no check covers it",
                "check_worthiness": 0.3,
            }
        ],
        "failures": [{"plugin": "buoys", "stage": "checker buoys", "error": "KeyError: 'depth'"}],
        "references": [
            {
                "name": "lighthouses",
                "version": "2031-03-01",
                "sha256": "ef" * 32,
                "retrieved": "2031-03-01",
                "licence": "CC BY 4.0",
                "publisher": "Freedonia Harbour Board",
                "rows": 4,
            }
        ],
        "settings": {"ignore": ["ATT111"]},
    }


def _row(name: str, value: str, first: str | None, last: str | None) -> dict[str, str | None]:
    return {
        "reference": "lighthouses",
        "row": name,
        "value": value,
        "valid_from": first,
        "valid_to": last,
        "publisher": "Freedonia Harbour Board",
        "url": f"https://example.org/{name}",
        "licence": "CC BY 4.0",
        "retrieved": "2031-03-01",
        "sha256": "ab" * 32,
    }


def test_date_claims_carry_the_keys_of_the_mention(freedonia: ScanResult) -> None:
    claims = json.loads(write_json(ReportInput(freedonia)))["claims"]
    expected = {
        "type": "DATE",
        "value": "2030-06",
        "mod": None,
        "from": "2030-06-01",
        "to": "2030-06-30",
        "weekday": None,
    }
    assert claims[5]["value"] == expected


def test_the_keys_come_in_the_order_of_the_contract(freedonia: ScanResult) -> None:
    head = ["claimcheck", "schema", "article", "claims", "notices", "not_checked", "failures", "references", "settings"]
    assert list(json.loads(write_json(ReportInput(freedonia)))) == head


def test_one_line_says_the_same(freedonia: ScanResult) -> None:
    line = write_jsonl(ReportInput(freedonia))
    assert json.loads(line) == json.loads(write_json(ReportInput(freedonia)))
    assert line.count("\n") == 1
    assert line.endswith("}\n")


@dataclass(frozen=True, slots=True)
class Endless:
    low: float
    digits: int


def test_a_title_apart_and_odd_values() -> None:
    article = Article("a", "\ud800", "Top", None)
    finding = Finding(
        "CON104", "conflicting", "r", "m", evidence=(SpanEvidence(Span(0, 1)), SpanEvidence(Span(1, 2), "title"))
    )
    claim = Claim("count", 0, 3, "Top", Span(0, 3), Endless(float("inf"), 10**30), "title")
    notice = Notice("ATT101", 0, 3, "Top", "c", "m", where="title")
    unchecked = NotChecked(0, 3, "Top", "w", where="title")
    result = ScanResult(article, (), (CheckedClaim(claim, (finding,)),), (notice,), (unchecked,), (), ())
    text = write_json(ReportInput(result))
    assert text.encode().decode() == text
    assert '"text": "\\ud800"' in text
    report = json.loads(text)
    assert report["claims"][0]["value"] == {"low": None, "digits": 10**30}
    assert report["claims"][0]["in"] == report["notices"][0]["in"] == report["not_checked"][0]["in"] == "title"
    assert report["claims"][0]["findings"][0]["evidence"] == [{"article_span": [0, 1]}, {"title_span": [1, 2]}]
    assert report["claims"][0]["findings"][0]["severity"] == "warning"


def test_numbers_that_python_will_not_write_are_null() -> None:
    claim = Claim("count", 0, 1, "x", Span(0, 1), Endless(1.5, 10**5000))
    result = ScanResult(Article("a", "x"), (), (CheckedClaim(claim),), (), (), (), ())
    report = json.loads(write_json(ReportInput(result)))
    assert report["claims"][0]["value"] == {"low": 1.5, "digits": None}


def test_blocks_are_written_where_the_text_alone_does_not_give_them(freedonia: ScanResult) -> None:
    text = "Comment\n\nIt rained all day in Freedonia."
    blocks = (Block(0, 7, "note"), Block(9, 40, "body"))
    articles = (Article("a", text, blocks=blocks), article_from_text(text, id="a"))
    results = [
        structs.replace(freedonia, article=article, claims=(), notices=(), not_checked=()) for article in articles
    ]
    written = [json.loads(write_json(ReportInput(result)))["article"] for result in results]
    assert [article.get("blocks") for article in written] == [[[0, 7, "note"], [9, 40, "body"]], None]
