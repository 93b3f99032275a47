from __future__ import annotations

from claimcheck.loading.blocks.lines import Line, adjacent, ends_sentence, find_lines, is_sentence


def test_lines_end_where_programs_end_them() -> None:
    assert find_lines("a\n \n\u00a0b \u2028c\x85d") == (
        Line(1, 0, 1, "a"),
        Line(3, 5, 6, "b"),
        Line(4, 8, 9, "c"),
        Line(5, 10, 11, "d"),
    )


def test_a_blank_line_parts_two_lines() -> None:
    one, two, three = find_lines("a\nb\n\nc")
    assert (adjacent(one, two), adjacent(two, three)) == (True, False)


def test_a_stop_may_have_marks_behind_it() -> None:
    assert [ends_sentence(line) for line in ("He left", "He left,”", "He left.”", "He (she?)", "…")] == [
        False, False, True, True, True,
    ]  # fmt: skip


def test_a_sentence_has_six_words_and_a_stop_or_is_long() -> None:
    assert [is_sentence(line) for line in ("No deal.", "The men left Hanoi on Thursday.", "a " * 101)] == [
        False,
        True,
        True,
    ]
