"""Many articles, one after the other or on any `concurrent.futures` executor, answers in the order of the articles."""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, TypeVar

from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

__all__ = ["in_order", "open_executor"]

_T = TypeVar("_T")
_R = TypeVar("_R")

# Articles under way at once, for each worker: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 4


_NAMED = {
    "processes": "concurrent.futures:ProcessPoolExecutor",
    "threads": "concurrent.futures:ThreadPoolExecutor",
}


def open_executor(name: str, workers: int) -> Executor:
    """The executor of this name.

    Args:
        name: "processes", "threads", or MODULE:NAME of what is called with the number of workers and gives any
            `concurrent.futures` executor.
        workers: How many items it works on at once.

    Raises:
        UsageError: when there is none.
    """
    module, colon, attribute = _NAMED.get(name, name).partition(":")
    hint = f"executors: {', '.join(_NAMED)}, or MODULE:NAME of one that can be imported"
    if not colon:
        raise UsageError(f"unknown executor {name!r}", hint)
    try:
        made = getattr(importlib.import_module(module), attribute)(workers)
    except Exception as error:  # it is the user's own code
        raise UsageError(f"the executor {name!r} cannot be made ({type(error).__name__}: {error})", hint) from error
    if not all(callable(getattr(made, method, None)) for method in ("submit", "shutdown")):
        raise UsageError(f"the executor {name!r} is a {type(made).__name__} that takes no work", hint)
    executor: Executor = made
    return executor


def in_order(
    work: Callable[[_T], _R], items: Iterable[_T], executor: Executor | None = None, workers: int = 1
) -> Generator[tuple[_T, _R], None, None]:
    """Each item with what `work` gives for it, in the items' order, however many are worked on at once.

    Once it is closed, nothing more is begun.

    Args:
        work: Called once an item; picklable when the executor uses processes.
        items: Read lazily: at most `_AHEAD` items a worker are held in memory.
        executor: Any `concurrent.futures` executor; None works in this thread.
        workers: How many items the executor works on at once.

    Raises:
        Exception: whatever `work` raises, when its item's turn has come.
    """
    if executor is None:
        for item in items:
            yield item, work(item)
        return
    under_way: deque[tuple[_T, Future[_R]]] = deque()
    try:
        for item in items:
            under_way.append((item, executor.submit(work, item)))
            if len(under_way) >= _AHEAD * workers:
                first, answer = under_way.popleft()
                yield first, answer.result()
        while under_way:
            first, answer = under_way.popleft()
            yield first, answer.result()
    finally:
        for _, answer in under_way:
            answer.cancel()
