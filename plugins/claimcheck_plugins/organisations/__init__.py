"""Organisations: which country's news agency or broadcaster it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.organisations.rules import MEDIA_OF_COUNTRY

__all__ = ["register_checkers", "register_extractors", "register_references"]

_check = on_demand("claimcheck_plugins.organisations.check")
_claims = on_demand("claimcheck_plugins.organisations.claims")

_DATA = Path(__file__).parent / "data"


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """News agencies and broadcasters named with a country."""
    yield Extractor(
        "media-of-countries",
        "news agencies and broadcasters named with a country: “China's state news agency Xinhua”",
        _claims.extract_media,
        ("organisation",),
        (
            Example("China's state news agency Xinhua reported it.", "China's state news agency Xinhua"),
            Example("In China, Xinhua reported it.", ""),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """News agencies and broadcasters against the country that they belong to."""
    yield Checker(
        "media-of-country",
        "whether a news agency or broadcaster is of the country named with it",
        ("organisation",),
        _check.check_media,
        (MEDIA_OF_COUNTRY,),
        (
            Example("Russia's state news agency Xinhua reported it.", "refuted"),
            Example("China's state news agency Xinhua reported it.", "supported"),
            Example("Xinhua, a partner of Russia's news agency, reported it.", ""),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Organisations, their names, and whose media they are."""
    yield ReferenceTable("organisations-entities", "organisations", _DATA / "entities.csv", "entities")
    yield ReferenceTable("organisations-aliases", "names of organisations", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("media", "news agencies and broadcasters, and whose they are", _DATA / "media.csv")
