from __future__ import annotations

from claimcheck.loading.pdf.lines import Chunk, PageLine, body_size, lines_of


def test_more_space_than_usual_sets_a_line_apart() -> None:
    heights = (700, 688, 676, 650, 638, 626, 614)
    lines = lines_of([[Chunk(f"{n}\n", height, 10) for n, height in enumerate(heights)]])[0]
    assert [line.text for line in lines if line.apart] == ["3"]


def test_lines_of_a_headline_and_of_another_column_do_not_stand_apart() -> None:
    chunks = [Chunk("Kim and\n", 700, 24), Chunk("Trump\n", 670, 24)]
    chunks += [Chunk("a\n", height, 10) for height in (640, 628, 616, 604, 640, 628, 616, 604)]
    assert [line.text for line in lines_of([chunks])[0] if line.apart] == ["a"]


def test_a_large_first_letter_makes_no_large_line() -> None:
    page = lines_of([[Chunk("I", 700, 40), Chunk("t rained all day\n", 700, 10), Chunk("long.", 688, 10)]])[0]
    assert page == [PageLine("It rained all day", 10), PageLine("long.", 10)]


def test_chunks_without_places() -> None:
    page = lines_of([[Chunk("a\nb\n\nc", 0, 0)]])[0]
    assert page == [PageLine("a"), PageLine("b"), PageLine(""), PageLine("c")]


def test_the_size_of_most_of_the_text() -> None:
    assert [body_size([[PageLine("Talks", 20), PageLine("It rained.", 10)]]), body_size([])] == [10, 0]
