"""Decisions that stand in the article itself: `<!-- claimcheck: ignore ATT101 because ... -->`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from claimcheck.decisions.fingerprints import Fingerprint
from claimcheck.models import Decision, ScanResult, Span

__all__ = ["commented"]

_COMMENT = re.compile(
    r"<!--\s{0,9}claimcheck:\s{0,9}ignore\s{1,9}(?P<rules>[A-Za-z][\w-]{1,60}(?:\s{0,9},\s{0,9}[A-Za-z][\w-]{1,60}){0,20})"
    r"(?:\s{1,9}(?P<why>[^>]{0,500}?))?\s{0,9}-->"
)
_PARAGRAPH_END = re.compile(r"\n[^\S\n]{0,200}\n")
_WHO = "comment in the article"


class _Comment(Struct, frozen=True):
    """What a comment settles: rules, by code, name or prefix, in a stretch of the text."""

    rules: tuple[str, ...]
    why: str
    reach: Span

    def covers(self, code: str, name: str, start: int) -> bool:
        named = any(rule in {code, name} or (len(rule) == _PREFIX and code.startswith(rule)) for rule in self.rules)
        return named and self.reach.start <= start < self.reach.end


_PREFIX = 3


def commented(result: ScanResult, marks: tuple[Fingerprint, ...]) -> Iterator[Decision]:
    """A dismissal for each finding and notice that a comment in the article's text covers.

    A comment reaches over its own paragraph; one that stands alone reaches over the next.

    Args:
        result: The scan.
        marks: Its fingerprints.
    """
    comments = tuple(_comments(result.article.text))
    if not comments:
        return
    by_id = {mark.target: mark for mark in marks}
    for target, code, name, start in _places(result):
        found = next((comment for comment in comments if comment.covers(code, name, start)), None)
        if found is not None:
            mark = by_id[target]
            about = (mark.rule, mark.words, mark.around, result.article.id, mark.evidence)
            yield Decision(target, "dismiss", found.why, _WHO, "", *about)


def _places(result: ScanResult) -> Iterator[tuple[str, str, str, int]]:
    for checked in result.claims:
        if checked.claim.where == "text":
            yield from ((f.id, f.rule, f.name, checked.claim.start) for f in checked.findings)
    for notice in result.notices:
        if notice.where == "text":
            yield notice.id, notice.rule, notice.name, notice.start


def _comments(text: str) -> Iterator[_Comment]:
    for match in _COMMENT.finditer(text):
        rules = tuple(rule.strip() for rule in match["rules"].split(","))
        yield _Comment(rules, (match["why"] or "").strip(), _reach(text, Span(*match.span())))


def _reach(text: str, comment: Span) -> Span:
    before = max((found.end() for found in _PARAGRAPH_END.finditer(text, 0, comment.start)), default=0)
    after = _PARAGRAPH_END.search(text, comment.end)
    end = after.start() if after else len(text)
    alone = not (text[before : comment.start] + text[comment.end : end]).strip()
    if not alone or after is None:
        return Span(before, end)
    start = after.end()
    while (following := _PARAGRAPH_END.search(text, start)) and not text[start : following.start()].strip():
        start = following.end()
    return Span(start, following.start() if following else len(text))
