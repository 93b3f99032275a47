"""An article against itself: one thing told twice, in the title and the text or in two places of the text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from claimcheck import Checker, Claim, Document, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.consistency.rules import FIGURE, KIND, RULES

__all__ = ["register_checkers", "register_extractors"]

_acronyms = on_demand("claimcheck_plugins.consistency.acronyms")
_ages = on_demand("claimcheck_plugins.consistency.ages")
_check = on_demand("claimcheck_plugins.consistency.check")
_lists = on_demand("claimcheck_plugins.consistency.lists")
_names = on_demand("claimcheck_plugins.consistency.names")
_pairs = on_demand("claimcheck_plugins.consistency.pairs")
_ranks = on_demand("claimcheck_plugins.consistency.ranks")
_scores = on_demand("claimcheck_plugins.consistency.scores")
_tables = on_demand("claimcheck_plugins.consistency.tables")
_years = on_demand("claimcheck_plugins.consistency.years")

_TOLD = tuple(f"{form}-told-twice" for form in ("acronym", "age", "list", "rank", "score", "spelling", "table", "year"))


def _extract_told(document: Document) -> Iterable[Claim]:
    if document.where == "title":
        return ()
    return chain(
        _ages.extract_ages(document),
        _scores.extract_scores(document),
        _years.extract_years(document),
        _lists.extract_lists(document),
        _tables.extract_tables(document),
        _names.extract_spellings(document),
        _ranks.extract_ranks(document),
        _acronyms.extract_acronyms(document),
    )


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What an article tells twice."""
    yield Extractor(
        "figures-given-twice",
        "a figure of the text that gives again what the title or the text before it gave",
        _pairs.extract_pairs,
        (KIND,),
        (
            Example("A slide buried nine skiers and killed 11 guides. The 13 guides who died were roped.", ""),
            Example("A slide killed nine skiers. The eight dead were all of one club.", "eight dead"),
            Example("A slide killed nine skiers. The nine dead were all of one club.", ""),
        ),
    )
    yield Extractor(
        "things-told-twice",
        "ages, scores, years, lists, totals, names, ranks and acronyms that stand twice",
        _extract_told,
        _TOLD,
        (
            Example("Ana Kolar, 52, won. Her son Jan Kolar, 25, lost."),
            Example("Ana Kolar, 52, won. Kolar, 55, is a dentist.", "55"),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Whether the two are alike."""
    yield Checker(
        "figure-given-twice",
        "whether an article gives one figure for one thing",
        (KIND,),
        _check.check_figures,
        (FIGURE,),
        (
            Example("A slide killed nine skiers. The eight dead were all of one club.", "refuted"),
            Example("A slide killed nine skiers, up from the eight dead of the morning.", ""),
        ),
    )
    yield Checker(
        "told-twice",
        "whether ages, scores, years, lists, totals, names, ranks and acronyms that stand twice agree",
        _TOLD,
        _check.check_told,
        tuple(rule for rule in RULES if rule is not FIGURE),
        (
            Example("Ana Kolar, 52, won. Kolar, 55, is a dentist.", "refuted"),
            Example("It stops in four towns: Ashby, Corran, Delph, Orm and Tull.", "refuted"),
            Example("Elena Markovic will play. Markowic said so.", "conflicting"),
            Example("Ana Kolar, 52, won. Her son Jan Kolar, 25, lost.", ""),
        ),
    )
