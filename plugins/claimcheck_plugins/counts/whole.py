"""Whether a sentence counts the whole of something at the time that is meant, and no part of it.

Reference figures are of a whole. A sentence that narrows its figure ("10,000 troops at Camp Humphreys in South Korea",
"9,000 soldiers who are under 25", "once had 40,000") speaks of another number, and sentences narrow in more ways than
a list can hold. So a figure is held against the references only in sentences that are read word by word to their end.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence

from claimcheck import Entity, Span, Timex, lazy_pattern
from claimcheck_plugins.counts.asked import alternatives, any_of
from claimcheck_plugins.counts.case import Case

__all__ = ["is_whole"]

# Said before the figure or after it, these make it a wish, a rule, a guess, or a number of a time that is not said.
_UNSETTLED = lazy_pattern(
    r"\b(?:once|formerly|previously|historically|in\sthe\s(?:past|\d{4}s)|used\sto|at\s(?:one|a|the|that|any)\s"
    r"time|at\s(?:its|their|the|his)\s(?:height|peak|end|start)|height\sof|peak\sof|during|back\swhen|had\sbeen|"
    r"wants?|wanted|asked?|asks|urged?|propos\w+|demand\w*|limit\w*|capped|ceiling|quota|target|"
    r"may|might|must|should|can|cannot|will|would|could|ought|needs?|enough|if|unless|whether|"
    r"not|never|no\slonger|[a-z]+n[’']t|neither|nor|among|of\swho[ms]e?|of\swhich|every|each|another)\b"
    r"|^\W{0,3}of\b|,\sof\s",
    re.IGNORECASE,
)
_CLAUSE_BREAK = lazy_pattern(r"[;:—]")
_PHRASE_BREAK = lazy_pattern(r"[,;:—]")
_WORD = lazy_pattern(r"[^\s-]\S*")
# A preposition that puts the figure somewhere narrower: "At Camp Humphreys, the United States has ...".
_NARROWER = lazy_pattern(
    r"\b(?:at|along|near|aboard|outside|around|north|south|east|west)\b(?!\s(?:least|most)\b)", re.IGNORECASE
)
_BETWEEN = r"(?:,?\s(?:which|that|now|currently|still|also|already|today|has|have|had|alone|itself|only))*,?"
_PRONOUN = lazy_pattern(
    r"(?:^|\s)(?:it|they|we|which|that|country|nation|city|company)(?:\s(?:now|currently|still))?\s?$", re.IGNORECASE
)
_FILLERS = r"(?:\s(?:now|currently|still|also|already|only|just|some|about|today|permanently|a\stotal\sof))*\s?$"
_IMPERSONAL = lazy_pattern(r"there\b.*|.*\b(?:of|to)|.*ing")
_PAST = lazy_pattern(r"had|kept|there were|.*ed")
_LINK = lazy_pattern(r"\s(?:(?:who|that|which)\s)?(?:are|is|were|was|remain(?:s|ed)?|have\sbeen|has\sbeen)(?!\w)")
_ADVERB = lazy_pattern(r"\s(?:now|currently|still|already|permanently|there|here|today|(?:in\s)?total|in\sall)(?!\w)")
_POSTED = lazy_pattern(r"\s(?:stationed|based|deployed|posted|serving|positioned|garrisoned)(?!\w)")
_PLACED = lazy_pattern(r"\s(?:in|across|throughout|inside|within|on)\s(?=((?:the\s)?))")
_AND = lazy_pattern(r"(?:,|,?\s(?:and|or|plus|as\swell\sas))\s(?:in\s)?(?=((?:the\s)?))")
# "Britain and the United States have": the figure is of both.
_TOGETHER = lazy_pattern(r"\b(?:and|or|with|plus)\s(?:the\s)?$")
_SOIL = lazy_pattern(r"(?:[’']s)?\s(?:soil|territory)(?!\w)")
_DATED = lazy_pattern(r",?\s(?:(?:in|on|as\sof|by|for)\s)?(?:the\s)?")
_END = lazy_pattern(
    r"\W*$|[\"”’)]*\s?[.,;:!?)\]—–]|\s[—–-]\s|[\"”]"
    r"|\s(?:and|but|while|because|amid|despite|which|after|following|according|as|to|under\s(?:an?|the|their|its))\b"
)


def is_whole(case: Case, parts: Iterable[str]) -> bool:
    """Whether nothing in the sentence makes the figure a part, a wish, or a number of a time that is not said.

    Args:
        case: A claim whose noun the tables know.
        parts: Values of the tables' dimensions that the sentence names ("Traffic"); they stand in the phrase.
    """
    text, sentence = case.context.document.text, case.claim.sentence
    noun = _noun(case)
    before = _CLAUSE_BREAK.split(text[sentence.start : case.claim.start])[-1]
    after = _PHRASE_BREAK.split(text[noun.end : sentence.end])[0]
    if _UNSETTLED.search(f"{before} {after}") or _NARROWER.search(_without_names(case, before)):
        return False
    named = frozenset(part.lower() for part in parts)
    if not _is_plain(case, noun, named):
        return False
    posted, end = _read_on(case, noun.end)
    if _END.match(text, end, sentence.end) is None or _goes_on_elsewhere(case, end):
        return False
    return _is_stock(case, before, named, posted=posted)


def _noun(case: Case) -> Span:
    """Where the counted noun stands, which may be longer than what was read as one."""
    document, claim = case.context.document, case.claim
    for match in any_of(case.counted.nouns).finditer(document.text, claim.start, claim.sentence.end):
        if match.end() >= claim.end:
            return Span(match.start(), match.end())
    return Span(claim.end, claim.end)


def _named(case: Case) -> tuple[Entity, ...]:
    """The mentions of those whose figure it is, and of where."""
    mentions = case.context.document.entities_in(case.claim.sentence)
    return tuple(e for e in mentions if e.id in {case.target.subject, case.target.place})


def _without_names(case: Case, before: str) -> str:
    """The words before the figure without names: "South Korea" lies south of nothing."""
    start = case.claim.start - len(before)
    for entity in reversed(case.context.document.entities_in(Span(start, case.claim.start))):
        before = before[: entity.start - start] + before[entity.end - start :]
    return before


def _is_plain(case: Case, noun: Span, parts: frozenset[str]) -> bool:
    """Whether between figure and noun stand the owner's name and parts that the tables know, and nothing else."""
    document = case.context.document
    start = next((q.number_end for q in document.quantities_in(case.claim.span)), noun.start)
    names = [e for e in _named(case) if e.id == case.target.subject]
    return all(
        word[0].lower() in parts or any(e.start <= word.start() < e.end for e in names)
        for word in _WORD.finditer(document.text, start, noun.start)
    )


def _read_on(case: Case, end: int) -> tuple[bool, int]:
    """Whether they are posted, and the end of the words behind the noun that say no more than that, where and when."""
    text, posted, linked = case.context.document.text, False, False
    named, timexes = _named(case), case.context.document.timexes_in(case.claim.sentence)
    stations = "place" in case.counted.needs
    while True:
        step = _ADVERB.match(text, end)
        if step is None and not linked and (step := _LINK.match(text, end)) is not None:
            linked, posted = True, posted or step[0].strip().startswith("remain")
        if step is None and stations and (step := _POSTED.match(text, end)) is not None:
            posted = True
        if step is not None:
            end = step.end()
            continue
        mention = _mention_after(text, end, named) or _date_after(text, end, timexes)
        if mention is None:
            return posted, end
        end = mention


def _goes_on_elsewhere(case: Case, end: int) -> bool:
    """Whether another place follows, which the figure counts too: "in Japan and South Korea"."""
    more = _AND.match(case.context.document.text, end)
    mentions = case.context.document.entities_in(case.claim.sentence)
    return more is not None and any(e.start in set(more.span(1)) for e in mentions)


@functools.lru_cache(64)
def _after_name(parts: tuple[str, ...]) -> re.Pattern[str]:
    """What may stand between the owner's name and the verb: "'s military", "'s harbour station", ", which now"."""
    of_part = f"|(?:{alternatives(parts)})(?:\\s[a-z]+)?" if parts else ""
    body = rf"(?:[’']s)?(?:\s(?:armed\sforces|military|government{of_part}))?"
    return re.compile(rf"{body}{_BETWEEN}\s?$", re.IGNORECASE)


def _mention_after(text: str, end: int, named: Sequence[Entity]) -> int | None:
    placed = _PLACED.match(text, end)
    starts = set(placed.span(1)) if placed is not None else set()
    stop = next((e.end for e in named if e.start in starts), None)
    if stop is None:
        return None
    soil = _SOIL.match(text, stop)
    return soil.end() if soil is not None else stop


def _date_after(text: str, end: int, timexes: Sequence[Timex]) -> int | None:
    dated = _DATED.match(text, end)
    return next((t.end for t in timexes if dated is not None and t.start == dated.end()), None)


def _is_stock(case: Case, before: str, parts: frozenset[str], *, posted: bool) -> bool:
    """Whether the sentence says outright whose stock it is: "The United States has", "are stationed"."""
    if not case.counted.stock or posted:
        return True
    verb = re.search(rf"(?<!\w)({alternatives(case.counted.stock)}){_FILLERS}", before, re.IGNORECASE)
    if verb is None:
        return False
    said = " ".join(verb[1].lower().split())
    if _PAST.fullmatch(said) and case.value.from_ is None and case.claim.attribution is None:
        return False
    if _IMPERSONAL.fullmatch(said):
        return True
    stop = case.claim.start - len(before) + verb.start()
    text = case.context.document.text
    return _PRONOUN.search(before[: verb.start()]) is not None or any(
        _after_name(tuple(sorted(parts))).fullmatch(text, e.end, stop)
        and not _TOGETHER.search(text, case.claim.sentence.start, e.start)
        for e in _named(case)
        if e.end <= stop
    )
