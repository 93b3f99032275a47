"""What a worker process says of the plugin at work."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from claimcheck.cli.marks import Board, Marks


@pytest.fixture
def board() -> Iterator[Board]:
    board = Board()
    yield board
    board.forget()


def test_plugin_at_work_is_read(board: Board) -> None:
    marks = Marks(board, 2)
    assert board.read() is None
    marks.entered("tides", "hook register_checkers")
    marks.entered("tides", "hooks")
    assert (board.read() or ())[:2] == ("tides", "hooks")
    marks.left()
    assert (board.read() or ())[:2] == ("tides", "hook register_checkers")
    marks.left()
    assert board.read() is None


def test_plugin_is_at_work_since_the_first_of_its_calls_in_a_row(board: Board) -> None:
    marks, began = Marks(board, 2), []
    for stage in ("checker a", "checker a", "checker b", "checker a"):
        marks.entered("tides", stage)
        began.append((board.read() or ("", "", 0.0))[2])
        marks.left()
    assert began[0] == began[1] < began[2] < began[3]
    marks.begin()
    marks.entered("tides", "checker a")
    assert (board.read() or ("", "", 0.0))[2] > began[3]


def test_other_process_reads_what_was_marked_and_needs_no_file_afterwards(board: Board) -> None:
    other = Board(board.path)
    board.forget()
    Marks(board, 2).entered("tides", "import")
    assert ((other.read() or ())[:2], board.path.exists()) == (("tides", "import"), False)


def test_long_names_are_cut(board: Board) -> None:
    Marks(board, 2).entered("t" * 1000, "checker")
    assert (board.read() or ())[:2] == ("t" * 399, "")


def test_process_whose_lifeline_is_cut_ends_in_the_name_of_the_plugin() -> None:
    code = (
        "import os; from claimcheck.cli.marks import *; end, _ = os.pipe()\n"
        "marks = Marks(board := Board(), end); board.forget()\n"
        "marks.entered('a', 'b'); marks.left(); print('open', flush=True)\n"
        "marks.entered('a', 'b'); os.close(end); marks.left(); print('closed', flush=True)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=os.sep)
    assert (ran.returncode, ran.stdout) == (1, "open\n")
