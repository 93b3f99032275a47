"""The board on which a worker process marks the plugin at work, for its parent to read when it hangs or dies."""

from __future__ import annotations

import contextlib
import ctypes
import mmap
import os
import tempfile
import time
from pathlib import Path

__all__ = ["Board", "Marks"]

_LENGTH = 400


class _Mark(ctypes.Structure):
    """Whether a plugin is at work, since when on the monotonic clock, and its name and stage."""

    _fields_ = (("at_work", ctypes.c_int), ("since", ctypes.c_double), ("words", ctypes.c_char * _LENGTH))


class Board:
    """Memory that two processes see, by a file that needs not stay once both have opened it.

    Args:
        path: The file; without it a new one is made.

    Attributes:
        mark: What stands on it.
    """

    def __init__(self, path: Path | None = None) -> None:
        if path is None:
            handle, name = tempfile.mkstemp(prefix="claimcheck-")
            os.truncate(handle, ctypes.sizeof(_Mark))
            self.path = Path(name)
        else:
            handle, self.path = os.open(path, os.O_RDWR), path
        self.mark = _Mark.from_buffer(mmap.mmap(handle, ctypes.sizeof(_Mark)))
        os.close(handle)

    def forget(self) -> None:
        """Remove the file. Where an open one cannot be removed, it stays until both processes have ended."""
        with contextlib.suppress(OSError):
            self.path.unlink()

    def read(self) -> tuple[str, str, float] | None:
        """The plugin at work, its stage, and since when; None while no plugin is.

        It is certain once the process has ended.
        """
        if not self.mark.at_work:
            return None
        plugin, _, stage = bytes(self.mark.words).decode("utf-8", "replace").partition("\n")
        return plugin, stage, float(self.mark.since)


class Marks:
    """A `Watch` that marks the plugin at work on a board.

    A plugin that is called again and again, and no other in between, is at work since the first of these calls: it may
    hang by giving values without end.

    Args:
        board: Where to mark.
        lifeline: A file descriptor that must stay open: what a plugin does to it ends the process in its name.
    """

    def __init__(self, board: Board, lifeline: int) -> None:
        self._mark, self._lifeline = board.mark, lifeline
        self._calls: list[tuple[str, str]] = []
        self._last: tuple[str, str] | None = None

    def begin(self) -> None:
        """Another article: what was at work last starts anew."""
        self._last = None

    def entered(self, plugin: str, stage: str) -> None:
        """A plugin's code is about to run."""
        self._calls.append((plugin, stage))
        self._set(plugin, stage)

    def left(self) -> None:
        """The code that was entered last is done."""
        try:
            os.fstat(self._lifeline)
        except OSError:
            os._exit(1)
        self._calls.pop()
        if self._calls:
            self._set(*self._calls[-1])
        else:
            self._mark.at_work = 0

    def _set(self, plugin: str, stage: str) -> None:
        if (plugin, stage) != self._last:
            self._last = plugin, stage
            self._mark.words = f"{plugin}\n{stage}".encode()[: _LENGTH - 1]
            self._mark.since = time.monotonic()
        self._mark.at_work = 1
