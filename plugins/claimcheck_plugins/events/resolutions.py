"""Resolutions of the Security Council as claims: how it voted, and which round of sanctions it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Quantity, RelationValue, Span, Timex, lazy_pattern
from claimcheck.text.numbers import find_numerals

__all__ = ["extract_resolutions"]

_COUNCIL = lazy_pattern(r"\b(?:U\.N\.|UN|United\sNations|Security\sCouncil|UNSC|UNSCR)(?!\w)")
_NUMBER = lazy_pattern(r"\b[Rr]esolution\s(?:No\.\s)?(?P<n>\d{3,4})\b")
# Two resolutions in a sentence: whose vote it was is not said.
_SEVERAL = lazy_pattern(r"\b[Rr]esolutions\b")
# Other bodies vote and impose sanctions, too.
_OTHERS = lazy_pattern(
    r"\b(?:[Cc]ommittee|[Pp]ermanent|[Ll]awmakers|League|Union|Senate|House|Congress|General\sAssembly|[Pp]arliament|Majlis|Knesset|Duma|IAEA|[Bb]oard|[Cc]abinet|EU|"
    r"European|Treasury|[Bb]ilateral|[Uu]nilateral|American)\b"
)
_OPEN = lazy_pattern(
    r"\b(?:may|might|could|would|will|if|whether|unless|plan\w*|prepar\w+|expected|drafts?|vetoed|urg\w+|seek\w*|wants?|"
    r"call\w*\sfor|push\w*|propos\w+|consider\w*|not|never|n[’']t|nearly|almost|without|failed|short\sof)\b",
    re.IGNORECASE,
)
# What stands between a vote and a resolution that was voted on before.
_APART = lazy_pattern(
    r"\b(?:after|since|following|followed|under|violat\w*|breach\w*|exten\w*|renew\w*|panel|committee|despite|defi\w*|before|"
    r"until|recall\w*|reaffirm\w*|condemn\w*|lift\w*|terminat\w*|replac\w*|enforc\w*|implement\w*|ignor\w*|compl\w*|"
    r"than|earlier|previous)\b",
    re.IGNORECASE,
)
_ONE = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
_NONE = rf"{_ONE}|none|zero|nil|no"
_VOTED = r"(?:vot\w+|adopt\w*|approv\w+|pass\w+)"
_ABSTAINED = rf"(?:[\s,]{{1,2}}(?:and\s|with\s|with\sonly\s)?(?P<abstained>{_NONE})\s(?:\w+\s)?abst\w+)?"
# "Adopted the UN Security Council's Resolution 1929 unanimously": the resolution within the words of the vote.
_ITSELF = (
    r"(?:(?:the|its|UN|U\.N\.|Security|Council['’]s|council['’]s)\s){0,4}resolution\s\d{3,4}"
    r"(?:\s\(\d{4}\))?\s(?:on\s\w+\s)?"
)
_UNANIMOUS = lazy_pattern(
    rf"\bunanimous(?:ly)?\s{_VOTED}|\b{_VOTED}\s(?:{_ITSELF}|\w+\s)?unanimously|\b{_VOTED}\sby\sunanimous\svote",
    re.IGNORECASE,
)
_TALLY = rf"(?:\sto\s|[-–])(?P<noes>{_NONE})(?:[-–](?P<rest>\d))?"
# "Voted 12-2", "approved by a vote of 14 to none", "by 14 votes to none, with one abstention".
_COUNTED = (
    lazy_pattern(
        rf"(?:\b{_VOTED}\s(?:{_ITSELF}|(?:it|on\s\w+|the\sresolution)\s)?|\b)(?:by\s)?(?:a\s)?(?:\bvote\sof\s)?"
        rf"(?<=\s)(?P<ayes>{_ONE})(?:\svotes?)?(?:\sin\sfavou?r)?{_TALLY}(?:\svotes?)?\b{_ABSTAINED}",
        re.IGNORECASE,
    ),
    lazy_pattern(
        rf"\b(?P<ayes>{_ONE})\s(?:votes?\s|members?\s)?in\sfavou?r(?:\sto|,|\sand)?\s(?P<noes>{_NONE})\s(?:votes?\s)?"
        rf"against{_ABSTAINED}",
        re.IGNORECASE,
    ),
)
_VOTE = lazy_pattern(r"\b(?:vot|adopt|approv|pass)|\bfavou?r|\bby\s|\babst", re.IGNORECASE)
_ROUND = lazy_pattern(r"\sof\s(?:[\w.’'-]{1,16}\s){0,4}sanctions\b|\sresolution\b", re.IGNORECASE)
_TO_RESOLUTION = lazy_pattern(
    r"(?:\s(?:on|against)\s(?:[\w’'-]{1,20}\s?){1,3})?,?\s(?:(?:with|in|under|through|by\sadopting|adopting|when\sit\s(?:adopted|passed))\s)"
    r"(?:(?:its|the|UN|U\.N\.|United\sNations|Security\sCouncil)\s){0,3}$"
)
_FROM_RESOLUTION = lazy_pattern(
    r"(?:\s\(\d{4}\))?,?\s(?:which\s)?(?:was|is|imposed|imposes|imposing|marked|contained|brought|carried|adding)?,?\s?(?:the|a|its)\s"
    r"(?:Security\s|U\.N\.\s|UN\s|council['’]s\s|body['’]s\s|Council['’]s\s){0,3}$"
)
_IMPOSED = lazy_pattern(r"\b(?:imposed|adopted|approved|passed|slapped|voted\sfor|agreed)\b")
_DATED = lazy_pattern(r"\b(?:[Oo]n|[Ii]n)\s(?:[A-Z]\w+day,?\s)?$")
# The words that may stand between a vote and its resolution: "unanimously adopted the Security Council's Resolution".
_GLUE = lazy_pattern(
    r"(?:[\s,()]|\d{1,4}|(?:the|its|a|an|UN|U\.N\.|United|Nations|[Ss]ecurity|[Cc]ouncil|['’]s|sanctions|of|for|to|by|in|on|with|"
    r"adopt\w*|approv\w*|pass\w*|vot\w+|was|were|is|has|had|been|which|that|[A-Z]\w+day|(?:Jan|Febr)uary|March|April|May|June|July|"
    r"August|(?:Sept|Nov|Dec)ember|October)\b){0,30}"
)
_NEAR = 12
_DAYS = 31


def extract_resolutions(document: Document) -> Iterator[Claim]:
    """A claim for each vote on a numbered or dated resolution, and for each numbered round of sanctions.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    seen: set[int] = set()
    for match in _COUNCIL.finditer(document.text):
        sentence = document.sentence_at(match.start())
        if sentence.start in seen:
            continue
        seen.add(sentence.start)
        words = sentence.of(document.text)
        if _OTHERS.search(words) is None and _SEVERAL.search(words) is None:
            yield from _votes(document, sentence)
            yield from _rounds(document, sentence)


def _votes(document: Document, sentence: Span) -> Iterator[Claim]:
    words = sentence.of(document.text)
    found = [(m, "?-0-0") for m in _UNANIMOUS.finditer(words)]
    found += [(m, _count(m)) for pattern in _COUNTED for m in pattern.finditer(words) if _is_tally(words, m)]
    # "Voted 12-2 after it had adopted the last one unanimously": two votes.
    if len({vote for _, vote in found}) != 1 or _OPEN.search(words) is not None:
        return
    span = Span(sentence.start + found[0][0].start(), sentence.start + found[0][0].end())
    number = _resolution(document, sentence)
    if number is not None:
        between = document.text[min(span.end, number[1].end) : max(span.start, number[1].start)]
        if _GLUE.fullmatch(between) is None:
            return
        value = RelationValue("council-vote", object=number[0], words=found[0][1], members=(span,))
    else:
        dated = _dated(document, sentence)
        if dated is None:
            return
        country, when = dated
        value = RelationValue(
            "council-vote", subject=country, from_=when.from_, to=when.to, words=found[0][1], members=(span,)
        )
    yield Claim("event", span.start, span.end, span.of(document.text), sentence, value, document.where)


def _is_tally(words: str, match: re.Match[str]) -> bool:
    """Whether it is votes that are counted: "15-0 vote", "voted 12-2", and not "aged 12 to 15"."""
    return _VOTE.search(words, max(0, match.start() - _NEAR), match.end() + _NEAR) is not None


def _count(match: re.Match[str]) -> str:
    """The vote in figures, "?" for what is not said: "14-0-?"."""
    said = match.groupdict()
    return (
        "-".join(_figure(said[name]) for name in ("ayes", "noes"))
        + f"-{_figure(said.get('rest') or said['abstained'])}"
    )


def _figure(word: str | None) -> str:
    if word is None:
        return "?"
    numerals = list(find_numerals(word, word.lower(), 0, len(word)))
    return str(int(numerals[0].low)) if numerals else "0"


def _rounds(document: Document, sentence: Span) -> Iterator[Claim]:
    for quantity in document.quantities_in(sentence):
        noun = _ROUND.match(document.text, quantity.end, sentence.end) if _is_round(quantity) else None
        if noun is None or _OPEN.search(document.text, sentence.start, quantity.start) is not None:
            continue
        span = Span(quantity.start, noun.end())
        value = _linked(document, sentence, span)
        if value is not None:
            number = Span(quantity.number_start, quantity.number_end)
            yield Claim(
                "event",
                span.start,
                span.end,
                span.of(document.text),
                sentence,
                RelationValue(
                    "sanctions-round",
                    subject=value.subject,
                    object=value.object,
                    from_=value.from_,
                    to=value.to,
                    number=quantity.low,
                    ordinal=True,
                    members=(number,),
                    words="round",
                ),
                document.where,
            )


def _is_round(quantity: Quantity) -> bool:
    return quantity.ordinal and (quantity.noun or "").split()[-1:] in (["round"], ["set"], ["sanctions"])


def _linked(document: Document, sentence: Span, span: Span) -> RelationValue | None:
    """The resolution, or the country and the day, that the round is said to be of."""
    number = _resolution(document, sentence)
    if number is None:
        dated = _dated(document, sentence)
        if dated is None or _IMPOSED.search(document.text, sentence.start, sentence.end) is None:
            return None
        return RelationValue("sanctions-round", subject=dated[0], from_=dated[1].from_, to=dated[1].to)
    after, before = document.text[span.end : number[1].start], document.text[number[1].end : span.start]
    linked = _TO_RESOLUTION.fullmatch(after) if after else _FROM_RESOLUTION.fullmatch(before)
    return RelationValue("sanctions-round", object=number[0]) if linked is not None else None


def _resolution(document: Document, sentence: Span) -> tuple[str, Span] | None:
    """The one resolution of the sentence: its number, and where it stands."""
    found = list(_NUMBER.finditer(document.text, sentence.start, sentence.end))
    if len({match["n"] for match in found}) != 1:
        return None
    return found[0]["n"], Span(*found[0].span())


def _dated(document: Document, sentence: Span) -> tuple[str, Timex] | None:
    """The one country of the sentence and its one date, of at most a month, where sanctions have no number."""
    text = sentence.of(document.text)
    if _NUMBER.search(text) is not None or "sanctions" not in text or _APART.search(text) is not None:
        return None
    countries = {e.id for e in document.entities_in(sentence) if e.kind == "country"}
    dates = [t for t in document.timexes_in(sentence) if t.type == "DATE"]
    if len(countries) != 1 or len(dates) != 1:
        return None
    (when,) = dates
    if when.from_ is None or when.to is None or (when.to - when.from_).days >= _DAYS:
        return None
    told = _DATED.search(document.text[max(sentence.start, when.start - 16) : when.start])
    return (countries.pop(), when) if told is not None else None
