"""ATT161: a named person said in the paper's own voice to have committed a crime, with no charge, verdict or source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from claimcheck import Example, Rule, Span, lazy_pattern, read_toml
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice
from claimcheck_plugins.wording.vocabulary import any_of

__all__ = ["RULES"]

ACCUSATION = Rule(
    "ATT161",
    "unattributed-accusation",
    "a named person said to have committed a crime, with no charge, conviction or source",
    "What: a name with a verb or noun that only a court can give (“Ana Roe embezzled the fund”, “the fraudster Ana "
    "Roe”), in the article's own voice, where neither the sentence, the ones beside it, nor any other sentence on the "
    "same person tells of a charge, a trial, a verdict or who says so.\n"
    "Why: until a court has found it, it is an accusation; printed as a fact it can be libel.\n"
    "Instead: say who accuses, or what the person is charged with or was convicted of, and where.\n"
    "Left alone: films, books and plays; events of more than 75 years before publication; words in quotations.\n"
    "Rests on: AP Stylebook, “accused, alleged, suspected”; Reuters Handbook of Journalism, “Reporting about people”; "
    "IPSO Editors' Code, clauses 1 and 9.",
    "warning",
)

_INSTEAD = "Say who accuses, or what the charge or conviction is."
_NAME = r"[A-Z][\w’'-]{1,25}(?:\s(?:[A-Z]\.|[A-Z][\w’'-]{1,25}|al|bin|de|van|von|der|el)){1,3}"
_SURNAME = lazy_pattern(r"[\w’'-]+$")
_ASIDE = r"(?:,\s[^,.;:\n“\"]{2,60},)?"
_AUXILIARY = r"(?:\s(?:had|has|also|then|later|secretly|repeatedly|systematically|personally)){0,2}"
_YEAR = lazy_pattern(r"(?<![\d-])(1[0-9]\d\d|20\d\d)(?![\d-])")
_LONG_AGO = 75
# Names end with these: no person is meant.
_NO_PERSON = lazy_pattern(
    r"\b(?:Inc|Corp|Ltd|LLC|plc|Group|Bank|Company|University|College|Party|Army|Police|Department|Ministry|Council"
    r"|Committee|Street|County|City|State|States|Kingdom|Republic|League|Club|United|Union|Times|Post|News|Agency)$"
)


@cache
def _words() -> Mapping[str, Any]:
    return read_toml(__package__, "accusations.toml")


@cache
def _needed() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Pairs of lists of phrases: an accusation has one of each of a pair."""
    table = _words()
    alone = (*table["verbs"], *table["nouns"])
    return ((alone, alone), *(((verb,), tuple(objects)) for verb, objects in table["acts"]))


@cache
def _accused() -> re.Pattern[str]:
    """A name and the crime: `name` and `crime` are its groups."""
    table = _words()
    acts = "|".join(rf"{verb}\s(?:[\w’'-]{{1,20}}\s){{0,5}}(?i:{any_of(objects)})" for verb, objects in table["acts"])
    noun = any_of(table["nouns"])
    return re.compile(
        rf"\b(?P<name>{_NAME}){_ASIDE}{_AUXILIARY}\s(?P<crime>(?:{any_of(table['verbs'])}|{acts})(?![\w-]))"
        rf"|\b(?P<name2>{_NAME})\s(?:is|was)\s(?P<crime2>an?\s(?:[a-z-]{{3,15}}\s){{0,2}}{noun}(?![\w-]))"
        rf"|\b(?P<name3>{_NAME}),\s(?P<crime3>an?\s(?:[a-z-]{{3,15}}\s){{0,2}}{noun}(?=,))"
        rf"|\b(?P<crime4>(?:[Tt]he\s)?{noun})\s(?P<name4>{_NAME})"
    )


@cache
def _settled() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(_words()['settled'])}(?![\w-])", re.IGNORECASE)


@cache
def _fiction() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(_words()['fiction'])}(?![\w-])", re.IGNORECASE)


def _spot(voice: Voice) -> Iterator[Flag]:
    if not any(voice.has_any(one) and voice.has_any(other) for one, other in _needed()):
        return
    for match in voice.matches(_accused()):
        name = next(filter(None, (match[key] for key in ("name", "name2", "name3", "name4"))))
        if not voice.is_said(match.start()) and _NO_PERSON.search(name) is None and _stands_alone(voice, match, name):
            yield Flag(Span(*match.span()), f"the paper itself says this of {name}", _INSTEAD)


def _stands_alone(voice: Voice, match: re.Match[str], name: str) -> bool:
    """Whether nothing near the accusation, or elsewhere on the person, says who holds it or what a court did."""
    sentences, text = voice.document.sentences, voice.document.text
    here = next((n for n, span in enumerate(sentences) if span.start <= match.start() < span.end), None)
    if here is None:
        return False
    near = text[sentences[max(0, here - 1)].start : sentences[min(len(sentences) - 1, here + 1)].end]
    if _settled().search(near) or _fiction().search(near) or _long_ago(voice, near):
        return False
    surname = _SURNAME.search(name)
    of_person = re.compile(rf"\b{re.escape(surname[0])}\b") if surname else None
    if of_person is None:
        return True
    return not any(of_person.search(span.of(text)) and _settled().search(span.of(text)) for span in sentences)


def _long_ago(voice: Voice, near: str) -> bool:
    published = voice.document.article.published
    years = [int(year) for year in _YEAR.findall(near)]
    return bool(years) and max(years) < (published.year if published else max(years) + 1) - _LONG_AGO


RULES = (
    StructuredRule(
        ACCUSATION,
        "unattributed-accusation",
        _spot,
        (
            Example("Ana Roe embezzled the fund, prosecutors say."),
            Example("Ana Roe, who embezzled the fund, was sentenced to two years."),
            Example("“Ana Roe embezzled the fund,” the mayor said."),
            Example("The mayor said that Ana Roe embezzled the fund."),
            Example("In the film, John Roe murdered his twin."),
            Example("Roe United murdered the visitors in the second half."),
            Example("Ana Roe denied that she had taken bribes. Ana Roe took bribes for years."),
            Example("Ana Roe, the treasurer, embezzled the fund.", "Ana Roe, the treasurer, embezzled"),
            Example("Ana Roe ran a Ponzi scheme. The town pays.", "Ana Roe ran a Ponzi scheme"),
            Example("Ana Roe embezzled the fund. The town wants it back.", "Ana Roe embezzled"),
            Example("The fraudster John Roe has left the country.", "The fraudster John Roe"),
        ),
    ),
)
