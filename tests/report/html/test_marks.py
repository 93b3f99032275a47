"""Where paragraphs are cut, and which mark gives each piece its look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Article, Block, Span
from claimcheck.report.html.marks import ORDER, Mark, Paragraph, Piece, marked_paragraphs
from claimcheck.report.places import Place, find_paragraphs

TEXT = "One two three.\n\nFour five."


def mark(words: str, look: str, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(Span(start, start + len(words)), "text", f"f-{words}", look, look, "A note.")


def paragraphs(*marks: Mark, article: Article | None = None) -> list[Paragraph]:
    article = article or Article("a", TEXT)
    return list(marked_paragraphs(article, find_paragraphs(article), marks))


def test_text_without_marks_is_one_piece_a_paragraph() -> None:
    assert paragraphs() == [
        Paragraph(Place("paragraph 1", "One two three.", Span(0, 14)), (Piece("One two three."),), ()),
        Paragraph(Place("paragraph 2", "Four five.", Span(16, 26)), (Piece("Four five."),), ()),
    ]


def test_the_worst_mark_gives_the_shared_stretch_its_look() -> None:
    wide, narrow = mark("two three", "supported"), mark("three", "refuted")
    first, second = paragraphs(narrow, wide)
    assert first.pieces == (
        Piece("One "),
        Piece("two ", wide, (wide,)),
        Piece("three", narrow, (narrow,), (wide, narrow)),
        Piece("."),
    )
    assert first.notes == (wide, narrow)
    assert second.notes == ()


def test_a_mark_over_the_end_of_a_paragraph_ends_with_it() -> None:
    long = mark("three.\n\nFour", "notice")
    first, second = paragraphs(long)
    assert first.pieces == (Piece("One two "), Piece("three.", long, (long,), (long,)))
    assert second.pieces == (Piece("Four five."),)


def test_a_title_of_its_own_comes_first_with_its_marks() -> None:
    article = Article("a", TEXT, title="Six seven")
    inside = Mark(Span(0, 3), "title", "f-1", "refuted", "refuted", "A note.")
    head = paragraphs(inside, mark("One", "notice"), article=article)[0]
    assert head.place.kind == "title"
    assert head.pieces == (Piece("Six", inside, (inside,), (inside,)), Piece(" seven"))


def test_a_title_in_the_text_is_not_shown_twice() -> None:
    article = Article("a", TEXT, title="One two three.", blocks=(Block(0, 14, "title"), Block(16, 26, "body")))
    assert [p.place.name for p in paragraphs(article=article)] == ["headline", "paragraph 1"]


@given(
    st.lists(
        st.tuples(st.integers(0, 26), st.integers(0, 26), st.sampled_from(ORDER)).filter(lambda t: t[0] < t[1]),
        max_size=8,
    )
)
def test_pieces_give_the_paragraph_back(spans: list[tuple[int, int, str]]) -> None:
    marks = [
        Mark(Span(start, end), "text", f"f-{n}", look, look, "A note.") for n, (start, end, look) in enumerate(spans)
    ]
    found = paragraphs(*marks)
    assert ["".join(piece.text for piece in paragraph.pieces) for paragraph in found] == TEXT.split("\n\n")
    begun = [m for paragraph in found for piece in paragraph.pieces for m in piece.begins]
    ended = [m for paragraph in found for piece in paragraph.pieces for m in piece.ends]
    assert sorted(begun, key=lambda m: m.anchor) == sorted(ended, key=lambda m: m.anchor)
