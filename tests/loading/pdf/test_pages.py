from __future__ import annotations

from claimcheck.loading.draft import Part
from claimcheck.loading.pdf.lines import PageLine
from claimcheck.loading.pdf.pages import parts_of


def told(*pages: str) -> list[tuple[str, str, int]]:
    lines = [[PageLine(line) for line in page.split("\n")] for page in pages]
    return [(part.kind or "", part.text, part.pages) for part in parts_of(lines)]


def test_numbers_that_do_not_go_with_the_pages_stay_in_the_text() -> None:
    assert told("It rained as it had in\n2018", "and in\n2018") == [("", "It rained as it had in 2018 and in 2018", 0)]


def test_one_page_has_no_heads_but_for_what_calls_itself_a_page() -> None:
    assert told("Talks fail in Hanoi\nPage 1 of 1") == [
        ("", "Talks fail in Hanoi", 0),
        ("furniture", "Page 1 of 1", 0),
    ]


def test_heads_feet_and_numbers_stand_behind_the_paragraph_that_runs_on() -> None:
    assert told(
        "The Daily\nKim and Trump left Hanoi without\n- 1 -",
        "The Daily\nan agreement on Thursday.\n- 2 -",
        "The Daily\nIt rained all day on Friday, and on\nSaturday.\n- 3 -",
    ) == [
        ("furniture", "The Daily", 0),
        ("", "Kim and Trump left Hanoi without an agreement on Thursday.", 0),
        ("furniture", "- 1 -", 0),
        ("furniture", "The Daily", 1),
        ("furniture", "- 2 -", 0),
        ("furniture", "The Daily", 1),
        ("", "It rained all day on Friday, and on Saturday.", 0),
        ("furniture", "- 3 -", 0),
    ]


def test_an_empty_page_counts() -> None:
    assert told("It rained.", "", "It stopped.") == [("", "It rained.", 0), ("", "It stopped.", 2)]


def test_ligatures_are_letters() -> None:
    assert told("The oﬃcials ﬁnally left.") == [("", "The officials finally left.", 0)]


def test_what_is_set_large_is_the_title_or_a_heading() -> None:
    page = [
        PageLine("The Daily", 30),
        PageLine("Kim and Trump leave", 20),
        PageLine("Hanoi with nothing", 20),
        PageLine("It rained all day in Hanoi on Thursday.", 10),
        PageLine("What next", 14),
        PageLine("Nobody would say when the two would meet.", 10),
    ]
    assert parts_of([page]) == (
        Part("The Daily", "heading"),
        Part("Kim and Trump leave Hanoi with nothing", "title"),
        Part("It rained all day in Hanoi on Thursday."),
        Part("What next", "heading"),
        Part("Nobody would say when the two would meet."),
    )
