"""Decisions as lines: written and read without loss, and errors that say where."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.decisions import append, journal_beside, parse, read_journal, write
from claimcheck.errors import InputError, OutputError
from claimcheck.models import Decision

ONE = Decision(
    "b2" * 8, "keep", "the board’s own “count”\n", "dee", "2031-03-06T10:00:00+00:00", "NUM102", "40", "a | b"
)
TWO = Decision("c3" * 8, "ask", article="freedonia-1", evidence="ff")
LINE = (
    '{"target": "c3c3c3c3c3c3c3c3", "action": "ask", "note": "", "who": "", "when": "", "rule": "", "words": "", '
    '"around": "", "article": "freedonia-1", "evidence": "ff"}\n'
)
words = st.text(st.characters(exclude_categories=["Cs"]))


def test_a_line_is() -> None:
    assert write([TWO]) == LINE


@given(st.lists(st.builds(Decision, words, st.sampled_from(["keep", "reopen"]), words, words, words, words, words)))
def test_what_is_written_is_read(decisions: list[Decision]) -> None:
    assert list(parse(write(decisions).splitlines(), "f")) == decisions


def test_lines_are_added_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    assert read_journal(path) == ()
    append(path, [ONE])
    append(path, [TWO])
    assert read_journal(path) == (ONE, TWO)


def test_a_last_line_that_somebody_left_open_is_closed_first(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(LINE.rstrip("\n"), encoding="utf-8")
    append(path, [ONE])
    assert read_journal(path) == (TWO, ONE)


def test_a_disk_that_fills_up_leaves_no_half_line(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    path = tmp_path / "d.jsonl"
    append(path, [TWO])
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 10, before[1]))
    try:
        with pytest.raises(OutputError, match=r"cannot write .*d\.jsonl: File too large"):
            append(path, [ONE])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert read_journal(path) == (TWO,)
    append(path, [ONE])
    assert read_journal(path) == (TWO, ONE)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("{", "line 2 is no decision: Invalid JSON", id="no JSON"),
        pytest.param("[" * 100_000, "line 2 is no decision", id="nested without end"),
        pytest.param('{"target": "a"}', "line 2 is no decision: action Field required", id="without an action"),
        pytest.param(
            '{"target": "a", "action": "maybe"}', "line 2 is no decision: action Input should be", id="unknown"
        ),
        pytest.param('{"target": "a", "action": "keep", "nots": ""}', "nots", id="a misspelt key"),
        pytest.param("<<<<<<< HEAD", "line 2 is left of a merge: keep the lines of both sides", id="a merge"),
    ],
)
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "d.jsonl"
    path.write_text(LINE + line + "\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        read_journal(path)
    assert said in str(caught.value)


def test_what_is_no_text_is_said(tmp_path: Path) -> None:
    path = tmp_path / "d.jsonl"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match="is not UTF-8"):
        read_journal(path)
    with pytest.raises(InputError, match="cannot read"):
        read_journal(tmp_path)
    with pytest.raises(OutputError, match="the decision is in the database"):
        append(tmp_path, [ONE])


@pytest.mark.parametrize(
    ("source", "name", "expected"),
    [
        (None, "d.jsonl", None),
        ("-", "d.jsonl", None),
        ("https://example.org/a", "d.jsonl", None),
        ("story.txt", "", None),
        ("nowhere/story.txt", "d.jsonl", None),
        ("story.txt", "d.jsonl", Path("d.jsonl")),
        ("drafts/story.txt", "d.jsonl", Path("drafts/d.jsonl")),
    ],
)
def test_where_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str | None, name: str, expected: Path | None
) -> None:
    (tmp_path / "drafts").mkdir()
    monkeypatch.chdir(tmp_path)
    assert journal_beside(source, name) == expected
