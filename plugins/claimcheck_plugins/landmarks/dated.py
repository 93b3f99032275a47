"""When a landmark event is said to have happened, as claims: "the 1986 Chernobyl disaster"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.landmarks.clauses import find_clauses, words

__all__ = ["extract_dates"]

_YEAR = r"(?:1[89]\d\d|20\d\d)"
_YEAR_BEFORE = lazy_pattern(rf"(?<![\d-])({_YEAR})\s$")
_BARE_YEAR = lazy_pattern(rf"(?<![\d,.-])({_YEAR})(?![\d-]|,\d|\s(?:people|troops|men|soldiers|dead|votes))")
# "The disaster of 1986" and, after these, "the fall of the Wall in 1989": the date is the event's own.
_OF = lazy_pattern(r",?\sof\s(?:the\s)?$")
# "A report under Resolution 1718 of March 2017": the date may be that of what stands before it.
_NOUN_ON_IT = lazy_pattern(
    r"\b[a-z]{3,20}\s(?:under|on|about|concerning|implementing|regarding|into|pursuant\sto)\s(?:the\s)?"
    r"(?:(?:UN|U\.N\.|United\sNations)\s)?(?:Security\sCouncil\s)?$"
)
_IN = lazy_pattern(r"\s(?:on|in)\s(?:the\s)?$")
# "Resolution 1718, adopted in October 2006", "(passed on 14 October 2006)".
_DONE = lazy_pattern(
    r"(?:,\s|\s\()(?:which\swas\s)?(?:unanimously\s)?(?:adopted|passed|approved|signed)(?:\sunanimously)?\s(?:on|in)\s"
    r"(?:the\s)?$"
)
_BY_DAY = lazy_pattern(r",?\s(?P<noun>(?:terror(?:ist)?\s)?(?:attacks?|bombings?))\b")
# "The attacks on September 11, 2004, in Fallujah" are others.
_ELSEWHERE = lazy_pattern(r",?\s(?:in|at|near)\s(?:the\s)?(?!New\sYork|Washington|America|United\sStates|US\b)[A-Z]")
_OF_DAY = lazy_pattern(r"\b(?P<noun>(?:terror(?:ist)?\s)?(?:attacks?|bombings?))\s(?:of|on)\s$")
_APPOSED = lazy_pattern(r",\s|\s\(")
_FOLLOWED = lazy_pattern(r"[,.;:)]|\Z")
_ELSEWHEN = lazy_pattern(r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Ff]ollowing)\s(?:the\s)?$")
_BEFORE_IT = lazy_pattern(r"\b(?:[Ss]ince|[Aa]fter|[Bb]efore|[Uu]ntil|[Ff]ollowing)\sthe\s$")
_WAS = lazy_pattern(
    r"\s(?:was|were|happened|occurred|took\splace|came|began|started|struck|was\sheld|were\sheld|was\ssigned|were\ssigned|"
    r"(?:was|were)\s(?:unanimously\s)?(?:adopted|passed|approved)(?:\sunanimously)?)"
    r"(?:\s(?:on|in|back\sin))\s(?:the\s)?$"
)
_SUBJECT = lazy_pattern(r"(?:^|[.!?”\"]\s|\n)\s{0,3}(?:[Tt]he\s)?$")
_HEADING = lazy_pattern(
    r"\bThe\s(?P<noun>[a-z]{3,14})\s(?:was\sheld|took\splace|happened|occurred|began|started|struck|was\ssigned|was|were|came|"
    r"broke\sout)(?=\s(?:on|in)\s)"
)
# What may stand between the verb and its date: a place, an object; not another clause.
_REST = lazy_pattern(
    r"(?:\s(?!(?:that|which|who|when|after|before|until|and|but|since|as|while|if|for)\b|to\s[a-z])[\w.’'-]{1,20}){0,9}\s?$"
)
_OPENS = lazy_pattern(r"(?:(?:On|In|Back\sin)\s)?$")
_REACH, _NEAR = 90, 40


def extract_dates(document: Document) -> Iterator[Claim]:
    """A claim for each landmark event that stands with its date.

    Args:
        document: Its entities, timexes and title are read.
    """
    title = document.article.title or ""
    for entity in document.entities:
        if entity.id.startswith("event:") and entity.text not in words().unsure:
            yield from _named(document, entity)
    for event, start, end in find_clauses(document.text, title):
        yield from _told(document, event, Span(start, end))
    yield from _by_day(document)
    if title and not document.article.title_in_text:
        yield from _of_the_headline(document)


def _named(document: Document, entity: Entity) -> Iterator[Claim]:
    """As in "the 1986 Chernobyl disaster", "since the fall of the Berlin Wall in 1989"."""
    text = document.text
    before = text[max(0, entity.start - 40) : entity.start]
    year = _YEAR_BEFORE.search(before)
    if year is not None:
        start = entity.start - len(before) + year.start(1)
        yield _claim(document, entity.id, entity.span, _of_year(int(year[1])), Span(start, start + 4))
        return
    found = _date_after(document, entity.end)
    if found is None:
        return
    days, span = found
    gap = text[entity.end : span.start]
    strong = (
        (_OF.fullmatch(gap) and not _NOUN_ON_IT.search(before))
        or (_IN.fullmatch(gap) and _BEFORE_IT.search(before))
        or _DONE.fullmatch(gap)
        or (_WAS.fullmatch(gap) and _SUBJECT.search(before))
        or (_APPOSED.fullmatch(gap) and not _ELSEWHEN.search(before) and _is_whole_day(text, days, span))
    )
    if strong:
        yield _claim(document, entity.id, entity.span, days, span)


def _is_whole_day(text: str, days: tuple[date, date], when: Span) -> bool:
    """Whether a day stands there with its year, and nothing after it: "D-Day, June 6, 1944, was"."""
    return days[0] == days[1] and str(days[0].year) in when.of(text) and _FOLLOWED.match(text, when.end) is not None


def _told(document: Document, event: str, clause: Span) -> Iterator[Claim]:
    """As in "Sputnik was launched in October 1957", "On 2 April 1982, Argentine forces landed"."""
    text, sentence = document.text, document.sentence_at(clause.start)
    found = _date_after(document, clause.end)
    if found is not None and _REST.fullmatch(text[clause.end : found[1].start]):
        yield _claim(document, event, clause, *found)
        return
    opening = next((t for t in document.timexes_in(sentence) if t.type == "DATE"), None)
    if opening is None or opening.from_ is None or opening.to is None:
        return
    between = text[opening.end : clause.start]
    if _OPENS.fullmatch(text[sentence.start : opening.start]) and re.fullmatch(r",?\s(?:[Tt]he\s)?", between):
        yield _claim(document, event, clause, (opening.from_, opening.to), opening.span)


def _by_day(document: Document) -> Iterator[Claim]:
    """As in "The September 11, 2001, attacks", "the attacks of 11 September 2001": an event known by its day."""
    text = document.text
    for timex in document.timexes:
        if timex.type != "DATE" or timex.from_ is None or timex.from_ != timex.to:
            continue
        year = _BARE_YEAR.search(timex.text)
        before = text[max(0, timex.start - _NEAR) : timex.start]
        after, ahead = _BY_DAY.match(text, timex.end), _OF_DAY.search(before)
        noun = after or ahead
        if year is None or noun is None or _ELSEWHERE.match(text, max(noun.end() if after else 0, timex.end)):
            continue
        day = f"{timex.text[: year.start()]}{timex.text[year.end() :]}".strip(" ,")
        start = timex.start if after is not None else timex.start - len(before) + noun.start()
        end = noun.end() if after is not None else timex.end
        value = RelationValue(
            "landmark-date",
            object="by-day",
            from_=timex.from_,
            to=timex.to,
            members=(Span(start, end), timex.span),
            words=f"{day} {noun['noun']}",
        )
        yield Claim("event", start, end, text[start:end], document.sentence_at(start), value, document.where)


def _of_the_headline(document: Document) -> Iterator[Claim]:
    """As in "The festival was held in August 1969", under the headline that names it."""
    for match in _HEADING.finditer(document.text):
        found = _date_after(document, match.end()) if match["noun"] in words().nouns else None
        if found is not None and _IN.fullmatch(document.text[match.end() : found[1].start]):
            yield _claim(document, None, Span(*match.span("noun")), *found)


def _date_after(document: Document, at: int) -> tuple[tuple[date, date], Span] | None:
    """The next date of the sentence, not far away, with where it stands."""
    limit = min(document.sentence_at(max(0, at - 1)).end, at + _REACH)
    for timex in document.timexes_in(Span(at, limit)):
        if timex.type == "DATE" and timex.from_ is not None and timex.to is not None:
            return (timex.from_, timex.to), timex.span
    year = _BARE_YEAR.search(document.text, at, limit)
    return (_of_year(int(year[1])), Span(*year.span(1))) if year is not None else None


def _of_year(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)


def _claim(document: Document, event: str | None, words_: Span, days: tuple[date, date], when: Span) -> Claim:
    start, end = min(words_.start, when.start), max(words_.end, when.end)
    value = RelationValue(
        "landmark-date",
        subject=event,
        from_=days[0],
        to=days[1],
        members=(words_, when),
        words=words_.of(document.text),
    )
    sentence = document.sentence_at(start)
    return Claim("event", start, end, document.text[start:end], sentence, value, document.where)
