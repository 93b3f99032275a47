"""A finding to settle, in Markdown: within 60 words what is wrong and where, folded below how we know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.models import Decision, Finding, RowEvidence
from claimcheck.report.escape import escape, link
from claimcheck.report.judged import Judged
from claimcheck.report.places import Place
from claimcheck.report.quotes import Quote, shortened
from claimcheck.report.words import capital, date_words, first_words, moment_words, period_words, verdict_words

__all__ = ["bullets", "decision_words", "detailed", "fold", "settle"]

_WORDS = 58
# A message has its first 18 words at least, and up to 30 where the passage is short.
_MESSAGE_WORDS = (18, 30)
_SAID_WORDS = 8
_PLACE_WORDS = 4
# The passages together are not cut below this for the sake of what is optional.
_QUOTE_WORDS = 16
_SUMMARY = "How we know, and decide"


def settle(number: int, judged: Judged, short: int) -> str:
    """A finding under a heading of its own.

    Args:
        number: Its place in the list, from 1.
        judged: The finding.
        short: How many characters of its id are shown.
    """
    finding = judged.finding
    heading = f"### {number}. {capital(verdict_words(finding.verdict, finding))}: {_place(judged.place)}"
    said = f"*{escape(capital(first_words(judged.said_by, _SAID_WORDS)))}.*" if judged.said_by else ""
    passages = _QUOTE_WORDS if judged.others else min(_QUOTE_WORDS, judged.quote.words + 1)
    left = _WORDS - _length(heading, said, _SUMMARY) - passages
    least, most = _MESSAGE_WORDS
    message = escape(first_words(finding.message, max(least, min(most, left))))
    left -= _length(message)
    extras = []
    for extra in (next((form for form in forms if _length(form) <= left), "") for forms in _extras(judged)):
        extras.append(extra)
        left -= _length(extra)
    below = "\n\n".join(["\n".join(filter(None, (message, said))), *filter(None, extras)])
    details = fold(_SUMMARY, bullets([*_evidence(judged), *_decide(judged, short)]))
    return "\n\n".join((heading, _passages(judged, passages + left), below, details))


def _extras(judged: Judged) -> Iterator[tuple[str, ...]]:
    """What is shown outright where there is room, each in full and shorter; all of it stands in the fold too."""
    finding = judged.finding
    row = next((piece for piece in finding.evidence if isinstance(piece, RowEvidence)), None)
    if row is not None:
        source = f"Source: {link(row.publisher, row.url)}"
        yield f"{source}: {escape(row.value)}", source
    if finding.suggestion:
        yield (f"Suggestion: {escape(finding.suggestion)}",)
    if judged.decisions:
        yield (f"Decision so far: {judged.decisions[-1].action}",)


def _passages(judged: Judged, words: int) -> str:
    """The claim's sentence, and the first passage that it disagrees with."""
    if not judged.others:
        return f"> {marked(shortened(judged.quote, words - 1))}"
    place, other = judged.others[0]
    against = f"against {escape(place.name)}:"
    half = (words - 3 - _length(against)) // 2
    return f"> {marked(shortened(judged.quote, half))}\n>\n> {against} {marked(shortened(other, half))}"


def _place(place: Place) -> str:
    return f"{escape(place.name)}, “{escape(first_words(place.opening, _PLACE_WORDS))}”"


def _evidence(judged: Judged) -> Iterator[str]:
    """How we know, line by line: the sentence, the arithmetic, each row with its source, what was left aside."""
    finding = judged.finding
    yield f"**Sentence** ({_place(judged.place)}): {marked(judged.quote)}"
    for place, quote in judged.others:
        yield f"**Against** ({_place(place)}): {marked(quote)}"
    yield f"**Finding:** {escape(finding.message)}"
    if judged.said_by:
        yield f"**Whose claim:** {escape(judged.said_by)}"
    if judged.read_as:
        yield f"**Read as:** {escape(judged.read_as)}"
    yield from _proof(finding)
    yield f"**Rule:** {escape(finding.rule)} {escape(finding.name)}"


def _decide(judged: Judged, short: int) -> Iterator[str]:
    if judged.finding.suggestion:
        yield f"**Suggestion:** {escape(judged.finding.suggestion)}"
    for decision in judged.decisions:
        yield f"**Decision:** {decision_words(decision)}"
    yield f'**Settle it:** `claimcheck decide {escape(judged.finding.id[:short])} keep|change|ask|dismiss --note "why"`'


def detailed(judged: Judged, short: int) -> str:
    """A finding inside a folded section: the claim, how we know, and, where it was doubted, what was decided."""
    doubted = judged.finding.verdict in {"refuted", "conflicting"}
    lines = [*_evidence(judged), *(_decide(judged, short) if doubted else ())]
    verdict = verdict_words(judged.finding.verdict, judged.finding)
    return f"**“{escape(judged.claim.text)}”**: {verdict}\n\n{bullets(lines)}"


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)


def _proof(finding: Finding) -> Iterator[str]:
    if finding.computation:
        yield f"**Computation:** {'<br>'.join(_escaped_lines(finding.computation))}"
    for piece in finding.evidence:
        if isinstance(piece, RowEvidence):
            yield f"**Row** {row_words(piece)}"
    for row in finding.considered:
        why = f", {escape(row.why)}" if row.why else ""
        yield f"**Looked at, left aside{why}:** {row_words(row)}"


def _escaped_lines(text: str) -> Iterable[str]:
    return (escape(line) for line in text.splitlines() if line.strip())


def row_words(row: RowEvidence) -> str:
    """A reference row with where it is from: table and id, value, validity, publisher, day read, licence."""
    period = period_words(row.valid_from, row.valid_to)
    parts = [
        f"{escape(row.reference)}\\#{escape(row.row)}: {escape(row.value)}" + (f" ({period})" if period else ""),
        link(row.publisher, row.url),
        f"read {date_words(row.retrieved)}" if row.retrieved else "",
        escape(row.licence),
    ]
    return ", ".join(filter(None, parts))


def decision_words(decision: Decision) -> str:
    """A decision with its note, who took it and when."""
    by = ", ".join(escape(part) for part in (decision.who, moment_words(decision.when)) if part)
    note = f": {escape(decision.note)}" if decision.note else ""
    past = "; the evidence has changed since: open again" if decision.outdated else ""
    return f"{decision.action}{note}" + (f" ({by})" if by else "") + past


def marked(quote: Quote) -> str:
    """The passage in Markdown with its part marked."""
    before, words, after = (escape(part) for part in (quote.before, quote.marked, quote.after))
    left = " " if quote.before[-1:].isspace() else ""
    right = " " if quote.after[:1].isspace() else ""
    return f"{before}{left}<mark>{words}</mark>{right}{after}"


def fold(summary: str, content: str) -> str:
    """A folded section; the summary must be escaped."""
    return f"<details><summary>{summary}</summary>\n\n{content}\n\n</details>"


def _length(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)
