"""What loading gives: the registered values by hook, the plugins they came from, and what failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from msgspec import Struct, field, structs

from claimcheck.models import Failure
from claimcheck.specs import Checker, Command, Extractor, Loader, ReferenceTable, ReportWriter, Rule, WordingRule

__all__ = ["PluginInfo", "Registered", "Registry"]

_T = TypeVar("_T")


class Registered(Struct, Generic[_T], frozen=True):
    """A value that a plugin registered, and the plugin's name."""

    value: _T
    owner: str


class PluginInfo(Struct, frozen=True):
    """A loaded plugin.

    Attributes:
        name: The entry point's name, or the file's name without its ending.
        version: Of its distribution, or "" when it has none.
        summary: The first line of its docstring.
        hooks: The hooks it implements, sorted.
        source: Its distribution's name, "built in", or the path of its file.
    """

    name: str
    version: str = ""
    summary: str = ""
    hooks: tuple[str, ...] = ()
    source: str = ""


class Registry(Struct, frozen=True):
    """Everything that plugins registered, in the order of loading, and every plugin that failed.

    Attributes:
        rules: Rule code -> the rule and its owner, sorted by code.
    """

    loaders: tuple[Registered[Loader], ...] = ()
    extractors: tuple[Registered[Extractor], ...] = ()
    checkers: tuple[Registered[Checker], ...] = ()
    wording: tuple[Registered[WordingRule], ...] = ()
    references: tuple[Registered[ReferenceTable], ...] = ()
    reports: tuple[Registered[ReportWriter], ...] = ()
    commands: tuple[Registered[Command], ...] = ()
    plugins: tuple[PluginInfo, ...] = ()
    failures: tuple[Failure, ...] = ()
    rules: Mapping[str, tuple[Rule, str]] = field(default_factory=dict)

    def without(self, failed: tuple[Failure, ...]) -> Registry:
        """The same, the plugins that failed not being asked any more; their rules and tables stay known.

        Args:
            failed: How each of them failed.
        """
        names = {failure.plugin for failure in failed}
        return structs.replace(
            self,
            extractors=tuple(entry for entry in self.extractors if entry.owner not in names),
            checkers=tuple(entry for entry in self.checkers if entry.owner not in names),
            wording=tuple(entry for entry in self.wording if entry.owner not in names),
            failures=(*self.failures, *failed),
        )
