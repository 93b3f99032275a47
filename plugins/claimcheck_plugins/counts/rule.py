"""The rule on counted figures: what `claimcheck explain NUM102` prints."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["COUNT_AGAINST_REFERENCE"]

COUNT_AGAINST_REFERENCE = Rule(
    "NUM102",
    "count-against-reference",
    "whether a counted figure fits the reference figures of its time",
    "What: a counted figure whose sentence says whose and where: “nearly 30,000 troops in South Korea”. The noun says "
    "which reference figures are meant ([[counted]] in a table's SOURCES.toml); a table of your own brings its own "
    "nouns (`claimcheck references add`).\n"
    "Why: a slipped digit makes another story, and counts differ by definition.\n"
    "How: supported when the figures of any definition meet the claim; the others are shown beside it. A date between "
    "two dated rows is judged by the interval that they span. A claim between the figures of two sources is supported, "
    "and the finding says that they differ.\n"
    "Refuted: when every figure is outside on the same side by more than a tenth, one speaks for the claim's own "
    "date, and the sentence speaks of the whole: it says outright whose stock it is (“has”, “are stationed”), and "
    "nothing in it makes the figure a part (“at Camp Humphreys”, “who are under 25”, “female”), a wish, or a number of "
    "a time that is not said (“once had”). Movements (“sent 500 troops”) and parts (“additional troops”) are not "
    "checked; a figure that another name in the sentence would fit is not refuted. The finding names the earlier date "
    "that the figure fits, if any.\n"
    "Data: the table troops, and tables of your own.\n"
    "Tolerance: the figure is read as an interval: “nearly 30,000” holds from 27,000 up to 30,000, a bare 30,000 half "
    "of its last place either way; `[approx]` in the configuration sets what each hedge allows, `[tolerance]` by which "
    "share the reference itself may be off.\n"
    "Example: “about 82,500 troops in South Korea” gives “The references have 28,500 people (stated strength), not "
    "about 82,500 troops.”",
)
