"""A scan with small plugins of the tests' own, which look nothing up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from msgspec import structs

from claimcheck import (
    Article,
    Checker,
    Claim,
    Context,
    Document,
    Extractor,
    Finding,
    Pattern,
    QuantityValue,
    Rule,
    Span,
    WordingRule,
)
from claimcheck.config import Settings
from claimcheck.models import ScanResult
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
    article = structs.replace(article, blocks=changes.pop("blocks", ()))
    sentences = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\n]{1,2000}", text))
    scores = tuple(round(0.1 * (index + 1), 1) for index in range(len(sentences)))
    return structs.replace(Document(article, text, sentences=sentences, check_worthiness=scores), **changes)


def scan(
    text: str | Document, plugins: Registry | None = None, settings: Settings | None = None, **more: Any
) -> ScanResult:
    given = document(text) if isinstance(text, str) else text
    return scan_documents([given], plugins or registry(), REFERENCES, settings or Settings(), **more)


def says(**changes: Any) -> Checker:
    answer = structs.replace(Finding("ZZZ101", "refuted", "by-rote", "No."), **changes)
    return Checker("says", "always the same", ("count",), lambda _, __: answer, (RULE, SECOND))
