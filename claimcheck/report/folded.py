"""The folded part of the Markdown report: all claims, how we know, what was not checked, and the data used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from claimcheck.models import ReferenceSet
from claimcheck.report.escape import escape
from claimcheck.report.judged import Judged
from claimcheck.report.remarks import Remark
from claimcheck.report.settle import bullets, decision_words, detailed, fold
from claimcheck.report.tables import ClaimRow
from claimcheck.report.view import View
from claimcheck.report.words import (
    SYMBOLS,
    count,
    date_words,
    first_words,
    publishers_words,
    unused_words,
    verdict_words,
)

__all__ = ["folded"]

_Row = TypeVar("_Row")

_SHORT_HASH = 12
_FURNITURE_WORDS = 12
_PLACES = 4

# Nobody reads on, and no browser should have to: an article of 200 KB can hold 70,000 percentages.
_ROWS = 500


def folded(view: View) -> Iterator[str]:
    """Every folded section that has something to show, in reading order."""
    if view.settled:
        yield fold(count(len(view.settled), "settled finding"), _findings(view.settled, view.short))
    yield from _wording(view)
    if view.claims:
        yield fold(f"All {count(len(view.claims), 'claim')}", _claims(view.claims))
    if view.supported:
        yield fold(f"Supported: {count(len(view.supported), 'finding')}", _findings(view.supported, view.short))
    if view.unchecked:
        unchecked = _placed(("What", "Where", "Why"), ((row.words, row.place, row.why) for row in view.unchecked))
        order = ", likeliest to matter first" if len(view.unchecked) > 1 else ""
        yield fold(f"Not checked: {len(view.unchecked):,}{order}", unchecked)
    if view.more_remarks:
        yield fold(f"More wording: {len(view.more_remarks):,}", bullets(_remarks(view)))
    if view.unused:
        unused = (f"DEC001: {escape(unused_words(decision))}" for decision in view.unused)
        yield fold(f"Decisions that fit nothing now: {len(view.unused):,}", bullets(unused))
    if view.dates:
        dates = _placed(("Words", "Where", "Read as"), ((row.words, row.place, row.read_as) for row in view.dates))
        yield fold("Dates as read", dates)
    if view.references or view.at_hand:
        yield fold(f"Data used: {count(len(view.references), 'table')}", _references(view))
    if view.furniture:
        yield fold(f"Left out: {count(len(view.furniture), 'line')}", bullets(_furniture(view.furniture)))


def _wording(view: View) -> Iterator[str]:
    if view.remarks:
        yield fold("Wording: why, and what to write instead", bullets(_advised(view.remarks, view.short)))


def _advised(remarks: Sequence[Remark], short: int) -> Iterator[str]:
    """Each remark with its advice; advice that has just been given is not said again."""
    for before, remark in zip((None, *remarks), remarks, strict=False):
        same = before is not None and (before.rule, before.suggestion) == (remark.rule, remark.suggestion)
        yield _remark(remark, short, suggest=not same)


def _findings(findings: Sequence[Judged], short: int) -> str:
    return "\n\n".join(detailed(judged, short) for judged in findings)


def _claims(rows: Sequence[ClaimRow]) -> str:
    head = ("", "Claim", "Where", "Read as", "Verdict", "Rules")
    return _table(head, rows, _claim)


def _claim(row: ClaimRow) -> tuple[str, ...]:
    verdict = row.checked.verdict
    refuted = (f for f in row.checked.findings if f.verdict == verdict)
    words = verdict_words(verdict, next(refuted, None))
    return (SYMBOLS[verdict], row.checked.claim.text, row.place, row.read_as, words, ", ".join(row.rules))


def _remarks(view: View) -> Iterator[str]:
    for remark in view.more_remarks:
        settled = [view.decisions[i][-1] for i in remark.ids if view.decisions.get(i)]
        decision = f" **Decision:** {decision_words(settled[-1])}" if settled else ""
        yield _remark(remark, view.short) + decision


def _remark(remark: Remark, short: int, *, suggest: bool = True) -> str:
    ids = ", ".join(f"`{escape(i[:short])}`" for i in remark.ids)
    question = f" {escape(remark.suggestion)}" if suggest and remark.suggestion else ""
    where, stop = escape(", ".join(remark.places)), "" if remark.message.endswith((".", "?", "!")) else "."
    return (
        f"**{escape(remark.words)}** ({where}, {escape(remark.rule)}): {escape(remark.message)}{stop}{question} {ids}"
    )


def _references(view: View) -> str:
    """The tables that findings cite, and the names of those that were at hand and not needed."""
    head = ("Table", "Version", "Rows", "Publisher", "Licence", "Read", "sha256")
    parts = [_table(head, view.references, _reference)] if view.references else []
    if view.at_hand:
        parts.append(f"At hand, not needed here: {escape(', '.join(view.at_hand))}.")
    return "\n\n".join(parts)


def _reference(used: ReferenceSet) -> tuple[str, ...]:
    read = date_words(used.retrieved) if used.retrieved else ""
    rows = f"{used.rows:,}"
    return (
        used.name,
        used.version,
        rows,
        publishers_words(used.publisher),
        used.licence,
        read,
        used.sha256[:_SHORT_HASH],
    )


def _furniture(words: Sequence[str]) -> Iterator[str]:
    for line in words:
        yield escape(first_words(line, _FURNITURE_WORDS))


def _placed(head: Sequence[str], rows: Iterable[tuple[str, str, str]]) -> str:
    """A table of words, where they stand and what is said of them; the same said of the same words is one row."""
    places: dict[tuple[str, str], list[str]] = {}
    for words, place, said in rows:
        places.setdefault((words, said), []).append(place)
    return _table(head, list(places.items()), lambda row: (row[0][0], _all_places(row[1]), row[0][1]))


def _all_places(places: Sequence[str]) -> str:
    distinct = list(dict.fromkeys(places))
    more = len(distinct) - _PLACES
    return ", ".join(distinct[:_PLACES]) + (f" and {more:,} more" if more > 0 else "")


def _table(head: Sequence[str], rows: Sequence[_Row], cells: Callable[[_Row], Sequence[str]]) -> str:
    """A table; the cells are escaped here, so that no caller can forget it. A very long one is cut, and says so."""
    shown = [[escape(cell) for cell in cells(row)] for row in rows[:_ROWS]]
    table = "\n".join(f"| {' | '.join(line)} |" for line in [head, ["---"] * len(head), *shown])
    more = len(rows) - len(shown)
    return f"{table}\n\n{more:,} more are left out here; `--format json` has them all." if more else table
