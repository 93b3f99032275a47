"""The forms in which two countries are said to share a border, as patterns on the words around their names."""

from __future__ import annotations

import re

from msgspec import Struct

from claimcheck_plugins.places.relations import BORDER, NEIGHBOUR

__all__ = ["ANYWHERE", "DEMONYMS", "SUBJECT", "Form"]


_BORDER = r"(?:land\s)?(?:border|frontier|boundary)"
_LENGTH = r"(?:\d[\d,.]{0,8}[\s-](?:km|kilomet(?:er|re)s?|miles?)[\s-](?:long\s)?(?:\([^()]{1,24}\)\s)?)?"
_LONG = r"(?:(?:long|short|common|porous|open|closed|direct|land|southern|northern|eastern|western|mountainous)\s){0,2}"
_ADJECTIVE = r"(?:(?!maritime|sea|water|coastal|no)[a-z-]{2,14}\s){0,2}"
_NEIGHBOUR = r"neighbou?r"
# "Peru, a country of about 32 million people that borders Ecuador".
_ASIDE = (
    r"(?:,\s(?:an?|the)\s(?:(?!of|to|in|from|with|for|and)[a-z-]{2,14}\s){0,3}"
    r"(?:country|nation|state|kingdom|republic)(?:\s(?:of|with)(?:\s[\w.,’'-]{1,14}){1,6}?)?)?"
)
_WHICH = rf"(?:{_ASIDE},?\s(?:which|that))?"
# "seven countries, including Kenya".
_AMONG = r"(?:[\w-]{1,12}\s(?:other\s)?(?:countries|nations|states|neighbou?rs),?\s(?:including|among\sthem)\s)?"
_ACROSS = r"\b(?:across|over|cross(?:ed|ing)?)\s(?:the|their|its)\s(?:land\s)?border\sfrom\s(?:the\s)?$"


class Form(Struct, frozen=True):
    """What stands between the first country and the others, before the first, and after the last of the others.

    `count` is how many others there are, where the form fixes it.
    """

    relation: str
    between: re.Pattern[str]
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None
    count: int | None = None


def _form(
    relation: str, between: str, before: str | None = None, after: str | None = None, count: int | None = None
) -> Form:
    made = [None if part is None else re.compile(part, re.IGNORECASE) for part in (before, after)]
    return Form(relation, re.compile(between, re.IGNORECASE), made[0], made[1], count)


# The first country is the subject of its clause.
SUBJECT = (
    _form(BORDER, rf"{_WHICH}\s(?:also\s|directly\s)?borders\s(?:on\s|both\s|only\s)?{_AMONG}(?:the\s)?"),
    _form(BORDER, r",\sbordering\s(?:on\s)?(?:the\s)?"),
    _form(
        BORDER,
        rf"{_WHICH}\s(?:also\s)?(?:shares|has)\s(?:an?|its|the\slongest|the)\s{_LONG}{_LENGTH}{_LONG}"
        rf"{_BORDER}\swith\s(?:both\s)?{_AMONG}(?:the\s)?",
    ),
    _form(BORDER, rf"{_WHICH}\s(?:shares|has)\s{_LONG}borders\swith\s(?:both\s)?{_AMONG}(?:the\s)?"),
    _form(
        BORDER,
        r"(?:,\swhich)?(?:,|\sis)\s(?:an?\s(?:[a-z-]{2,14}\s){0,3}(?:country|kingdom|nation|enclave|state)\s)?"
        r"(?:(?:completely|entirely|wholly)\s)?(?:surrounded|encircled|enclosed)\s(?:(?:completely|entirely|wholly)\s)?by\s(?:the\s)?",
    ),
    _form(BORDER, r"(?:,\swhich)?\sis\s(?:also\s)?bordered\s(?:(?:to|on|in)\sthe\s[a-z-]{4,10}\s)?by\s(?:the\s)?"),
    _form(
        BORDER,
        r"(?:,\swhich\sis|,|\sis)\s(?:[a-z-]{2,14}\s)?(?:sandwiched|wedged|squeezed)\sbetween\s(?:the\s)?",
        count=2,
    ),
)
# Wherever the first country stands.
ANYWHERE = (
    _form(BORDER, rf"(?:['’]s?\s{_ADJECTIVE}|\s)(?:border|frontier)\swith\s(?:the\s)?"),
    _form(BORDER, r"\sand\s(?:the\s)?", before=r"\b(?:land\s)?(?:border|frontier)\s(?:between|of)\s(?:the\s)?$"),
    _form(BORDER, r"\s?[-–—/]\s?", after=r"\s(?:land\s)?(?:border|frontier)\b"),
    _form(BORDER, r"\s(?:in)?to\s(?:the\s)?", before=_ACROSS),
    _form(
        BORDER,
        r"\sand\s(?:the\s)?",
        after=rf",?\s(?:share|have)\s(?:an?|the)\s{_LONG}{_LENGTH}{_LONG}{_BORDER}\b(?!\swith)",
        count=1,
    ),
    _form(NEIGHBOUR, r"\sand\s(?:the\s)?", after=rf"\sare\s(?:[a-z]{{2,12}}\s)?{_NEIGHBOUR}s\b", count=1),
    _form(NEIGHBOUR, r"\sand\s(?:the\s)?", before=rf"\bthe\s(?:two\s)?{_NEIGHBOUR}s,?\s$", count=1),
    _form(
        NEIGHBOUR,
        rf",?\s(?:(?:in)?to|and|for|or|from|with|as\swell\sas)\s(?:its\s|their\s)?{_NEIGHBOUR}(?:ing|s)?,?\s(?:the\s)?",
        before=r"(?<!\bneighboring\s)(?<!\bneighbouring\s)$",
    ),
    _form(NEIGHBOUR, rf"['’]s?\s{_ADJECTIVE}{_NEIGHBOUR}s?(?:\s(?:is|are)\s|,?\s)(?:the\s)?"),
    _form(NEIGHBOUR, rf",\s(?:a|an?\s[a-z]{{3,12}})\s{_NEIGHBOUR}\sof\s(?:the\s)?"),
)
# Between two adjectives: "the Polish-Belarusian border".
DEMONYMS = _form(BORDER, r"[-–—/]", after=r"\s(?:land\s)?(?:border|frontier)\b")
