"""Names: near-misses of known names, one name spelt two ways, surnames out of nowhere, acronyms written out wrongly."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.names.rules import (
    ACRONYM_WRITTEN_OUT,
    NEAR_MISS_OF_HOLDER,
    SPELT_TWO_WAYS,
    SURNAME_NOT_INTRODUCED,
)

__all__ = ["register_checkers", "register_extractors"]

_acronyms = on_demand("claimcheck_plugins.names.acronyms")
_holders = on_demand("claimcheck_plugins.names.holders")
_spellings = on_demand("claimcheck_plugins.names.spellings")
_surnames = on_demand("claimcheck_plugins.names.surnames")

_MERKLE = "Angela Merkle, the German chancellor, spoke."


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Names beside offices, names that nearly repeat, surnames with a title of courtesy, acronyms written out."""
    yield Extractor(
        "names-beside-offices",
        "names beside an office that the references do not know",
        _holders.extract_holder_names,
        ("name",),
        (
            Example(_MERKLE, "Angela Merkle, the German chancellor"),
            Example("Angela Merkel, the German chancellor, spoke.", ""),
        ),
    )
    yield Extractor(
        "spellings",
        "names that nearly repeat an earlier one",
        _spellings.extract_spellings,
        ("name",),
        (
            Example("Laura Petersen spoke. Laura Peterson left.", "Laura Peterson"),
            Example("Laura Petersen spoke. Petersen left.", ""),
        ),
    )
    yield Extractor(
        "bare-surnames",
        "surnames after a title of courtesy",
        _surnames.extract_surnames,
        ("name",),
        (Example("Mr. Petersen spoke.", "Mr. Petersen"), Example("Mr. Ole Petersen spoke.", "")),
    )
    yield Extractor(
        "acronyms",
        "names with their acronym in brackets",
        _acronyms.extract_acronyms,
        ("name",),
        (
            Example("The World Trade Union (WTO) met.", "World Trade Union (WTO)"),
            Example("The trade union (WTO) met.", ""),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """The same, against the references or against the rest of the text. A name is never refuted."""
    yield Checker(
        "holder-name",
        "whether a name beside an office nearly is its holder's",
        ("name",),
        _holders.check_holder_name,
        (NEAR_MISS_OF_HOLDER,),
        (Example(_MERKLE, "conflicting"), Example("Peter Merkle, the German chancellor, spoke.", "")),
    )
    yield Checker(
        "name-spelling",
        "whether one name is spelt two ways",
        ("name",),
        _spellings.check_spelling,
        (SPELT_TWO_WAYS,),
        (
            Example("Laura Petersen spoke. Laura Peterson left.", "conflicting"),
            Example("Laura Petersen spoke. Lars Peterson left.", ""),
        ),
    )
    yield Checker(
        "surname-introduced",
        "whether a surname is introduced",
        ("name",),
        _surnames.check_surname,
        (SURNAME_NOT_INTRODUCED,),
        (
            Example("The plant closed. It was sold. Mr. Petersen said so.", "conflicting"),
            Example("Ole Petersen came. Mr. Petersen said so.", ""),
        ),
    )
    yield Checker(
        "acronym-written-out",
        "whether an acronym is written out as its organisation is called",
        ("name",),
        _acronyms.check_acronym,
        (ACRONYM_WRITTEN_OUT,),
        (
            Example("The International Monetary Federation (IMF) met.", "conflicting"),
            Example("The International Monetary Fund (IMF) met.", "supported"),
            Example("The Institute of Marine Fisheries (IMF) met.", ""),
        ),
    )
