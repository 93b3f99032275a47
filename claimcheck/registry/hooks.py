"""Hook implementations of a plugin, validated: unknown names and wrong arguments are refused before any is called."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import TypeAlias

import pluggy

from claimcheck.errors import PluginError
from claimcheck.hookspecs import HOOKS, Hooks

__all__ = ["STAGE", "Implementations", "implementations"]

Implementations: TypeAlias = Mapping[str, Callable[[], Iterable[object]]]

STAGE = "hooks"
_PREFIX = "register_"


class _Manager(pluggy.PluginManager):
    """Looks at each name of its one plugin once, which is a third of what loading the plugins costs."""

    def __init__(self, project: str) -> None:
        super().__init__(project)
        self._marks: dict[str, pluggy.HookimplOpts | None] = {}

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        """The mark of a name, or None."""
        if name not in self._marks:
            self._marks[name] = super().parse_hookimpl_opts(plugin, name)
        return self._marks[name]


def implementations(name: str, plugin: object) -> Implementations:
    """The plugin's implementation of each hook, in the hooks' order.

    Args:
        name: The plugin's name.
        plugin: A module, or any object with methods marked by `hookimpl`.

    Raises:
        PluginError: for a hook that does not exist (with the nearest one), one without the mark, one that takes
            arguments, one that wraps others, and for a plugin without any.
    """
    found, words = _verified(name, plugin)
    if words is not None:
        raise PluginError(name, STAGE, words)
    return found


def _verified(name: str, plugin: object) -> tuple[Implementations, str | None]:
    # Each plugin has a PluginManager of its own: one that is refused leaves nothing behind.
    manager = _Manager("claimcheck")
    manager.add_hookspecs(Hooks)
    misnamed = next(filter(None, (_wrong_name(manager, plugin, attribute) for attribute in dir(plugin))), None)
    if misnamed is not None:
        return {}, misnamed
    try:
        manager.register(plugin, name)
    except pluggy.PluginValidationError:
        return {}, _wrong_arguments(manager, plugin)
    found = {hook: impls[0] for hook in HOOKS if (impls := getattr(manager.hook, hook).get_hookimpls())}
    if not found:
        return {}, "it implements no hook; write @claimcheck.hookimpl above its functions"
    wrapper = next((hook for hook, impl in found.items() if impl.wrapper or impl.hookwrapper), None)
    if wrapper is not None:
        return {}, f"{wrapper} is marked as a wrapper; a hook is called for its own values, there is nothing to wrap"
    return {hook: impl.function for hook, impl in found.items()}, None


def _wrong_name(manager: _Manager, plugin: object, attribute: str) -> str | None:
    options = manager.parse_hookimpl_opts(plugin, attribute)
    if options is not None:
        hook = options.get("specname") or attribute
        return None if hook in HOOKS else _unknown(hook)
    if not attribute.startswith(_PREFIX) or not _own_function(plugin, attribute):
        return None
    return (
        f"{attribute} is not marked; write @claimcheck.hookimpl above it" if attribute in HOOKS else _unknown(attribute)
    )


def _own_function(plugin: object, attribute: str) -> bool:
    """Whether it is a function of the plugin's own; what a module imported (`atexit.register_...`) is none."""
    value = inspect.getattr_static(plugin, attribute)
    return inspect.isfunction(value) and (not isinstance(plugin, ModuleType) or value.__module__ == plugin.__name__)


def _unknown(hook: str) -> str:
    near = difflib.get_close_matches(hook, HOOKS, n=1, cutoff=0.5)
    return f"no hook is named {hook}; " + (f"did you mean {near[0]}?" if near else f"hooks: {', '.join(HOOKS)}")


def _wrong_arguments(manager: _Manager, plugin: object) -> str:
    """Which hook takes what; pluggy's own words name the arguments in the order of a set."""
    wrong = []
    for attribute in dir(plugin):
        if manager.parse_hookimpl_opts(plugin, attribute) is None:
            continue
        arguments = inspect.signature(getattr(plugin, attribute)).parameters
        if arguments:
            wrong.append(f"{attribute} takes {', '.join(arguments)}")
    return f"{'; '.join(wrong)}; hooks take no arguments"
