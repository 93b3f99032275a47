"""The rules of arithmetic, documented."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck import Rule

__all__ = ["KINDS", "RULES", "SCALE_SLIP", "rule_of"]

KINDS = (
    "change-and-level",
    "difference",
    "direction",
    "fraction-percentage",
    "league-points",
    "majority",
    "mean",
    "multiplied",
    "ordinal",
    "part-of-all",
    "percent-change",
    "points-change",
    "product",
    "quotient",
    "rate-as-rate",
    "rate-over-time",
    "share",
    "sum",
    "whole",
)

_ROUNDING = (
    "Each figure is taken as rounded where its digits end (1.53 billion: 5 million either way; a round number written "
    "out, like 800,000, to a tenth of its last place), and a hedge allows what the configuration says. Two roundings "
    "or more are taken to come to 86 percent of their worst case at most, as 99 times in 100 they do. Only figures "
    "that no such reading reconciles are refuted; those that agree in no other way are marked rounding-only."
)


def _rule(  # noqa: PLR0913, PLR0917  a rule has as many parts as a reader needs
    code: str, name: str, summary: str, what: str, example: str, tolerance: str = _ROUNDING
) -> Rule:
    data = "Data: the article's own figures; nothing is looked up."
    explanation = f'{what}\n{data}\nTolerance: {tolerance}\nExample: {example}\nTurn it off: ignore = ["{code}"].'
    return Rule(code, name, summary, explanation)


PERCENT_CHANGE = _rule(
    "ARI101",
    "percent-change",
    "a percent change that the two figures beside it do not give",
    "A percent change is the change over the starting value. It is checked where a sentence, or the next one, gives "
    "both figures (“rose 25 percent to 50 from 40”), or the change as an amount and the new level (“fell 30 cents, or "
    "5 percent, to $5.70”).",
    "“dropped from 80,000 to 52,000, down 54 percent”. The drop is 35 percent.",
)
DIRECTION = _rule(
    "ARI102",
    "direction",
    "a rise or fall whose figures go the other way",
    "Where a plain verb of movement stands with both levels (“rose to 50 from 40”), the second must be higher after a "
    "rise and lower after a fall. Ranks, exchange rates, losses and negative figures are left alone.",
    "“fell to 50 from 40”. The figures rise.",
    "none; equal figures are passed over.",
)
POINTS = _rule(
    "ARI103",
    "percentage-points",
    "percent and percentage points that do not agree with the two percentages",
    "The difference of two percentages is in percentage points; “percent” of a percentage is a relative change. "
    "Checked where both percentages and the change stand together.",
    "“lost nine percent, falling from 36 percent to 27”. That is nine percentage points, or 25 percent.",
)
FRACTION = _rule(
    "ARI104",
    "fraction-percentage",
    "a fraction in words that is not the percentage beside it",
    "A fraction explained by a percentage, or the other way round, must be the same share: “one in five (20 percent)”.",
    "“One in seven adults (16.7 percent)”. One in seven is 14.3 percent.",
    "one in N is read as rounded to a whole N; any other fraction as good to 0.4 of a part, and to four points. "
    "Fractions with “more than”, “nearly” and the like are left to the rules on hedges.",
)
SHARE = _rule(
    "ARI105",
    "share-of-total",
    "a share that part and total do not give",
    "A percentage or fraction given for a part of a total must be the part over the total (“10 of 12, or 83 percent”), "
    "and a part cannot be more than there are (“12 of the 10 members”).",
    "“Of the £800,000, £200,000, or 20%, goes to the lifeboats”. It is 25 percent.",
)
SUM = _rule(
    "ARI106",
    "sum-of-parts",
    "a total that its parts do not add up to",
    "Parts listed with their total (“38 large and 24 small buses, a fleet of 62”), votes for and against with those "
    "present, two sides of one whole, income less costs, and points from wins and draws must add up. A list that need "
    "not be complete (“including”, “among them”, a running toll) is left alone.",
    "“Five Austrians, three Slovenes and a Croat, ten skiers in all”. They are nine.",
    "counts under 1,000 are taken as they stand; rounded figures may miss the total by 86 percent of their roundings "
    "together. Points are tried with two for a win, three for a win, and a half for a draw.",
)
WHOLE = _rule(
    "ARI107",
    "percentages-of-whole",
    "percentages of one whole that come to more than 100",
    "Shares of one vote or market, and two sides that exclude each other (approve and disapprove), cannot exceed the "
    "whole. Questions with several answers are left alone.",
    "“took 45 percent of the vote, Lee 40 percent and Park 25 percent”. They come to 110 percent.",
    "half of the last digit of each percentage.",
)
RATE = _rule(
    "ARI108",
    "average-or-rate",
    "an average, rate or product that its figures do not give",
    "A total must be the count times the amount each; an average, a sum for each, per head or per month must be the "
    "total over the number; a rate for one period must be the rate for the other.",
    "“90,000 kroner over three years, comes to 45,000 kroner a year”. It comes to 30,000.",
)
MULTIPLE = _rule(
    "ARI109",
    "times-as-many",
    "doubling, tripling or halving that the two figures do not give",
    "What doubled, tripled or halved, or grew threefold, must have done so by the two figures given.",
    "“doubled from 20 to 60”. It tripled.",
    "a tenth of the factor either way; “more than doubled” and “nearly doubled” are read as bounds.",
)
MAJORITY = _rule(
    "ARI110",
    "majority",
    "a majority that the figures do not reach",
    "More than half must be more than half: “12 of the 20 members, a majority”. A two-thirds or three-quarters "
    "majority must reach its fraction.",
    "“12 of its 20 members, a two-thirds majority”. Two thirds of 20 are 14 at least.",
    "none.",
)
ORDINAL = _rule(
    "ARI112",
    "ordinal-after-list",
    "an ordinal that does not follow on the list beside it",
    "“His third title, after those of 2016 and 2018”: the ordinal must be one more than the dates that are listed. "
    "Lists that need not be complete (“after wins in 2016 and 2018”) are left alone.",
    "“his fourth title, after those of 2016 and 2018”. It is the third.",
    "none.",
)
SCALE_SLIP = _rule(
    "ARI111",
    "million-for-billion",
    "a million, billion or thousand that the other figures show to be a thousand times off",
    "When figures that belong together disagree by a factor of a thousand, and one of them is in thousands, millions "
    "or billions, that word is what is wrong.",
    "“$3 million for 60,000 homes, or $50,000 each”. $50,000 each are $3 billion.",
)

_RULE_OF: Mapping[str, Rule] = {
    "percent-change": PERCENT_CHANGE,
    "change-and-level": PERCENT_CHANGE,
    "direction": DIRECTION,
    "points-change": POINTS,
    "fraction-percentage": FRACTION,
    "share": SHARE,
    "part-of-all": SHARE,
    "sum": SUM,
    "difference": SUM,
    "league-points": SUM,
    "whole": WHOLE,
    "product": RATE,
    "quotient": RATE,
    "rate-over-time": RATE,
    "rate-as-rate": RATE,
    "mean": RATE,
    "ordinal": ORDINAL,
    "multiplied": MULTIPLE,
    "majority": MAJORITY,
}

RULES = (*dict.fromkeys(_RULE_OF.values()), SCALE_SLIP)


def rule_of(relation: str) -> Rule:
    """The rule that judges a relation."""
    return _RULE_OF[relation]
