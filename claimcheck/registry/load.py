"""Loads every plugin: each is imported, validated and asked for its values once, and may fail alone."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from claimcheck.models import Failure
from claimcheck.registry.discovery import Found, discover
from claimcheck.registry.hooks import STAGE, Implementations, implementations
from claimcheck.registry.isolation import Failures, Watch
from claimcheck.registry.shelf import Shelf
from claimcheck.registry.values import PluginInfo, Registered, Registry

__all__ = ["load_registry"]


def load_registry(  # noqa: PLR0913  what a session can say about its plugins
    *,
    builtins: Sequence[tuple[str, object]] = (),
    plugins_dirs: Sequence[Path] = (),
    entry_points: bool = True,
    strict: bool = False,
    barred: Sequence[Failure] = (),
    watch: Watch | None = None,
) -> Registry:
    """The registry of all plugins. Those that fail are named in `failures`; the others stand.

    Args:
        builtins: Names and modules of the core's own plugins; they come first.
        plugins_dirs: Folders whose `.py` files are plugins.
        entry_points: Whether to load installed plugins (entry-point group "claimcheck").
        strict: Raise at the first failure.
        barred: Plugins that must not be imported, with why.
        watch: Told which plugin is at work.

    Raises:
        PluginError: when strict.
        UsageError: for a folder that is not there.
    """
    failures, shelf = Failures(strict, watch), Shelf()
    infos = []
    for found in discover(builtins, plugins_dirs, failures, installed=entry_points, barred=barred):
        with failures.guard(found.name, STAGE):
            hooks = implementations(found.name, found.plugin)
            infos.append(_info(found, hooks))
            _call(found.name, hooks, shelf, failures)
    return _registry(shelf, tuple(infos), failures)


def _info(found: Found, hooks: Iterable[str]) -> PluginInfo:
    summary = (getattr(found.plugin, "__doc__", None) or "").strip().partition("\n")[0]
    return PluginInfo(found.name, found.version, summary, tuple(sorted(hooks)), found.source)


def _call(owner: str, hooks: Implementations, shelf: Shelf, failures: Failures) -> None:
    for hook, implementation in hooks.items():
        stage = f"hook {hook}"
        for value in failures.each(owner, stage, implementation):
            failures.accepts(owner, stage, functools.partial(shelf.add, hook, value, owner))


def _registry(shelf: Shelf, plugins: tuple[PluginInfo, ...], failures: Failures) -> Registry:
    # `Shelf.add` has checked each value's type against its hook.
    values: dict[str, tuple[Registered[Any], ...]] = {
        hook.removeprefix("register_"): tuple(kept) for hook, kept in shelf.values.items()
    }
    return Registry(**values, plugins=plugins, failures=failures.seen(), rules=dict(sorted(shelf.rules.items())))
