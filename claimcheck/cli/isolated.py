"""Scans articles in processes of their own: a plugin that hangs, or takes its process down, is named and left out."""

from __future__ import annotations

import contextlib
import functools
import multiprocessing
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing import connection as pipes
from pathlib import Path
from typing import Any

from msgspec import structs

from claimcheck.cli.errors import FAULT_HINT, fault
from claimcheck.cli.marks import Board, Marks
from claimcheck.cli.session import SessionOptions, config_for, open_session, scan_one
from claimcheck.cli.work import scan_item
from claimcheck.config import Settings
from claimcheck.errors import ClaimcheckError, InputError, PluginError
from claimcheck.models import Article, Failure, ScanResult

__all__ = ["Isolated", "isolated"]

# A plugin may take so many seconds for an article, and one more for so many characters of it; then it hangs.
SECONDS = 10.0
_CHARACTERS_A_SECOND = 5_000
_POLL = 0.05
# What scanning may take beside what the process holds already, in bytes; a plugin that wants more gets a MemoryError.
_MEMORY, _MEMORY_A_CHARACTER = 300_000_000, 2_000

# Started anew, not forked: the threads of this process may hold locks, and other systems cannot fork.
_CONTEXT = multiprocessing.get_context("spawn")


class Isolated:
    """Worker processes, one for each article scanned at once.

    Args:
        options: What the session depends on; `self.options` bars the plugins that cannot be loaded.
        jobs: How many articles are scanned at once.

    Raises:
        PluginError: with `strict`, when a plugin hangs or takes the process down while it is loaded.
    """

    def __init__(self, options: SessionOptions, jobs: int = 1) -> None:
        self.options = options
        self._started: list[_Worker] = []
        self._closed = False
        self._idle: queue.SimpleQueue[_Worker | None] = queue.SimpleQueue()
        self._idle.put(self._first())
        for _ in range(1, jobs):
            self._idle.put(None)

    def _first(self) -> _Worker:
        while True:
            try:
                return self._start()
            except _LostError as lost:
                failure = _blamed(lost, self.options.barred, strict=self.options.strict)
                if failure is None:
                    message = f"a worker process could not be started: {lost.words}"
                    raise ClaimcheckError(message, "scan without --isolate") from None
                self.options = structs.replace(self.options, barred=(*self.options.barred, failure))

    def _start(self) -> _Worker:
        worker = _Worker(self.options)
        self._started.append(worker)
        return worker

    def scan(self, article: Article) -> ScanResult:
        """Scan one article; a plugin that hangs or takes the process down is left out, and the article scanned again.

        Raises:
            PluginError: with `strict`, when a plugin fails.
            ClaimcheckError: when the article cannot be scanned.
        """
        settings = config_for(article.source, self.options).settings
        worker = self._idle.get()
        left_out: tuple[Failure, ...] = ()
        try:
            while True:
                try:
                    worker = worker or self._start()
                    return worker.scan(article, settings, left_out)
                except _LostError as lost:
                    if worker is not None:
                        self._started.remove(worker)
                    worker = None
                    if self._closed:
                        raise ClaimcheckError("the scan was ended") from None
                    failure = _blamed(lost, left_out, strict=self.options.strict)
                    if failure is None:
                        name = article.source or article.id
                        message = f"{name} could not be scanned: {lost.words}"
                        raise InputError(message, "split it into articles: there may be too little memory") from None
                    left_out = (*left_out, failure)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End the processes, those at work too: nobody waits for what they would say."""
        self._closed = True
        for worker in tuple(self._started):
            worker.end()


@contextlib.contextmanager
def isolated(options: SessionOptions, jobs: int = 1) -> Iterator[Isolated]:
    """Worker processes that end with the block. See `Isolated`."""
    workers = Isolated(options, jobs)
    try:
        yield workers
    finally:
        workers.close()


def _blamed(lost: _LostError, known: tuple[Failure, ...], *, strict: bool) -> Failure | None:
    """The failure of the plugin that was at work when its process was lost; None when none was, or it is known."""
    if lost.at_work is None or lost.at_work[0] in {failure.plugin for failure in known}:
        return None
    plugin, stage = lost.at_work
    if strict:
        raise PluginError(plugin, stage, lost.words) from None
    return Failure(plugin, stage, lost.words)


class _LostError(Exception):
    """A worker process that is gone: how, and which plugin was at work at what stage."""

    def __init__(self, words: str, at_work: tuple[str, str] | None) -> None:
        super().__init__(words)
        self.words, self.at_work = words, at_work


class _Worker:
    """A process with the plugins loaded. Raises `_LostError` when they hang or take it down."""

    def __init__(self, options: SessionOptions) -> None:
        self._board = Board()
        self._pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=_serve, args=(theirs, self._board.path, options), daemon=True)
        self._process.start()
        theirs.close()
        try:
            self._answer(SECONDS)
        finally:
            self._board.forget()

    def scan(self, article: Article, settings: Settings, left_out: tuple[Failure, ...]) -> ScanResult:
        try:
            self._pipe.send((article, settings, left_out))
        except OSError:
            raise self._lost() from None
        result: ScanResult = self._answer(SECONDS + len(article.text) / _CHARACTERS_A_SECOND)
        return result

    def _answer(self, limit: float) -> Any:  # noqa: ANN401  whatever was sent
        while not pipes.wait([self._pipe, self._process.sentinel], _POLL):
            mark = self._board.read()
            if mark is not None and time.monotonic() - mark[2] > limit:
                self._process.kill()
                self._process.join()
                raise _LostError(f"it was still at work after {limit:.0f} seconds", mark[:2])
        try:
            answer = self._pipe.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        if isinstance(answer, ClaimcheckError):
            raise answer
        return answer

    def _lost(self) -> _LostError:
        self._process.join(SECONDS)
        code = self._process.exitcode
        signals = {-known.value: known.name for known in signal.Signals}
        how = signals.get(code or 0, f"exit code {code}")
        mark = self._board.read()
        return _LostError(f"it ended its process ({how})", None if mark is None else mark[:2])

    def end(self) -> None:
        """End the process; it holds nothing that must be kept."""
        self._process.kill()
        self._process.join()
        self._board.forget()


def _serve(pipe: pipes.Connection, board: Path, options: SessionOptions) -> None:
    """What a worker process runs: it loads the plugins, then scans the articles that it is sent."""
    # Ctrl-C reaches the whole group of processes: the parent answers it and ends its workers.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    os.dup2(sys.stderr.fileno(), 1)
    marks = Marks(Board(board), pipe.fileno())
    options = structs.replace(options, watch=marks)
    try:
        open_session(options)
    except ClaimcheckError as error:
        pipe.send(error)
        return
    pipe.send(None)
    while True:
        article, settings, left_out = pipe.recv()
        marks.begin()
        _limit_memory(len(article.text))
        scan = functools.partial(scan_one, options, settings=settings, left_out=left_out)
        _send(pipe, _done(scan, article))


def _done(scan: functools.partial[ScanResult], article: Article) -> ScanResult | ClaimcheckError:
    try:
        return scan_item(scan, article)
    except PluginError as error:
        return error


def _send(pipe: pipes.Connection, answer: ScanResult | ClaimcheckError) -> None:
    try:
        pipe.send(answer)
    except Exception as error:  # noqa: BLE001  what a plugin put into a claim may not be picklable
        pipe.send(InputError(f"the results cannot be sent: {fault(error)}", FAULT_HINT))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        with contextlib.suppress(OSError, ValueError):
            pipes.wait([parent.sentinel])
        os._exit(1)


def _limit_memory(characters: int) -> None:
    """Let a plugin that takes memory without end run into a limit of its own before the computer does (Linux)."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (ImportError, OSError):
        return
    limit = pages * resource.getpagesize() + _MEMORY + _MEMORY_A_CHARACTER * characters
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit if most == resource.RLIM_INFINITY else min(limit, most), most))
