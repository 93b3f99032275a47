"""The rules on what an article says twice, documented."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck import Rule

__all__ = ["FIGURE", "KIND", "RULES", "rule_of"]

KIND = "figure-given-twice"

_DATA = "Data: the article's own words; nothing is looked up, and neither passage is shown to be the right one."


def _rule(code: str, name: str, summary: str, what: str, example: str) -> Rule:
    explanation = f'{what}\n{_DATA}\nExample: {example}\nTurn it off: ignore = ["{code}"].'
    return Rule(code, name, summary, explanation)


FIGURE = _rule(
    "CON101",
    "figure-given-twice",
    "one measured thing that the article gives two figures for",
    "The title's figure for a thing against the text's one figure for it, and a figure that points back (“the 27 "
    "dead”, “all 19”, “the £5.3m gift”) against the only one of its kind before it. Things are one when they have"
    " one unit, or one head or near-synonym (jobs, workers; hurt, injured). Passed over: a part, an addition, a "
    "step or a comparison; a value that stands anywhere else in the article, or that other figures add up to; a "
    "sentence of another day or account, a supposition, a denial, a quotation; two figures that agree as their "
    "digits and hedges round.",
    "“Landslide kills 22” over “The 27 dead will be buried”.",
)
AGE = _rule(
    "CON102",
    "age-given-twice",
    "one person with two ages",
    "Two ages that stand beside one name (“Ana Kolar, 52,”, “the 55-year-old Kolar”). A surname alone is taken "
    "for the person only where one bearer is named; sentences that name a year, “then” or a birthday are passed "
    "over.",
    "“Ana Kolar, 52, was elected. Kolar, 55, is a dentist.”",
)
SCORE = _rule(
    "CON103",
    "score-given-twice",
    "a score or vote that is not the title's",
    "The only score in the title against the only one that the text calls a result (“won 3-2”, “a 7-4 vote”), "
    "where the title's stands nowhere in the text. Half-times, sets, legs, records and other days are passed "
    "over.",
    "“Council backs tram 8-5” over “Members voted 9-5”.",
)
YEAR = _rule(
    "CON104",
    "year-given-twice",
    "a beginning that title and text put in two years",
    "The year in which the title says that something was built, founded, opened, born, written or launched, "
    "against the text's only year for the same kind of beginning of what is named with the same word.",
    "“Mill built in 1823 burns” over “The mill, which dates from 1832, stood empty”.",
)
LIST = _rule(
    "CON105",
    "announced-list",
    "a list with more or fewer items than announced",
    "A list right after the number of its items, in brackets or after a colon or dash, with an “and” before the "
    "last. Items that hold an “and”, a verb, or capitals where others have none are not counted, and nothing is "
    "said.",
    "“in four towns: Ashby, Corran, Delph, Orm and Tull”.",
)
SPELLING = _rule(
    "CON106",
    "name-spelled-twice",
    "a person's name in two spellings",
    "A surname of six letters or more that differs by one letter from the only one like it: with the same given "
    "name, or by itself where nobody in the article bears it. A warning: two people may have such names.",
    "“Elena Markovic will play. Markowic said that ...”",
)
RANK = _rule(
    "CON107",
    "rank-given-twice",
    "a person with two ranks",
    "A rank of police, army, navy or church before a name, and another one before the same name later. A former, "
    "acting or deputy rank is passed over; so is a surname with two bearers. A warning: people are promoted.",
    "“Captain Ana Kolar ... Major Kolar said ...”",
)
ACRONYM = _rule(
    "CON108",
    "acronym-spelled-out-twice",
    "an acronym that is spelled out in two ways",
    "Words before an acronym in brackets whose initials give it, twice, with other words. Two spellings of a word"
    " count as one. A warning: two bodies may share an acronym.",
    "“the Regional Water Authority (RWA) ... the Rural Water Union (RWA)”.",
)
TABLE = _rule(
    "CON109",
    "table-total",
    "a table's total that its rows do not add up to",
    "A line “Total” after at least two lines of a name and a figure each, parted by a bar, colon, tab or spaces. "
    "Rows with decimals may be off by half of their last place each.",
    "“Ashby: 12”, “Corran: 9”, “Total: 23”.",
)
RULES = (FIGURE, AGE, SCORE, YEAR, LIST, SPELLING, RANK, ACRONYM, TABLE)
_BY_FORM: Mapping[str, Rule] = MappingProxyType(
    {
        "age": AGE,
        "score": SCORE,
        "year": YEAR,
        "list": LIST,
        "spelling": SPELLING,
        "rank": RANK,
        "acronym": ACRONYM,
        "table": TABLE,
    }
)


def rule_of(form: str) -> Rule:
    """The rule on a form of telling twice (`Told.form`)."""
    return _BY_FORM[form]
