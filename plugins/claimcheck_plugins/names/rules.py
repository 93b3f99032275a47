"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["ACRONYM_WRITTEN_OUT", "NEAR_MISS_OF_HOLDER", "SPELT_TWO_WAYS", "SURNAME_NOT_INTRODUCED"]

NEAR_MISS_OF_HOLDER = Rule(
    "NAM101",
    "near-miss-of-holder",
    "whether a name beside an office is a slip for its holder's",
    "What: a name beside an office that the references know, where nobody of that name is known: “Angela Merkle, the "
    "German chancellor”.\n"
    "Why: a name is the first thing that its bearer sees.\n"
    "How: given name or surname is the holder's, and the other is a slip away: one letter of five, two of eight.\n"
    "Conflicting: when it is so. Names of countries that write in another script are left alone: they are spelt in "
    "several ways.\n"
    "Data: the holders of the office at the time that the article is of.\n"
    "Tolerance: accents and capitals do not count.\n"
    "Example: “Angela Merkle, the German chancellor” in 2015 gives “The Chancellor of Germany was Angela Merkel.”",
)
SPELT_TWO_WAYS = Rule(
    "NAM102",
    "name-spelt-two-ways",
    "whether one name is spelt two ways",
    "What: two names with the same given name, and surnames that differ by a slip: “Laura Petersen”, “Laura "
    "Peterson”.\n"
    "Why: one of the two is wrong, unless two people are meant.\n"
    "How: one letter of five changed, left out, added or swapped, two of eight; the first spelling is shown.\n"
    "Conflicting: when it is so. A plural or genitive s does not count.\n"
    "Data: the article itself.\n"
    "Tolerance: accents and capitals do not count.\n"
    "Example: “Laura Peterson” after “Laura Petersen” gives “Laura Petersen stands before: is it the same person?”",
)
SURNAME_NOT_INTRODUCED = Rule(
    "NAM103",
    "surname-not-introduced",
    "whether a surname is introduced",
    "What: a surname after “Mr.”, “Mrs.” or “Ms.”: “Mr. Petersen said”.\n"
    "Why: when a paragraph is cut, the sentence that said who somebody is often goes with it.\n"
    "How: somewhere in the article the surname must stand beside another name or a title of office, or before words "
    "that say who it is.\n"
    "Conflicting: when it never does. People whom the references know, and speech in quotation marks, are left alone.\n"
    "Data: the article itself, and the holders of well-known offices.\n"
    "Tolerance: whoever heads a large country within a year of publication needs no introduction.\n"
    "Example: “Mr. Petersen” with no other Petersen gives “The text does not say who Mr. Petersen is.”",
)
ACRONYM_WRITTEN_OUT = Rule(
    "NAM104",
    "acronym-written-out",
    "whether an acronym is written out as its organisation is called",
    "What: a name with an acronym in brackets that the references know: “World Health Organization (WHO)”.\n"
    "Why: names are written out from memory.\n"
    "How: the name must be one of the organisation's.\n"
    "Conflicting: when it is not, but shares most of its letters and more than half of its words: another body may "
    "have the same acronym.\n"
    "Data: the names of organisations in the references.\n"
    "Tolerance: “-ise” and “-ize”, “programme” and “program”, hyphens and small words do not count.\n"
    "Example: “International Monetary Federation (IMF)” gives “IMF stands for International Monetary Fund.”",
)
