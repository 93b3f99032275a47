"""Many articles: the answers keep the articles' order."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from claimcheck.batch import in_order, open_executor
from claimcheck.errors import UsageError


def _square(number: int) -> int:
    return number * number


def test_answers_keep_the_order_of_the_items_when_early_ones_take_longest() -> None:
    def slow_first(number: int) -> int:
        time.sleep(0.02 if number == 0 else 0)
        return number

    with ThreadPoolExecutor(4) as executor:
        assert [answer for _, answer in in_order(slow_first, range(20), executor, 4)] == list(range(20))


def test_without_an_executor_each_item_is_worked_on_when_its_turn_comes() -> None:
    assert list(in_order(_square, [3, 1, 2])) == [(3, 9), (1, 1), (2, 4)]


def test_items_are_read_only_a_little_ahead() -> None:
    read: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            read.append(number)
            yield number

    with ThreadPoolExecutor(2) as executor:
        answers = in_order(_square, items(), executor, 2)
        next(answers)
        assert len(read) <= 8


def test_error_of_an_item_is_raised_at_its_turn() -> None:
    def refuse_two(number: int) -> int:
        if number == 2:
            raise ValueError(number)
        return number

    with ThreadPoolExecutor(2) as executor:
        answers = in_order(refuse_two, [1, 2, 3], executor, 2)
        assert next(answers) == (1, 1)
        with pytest.raises(ValueError, match="2"):
            next(answers)


def test_nothing_more_is_begun_once_it_is_closed() -> None:
    done: list[int] = []
    gate = threading.Event()

    def work(number: int) -> int:
        if number:
            gate.wait(10)
        done.append(number)
        return number

    with ThreadPoolExecutor(1) as executor:
        answers = in_order(work, range(1000), executor, 1)
        next(answers)
        answers.close()
        gate.set()
    assert set(done) <= {0, 1}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("processes", ProcessPoolExecutor),
        ("threads", ThreadPoolExecutor),
        ("concurrent.futures:ThreadPoolExecutor", ThreadPoolExecutor),
    ],
)
def test_executor_by_its_name(name: str, kind: type[Executor]) -> None:
    with open_executor(name, 2) as executor:
        assert type(executor) is kind


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param("fibres", "unknown executor 'fibres': executors: processes, threads", id="no name"),
        pytest.param("no_such_module:pool", "ModuleNotFoundError", id="no module"),
        pytest.param("math:pool", "AttributeError", id="nothing of that name in it"),
        pytest.param("math:sqrt", "is a float that takes no work", id="no executor"),
    ],
)
def test_what_is_no_executor_is_refused(name: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        open_executor(name, 4)
