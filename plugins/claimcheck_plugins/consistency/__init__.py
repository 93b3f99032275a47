"""An article against itself: one thing told twice, in the title and the text or in two places of the text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from claimcheck import Checker, Claim, Document, Example, Extractor, hookimpl
from claimcheck_plugins.consistency.acronyms import extract_acronyms
from claimcheck_plugins.consistency.ages import extract_ages
from claimcheck_plugins.consistency.check import check_figures, check_told
from claimcheck_plugins.consistency.lists import extract_lists
from claimcheck_plugins.consistency.names import extract_spellings
from claimcheck_plugins.consistency.pairs import KIND, extract_pairs
from claimcheck_plugins.consistency.ranks import extract_ranks
from claimcheck_plugins.consistency.rules import FIGURE, RULES
from claimcheck_plugins.consistency.scores import extract_scores
from claimcheck_plugins.consistency.tables import extract_tables
from claimcheck_plugins.consistency.years import extract_years

__all__ = ["register_checkers", "register_extractors"]

_TOLD = tuple(f"{form}-told-twice" for form in ("acronym", "age", "list", "rank", "score", "spelling", "table", "year"))


def _extract_told(document: Document) -> Iterable[Claim]:
    if document.where == "title":
        return ()
    return chain(
        extract_ages(document),
        extract_scores(document),
        extract_years(document),
        extract_lists(document),
        extract_tables(document),
        extract_spellings(document),
        extract_ranks(document),
        extract_acronyms(document),
    )


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What an article tells twice."""
    yield Extractor(
        "figures-given-twice",
        "a figure of the text that gives again what the title or the text before it gave",
        extract_pairs,
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
        check_figures,
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
        check_told,
        tuple(rule for rule in RULES if rule is not FIGURE),
        (
            Example("Ana Kolar, 52, won. Kolar, 55, is a dentist.", "refuted"),
            Example("It stops in four towns: Ashby, Corran, Delph, Orm and Tull.", "refuted"),
            Example("Elena Markovic will play. Markowic said so.", "conflicting"),
            Example("Ana Kolar, 52, won. Her son Jan Kolar, 25, lost.", ""),
        ),
    )
