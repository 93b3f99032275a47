"""The HTML page: what stands in it, that every link leads somewhere, and that nothing can break out of it."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from msgspec import structs

from claimcheck.models import Article, CheckedClaim, Decision, Document, RowEvidence, ScanResult
from claimcheck.report.html import write_html
from claimcheck.specs import ReportInput

INLINE = {"a", "b", "i", "span", "mark", "code", "kbd"}
VOID = {"meta", "br", "hr", "link", "img", "input"}
HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{ 7*7 }} </style> \u202egpj"


class Page(HTMLParser):
    """Elements with their attributes, the words in them, and whether tags nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag not in INLINE:
            self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        for tag in set(self.open):
            self.words.setdefault(tag, []).append(data)

    def text(self, tag: str) -> str:
        return " ".join("".join(self.words.get(tag, [])).split())

    def all(self, name: str) -> list[str]:
        return [attributes[name] for _, attributes in self.elements if name in attributes]


def page(result: ScanResult, **decisions: Decision) -> Page:
    return Page(write_html(ReportInput(result, {d.target: (d,) for d in decisions.values()}, version="0.1.0")))


def test_what_an_editor_reads_first(freedonia: ScanResult) -> None:
    words = page(freedonia).text("main")
    shown = [
        "✕ 1. Refuted by a reference paragraph 2, “There are more than…”",
        "“There are more than 900 keepers,” said Rufus Firefly, the minister.",
        "The reference gives 412 keepers, not more than 900.",
        "Suggestion: 412 keepers?",
        "Whose claim said by “Rufus Firefly”",
        "Computation more than 900 = above 900; 412 is outside",
        "412 keepers 2031 Freedonia Harbour Board, read 1 March 2031, CC BY 4.0 lighthouses#fre-keepers",
        "left aside, an older count: 950 keepers",
        "✕ 2. These two disagree",
        "against paragraph 1: Freedonia keeps nearly 40 lighthouses",
        "≠ 3. In disagreement",
        "¶ purportedly (paragraph 1; ATT101 distancing-hedge): Whose doubt is it? Say who doubts it? f6f6f6f6",
        "buoys at checker buoys: KeyError: 'depth'",
    ]
    places = [words.find(line) for line in shown]
    assert -1 not in places
    assert places == sorted(places)


def test_every_link_within_the_page_leads_somewhere_and_no_id_stands_twice(freedonia: ScanResult) -> None:
    found = page(freedonia)
    ids = Counter(found.all("id"))
    assert [name for name, number in ids.items() if number > 1] == []
    inner = {href[1:] for href in found.all("href") if href.startswith("#")}
    assert inner - set(ids) == set()
    assert {"f-" + "b2" * 8, "at-f-" + "b2" * 8, "n-" + "f6" * 8} <= inner


def test_each_mark_has_a_word_and_a_shape(freedonia: ScanResult) -> None:
    found = page(freedonia)
    marks = [a for tag, a in found.elements if tag == "a" and a.get("class", "").startswith("mark ")]
    assert [(a["class"], a["title"]) for a in marks] == [
        ("mark supported", "supported: The reference gives 39, within “nearly 40”."),
        ("mark notice", "wording: Whose doubt is it?"),
        ("mark refuted", "refuted by a reference: The reference gives 412 keepers, not more than 900."),
        ("mark unchecked", "not enough evidence: No row gives this cost."),
        ("mark refuted", "these two disagree: “nearly 40” and “52” are given for the same thing."),
        ("mark conflicting", "in disagreement: One table says Freedonia City, another Fredville."),
    ]
    shapes = "".join(found.words["span"])
    assert all(shape in shapes for shape in "✓¶✕○≠")


def test_what_is_settled_is_marked_so_and_leaves_the_list(freedonia: ScanResult) -> None:
    decision = Decision("b2" * 8, "keep", "the ministry's own count", "Ed", "2031-03-05")
    found = page(freedonia, one=decision)
    assert "1. These two disagree" in found.text("main")
    assert "Decision: keep: the ministry's own count (Ed, 5 March 2031)" in found.text("main")
    marks = {a.get("class") for tag, a in found.elements if tag == "a"}
    assert "mark settled" in marks


def test_the_page_loads_nothing_and_runs_only_its_own_script(freedonia: ScanResult) -> None:
    html = write_html(ReportInput(freedonia, version="0.1.0"))
    found = Page(html)
    assert found.all("src") == []
    assert [tag for tag, _ in found.elements if tag in {"link", "img", "iframe", "object", "form"}] == []
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    script = re.search(r"<script>(.*?)</script>", html, re.DOTALL)
    assert style is not None
    assert script is not None
    assert "url(" not in style[1]
    hashes = [
        base64.b64encode(hashlib.sha256(part.encode()).digest()).decode("ascii") for part in (style[1], script[1])
    ]
    (policy,) = (a["content"] for _, a in found.elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'"
    )


def test_hostile_words_stay_words(scan_of: Callable[..., ScanResult]) -> None:
    text = f"{HOSTILE} stands. And more."
    found = page(scan_of(text, HOSTILE, HOSTILE, 3, HOSTILE))
    tags = Counter(tag for tag, _ in found.elements)
    assert (tags["script"], tags["style"], tags["img"]) == (1, 1, 0)
    assert not any(name.startswith("on") for _, attributes in found.elements for name in attributes)
    assert "{{ 7*7 }}" in found.text("main")
    assert "(U+202E)gpj" in found.text("main")
    assert "\u202e" not in "".join(found.words["html"])


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_no_address_but_the_webs_is_a_link(freedonia: ScanResult, url: str) -> None:
    checked = freedonia.claims[2]
    (piece,) = checked.findings[0].evidence
    assert isinstance(piece, RowEvidence)
    finding = structs.replace(checked.findings[0], evidence=(structs.replace(piece, url=url),), considered=())
    found = page(structs.replace(freedonia, claims=(CheckedClaim(checked.claim, (finding,)),)))
    assert [href for href in found.all("href") if not href.startswith("#")] == []
    assert "412 keepers 2031 Freedonia Harbour Board" in found.text("main")


def test_an_article_without_findings_says_so() -> None:
    article = Article("a1", "Rain fell.\n")
    found = page(ScanResult(article, (Document(article, article.text),), (), (), (), (), ()))
    assert found.text("header") == (
        "Claim check a1 Article no file, 11 characters Published no date found (give one with --date YYYY-MM-DD) "
        "Checked claimcheck 0.1.0, offline, 0 plugins, no reference data No checkable claims found. "
        "Keys: j next, k previous, o open or close, a to its place in the article"
    )
    assert [a["id"] for tag, a in found.elements if tag == "h2"] == ["article"]


def test_the_same_bytes_under_any_hash_seed() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests'); import conftest; "
        "from claimcheck.report.html import write_html; from claimcheck.specs import ReportInput; "
        "sys.stdout.write(write_html(ReportInput(conftest.freedonia_scan())))"
    )
    made = {
        subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(made) == 1
