"""The hooks. Each is called once, at start-up, and returns values; the core does the calling.

Described in docs/reference/hooks.md.
"""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from claimcheck.specs import Checker, Command, Extractor, Loader, ReferenceTable, ReportWriter, WordingRule

__all__ = ["HOOKS", "hookimpl", "hookspec"]

hookspec = pluggy.HookspecMarker("claimcheck")
hookimpl = pluggy.HookimplMarker("claimcheck")


class Hooks:
    """The hook specifications: a plugin implements any of them with `@claimcheck.hookimpl`."""

    @hookspec
    def register_loaders(self) -> Iterable[Loader]:  # type: ignore[empty-body]
        """Ways to read articles, by file ending or media type."""

    @hookspec
    def register_extractors(self) -> Iterable[Extractor]:  # type: ignore[empty-body]
        """Ways to find claims in a document."""

    @hookspec
    def register_checkers(self) -> Iterable[Checker]:  # type: ignore[empty-body]
        """Judges of claims, each for some kinds."""

    @hookspec
    def register_wording(self) -> Iterable[WordingRule]:  # type: ignore[empty-body]
        """Rules on wording that hides or colours who says so."""

    @hookspec
    def register_references(self) -> Iterable[ReferenceTable]:  # type: ignore[empty-body]
        """Tables of facts, each with its sources."""

    @hookspec
    def register_reports(self) -> Iterable[ReportWriter]:  # type: ignore[empty-body]
        """Formats of a report."""

    @hookspec
    def register_commands(self) -> Iterable[Command]:  # type: ignore[empty-body]
        """Commands of the plugin's own."""


HOOKS = tuple(sorted(name for name in vars(Hooks) if name.startswith("register_")))
