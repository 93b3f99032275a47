"""Whether a sentence tells of what somebody does now, or of an earlier time: only the first can be refuted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck import Claim, Context, RelationValue, Span, lazy_pattern
from claimcheck_plugins.offices.titles import titles

__all__ = ["is_for_life", "is_of_now", "own_dates"]

_RECENT = timedelta(days=61)
_AFTER = 40
_NEARBY = 1_000
_AROUND = 10_000
_REACH = 60
# What may stand between the start of a sentence and its subject: a dateline, a word or two, a phrase with its comma.
_OPENING = lazy_pattern(
    r"\W{0,3}(?:[A-Z][A-Z .,'-]{2,30}(?:,\s\w{3,9}\.?\s\d{1,2})?\s?(?:\([^()]{1,30}\)\s?)?(?:--|—|–|-)\s)?"
    r"(?:(?:The|But|And|Yet|So|Also|Now|Today)\s(?:the\s)?|(?:On|In|At|From|Speaking|Earlier|Meanwhile|Later)\b[^,;:]{0,60},\s(?:the\s)?)?"
)
_EARLIER = lazy_pattern(
    r"\b(?:before|after|when|while|until|during|since|under|once|ago|then|back|memoir|book|film)\b", re.IGNORECASE
)
_WITH = lazy_pattern(
    r"\b(?:met|meets|meet|meeting|talks|spoke|speaks|speak|talked|call|alongside|beside|welcomed|hosted|greeted|phoned|"
    r"telephoned|told|urged|accused|thanked|visited)\s(?:with\s|by\s)?(?:the\s)?$"
)
# Reported speech in the order of news: "..., said German Chancellor Olaf Scholz".
_SAID = lazy_pattern(r"[,”\"]\s?(?:said|says|added)\s(?:the\s)?$")
# "The ministry said on Tuesday that President ...".
_THAT = lazy_pattern(r"\b(?:said|announced|confirmed)\son\s[A-Z]\w{5,8}\sthat\s(?:the\s)?$")
_WAS = lazy_pattern(r"\s(?:was|had\sbeen)\s(?:the\s|still\s)?(?:\w{1,20}\s){0,2}$")


def is_for_life(value: RelationValue) -> bool:
    """Whether the title goes with the name for good, so that it says nothing of now."""
    return value.place is None and titles().role(value.object or "") in titles().for_life


def is_of_now(claim: Claim, value: RelationValue, context: Context) -> bool:
    """Whether the sentence tells of what the person does now.

    As its subject, as the one who said it, as the counterpart of somebody, or, on a day that it names, met or about to
    act ("will host").
    """
    text, dated = context.document.text, _is_dated(claim, context)
    if text.startswith(("'", "’"), claim.end) or _is_called_former(claim, value, context):
        return False
    if is_for_life(value):
        return dated and titles().acts.match(text, claim.end) is not None
    if value.object in {"counterpart", "head-counterpart"}:
        return True
    return (dated or not _needs_a_day(value)) and _acts(claim, context, dated=dated)


def _needs_a_day(value: RelationValue) -> bool:
    """Whether the title, without its country, stands with a full name where the past is told of as well."""
    return value.place is None and titles().role(value.object or "") in titles().dated


def _acts(claim: Claim, context: Context, *, dated: bool) -> bool:
    """Whether the person is the subject of the sentence, says it, or is met on its day."""
    text = context.document.text
    before = text[claim.sentence.start : claim.start]
    is_coming = titles().coming.match(text, claim.end) is not None and _EARLIER.search(before) is None
    if (dated and (is_coming or _WITH.search(before))) or _SAID.search(before):
        return True
    if not _opens(before, claim, context) and not (dated and _THAT.search(before)):
        return False
    return (dated and not _THAT.search(before)) or titles().told.match(text, claim.end, claim.end + _AFTER) is None


def _opens(before: str, claim: Claim, context: Context) -> bool:
    """Whether the office and its holder begin the sentence, or stand beside another who does."""
    if _OPENING.fullmatch(before):
        return _EARLIER.search(before) is None
    if not before.endswith((" and ", " and the ")):
        return False
    end = claim.start - len(before) + len(before.removesuffix("the ").removesuffix(" and "))
    offices = [other.span for other in _claims_in(claim.sentence, context) if other.kind == "office"]
    persons = [entity.span for entity in context.document.entities_in(claim.sentence) if entity.kind == "person"]
    beside = (span for span in (*offices, *persons) if span.end == end)
    return any(_OPENING.fullmatch(before[: span.start - claim.sentence.start]) for span in beside)


def _claims_in(span: Span, context: Context) -> Iterator[Claim]:
    """The claims that begin within the span, in text order. The title's stand after the text's."""
    claims, where = context.claims, context.document.where
    start = (where == "title", span.start)
    at = bisect_left(claims, start, key=lambda claim: (claim.where == "title", claim.start))
    while at < len(claims) and claims[at].where == where and claims[at].start < span.end:
        yield claims[at]
        at += 1


def _is_called_former(claim: Claim, value: RelationValue, context: Context) -> bool:
    """Whether the text says nearby that the person held the office once."""
    held_once = {"held-office", "held-office-then"}
    for other in _claims_in(Span(max(0, claim.start - _AROUND), claim.end + _AROUND), context):
        told = other.value
        if isinstance(told, RelationValue) and told.relation in held_once and told.subject == value.subject:
            return True
    return _tells_that_it_was(claim, value, context)


def _tells_that_it_was(claim: Claim, value: RelationValue, context: Context) -> bool:
    """Whether the text right before says that the person was this: "Tony Blair was prime minister when ..."."""
    text = context.document.text
    words = value.words.split()[-1].lower()
    start = max(0, claim.start - _NEARBY)
    near = text[start : claim.start]
    for person in context.document.entities_in(Span(start, claim.start)):
        if person.id != value.subject:
            continue
        said = near[person.end - start : person.end - start + _REACH].lower()
        at = said.find(words)
        if at >= 0 and _WAS.match(said[:at]):
            return True
    return False


def own_dates(claim: Claim, context: Context) -> tuple[date, date] | None:
    """From the first to the last day that the sentence itself names, when all are recent: it needs no grace."""
    published = context.document.article.published
    dated = [t for t in context.document.timexes_in(claim.sentence) if t.type == "DATE"]
    days = [day for t in dated for day in (t.from_, t.to) if day is not None]
    recent = published is not None and all(abs(published - day) <= _RECENT for day in days)
    return (min(days), max(days)) if days and recent else None


def _is_dated(claim: Claim, context: Context) -> bool:
    """Whether the sentence names a day close to the publication date."""
    published = context.document.article.published
    dated = [t.from_ for t in context.document.timexes_in(claim.sentence) if t.type == "DATE"]
    return published is not None and any(day is not None and abs(published - day) <= _RECENT for day in dated)
