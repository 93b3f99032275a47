"""BEA501-503: a poll's margin of error against its sample, its lead against its shares and its margin."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from claimcheck import Finding, lazy_pattern
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import DECIMAL, NUMBER, shown, worth
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "READERS", "RULES"]

ERROR = document_rule(
    "BEA501",
    "margin-of-error",
    "a margin of error that a sample of this size cannot have",
    "At 95 percent confidence a random sample of n people has a margin of error of 98/√n percentage points at least; "
    "weighting makes it larger, nothing makes it smaller. Sample and margin are read in one sentence or in sentences "
    "that follow one another, and only where one number of people and one margin are given.",
    "“1,000 adults ... margin of error of 1 point”. It is 3.1 at least.",
    "half of the last digit, and a twentieth for samples given in round numbers; up to three times the margin of a "
    "simple sample. At 90 percent confidence, where the text says so, 82/√n.",
    "the article's own figures and the formula for a share of one half (AAPOR, Margin of Sampling Error)",
)
LEAD = document_rule(
    "BEA502",
    "poll-lead",
    "a lead in points that the two shares beside it do not give",
    "A lead, and right beside it the two shares: it must be their difference. Shares of one poll, those undecided "
    "with them, cannot exceed 100.",
    "“leads 48 to 43, an eight-point lead”. It is five points.",
    "one point where the shares are whole numbers, for they are rounded; a point and a half for the sum.",
)
TIE = document_rule(
    "BEA503",
    "lead-and-margin",
    "a lead said to lie within or outside a margin of error that does not",
    "A lead smaller than the margin of error does not lie outside it; a lead of more than twice the margin, which is "
    "about the margin of a difference, does not lie within it and is no statistical tie.",
    "“leads by 12 points, within the margin of error of 3 points”.",
    "half a point.",
)
RULES = (ERROR, LEAD, TIE)

_POINTS = r"(?:%|per\s?cent|percentage[ -]points?|points?)"
_OF_ERROR = r"margin\sof\s(?:sampling\s)?error"
_EITHER_WAY = r"(?:plus\sor\sminus\s|\+/-\s?|±\s?)"
_MARGIN = lazy_pattern(
    rf"{_OF_ERROR}[^.;:\d]{{0,80}}?(?P<margin>{DECIMAL})[\s-]?{_POINTS}"
    rf"|(?P<before>{DECIMAL})[\s-]?{_POINTS}\s{_OF_ERROR}"
    rf"|{_OF_ERROR}\s(?:of\s|was\s|is\s)?{_EITHER_WAY}(?P<bare>{DECIMAL})"
    rf"|{_OF_ERROR}\s[^.;:]{{0,90}}?\b(?:is|was)\s{_EITHER_WAY}?(?P<later>{DECIMAL})\s?{_POINTS}"
    rf"|error\smargins?\sof\s{_EITHER_WAY}?(?P<swapped>{DECIMAL})\s?{_POINTS}"
)
_PEOPLE = (
    r"(?:adults?|voters|people|persons|respondents|residents|men|women|interviews|participants|citizens|electors|"
    r"americans|britons|canadians|australians|germans|italians|indians|russians|israelis|japanese|households|teenagers|"
    r"parents)\b"
)
_ASKED = (
    r"(?:surveyed|polled|interviewed|questioned|canvassed|sampled|asked|interviews\swith|based\son|among"
    r"|(?:poll|survey|sample|panel)\s(?:size\s)?(?:of|was|is|among))"
)
_OF_PEOPLE = rf"\s(?:[a-z-]{{1,20}}\s){{0,4}}?{_PEOPLE}"
_SAMPLE = lazy_pattern(
    rf"\b{_ASKED}\s(?:[a-z-]{{1,12}}\s){{0,2}}?(?P<n>{NUMBER})"
    rf"(?=\s?[,.;(]|\s?$|\s(?:was|had|has|by|in|nationwide|across|and|with)\b|{_OF_PEOPLE})"
    rf"|(?P<m>{NUMBER}){_OF_PEOPLE}"
)
_POLLED = lazy_pattern(r"\b(?:poll|survey|interview|sampl|question|canvass|asked|panel|respon)")
_NINETY = lazy_pattern(r"\b90(?:\s?%|\s?per\s?cent|-percent)")
_PER_ROOT, _PER_ROOT_90 = 98.0, 82.2
_FEWEST, _LARGEST_EFFECT = 100, 3
_ROUND = 0.95
_LOOK_BACK = 450
_NUMBERS = lazy_pattern(NUMBER)
# A smaller number counts places or interviewers; a year counts nothing.
_PART, _YEARS = 200, range(1900, 2101)
_WHOLE = 100


def _read(passage: Passage) -> Iterator[Statement]:
    margins = list(_MARGIN.finditer(passage.folded, passage.span.start, passage.span.end))
    start = max(0, passage.span.start - _LOOK_BACK)
    around = passage.folded[start : passage.span.end]
    if len(margins) != 1 or not _POLLED.search(around) or passage.words.count("error") > 1:
        return
    name = margins[0].lastgroup or "margin"
    samples = [match for match in _SAMPLE.finditer(passage.folded, start, passage.span.end) if _is_sample(match)]
    if len({match[match.lastgroup or "n"] for match in samples}) != 1 or _other_size(around, samples[0]):
        return
    sample, group = samples[0], samples[0].lastgroup or "n"
    parts = (passage.part("sample", *sample.span(group)), passage.part("margin", *margins[0].span(name)))
    form = "at-90-percent" if _NINETY.search(around) else "at-95-percent"
    yield Statement("margin-of-error", form, tuple(sorted(parts, key=lambda part: part.span)))


def _other_size(around: str, sample: re.Match[str]) -> bool:
    """Whether another number that is no year could be the size of a sample, or of a part of it."""
    said = sample[sample.lastgroup or "n"]
    others = {worth(number) or 0 for number in _NUMBERS.findall(around) if number != said}
    return any(other >= _PART and other not in _YEARS for other in others)


def _is_sample(match: re.Match[str]) -> bool:
    return (worth(match[match.lastgroup or "n"]) or 0) >= _FEWEST


def _error(statement: Statement) -> Finding:
    sample, margin = statement.one("sample"), statement.one("margin")
    per_root = _PER_ROOT_90 if statement.form == "at-90-percent" else _PER_ROOT
    least, stated = per_root / math.sqrt(sample.number or 1), margin.number or 0
    half = margin.step / 2
    steps = (
        f"{shown(per_root)} / √{shown(sample.number or 0)} = {shown(least)} points at least; written: {margin.text}; "
    )
    steps += f"allowed: {shown(_ROUND * least - half)} to {shown(_LARGEST_EFFECT * least + half)}"
    message = f"A sample of {sample.quoted} has a margin of error of {shown(round(least, 1))} points or more"
    if stated + half < _ROUND * least:
        return differs(
            ERROR, f"{message}, not {margin.quoted}.", steps, "Is it the sample or the margin that is wrong?"
        )
    if stated - half > _LARGEST_EFFECT * least:
        message = f"A sample of {sample.quoted} has a margin of error near {shown(round(least, 1))} points"
        return differs(ERROR, f"{message}, not {margin.quoted}.", steps, "Is it the margin of a part of the sample?")
    return holds(ERROR, f"{message}; {margin.quoted} fits.", steps, reason="fits-sample")


def _lead(statement: Statement) -> Finding | None:
    one, other, lead = (statement.one(role) for role in ("one", "other", "lead"))
    ends = (one.number or 0, other.number or 0)
    if sum(ends) > _WHOLE + 1:
        return None
    given, leeway = abs(ends[0] - ends[1]), (one.step + other.step) / 2
    steps = (
        f"|{shown(ends[0])} - {shown(ends[1])}| = {shown(given)} points; written: {lead.text}; leeway {shown(leeway)}"
    )
    message = f"{one.quoted} to {other.quoted} is a difference of {shown(given)} points"
    apart = abs(given - (lead.number or 0))
    if apart <= leeway + 1e-9:
        return holds(LEAD, f"{message}.", steps, rounded=apart > 1e-9)  # noqa: PLR2004  binary fractions
    return differs(LEAD, f"{message}, not {lead.quoted}.", steps, f"“{shown(given)}”, or is a share wrong?")


def _shares(statement: Statement) -> Finding | None:
    parts = tuple(part for role in ("one", "other", "open") for part in statement.of(role))
    total = sum(part.number or 0 for part in parts)
    steps = f"{' + '.join(part.text for part in parts)} = {shown(total)}; at most 100, and 1.5 for rounding"
    message = f"{series_words([part.quoted for part in parts])} come to {shown(total)} percent"
    if total <= _WHOLE + 1.5:
        return holds(LEAD, f"{message} of one poll.", steps, rounded=total > _WHOLE)
    return differs(LEAD, f"{message}, more than the whole poll.", steps, "Which of them is wrong?")


def _tie(statement: Statement) -> Finding:
    margin = statement.one("margin")
    points = statement.number("lead", abs(statement.number("one") - statement.number("other")))
    lead, error = f"“{shown(points)}”", margin.number or 0
    within = statement.has("inside")
    steps = f"lead {shown(points)}, margin {shown(error)}; within: at most 2 × {shown(error)} + 0.5; outside: "
    steps += f"{shown(error)} - 0.5 at least"
    wrong = points > 2 * error + 0.5 if within else points < error - 0.5
    place = "within" if within else "outside"
    if not wrong:
        message = f"A lead of {lead} can lie {place} a margin of {margin.quoted}."
        return holds(TIE, message, steps, reason="fits-margin")
    message = f"A lead of {lead} does not lie {place} a margin of error of {margin.quoted}."
    return differs(TIE, message, steps, f"“{'outside' if within else 'within'}”, or is a figure wrong?")


READERS = (Reader(("margin of error", "margin of sampling error", "error margin"), _read),)
JUDGES = {"margin-of-error": _error, "poll-lead": _lead, "poll-shares": _shares, "poll-tie": _tie}
