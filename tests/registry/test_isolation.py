"""Errors in one line, and the guards around plugin calls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimcheck.errors import PluginError
from claimcheck.models import Failure
from claimcheck.registry.isolation import Failures, describe


class Mute(Exception):  # noqa: N818  a name in a test
    def __str__(self) -> str:
        raise RuntimeError("no words")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(ValueError("one\ntwo"), "ValueError: one two", id="two lines"),
        pytest.param(ValueError(), "ValueError", id="no words"),
        pytest.param(Mute(), "Mute", id="words that fail"),
        pytest.param(ValueError("\x1b[31mred"), "ValueError: [31mred", id="terminal escapes"),
        pytest.param(ValueError("<f at 0x7f3c2d1e>"), "ValueError: <f>", id="an address, which differs each run"),
    ],
)
def test_an_error_is_one_line(error: Exception, words: str) -> None:
    assert describe(error) == words


def test_only_the_first_failure_of_a_stage_is_kept() -> None:
    failures = Failures()
    failures.add("snark", "checker x", "first")
    failures.add("snark", "checker x", "second")
    failures.add("snark", "checker y", "third")

    assert failures.seen() == (Failure("snark", "checker x", "first"), Failure("snark", "checker y", "third"))


def test_what_came_before_an_error_is_given() -> None:
    def half() -> Iterator[int]:
        yield 1
        yield 2
        raise LookupError("no more")

    failures, raising = Failures(), half.__code__.co_firstlineno + 3

    assert list(failures.each("snark", "stage", half)) == [1, 2]
    words = f"LookupError: no more (test_isolation.py:{raising})"
    assert failures.seen() == (Failure("snark", "stage", words),)


def test_an_error_in_who_reads_the_values_is_not_the_plugins() -> None:
    failures = Failures()

    with pytest.raises(ZeroDivisionError):
        [1 / number for number in failures.each("snark", "stage", lambda: [0])]
    assert failures.seen() == ()


def test_ctrl_c_goes_through_and_exit_does_not() -> None:
    failures = Failures()

    with pytest.raises(KeyboardInterrupt), failures.guard("snark", "stage"):
        raise KeyboardInterrupt
    with failures.guard("snark", "stage"):
        raise SystemExit
    assert [failure.plugin for failure in failures.seen()] == ["snark"]


def test_strict_raises_from_the_error() -> None:
    with pytest.raises(PluginError) as raised, Failures(strict=True).guard("snark", "stage"):
        raise LookupError("gone")

    assert isinstance(raised.value.__cause__, LookupError)
    assert str(raised.value).startswith("plugin 'snark' failed at stage: LookupError: gone")


def test_values_that_nobody_reads_to_the_end_are_no_failure() -> None:
    failures = Failures(strict=True)

    first = next(iter(failures.each("snark", "stage", lambda: iter([1, 2]))))

    assert (first, failures.seen()) == (1, ())


def test_a_value_that_raises_when_looked_at_is_not_accepted() -> None:
    failures = Failures()

    def looked_at() -> str | None:
        raise LookupError("odd")

    accepted = [failures.accepts("a", "b", wrong) for wrong in (lambda: None, lambda: "wrong", looked_at)]

    assert accepted == [True, False, False]
    assert failures.seen() == (Failure("a", "b", "wrong"),)
