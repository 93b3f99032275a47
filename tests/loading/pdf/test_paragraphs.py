from __future__ import annotations

import pytest

from claimcheck.loading.pdf.lines import PageLine
from claimcheck.loading.pdf.paragraphs import Joiner

FULL = "Kim and Trump left Hanoi without an agreement, and"


def set_plainly(*lines: str) -> list[PageLine]:
    return [PageLine(line) for line in lines]


def joined(*lines: str) -> list[str]:
    page = set_plainly(*lines)
    joiner = Joiner.of([page])
    return [joiner.joined([line.text for line in group]) for group in joiner.groups(page)]


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
    assert Joiner.of([set_plainly(*lines)]).joined(lines) == text


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


def test_what_stands_apart_is_a_paragraph_of_its_own() -> None:
    page = [PageLine(FULL), PageLine("so on.", apart=True), PageLine("it rained.")]
    assert Joiner.of([page]).groups(page) == [page[:1], page[1:]]


@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [
        pytest.param(FULL, "so on", True, id="no sentence has ended"),
        pytest.param(FULL + ".", "so on", False, id="a sentence has ended"),
        pytest.param("What next", "It rained", False, id="a heading at the foot"),
    ],
)
def test_over_the_end_of_a_page(before: str, after: str, goes_on: bool) -> None:  # noqa: FBT001  a case's answer
    joiner = Joiner.of([set_plainly(FULL)])
    assert joiner.goes_on(set_plainly(before), set_plainly(after)) == goes_on
