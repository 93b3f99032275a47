"""Calls plugins so that one that fails is named and spoils nothing else."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol, TypeVar

from msgspec import Struct, field

from claimcheck.errors import PluginError, one_line
from claimcheck.models import Failure

__all__ = ["Failures", "Watch", "describe"]

_T = TypeVar("_T")

# Code that calls plugins: an error is not located there.
_CALLERS = (str(Path(__file__).parents[1]), str(Path(importlib.__file__).parent), "<")
# An object's address changes from run to run, and reports must not.
_ADDRESS = re.compile(r" at 0x[0-9a-fA-F]{1,16}")


def describe(error: BaseException) -> str:
    """The error in one line: its type, its words, and the file and line of the plugin where it came from.

    The words are the same in every run: addresses of objects are left out.
    """
    try:
        words = _ADDRESS.sub("", str(error))
    except Exception:  # noqa: BLE001  the error's own __str__ is the plugin's code and may fail too
        words = ""
    place = "" if isinstance(error, SyntaxError) else _place(error.__traceback__)
    return one_line(f"{type(error).__name__}{': ' if words else ''}{words}{place}")


def _place(traceback: TracebackType | None) -> str:
    frames: list[tuple[Path, int]] = []
    while traceback is not None:
        name = traceback.tb_frame.f_code.co_filename
        if not name.startswith(_CALLERS):
            frames.append((Path(name), traceback.tb_lineno))
        traceback = traceback.tb_next
    # The innermost line of the plugin itself says more than the library function that it called.
    own = [(path, line) for path, line in frames if path.parent == frames[0][0].parent]
    return f" ({own[-1][0].name}:{own[-1][1]})" if own else ""


class Watch(Protocol):
    """Is told which plugin is at work, so that somebody else knows when it hangs or takes the process down with it."""

    def entered(self, plugin: str, stage: str) -> None:
        """A plugin's code is about to run."""
        ...

    def left(self) -> None:
        """The code that was entered last is done."""
        ...


class _End:
    """There is no next value."""


_END = _End()


class Failures(Struct):
    """What failed so far: the first error of each plugin at each stage, in the order it happened.

    Attributes:
        strict: Raise at the first failure instead of noting it.
        watch: Told of each call of a plugin. Ctrl-C is somebody else's then: an interruption is the plugin's own.
    """

    strict: bool = False
    watch: Watch | None = None
    _first: dict[tuple[str, str], Failure] = field(default_factory=dict)

    def add(self, plugin: str, stage: str, error: BaseException | str) -> None:
        """Note a failure.

        Args:
            plugin: The plugin's name.
            stage: Where it failed: "import", "hook register_checkers", "checker NAME", ...
            error: What it raised, or what is wrong with what it gave.

        Raises:
            PluginError: when strict.
        """
        words = one_line(error) if isinstance(error, str) else describe(error)
        if self.strict:
            raise PluginError(plugin, stage, words) from (None if isinstance(error, str) else error)
        self._first.setdefault((plugin, stage), Failure(plugin, stage, words))

    def guard(self, plugin: str, stage: str) -> _Guard:
        """A `with` block: what is raised in it is noted and goes no further. Ctrl-C does."""
        return _Guard(self, plugin, stage)

    def each(self, plugin: str, stage: str, make: Callable[[], Iterable[_T]]) -> Iterator[_T]:
        """The values that `make()` gives, one by one; when it raises half way, those before it stand."""
        values: Iterator[_T] = iter(())
        with self.guard(plugin, stage):
            given = make()
            if not isinstance(given, Iterable):
                raise TypeError(f"it gave {type(given).__name__}, not a list or generator of values")
            values = iter(given)
        while True:
            # The guard is round each step alone: what befalls the reader of the values is not the plugin's.
            value: _T | _End = _END
            with self.guard(plugin, stage):
                value = next(values, _END)
            if isinstance(value, _End):
                return
            yield value

    def accepts(self, plugin: str, stage: str, wrong: Callable[[], str | None]) -> bool:
        """Whether nothing is wrong with a value that a plugin gave; else what is wrong is noted.

        Args:
            plugin: The plugin's name.
            stage: Where it gave the value.
            wrong: Says what is wrong, or None; a value so odd that looking at it raises is wrong too.

        Raises:
            PluginError: when strict.
        """
        with self.guard(plugin, stage):
            words = wrong()
            if words is None:
                return True
            self.add(plugin, stage, words)
        return False

    def seen(self) -> tuple[Failure, ...]:
        """The failures noted so far."""
        return tuple(self._first.values())


class _Guard(Struct):
    failures: Failures
    plugin: str
    stage: str

    def __enter__(self) -> None:
        if self.failures.watch is not None:
            self.failures.watch.entered(self.plugin, self.stage)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> bool:
        watch = self.failures.watch
        if watch is not None:
            watch.left()
        if isinstance(error, PluginError):
            # It knows its own stage; when strict it is on its way out.
            self.failures.add(error.plugin, error.stage, error.error)
            return True
        # SystemExit and others that are no Exception: a plugin must not end the scan of an archive.
        if error is None or (watch is None and isinstance(error, KeyboardInterrupt)):
            return False
        self.failures.add(self.plugin, self.stage, error)
        return True
