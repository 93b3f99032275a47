"""The forms in which an article gives a country's population or area, as patterns on the words around the figure."""

from __future__ import annotations

import re

from msgspec import Struct

from claimcheck import lazy_pattern

__all__ = ["AFTER_FIGURE", "BEFORE_FIGURE", "DESCRIBED", "Form"]


class Form(Struct, frozen=True):
    """One way of saying it.

    Attributes:
        property: "population" or "area".
        between: The words between the country's name and the figure, without hedge and date.
        following: What must follow the figure and its noun.
        before: What must stand before the country's name, the hardest part of telling "Peru has" from "Lima, Peru has".
        nouns: Counted nouns that the figure may have; "" is none.
        part: Below this share of the whole, a figure in this form is likely to be a part of it ("with 5,000 people").
        dated: Whether the words are in the past tense, so that only a date in the sentence says when.
    """

    property: str
    between: re.Pattern[str]
    following: re.Pattern[str]
    before: re.Pattern[str]
    nouns: frozenset[str] = frozenset()
    part: float = 0
    dated: bool = False


_PEOPLE = frozenset({"people", "inhabitants", "residents", "souls", "persons"})
_PEOPLE_OR_NONE = _PEOPLE | {""}
_NO_NOUN = frozenset({""})

_NOW = r"(?:(?:now|currently|today|still|already)\s)?"
_WHOLE = r"(?:(?:total|entire|whole|overall|current|estimated|national|resident|combined\stotal)\s){0,2}"
_A_POPULATION_OF = rf"(?:an?\s|its\s)?{_WHOLE}population\sof\s"
# "a small, landlocked country of", "the island nation of", "an oil-rich kingdom with".
_A_COUNTRY = (
    r"(?:an?|the|another)\s(?:[\w’'-]{1,20},?\s){0,5}?(?:country|nation|state|republic|kingdom|archipelago|island|islands|"
    r"monarchy|emirate|sultanate|democracy|economy|city-state|microstate|principality)"
)
# "Peru is the third-largest country in South America, with".
_IS_SOMETHING = r"(?:\s(?:is|remains)\s[^,.;:]{2,60})?"
_EXTENT = r"(?:(?:total|land|surface|overall|whole)\s){0,2}(?:area|land\s?mass|territory|surface)\s"
_AREA_OF = rf"(?:an?\s|its\s)?{_EXTENT}(?:area\s)?of\s"

# Below a third of the whole, what is said of people is said of a part of them.
_SMALL_PART = 1 / 3
# "The nation of 8 million" may be one within the country.
_NATION_WITHIN = 1 / 2
# "Peru’s 34 million people pay more", "lack water": of all of them, or of those who do.
_ANY_PART = 1.0

_HAS_MOVED = (
    r"(?:has|have)\s(?:since\s|now\s)?(?:climbed|declined|decreased|dropped|dwindled|expanded|fallen|grown|increased|"
    r"risen|shrunk|swelled|swollen)\sto\s"
)
_MOVED = r"(?:climbed|declined|decreased|dropped|dwindled|expanded|fell|grew|increased|rose|shrank|swelled)\sto\s"
_IS = r"(?:is|stands\sat|totals|numbers|has\sreached|comes\sto)\s"
_WAS = r"(?:was|stood\sat|totalled|totaled|numbered|reached|came\sto)\s"

# Nothing that narrows the figure down may follow: the clause ends, or a new one begins.
_CLOSED = lazy_pattern(
    r"\s?(?:$|[.,;:!?)\]”\"]|[–—]|--|\n)|\s(?:and|but|while|whereas|at\sthe\stime|today|now|as\sof|according\sto)\b"
)
# After "a nation of 10 million" the sentence may go on as it likes, but not with another noun.
_NOT_NOUN = lazy_pattern(
    r"\s?(?:$|[.,;:!?)\]”\"]|[–—]|--|\n)|\s(?:and|but|or|that|which|who|whose|where|with|has|have|had|is|was|are|were|"
    r"will|would|in|on|at|by|for|from|to|as|between|bordering|sandwiched|into|when|after|before|says|said|still|now)\b"
)
# Any word may follow: a verb, most often.
_GOES_ON = lazy_pattern(r"\s(?!of\b|aged\b|[A-Z])[a-z]")
_LAND = lazy_pattern(rf"(?:\sof\s(?:land|territory))?(?:{_CLOSED.pattern})")

# The name begins its clause: nothing before it, or a word after which a clause begins. After "Lima," it does not.
_ALONE = lazy_pattern(
    r"(?:^|[.;:!?(“\"–—]|\s-|(?:^|\s)[a-z0-9][\w’'%-]{0,30},|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,|"
    r"\b(?i:and|but|while|whereas|because|that|although|though|since|when|where|says|said))"
    r"\s{0,2}(?:[Tt]he\s(?:(?:[a-z-]{2,14}\s){0,2}(?:country|emirate|island|kingdom|nation|republic|state|sultanate)\sof\s)?"
    r"(?:the\s)?)?$"
)
# Any word but one that makes it a part, a past or another country.
_NO_PART = lazy_pattern(
    r"(?:^|[^\w\s-]|\b(?!(?:(?:north|south|east|west|mid)(?:ern|east|west|eastern|western)?|central|rural|urban|mainland|new|"
    r"greater|colonial|metropolitan|communist|ancient|former|non|outside|unlike)\b)[\w’']{1,40})[\s-]{0,2}(?<!non-)$",
    re.IGNORECASE,
)
# "the population of France": not "the Muslim population of", "the prison population of".
_POPULATION_OF = lazy_pattern(
    r"(?:^|[^\w\s-]\s{0,2}|\b(?:the|an?|total|whole|entire|overall|current|estimated|national|and|but|that|while|where)\s)"
    r"population\sof\s(?:the\s)?$",
    re.IGNORECASE,
)
_AREA_BEFORE = lazy_pattern(
    r"\b(?:the|total|land|surface)\s(?:area|land\s?mass|territory|surface)\sof\s(?:the\s)?$", re.IGNORECASE
)


def _whole(between: str, *, before: re.Pattern[str] = _NO_PART, dated: bool = False) -> Form:
    """Words that speak of the population as such."""
    pattern = lazy_pattern(between, re.IGNORECASE)
    return Form("population", pattern, _NOT_NOUN, before, _PEOPLE_OR_NONE, dated=dated)


def _people(  # noqa: PLR0913  what may be said of people differs in as many ways
    between: str,
    *,
    bare: bool = False,
    dated: bool = False,
    before: re.Pattern[str] = _ALONE,
    following: re.Pattern[str] = _CLOSED,
    part: float = _SMALL_PART,
) -> Form:
    """Words that may also speak of a part of the people."""
    pattern, nouns = lazy_pattern(between, re.IGNORECASE), _PEOPLE_OR_NONE if bare else _PEOPLE
    return Form("population", pattern, following, before, nouns, part=part, dated=dated)


def _area(
    between: str, *, before: re.Pattern[str] = _NO_PART, part: float = 0, following: re.Pattern[str] = _LAND
) -> Form:
    return Form("area", lazy_pattern(between, re.IGNORECASE), following, before, _NO_NOUN, part=part)


BEFORE_FIGURE = (
    # "Peru’s population is", "Peru’s population, at", "Peru’s population of".
    _whole(rf"['’]s?\s{_WHOLE}population\s(?:of\s|{_NOW}{_IS})"),
    _whole(rf"['’]s?\s{_WHOLE}population,?\s(?:at|estimated\sat)\s"),
    _whole(rf"['’]s?\s{_WHOLE}population\s{_HAS_MOVED}"),
    _whole(rf"['’]s?\s{_WHOLE}population\s(?:{_WAS}|{_MOVED})", dated=True),
    # "Peru, whose population is".
    _whole(rf",\swhose\s{_WHOLE}population\s{_NOW}{_IS}", before=_ALONE),
    # "The population of Peru is".
    _whole(rf",?\s(?:{_NOW}{_IS}|{_HAS_MOVED})", before=_POPULATION_OF),
    _whole(rf",?\s(?:{_WAS}|{_MOVED})", before=_POPULATION_OF, dated=True),
    # "Peru, population", "Peru (pop.", "Peru – population:".
    _whole(rf",?\s[(–—]?\s?{_WHOLE}(?:population|pop\.?)(?:\sof|\sis|:|,)?\s", before=_ALONE),
    # "Peru has a population of", "Peru, with a population of", "Peru, which has a population of".
    _whole(rf"(?:,\swhich|,\sthat)?\s{_NOW}has\s{_A_POPULATION_OF}", before=_ALONE),
    _whole(rf"(?:,\swhich)?\shad\s{_A_POPULATION_OF}", before=_ALONE, dated=True),
    _whole(rf"{_IS_SOMETHING},?\s\(?with\s{_A_POPULATION_OF}", before=_ALONE),
    # "Peru, a country of", "Peru is a country with".
    _whole(
        rf"(?:,|\s[–—-]{{1,2}}|\sis|\sremains)\s{_A_COUNTRY}\s"
        rf"(?:of\s|with\s|(?:that\sis\s|which\sis\s)?home\sto\s|that\shas\s|which\shas\s)(?:{_A_POPULATION_OF})?",
    ),
    # "Peru has", "Peru is home to", "Peru, home to", "Peru, with".
    _people(rf"(?:,\swhich)?\s{_NOW}(?:has|counts)\s"),
    _people(r"\sis\sinhabited\sby\s"),
    _people(r"(?:,\swhich)?\shad\s", dated=True),
    _people(rf"(?:,\s(?:which\sis\s)?|\sis\s{_NOW})home\sto\s", bare=True),
    _people(r"\swas\shome\sto\s", bare=True, dated=True),
    _people(r",?\swith\s(?:its\s|a\stotal\sof\s)?"),
    # "Peru’s 34 million people".
    _people(r"['’]s?\s", before=_NO_PART),
    _people(r"['’]s?\s", before=_NO_PART, following=_GOES_ON, part=_ANY_PART),
    # "Peru covers", "Peru has an area of", "Peru, with an area of", "Peru’s area is", "the area of Peru is".
    _area(
        rf"(?:,\swhich)?\s{_NOW}(?:covers|spans|occupies|measures|extends\sover|stretches\s(?:over|across)|"
        rf"is\sspread\s(?:over|across)|sprawls\s(?:over|across)|has)\s(?:{_AREA_OF})?",
        before=_ALONE,
        part=_SMALL_PART,
    ),
    _area(rf"{_IS_SOMETHING},?\swith\s{_AREA_OF}", before=_ALONE),
    _area(rf"['’]s?\s{_EXTENT}(?:of\s|{_NOW}(?:is|covers|spans)\s)"),
    _area(r"\s(?:is|covers|measures)\s", before=_AREA_BEFORE),
    _area(rf"(?:,|\sis)\s{_A_COUNTRY}\s(?:of\s|covering\s|spanning\s|that\scovers\s|which\scovers\s|with\s{_AREA_OF})"),
)

# "With a population of 34 million, Peru": before the figure.
_OPENS_WITH = lazy_pattern(rf"(?:^|[“\"–—]\s?)With\s(?:{_A_POPULATION_OF})$", re.IGNORECASE)

# "With 34 million people, Peru".
_OPENS_WITH_PEOPLE = lazy_pattern(r"(?:^|[“\"–—]\s?)With\s$")
_OPENS_AT = lazy_pattern(r"(?:^|[“\"–—]\s?)At\s$")

# "About 34 million people live in Peru", "With a population of 34 million, Peru"; `before` is of the figure.
AFTER_FIGURE = (
    _people(rf"\s(?:who\s|that\s)?{_NOW}(?:live|living|reside|residing)\sin\s(?:the\s)?", before=lazy_pattern("")),
    _whole(r",\s(?:the\s)?", before=_OPENS_WITH),
    _people(r",\s(?:the\s)?", before=_OPENS_WITH_PEOPLE, following=_NOT_NOUN),
    # "At 1.3 million square kilometres, Peru is".
    _area(r",\s(?:the\s)?", before=_OPENS_AT, following=_NOT_NOUN),
)

# "The Andean nation of 34 million", "in a country of 34 million people": which one, the text before it says. The words
# before the figure are `before`.
DESCRIBED = Form(
    "population",
    lazy_pattern(""),
    _NOT_NOUN,
    lazy_pattern(
        r"\b(?:the|this|(?:in|for|of|across|throughout|over|to|from)\san?)\s"
        r"(?:(?!(?:only|same|other|another|next|first|second|third|largest|smallest|biggest|neighbou?ring|former)\b)"
        r"[\w’-]{2,20},?\s){0,3}(?:country|nation|republic|kingdom|archipelago|monarchy|emirate|sultanate|city-state)\s"
        r"(?:of|with|that\sis\shome\sto|home\sto)\s(?:an?\spopulation\sof\s)?$",
        re.IGNORECASE,
    ),
    _PEOPLE_OR_NONE,
    part=_NATION_WITHIN,
)
