"""Who won, as claims: "Spain won the World Cup in Johannesburg on Sunday", "Croatia, runners-up in 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import structs

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.editions.elliptic import find_titles, find_years, only_series
from claimcheck_plugins.editions.outcomes import extract_outcomes
from claimcheck_plugins.editions.pointers import Pointer, date_beside, pointer_of, years_after
from claimcheck_plugins.editions.reigning import extract_holders
from claimcheck_plugins.editions.series import Mention, find_mentions
from claimcheck_plugins.editions.teams import claim_of, is_denied, is_team, value_of

__all__ = ["extract_winners"]

# Between the team and the name of what it won.
_WON = lazy_pattern(
    r"(?:,\s(?:who|which))?(?P<aux>(?:\s(?:has|have|had|also|last|then|only|first|duly))*)\s(?P<verb>won|win|wins|winning|lifted|lifts|clinched|"
    r"clinch|claimed|claim|captured|secured|took|collected|collect|sealed|seized|landed|hoisted|regained|retained|picked\sup)(?P<gap>(?:\s(?:the|a|an|record|its|their|his|this|last|year['’]s|back-to-back|"
    r"[\w-]{3,16}(?:st|nd|rd|th)|first|second|third|fifth|\d{1,2}(?:st|nd|rd|th)|(?:18|19|20)\d\d|FIFA|Fifa|UEFA|men['’]s)){0,5})\s$"
)
_NUMBERED = lazy_pattern(
    r"\b(?:a|an|its|their)\s(?:record\s)?([\w-]{3,16}|\d{1,2}(?:st|nd|rd|th))(?:\s(?:FIFA|Fifa|UEFA))?$"
)
_BEATEN = lazy_pattern(
    r"\s(?:beat|defeated|overcame|edged|thrashed|stunned)\s(?:the\s)?(?:(?:hosts?|holders|defending\schampions|neighbou?rs)\s)?$"
)
# "Beat Argentina in the final on Sunday to win its fourth"; a semi-final is no title yet.
_TO_WIN = lazy_pattern(
    r"(?P<final>[^.;:]{0,70}?)\sto\s(?P<won>(?:win|lift|clinch|claim|capture|secure)\b(?:\s[\w’'-]{1,16}){0,5}\s)$"
)
_NOT_YET = lazy_pattern(
    r"\b(?:semi\w*|quarter\w*|reach\w*|face|meet|hop\w+|aim\w*|bid\w*|try\w*|look\w*|favou?rites?|will|could|would|can|must|need|want\w*)\b"
)
_FINAL_GAP = lazy_pattern(
    r"(?:\s\d{1,2}[-–]\d{1,2})?(?:,?\s(?:on|after)\s(?:penalties|extra\stime|a\spenalty\sshoot-?out))?\s(?:in|to\swin)\sthe\s(?P<of>final\sof\s(?:the\s)?)?"
    r"(?:(?:18|19|20)\d\d\s)?(?:FIFA\s|Fifa\s)?$"
)
_AT_HOME = lazy_pattern(r"\s(?:at\shome|on\s(?:their\sown|its\sown|home)\ssoil)\b")
# "For the second time in a decade" counts within it.
_FOR_THE_TIME = lazy_pattern(
    r"\sfor\s(?:the|a)\s(?P<n>[\w-]{3,16})\stime\b(?!\s(?:in\s(?!(?:18|19|20)\d\d|[A-Z])|since|running|under))"
)
# "Its third straight title": how many one after the other, not how many.
_IN_A_ROW = lazy_pattern(
    r"(?:\s(?:title|crown|trophy))?\s(?:in\sa\srow|running|in\ssuccession|on\sthe\strot|since|under|outside)\b"
)
_A_TITLE = lazy_pattern(
    r",\s(?:a|an|its|their)\s(?:record\s)?(?P<n>[\w-]{3,16}|\d{1,2}(?:st|nd|rd|th))\s(?:title|crown|triumph)"
    r"(?!\s(?:in\sa\srow|running|in\ssuccession|since|under))\b"
)
_IN_YEARS = lazy_pattern(r"\sin\s(?:18|19|20)\d\d(?:,\s(?:18|19|20)\d\d){0,6},?\sand\s(?:in\s)?(?:18|19|20)\d\d")
_FINAL = lazy_pattern(r"\sfinal\b")
_ROLE = lazy_pattern(
    r",\s(?:the\s|who\swere\s|which\swere\s)?(?:(?:beaten|losing|defeated)\s)?(?P<role>runners-up|finalists|winners|champions|"
    r"world\schampions|title-winners|holders)\s(?:in|of|at)\s"
)
_YEARS = lazy_pattern(r"(?:\s?(?:in\s)?(?:18|19|20)\d\d(?:\s?,|\s?and|\s?or)?){1,5}")
_FINAL_CITY = lazy_pattern(r"(?:\s(?:final|title|trophy))?\s(?:in|at)\s$")


def extract_winners(document: Document) -> Iterator[Claim]:
    """A claim for each edition that a team is said to have won, or lost in the final.

    Args:
        document: Its entities, timexes and title are read.
    """
    seen: set[RelationValue] = set()
    for claim in _every(document):
        value = claim.value
        if isinstance(value, RelationValue):
            said = structs.replace(value, members=(), place=None)
            if said not in seen:
                yield claim
            seen.add(said)


def _every(document: Document) -> Iterator[Claim]:
    mentions = [mention for mention in find_mentions(document) if mention.named]
    one = only_series(document)
    titles, years = list(find_titles(document, one)), list(find_years(document, one))
    for mention in (*mentions, *titles):
        sentence = document.sentence_at(mention.start)
        yield from _won(document, mention, sentence)
        yield from _won_in_more_years(document, mention, sentence)
        yield from _beat(document, mention, sentence)
    yield from _roles(document, mentions)
    for mention in (*mentions, *titles, *years):
        yield from extract_outcomes(document, mention)
    yield from extract_holders(document)


def _won(document: Document, mention: Mention, sentence: Span) -> Iterator[Claim]:
    """As in "France won the 2018 World Cup", "Germany won a fourth World Cup on Sunday"."""
    text = document.text
    team = _team_before(document, mention, sentence)
    won = _WON.fullmatch(text[team.end : mention.start]) if team is not None else None
    if won is None:
        team, won = _won_by_beating(document, mention, sentence)
    if team is None or won is None or not mention.is_whole(text) or is_denied(document, team, sentence):
        return
    end = _title(text, mention.end)
    time = _FOR_THE_TIME.match(text, end)
    end = time.end() if time is not None else end
    place = _final_city(document, end, sentence)
    home = _AT_HOME.match(text, end)
    after = place.end if place is not None else home.end() if home is not None else None
    pointer = pointer_of(document, structs.replace(mention, end=end), after)
    if pointer.first is None and "won" in won.groupdict():
        pointer = _dated_between(document, team, mention)
    value = value_of("edition-winner", team, mention, pointer, "winner")
    said = max(end, after or end, pointer.span.end if pointer.span is not None else end)
    number = _number(text, mention, won, time or _FOR_THE_TIME.match(text, said), said)
    if number is not None:
        value = structs.replace(value, number=number, ordinal=True)
    elif pointer.first is None:
        return
    if place is not None:
        value = structs.replace(value, place=place.id, members=(*value.members, place.span))
    yield claim_of(
        document,
        value,
        sentence,
        [team.span, Span(mention.start, end), pointer.span, place.span if place is not None else None],
    )


def _number(text: str, mention: Mention, won: re.Match[str], time: re.Match[str] | None, said: int) -> int | None:
    """Which title it is said to be: "a fourth World Cup", "for the second time", "on Sunday, a third title"."""
    if _IN_A_ROW.match(text, mention.end) is not None:
        return None
    if time is not None:
        return _ordinal(time["n"])
    apposed = _A_TITLE.match(text, said)
    before = _title_number(won["won"].rstrip() if "won" in won.groupdict() else won["gap"])
    return _ordinal(apposed["n"]) if before is None and apposed is not None else before


def _won_by_beating(document: Document, mention: Mention, sentence: Span) -> tuple[Entity | None, re.Match[str] | None]:
    """As in "Germany beat Argentina in the final on Sunday to win its fourth World Cup": the team, and what follows."""
    text = document.text
    teams = [e for e in document.entities_in(Span(sentence.start, mention.start)) if is_team(e)][-2:]
    if len(teams) < 2 or not _BEATEN.fullmatch(text[teams[0].end : teams[1].start]):  # noqa: PLR2004  a winner and a loser
        return None, None
    won = _TO_WIN.fullmatch(text[teams[1].end : mention.start])
    if won is None or _NOT_YET.search(won["final"]):
        return None, None
    return teams[0], won


def _dated_between(document: Document, team: Entity, mention: Mention) -> Pointer:
    """The only date between the team and the name: "beat Argentina on Sunday to win the"."""
    dates = [t for t in document.timexes_in(Span(team.end, mention.start)) if t.type == "DATE" and t.from_ is not None]
    return Pointer(dates[0].from_, dates[0].to, span=dates[0].span) if len(dates) == 1 else Pointer()


def _title_number(gap: str) -> int | None:
    """The number in "a fourth", "their second"; None where the words say none."""
    match = _NUMBERED.search(gap)
    return _ordinal(match[1]) if match is not None else None


def _ordinal(words: str) -> int | None:
    numerals = [n for n in find_numerals(words, words.lower(), 0, len(words)) if n.form == "ordinal"]
    return int(numerals[0].low) if numerals else None


def _won_in_more_years(document: Document, mention: Mention, sentence: Span) -> Iterator[Claim]:
    """As in "Brazil won the World Cup in 1958, 1962 and 1970": a claim for each year but the first."""
    text = document.text
    team = _team_before(document, mention, sentence)
    years = _IN_YEARS.match(text, mention.end, sentence.end)
    if team is None or years is None or _WON.fullmatch(text[team.end : mention.start]) is None:
        return
    if is_denied(document, team, sentence):
        return
    for pointer in years_after(document, mention.end, years.end())[1:]:
        value = value_of("edition-winner", team, mention, pointer, "winner")
        yield claim_of(document, value, sentence, [team.span, mention.span, pointer.span])


def _beat(document: Document, mention: Mention, sentence: Span) -> Iterator[Claim]:
    """As in "France beat Croatia 4-2 in the 2018 World Cup final in Moscow": a winner and a runner-up."""
    text = document.text
    teams = [e for e in document.entities_in(Span(sentence.start, mention.start)) if is_team(e)][-2:]
    if len(teams) < 2 or not _BEATEN.fullmatch(text[teams[0].end : teams[1].start]):  # noqa: PLR2004  a winner and a loser
        return
    gap = _FINAL_GAP.fullmatch(text[teams[1].end : mention.start])
    after = _FINAL.match(text, mention.end)
    if gap is None or (after is None and gap["of"] is None):
        return
    end = after.end() if after is not None else mention.end
    place = _final_city(document, end, sentence)
    pointer = pointer_of(document, structs.replace(mention, end=end), place.end if place is not None else None)
    if pointer.first is None:
        return
    for team, role in zip(teams, ("winner", "runner-up"), strict=True):
        value = value_of("edition-winner", team, mention, pointer, role)
        if place is not None and role == "winner":
            value = structs.replace(value, place=place.id, members=(*value.members, place.span))
        spans = [team.span, mention.span, place.span if place is not None and role == "winner" else None]
        yield claim_of(document, value, sentence, spans)


def _roles(document: Document, mentions: list[Mention]) -> Iterator[Claim]:
    """As in "Croatia, runners-up in 2018": a claim a year, of the only series that the text names."""
    text = document.text
    if len({mention.kinds for mention in mentions}) != 1:
        return
    mention = mentions[0]
    for match in _ROLE.finditer(text):
        sentence = document.sentence_at(match.start())
        team = next((e for e in document.entities_in(sentence) if e.end == match.start() and is_team(e)), None)
        years = _YEARS.match(text, match.end(), sentence.end)
        if team is None or years is None or not _is_near(document, mentions, sentence):
            continue
        role = "runner-up" if match["role"] in ("runners-up", "finalists") else "winner"
        for pointer in years_after(document, match.end(), years.end()):
            value = value_of("edition-winner", team, mention, pointer, role)
            yield claim_of(document, value, sentence, [team.span, pointer.span])


def _is_near(document: Document, mentions: list[Mention], sentence: Span) -> bool:
    """Whether the series is named in the sentence or in the one before."""
    before = document.sentence_at(max(0, sentence.start - 2))
    return any(before.start <= mention.start < sentence.end for mention in mentions)


def _team_before(document: Document, mention: Mention, sentence: Span) -> Entity | None:
    teams = [e for e in document.entities_in(Span(sentence.start, mention.start)) if is_team(e)]
    return teams[-1] if teams else None


def _title(text: str, end: int) -> int:
    match = re.compile(r"\s(?:title|trophy|crown)\b").match(text, end)
    return match.end() if match is not None else end


def _final_city(document: Document, end: int, sentence: Span) -> Entity | None:
    for entity in document.entities_in(Span(end, sentence.end))[:1]:
        if entity.kind in ("city", "country") and _FINAL_CITY.fullmatch(document.text[end : entity.start]):
            return entity
    date = date_beside(document, end)
    return _final_city(document, date.span.end, sentence) if date is not None and date.span is not None else None
