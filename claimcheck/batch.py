"""Many articles, one after the other or on any `concurrent.futures` executor, answers in the order of the articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

__all__ = ["in_order"]

_T = TypeVar("_T")
_R = TypeVar("_R")

# Articles under way at once, for each worker: enough to keep it busy, few enough to keep memory flat.
_AHEAD = 4


def in_order(
    work: Callable[[_T], _R], items: Iterable[_T], executor: Executor | None = None, workers: int = 1
) -> Iterator[tuple[_T, _R]]:
    """Each item with what `work` gives for it, in the items' order, however many are worked on at once.

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
    for item in items:
        under_way.append((item, executor.submit(work, item)))
        if len(under_way) >= _AHEAD * workers:
            first, answer = under_way.popleft()
            yield first, answer.result()
    while under_way:
        first, answer = under_way.popleft()
        yield first, answer.result()
