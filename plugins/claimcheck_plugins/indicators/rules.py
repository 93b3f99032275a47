"""The kind of claim, and the rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "AREA_AGAINST_REFERENCE",
    "FIGURE_AGAINST_REFERENCE",
    "KIND",
    "POPULATION_AGAINST_REFERENCE",
    "RANK_AGAINST_REFERENCE",
]

KIND = "indicator"

_HOW = (
    "The figure is read as an interval: its hedge's (`[approx]` in the configuration), else half of its last "
    "significant place either way. It is supported when the reference figure, give or take its uncertainty "
    "(2 in 100; `[tolerance]` in the configuration sets it by property), lies within it; "
)

POPULATION_AGAINST_REFERENCE = Rule(
    "IND101",
    "population-against-reference",
    "whether the population given for a country fits the reference figures of its time",
    "A population that an article gives for a country (“Peru has 34 million people”, “Portugal, a country of about "
    "10 million”) is compared with the figure of the claim's own date, else of the publication date and the two years "
    f"before it, since figures come out late. {_HOW}it is refuted when it is off by more than 7 in 100, and the "
    "finding then names the latest earlier year that it fits. A date that no row covers never refutes, nor does a "
    "figure that depends on a disputed territory (extents.toml), nor, in words that may speak of a part (“with 5,000 "
    "people”), one that is less than a third, unless only its decimal point is wrong. “The country of 34 million” is "
    "read of the country that the sentence or the two before it name alone, else of the only one of the text, and is "
    "refuted neither below a half nor where another country of the text has as many people. Cities, regions, peoples, "
    "voters and forecasts are passed over. Data: "
    "the table population (World Bank, SP.POP.TOTL). Switch it off with --ignore IND101.",
)
AREA_AGAINST_REFERENCE = Rule(
    "IND102",
    "area-against-reference",
    "whether the area given for a country fits the reference figures",
    "An area that an article gives for a country (“Namibia covers about 825,000 square kilometres”) is compared with "
    "its total and its land area, in square kilometres (1 square mile is 2.589988110336 of them). "
    f"{_HOW}it is refuted when it is off from every one of them by more than 10 in 100. A country whose borders were "
    "drawn later than the claim's date is not judged, nor is a figure that depends on a disputed territory "
    "(extents.toml). Data: the table areas (The World Factbook). Switch it off with --ignore IND102.",
)
FIGURE_AGAINST_REFERENCE = Rule(
    "IND103",
    "figure-against-reference",
    "whether life expectancy, GDP, the length of a coast and the like fit the reference figures of their time",
    "A figure that an article gives for a country (“life expectancy in Japan is 84 years”, “Chile has a coastline "
    "of 6,400 kilometres”, “Germany's GDP is $4.7 trillion”) is compared with the Factbook's figure of the claim's "
    "own date, else of the publication date. figures.toml lists the indicators. The figure is read as an interval: "
    "its hedge's (`[approx]` in the configuration), else half of its last significant place either way. It is "
    "supported when a reference figure, by any definition, give or take its uncertainty (figures.toml; "
    "`[tolerance]` in the configuration sets it by property), lies within it, and refuted when it lies outside the "
    "factors `apart` of every definition: publishers and definitions (at exchange rates, by purchasing power) "
    "differ widely, and what lies between is `definition-mismatch`. Unemployment and inflation are never refuted. A"
    " date that no row speaks for never refutes. Data: the tables factbook and coasts. Switch it off with --ignore "
    "IND103.",
)
RANK_AGAINST_REFERENCE = Rule(
    "IND104",
    "rank-against-reference",
    "whether a country is the largest, smallest or most populous of a continent or the world",
    "A rank that an article gives a country (“Nigeria, Africa's most populous country”, “Brazil is the largest "
    "country in South America”) is compared with its place among all countries of the continent, or the world, by "
    "total area and by population as of the publication date. “Largest” without more may mean either. Countries "
    "whose figures lie within 3 in 100 of each other may stand in either order, and countries on two continents "
    "count or do not: the rank is an interval. It is supported when the rank lies within it by any reading, and "
    "refuted when it lies outside by every reading, wherever the countries without a row may stand. Nothing is "
    "refuted for a day on which a country of the continent had other borders than now. Data: the tables continents,"
    " areas and population. Switch it off with --ignore IND104.",
)
