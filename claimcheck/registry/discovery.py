"""Finds plugins and imports each of them, guarded: built in, installed, then single files of folders."""

from __future__ import annotations

import functools
import importlib.metadata
import importlib.util
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from claimcheck.errors import UsageError
from claimcheck.models import Failure
from claimcheck.registry.isolation import Failures

__all__ = ["GROUP", "Found", "discover"]

GROUP = "claimcheck"


class Found(Struct, frozen=True):
    """A plugin, imported: the module (or object) that implements hooks, and where it came from."""

    name: str
    plugin: object
    version: str
    source: str


def discover(
    builtins: Sequence[tuple[str, object]],
    folders: Sequence[Path],
    failures: Failures,
    *,
    installed: bool,
    barred: Sequence[Failure] = (),
) -> Iterator[Found]:
    """Every plugin that can be imported, in a fixed order: built in, installed by name, then files by folder and name.

    Args:
        builtins: Names and modules of the core's own.
        folders: Folders of one-file plugins; names that begin with "_" are not plugins.
        failures: Takes what cannot be imported, and a second plugin of the same name.
        installed: Whether to look for installed distributions.
        barred: Plugins that are known to hang or to take the process down, with how: they are not imported.

    Raises:
        UsageError: when a folder is not there.
    """
    files = [path for folder in folders for path in _files(folder)]
    known = {failure.plugin: failure for failure in barred}
    seen: dict[str, str] = {}
    sources = [*_built_in(builtins), *(_installed() if installed else ()), *map(_single, files)]
    for name, source, load in sources:
        if name in seen:
            failures.add(name, "name", f"a plugin of this name is already loaded from {seen[name]}; rename one of them")
            continue
        if name in known:
            failures.add(name, known[name].stage, known[name].error)
            continue
        found: Found | None = None
        with failures.guard(name, "import"):
            found = load()
        if found is not None:
            seen[name] = source
            yield found


_Source = tuple[str, str, Callable[[], Found]]


def _built_in(builtins: Sequence[tuple[str, object]]) -> Iterator[_Source]:
    for name, plugin in builtins:
        yield name, "built in", functools.partial(Found, name, plugin, "", "built in")


def _installed() -> Iterator[_Source]:
    points = importlib.metadata.entry_points(group=GROUP)
    # One distribution found on two paths gives equal entry points: they are one plugin.
    unique = {(point.name, point.value): point for point in reversed(list(points))}
    for (name, _), point in sorted(unique.items()):
        source, version = ("", "") if point.dist is None else _name_and_version(point.dist)
        yield name, source, functools.partial(_load_installed, point, source, version)


@functools.cache
def _name_and_version(distribution: importlib.metadata.Distribution) -> tuple[str, str]:
    # A distribution parses its metadata anew each time that it is asked; one has many entry points.
    metadata = distribution.metadata
    return metadata["Name"], metadata["Version"]


def _load_installed(point: importlib.metadata.EntryPoint, source: str, version: str) -> Found:
    return Found(point.name, point.load(), version, source)


def _files(folder: Path) -> list[Path]:
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix == ".py" and not path.name.startswith("_"))
    except OSError as error:
        raise UsageError(
            f"cannot read the plugins folder {folder}", "check the path given with --plugins-dir"
        ) from error
    return found


def _single(path: Path) -> _Source:
    return path.stem, str(path), functools.partial(_load_file, path)


def _load_file(path: Path) -> Found:
    name = f"claimcheck_single_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path.name} cannot be imported")
    module = importlib.util.module_from_spec(spec)
    # Dataclasses and pickle look their module up by name while it is still being run.
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return Found(path.stem, module, str(getattr(module, "__version__", "")), str(path))
