from __future__ import annotations

import pytest

from claimcheck.loading.pdf.paragraphs import Joiner

FULL = "Kim and Trump left Hanoi without an agreement, and"


def joined(*lines: str) -> list[str]:
    joiner = Joiner.of(lines)
    return [joiner.joined(group) for group in joiner.groups(lines)]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(["more than twenty-", "five ships"], "more than twenty-five ships", id="a number in words"),
        pytest.param(["the summit of 2018-", "19 failed"], "the summit of 2018-19 failed", id="years"),
        pytest.param(["the Anglo-", "Irish treaty"], "the Anglo-Irish treaty", id="a capital behind it"),
        pytest.param(
            ["A well-known, far-", "reaching and far-reaching step"],
            "A well-known, far-reaching and far-reaching step",
            id="a word that has its hyphen elsewhere",
        ),
        pytest.param(["an agree-", "ment in Hanoi"], "an agreement in Hanoi", id="a word parted"),
        pytest.param(["self-", "governed"], "self-governed", id="a first part that keeps it"),
        pytest.param(["a self-", "ish selfish act"], "a selfish selfish act", id="a word that has none elsewhere"),
        pytest.param(["an agree\u00ad", "ment, a lun\u00adch"], "an agreement, a lunch", id="soft hyphens"),
        pytest.param(["the two —", "both men —", "left"], "the two —both men —left", id="long dashes touch"),
        pytest.param(["it rained -", "all day"], "it rained - all day", id="a dash with spaces"),
        pytest.param(["it rained", "all day"], "it rained all day", id="lines"),
    ],
)
def test_lines_are_joined(lines: list[str], text: str) -> None:
    assert Joiner.of(lines).joined(lines) == text


def test_paragraphs_end_where_a_short_line_ends_a_sentence() -> None:
    assert joined(FULL, "a lunch was cancelled.", FULL, "it rained.", FULL + ".", FULL, "so on") == [
        f"{FULL} a lunch was cancelled.",
        f"{FULL} it rained.",
        f"{FULL}. {FULL} so on",
    ]


def test_headings_blank_lines_and_bullets_part() -> None:
    lines = ["Talks fail", "By Jane Doe", FULL, "", FULL, "they left, among", "others", "• Seoul", "• Busan"]
    assert joined(*lines) == [
        "Talks fail",
        "By Jane Doe",
        FULL,
        f"{FULL} they left, among others",
        "• Seoul",
        "• Busan",
    ]


def test_a_paragraph_goes_on_where_no_sentence_has_ended() -> None:
    joiner = Joiner.of([FULL])
    assert [joiner.goes_on([FULL], ["so on"]), joiner.goes_on([FULL + "."], ["It"]), joiner.goes_on(["A"], ["It"])] == [
        True,
        False,
        False,
    ]
