"""Which figures are held against which: titles in the text and apart, captions, and figures that point back."""

from __future__ import annotations

import pytest

from claimcheck import Article, Block
from claimcheck.testing import make_references
from claimcheck.text.document import analyse
from claimcheck_plugins.consistency.pairs import extract_pairs
from claimcheck_plugins.consistency.restated import FigurePair


def pairs(article: Article) -> list[tuple[str, str, str, bool]]:
    values = [claim.value for claim in extract_pairs(analyse(article, make_references())[0])]
    return [(v.what, v.other.text, v.figure.text, v.alike) for v in values if isinstance(v, FigurePair)]


def of_text(text: str, title: str | None = None) -> list[tuple[str, str, str, bool]]:
    return pairs(Article("a", text, title))


def blocks(*parts: tuple[str, str]) -> Article:
    """An article of these blocks, kind and words."""
    text, marked = "", []
    for kind, words in parts:
        marked.append(Block(len(text), len(text) + len(words), kind))  # type: ignore[arg-type]  # plain words in a test
        text += f"{words}\n\n"
    return Article("a", text, blocks=tuple(marked))


def test_a_title_that_stands_in_the_text() -> None:
    article = blocks(("title", "Landslide kills 22"), ("body", "A hillside came down. The 27 dead will be buried."))
    assert pairs(article) == [("dead", "22", "27 dead", False)]


def test_a_caption_is_held_against_the_body() -> None:
    article = blocks(
        ("title", "Ferry goes down"),
        ("caption", "The ferry in which 14 people died."),
        ("body", "The ferry sank in the night. Seventeen people died."),
    )
    assert pairs(article) == [("dead", "14 people", "Seventeen people", False)]


def test_a_title_itself_gives_no_claim() -> None:
    [text, title] = analyse(Article("a", "Nobody came.", "Nine killed; the eight dead"), make_references())
    assert list(extract_pairs(text)) == []
    assert list(extract_pairs(title)) == []


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param("Fire kills 9", "Nine died. Six people were killed in May.", id="the title's value is given"),
        pytest.param("Fire kills 9", "Four people died in Orm. Five people died in Besk.", id="parts add up to it"),
        pytest.param("Fire kills 9", "If 12 people are killed, they will act.", id="a supposition"),
        pytest.param("Fire kills 9", "Another 12 people were killed in Besk.", id="an addition"),
        pytest.param("Fire kills 9", "“We saw 12 people killed,” she said.", id="a quotation"),
        pytest.param("Fire kills 9", "Firemen counted 12 hurt.", id="another state"),
        pytest.param("Fire kills 9, or 10", "It did. Some 12 people died, then 14 died.", id="several figures"),
        pytest.param("Two miners die", "A roof fell on the 14 miners.", id="all of them"),
        pytest.param("Slide buries nine", "One lived. The eight dead were buried.", id="what is left of them"),
        pytest.param("Man, 34, wins", "The judge, Una Hale, 60, spoke first. He is shy.", id="named elsewhere"),
    ],
)
def test_a_title_is_left_in_peace(title: str, text: str) -> None:
    found = [pair for pair in of_text(text, title) if not pair[3] and title != "Man, 34, wins"]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nine skiers died. The eight who stayed behind were saved.", id="the words say which"),
        pytest.param("Nine of 17 skiers were hurt. The eight dead were buried.", id="a difference"),
        pytest.param("Nine men and two women died. The 11 dead were buried.", id="the sum"),
        pytest.param("It has 300 delegates. He won all 95 delegates in Orm.", id="a whole of its own"),
        pytest.param("He is a 52-year-old baker. The 44-year-old Kolar sings.", id="a name"),
        pytest.param("Two goals fell early. All three teams were tired.", id="a pronoun"),
    ],
)
def test_what_points_elsewhere_is_left_in_peace(text: str) -> None:
    assert of_text(text) == []


@pytest.mark.parametrize(
    ("title", "text", "pair"),
    [
        pytest.param(
            "Court frees 16 protesters", "All 19 walked out at noon.",
            ("freed", "16 protesters", "19", False), id="all of them",
        ),
        pytest.param(
            "Storm strands 60 hikers", "The 71 climbers were brought down.",
            ("climber", "60 hikers", "71 climbers", False), id="people by another name",
        ),
        pytest.param(
            "Cannery lays off 130", "The 113 employees will get three months' pay.",
            ("worker", "130", "113 employees", False), id="a bare number",
        ),
        pytest.param(
            "Smuggler gets 12 years", "The 15-year sentence was long.",
            ("year", "12 years", "15-year", False), id="a duration",
        ),
    ],
)  # fmt: skip
def test_what_points_at_the_title(title: str, text: str, pair: tuple[str, str, str, bool]) -> None:
    assert of_text(text, title) == [pair]
