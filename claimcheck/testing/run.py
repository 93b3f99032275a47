"""Runs plugins on a text, with the core's own extractors and nothing that is installed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

import claimcheck.extract.hooks
from claimcheck.config import Settings
from claimcheck.hookspecs import hookimpl
from claimcheck.models import Fact, Finding, ReferenceData, ScanResult
from claimcheck.registry import Registry, load_registry
from claimcheck.scan import scan_article
from claimcheck.specs import Checker, Extractor, WordingRule
from claimcheck.testing.make import PUBLISHED, make_article, make_references

__all__ = ["check_text", "load_plugins", "plugin_name", "scan_text"]


class _Loose(Struct, frozen=True):
    """Values that belong to no plugin yet, as a plugin."""

    extractors: tuple[Extractor, ...]
    checkers: tuple[Checker, ...]
    wording: tuple[WordingRule, ...]

    @hookimpl
    def register_extractors(self) -> Iterable[Extractor]:
        return self.extractors

    @hookimpl
    def register_checkers(self) -> Iterable[Checker]:
        return self.checkers

    @hookimpl
    def register_wording(self) -> Iterable[WordingRule]:
        return self.wording


def load_plugins(
    *plugins: object,
    extractors: Iterable[Extractor] = (),
    checkers: Iterable[Checker] = (),
    wording: Iterable[WordingRule] = (),
) -> Registry:
    """A registry of these plugins and values, and of the core's extractors (figures and dates); of nothing installed.

    Args:
        plugins: Modules, or objects with hook implementations; each goes by the last part of its name.
        extractors: Values that need no plugin around them.
        checkers: The same.
        wording: The same.

    Raises:
        PluginError: for a plugin or value that claimcheck would refuse.
    """
    core = claimcheck.extract.hooks
    named: list[tuple[str, object]] = [("core-extract", core)] if core not in plugins else []
    named += [(plugin_name(plugin), plugin) for plugin in plugins]
    loose = _Loose(tuple(extractors), tuple(checkers), tuple(wording))
    return load_registry(builtins=[*named, ("loose", loose)], entry_points=False, strict=True)


def plugin_name(plugin: object) -> str:
    """The last part of a module's name; the type's name of any other object."""
    return str(getattr(plugin, "__name__", type(plugin).__name__)).rpartition(".")[2]


def scan_text(  # noqa: PLR0913  each is one thing that a test may want to give
    text: str,
    registry: Registry,
    *,
    title: str | None = None,
    published: date | None = PUBLISHED,
    references: ReferenceData | None = None,
    settings: Settings | None = None,
) -> ScanResult:
    """The whole result of scanning the text.

    Args:
        text: The article's text.
        registry: From `load_plugins`.
        title: A headline that stands apart, or None.
        published: The day relative dates are read from; None leaves them unresolved.
        references: From `make_references`; without, the fictional names and no facts.
        settings: Options and rules; without, the defaults.

    Raises:
        PluginError: when a plugin fails.
    """
    article = make_article(text, title=title, published=published)
    return scan_article(article, registry, references or make_references(), settings or Settings(), strict=True)


def check_text(  # noqa: PLR0913  each is one thing that a test may want to give
    text: str,
    *plugins: object,
    extractors: Iterable[Extractor] = (),
    checkers: Iterable[Checker] = (),
    facts: Iterable[Fact] = (),
    published: date | None = PUBLISHED,
    settings: Settings | None = None,
) -> list[Finding]:
    """What the checkers say of the text, in text order.

    Args:
        text: A passage.
        plugins: Modules, or objects with hook implementations.
        extractors: Values that need no plugin around them.
        checkers: The same.
        facts: The rows of the references, from `make_fact`.
        published: The day relative dates are read from; None leaves them unresolved.
        settings: Options and rules; without, the defaults.

    Raises:
        PluginError: when a plugin is refused or fails.
    """
    registry = load_plugins(*plugins, extractors=extractors, checkers=checkers)
    result = scan_text(text, registry, published=published, references=make_references(facts), settings=settings)
    return [finding for checked in result.claims for finding in checked.findings]
