"""BEA303: the score at half-time against the final one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Finding, lazy_pattern
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "READERS", "RULES"]

HALVES = document_rule(
    "BEA303",
    "half-time-score",
    "a side that has fewer goals or points at the end than at half-time",
    "Where a sentence has two scores and one is that of half-time, each side must have as many at the end as it had "
    "then. Which side is which is left open: the order that fits is taken.",
    "“beat Freedonia 3-1 after leading 2-2 at half-time”. Neither order lets two become one.",
    "none.",
)
RULES = (HALVES,)

_SCORE = lazy_pattern(r"(?<![\w.:-])(\d{1,3})-(\d{1,3})(?![\w:]|-\d|\.\d)")
_PAUSE = r"(?:half-?\s?time|(?:the\s)?(?:break|interval|half))\b"
_AT_PAUSE = lazy_pattern(
    rf"\s(?:[a-z]{{1,9}}\s){{0,2}}?(?:at|by|before|to)\s(?:the\s)?{_PAUSE}|\s{_PAUSE}\s(?:lead|score|scoreline|deficit)"
)
_PAUSE_OF = lazy_pattern(rf"{_PAUSE}\s(?:lead|score|deficit|advantage)\sof\s$")
_FINAL = lazy_pattern(
    r"\b(?:beat|defeated|thrashed|won|lost|win|victory|defeat|drew|draw|ended|finished|winners|ran\sout|"
    r"(?:full|final)[ -](?:time|score))\b"
)
_OTHER = lazy_pattern(
    r"\b(?:aggregate|penalt\w{1,4}|sets?|series|shoot-?out|last\s(?:year|season|week|month|time)|first\s(?:leg|match|game)|"
    r"earlier|previous\w{0,2}|reverse|meetings?|already|in\s(?:january|february|march|april|may|june|july|august|"
    r"september|october|november|december))\b"
)
_LEAD = lazy_pattern(
    r"\b(?:after|having|despite|from)\s(?:(?P<led>leading|led|been\s(?:ahead|up))|"
    r"(?P<trailed>trailing|trailed|been\s(?:behind|down)))\s(?:by\s)?$"
)
_WON = lazy_pattern(r"\b(?:beat|beating|defeated|thrashed|won|win|victory|winners)\b")
_LOST = lazy_pattern(r"\b(?:lost|lose|loss|defeat|beaten|drew|draw)\b")
_REACH = 45


def _read(passage: Passage) -> Iterator[Statement]:
    scores = list(_SCORE.finditer(passage.folded, passage.span.start, passage.span.end))
    if len(scores) != 2 or _OTHER.search(passage.words):  # noqa: PLR2004  one of the half, one of the whole
        return
    for half, full in (scores, scores[::-1]):
        if not _of_pause(passage, half) or _of_pause(passage, full) or not _is_final(passage, full):
            continue
        spans = (("half", half, 1), ("half", half, 2), ("full", full, 1), ("full", full, 2))
        parts = [passage.part(role, *match.span(group)) for role, match, group in spans]
        yield Statement("half-time-score", _whose(passage, half), tuple(sorted(parts, key=lambda part: part.span)))


def _whose(passage: Passage, half: re.Match[str]) -> str:
    """Whether the winner led or trailed at half-time, where the sentence has one side as its subject throughout."""
    lead = _LEAD.search(passage.folded, max(passage.span.start, half.start() - _REACH), half.start())
    if lead is None or _WON.search(passage.words) is None or _LOST.search(passage.words):
        return "either-way"
    return "winner-led" if lead["led"] else "winner-trailed"


def _of_pause(passage: Passage, score: re.Match[str]) -> bool:
    before = passage.folded[max(passage.span.start, score.start() - _REACH) : score.start()]
    return bool(_AT_PAUSE.match(passage.folded, score.end(), passage.span.end) or _PAUSE_OF.search(before))


def _is_final(passage: Passage, score: re.Match[str]) -> bool:
    near = passage.folded[max(passage.span.start, score.start() - _REACH) : score.end() + 20]
    return _FINAL.search(near) is not None


def _judge(statement: Statement) -> Finding:
    one, other = statement.numbers("half")
    first, second = statement.numbers("full")
    halves = "-".join(part.text for part in statement.of("half"))
    whole = "-".join(part.text for part in statement.of("full"))
    orders = [(one, other), (other, one)]
    if statement.form != "either-way":
        winners, losers = sorted((one, other), reverse=statement.form == "winner-led")
        orders = [(winners, losers) if first > second else (losers, winners)]
    steps = f"half-time {shown(one)} and {shown(other)}, end {shown(first)} and {shown(second)}; none may lose a point"
    if any(a <= first and b <= second for a, b in orders):
        return holds(HALVES, f"“{halves}” at half-time can become “{whole}”.", steps, reason="same-result")
    message = f"“{halves}” at half-time cannot become “{whole}”."
    return differs(HALVES, message, steps, "Which of the two scores is wrong?")


READERS = (Reader(("half-time", "halftime", "half time", "the break", "the interval", "the half"), _read),)
JUDGES = {"half-time-score": _judge}
