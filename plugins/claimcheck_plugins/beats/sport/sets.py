"""BEA304: set scores against the winner, “in straight sets”, and the rules of tennis."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Finding, Span, lazy_pattern
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import worth
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "READERS", "RULES"]

SETS = document_rule(
    "BEA304",
    "set-scores",
    "set scores that do not make a match, or not the match that is told",
    "A run of set scores (“6-4, 3-6, 7-6”) must give its winner more sets and the last one; “in straight sets”, “in "
    "four sets” and a result such as “3-1 (25-20, ...)” must agree with it. In tennis a set is won with six games and "
    "two more than the other, or 7-6. After “beat” each score begins with the winner's.",
    "“won in straight sets, 6-4, 4-6, 6-3”. The second set was lost.",
    "none; retirements and matches that go on are passed over.",
    "the article's own figures and the rules of the game (ITF, Rules of Tennis, rules 6 and 7)",
)
RULES = (SETS,)

_SET = r"\d{1,2}-\d{1,2}(?:\s?[(\[]\d{1,2}(?:[-/]\d{1,2})?[)\]])?"
_RUN = lazy_pattern(rf"(?<![\w.-]){_SET}(?:(?:,\s?(?:and\s)?|\s(?:and\s)?|;\s){_SET}){{1,4}}(?![\w-]|\.\d)")
_ONE = lazy_pattern(r"(\d{1,2})-(\d{1,2})(?:\s?[(\[]\d{1,2}(?:[-/]\d{1,2})?[)\]])?")
_OPEN = lazy_pattern(
    r"\b(?:ret(?:ired)?|retir\w{2,6}|withdr\w{1,4}|default\w{0,3}|suspended|halted|stopped|rain|darkness|play-?off|"
    r"aggregate|abandon\w{2,3}|quit|injur\w{1,4}|walkover|fast4|doubles|mixed)\b"
)
_TENNIS = lazy_pattern(
    r"\b(?:tennis|seed(?:ed|s)?|wimbledon|open|atp|wta|davis\scup|fed\scup|grand\sslam|sets?|serv\w{1,4}|baseline\w?|"
    r"masters|qualifier|wild\s?card|tie-?break\w{0,3})\b"
)
_STRAIGHT = lazy_pattern(r"\bstraight[ -](?:sets?|games)\b")
_IN_SETS = lazy_pattern(
    r"\b(?:in|needed|over)\s(two|three|four|five)\s(?:[a-z-]{1,12}\s)?sets\b|\b(two|three|four|five)-set(?:ter)?\b"
)
_BEAT = lazy_pattern(
    r"\b(?:beat|beats|beating|defeated|defeating|defeats|won|win|wins|winning|edged|edging|downed|downing|overcame|"
    r"thrashed|thrashing|saw\soff|knocked\sout|outlasted|upset|overwhelmed|toppled|swept\saside|"
    r"(?:cruised|eased|swept|battled|got|moved|went|cruising|easing|battling|fought)\spast|dispatched|ousted|eliminated)\b"
)
_LOST = lazy_pattern(r"\b(?:lost|loses|losing|fell|beaten|bowed|went\sdown|defeat|loss)\b")
_PROGRESS = lazy_pattern(r"\b(?:led|leading|leads|ahead|up|down|trailing|trailed|trails)\s(?:[a-z]{1,12}\s){0,2}$")
_RESULT = lazy_pattern(r"\s(?:[a-z-]{1,14}\s){0,1}(?:(win|victory|upset|triumph)|(?:defeat|loss))\b")
_MATCH = lazy_pattern(r"(?<![\w.-])([0-5])-([0-5])\s(?:in\s[a-z]{2,6}\ssets\s)?\(\s?$")
_GAMES, _EXTRA, _LONG = 6, 7, 10
_REACH, _AFTER = 90, 40


def _read(passage: Passage) -> Iterator[Statement]:
    if _OPEN.search(passage.words):
        return
    begin = passage.span.start
    for run in _RUN.finditer(passage.folded, passage.span.start, passage.span.end):
        lead = Span(max(begin, run.start() - _REACH), run.start())
        begin = run.end()
        verb = _verb(passage, lead, run)
        if not verb:
            continue
        parts: list[Part] = []
        for one in _ONE.finditer(passage.folded, run.start(), run.end()):
            parts += [passage.part("ours", *one.span(1)), passage.part("theirs", *one.span(2))]
        parts += _told(passage, Span(lead.start, min(passage.span.end, run.end() + _AFTER)), run.start())
        tennis = _game(parts, named=_TENNIS.search(passage.words) is not None)
        if not tennis:
            continue
        ordered = tuple(sorted(parts, key=lambda part: part.span))
        yield Statement("set-scores", f"{tennis}-{verb}", ordered)


def _verb(passage: Passage, lead: Span, run: re.Match[str]) -> str:
    """Whether the first of each score is the winner's ("beat"), or may be anyone's ("lost"); "" for no result."""
    before = lead.of(passage.folded)
    result = _RESULT.match(passage.folded, run.end(), passage.span.end)
    if result is not None:
        return "beat" if result[1] else "lost"
    beat, lost = (max((m.end() for m in verb.finditer(before)), default=-1) for verb in (_BEAT, _LOST))
    if beat == lost or _PROGRESS.search(before):
        return ""
    return "beat" if beat > lost else "lost"


def _game(parts: list[Part], *, named: bool) -> str:
    """Tennis, where it is named or all sets are its sets; another game of sets, to 11 and more; "" for no sets."""
    scores = _pairs(parts)
    legal = sum(_legal(one, other) for one, other in scores)
    short = all(_GAMES <= max(score) <= _EXTRA for score in scores[:-1]) and max(scores[-1]) >= _GAMES - 1
    if short and (legal == len(scores) or (named and 2 * legal >= len(scores))):
        return "tennis"
    return "other" if all(max(score) > _LONG and len(set(score)) > 1 for score in scores) else ""


def _pairs(parts: tuple[Part, ...] | list[Part]) -> list[tuple[int, int]]:
    ours, theirs = ([int(p.number or 0) for p in parts if p.role == role] for role in ("ours", "theirs"))
    return list(zip(ours, theirs, strict=True))


def _told(passage: Passage, near: Span, run: int) -> Iterator[Part]:
    """What is said near the scores of the number of sets."""
    start, end = near.start, near.end
    straight = _STRAIGHT.search(passage.folded, start, end)
    if straight is not None:
        yield passage.part("straight", *straight.span())
    sets = _IN_SETS.search(passage.folded, start, end)
    if sets is not None:
        yield passage.part("sets", *sets.span(sets.lastindex or 0))
    result = _MATCH.search(passage.folded[start:run])
    if result is not None:
        for role, group in (("won", 1), ("lost", 2)):
            yield passage.part(role, start + result.start(group), start + result.end(group))


def _legal(one: int, other: int) -> bool:
    high, low = max(one, other), min(one, other)
    if high == _GAMES:
        return low <= _GAMES - 2
    if high == _EXTRA:
        return low in {_GAMES - 1, _GAMES}
    return high > _EXTRA and (high - low == 2 or (high >= _LONG and high - low >= 1))  # noqa: PLR2004  two clear games


def _judge(statement: Statement) -> Finding | None:
    scores = _pairs(statement.parts)
    said = " ".join(f"{one}-{other}" for one, other in scores)
    won, lost = sum(a > b for a, b in scores), sum(a < b for a, b in scores)
    steps = f"{said}: sets {won}-{lost}"
    wrong = _wrong(statement, scores, won, lost)
    if wrong is None:
        return holds(SETS, f"“{said}” makes a match.", steps, reason="same-result")
    return differs(SETS, wrong, steps, "Which of the scores, or which word, is wrong?")


def _wrong(statement: Statement, scores: list[tuple[int, int]], won: int, lost: int) -> str | None:
    said = " ".join(f"{one}-{other}" for one, other in scores)
    tennis, verb = statement.form.split("-")
    odd = next((score for score in scores if not _legal(*score)), None) if tennis == "tennis" else None
    level = next((score for score in scores if score[0] == score[1]), None)
    if odd is not None or level is not None:
        one, other = odd or level or (0, 0)
        return f"A set cannot end {one}-{other}."
    if won == lost:
        return f"“{said}” gives both sides {won} of {won + lost} sets: nobody won."
    if verb == "beat" and won < lost:
        return f"“{said}” gives the winner {won} of {won + lost} sets."
    if (scores[-1][0] > scores[-1][1]) != (won > lost):
        return f"The last set of “{said}” went to the loser of the match."
    return _other_count(statement, said, won, lost)


def _other_count(statement: Statement, said: str, won: int, lost: int) -> str | None:
    if statement.has("straight") and min(won, lost):
        return f"“{said}” is not in straight sets: the loser won {min(won, lost)}."
    if statement.has("sets") and worth(statement.one("sets").text.lower()) != won + lost:
        return f"“{said}” is {won + lost} sets, not {statement.one('sets').quoted}."
    told = {statement.number("won"), statement.number("lost")}
    if statement.has("won") and told != {won, lost}:
        return f"“{said}” is {max(won, lost)}-{min(won, lost)} in sets."
    return None


READERS = (Reader(("-",), _read),)
JUDGES = {"set-scores": _judge}
