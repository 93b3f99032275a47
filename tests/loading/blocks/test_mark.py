from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading.blocks import mark_blocks
from claimcheck.loading.blocks.mark import Dateline
from claimcheck.models import Block

BODY = "Kim and Trump left Hanoi without an agreement on Thursday."


def kinds(text: str, title: str | None = None, *, markdown: bool = False) -> list[tuple[str, str]]:
    marked = mark_blocks(text, title, markdown=markdown)
    return [(block.kind, text[block.start : block.end]) for block in marked.blocks]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The A380 made its last flight for the airline on Thursday.", id="one sentence"),
        pytest.param("The MiG-31 flew past in pairs", id="one line without a stop"),
        pytest.param("Comment", id="one word that is furniture elsewhere"),
        pytest.param("23 August 2019", id="a date alone"),
        pytest.param("By Jane Doe", id="a name alone"),
        pytest.param(
            "The A380 made its last flight for the airline on\nThursday, after 14 years.", id="a sentence wrapped"
        ),
    ],
)
def test_a_lone_passage_is_body(text: str) -> None:
    assert kinds(text) == [("body", text)]
    assert mark_blocks(text).title is None


def test_a_wrapped_date_or_number_stays_in_its_paragraph() -> None:
    text = "He said that the treaty that was signed on\nAugust 23, 2019\nwould hold, as it had since\n2019\nand would."
    assert kinds(text) == [("body", text)]
    assert mark_blocks(text).datelines == ()


def test_short_lines_join_and_long_lines_stand_alone() -> None:
    long_line = "It rained " * 12 + "all day."
    text = f"It rained.\nIt stopped.\n\n{long_line}\nIt rained again."
    assert kinds(text) == [("body", "It rained.\nIt stopped."), ("body", long_line), ("body", "It rained again.")]


def test_a_whole_page() -> None:
    caption = "Kim and Trump shake hands in Hanoi on February 27, 2019."
    text = (
        f"0\n\nTalks fail in Hanoi\nBy Jane Doe\nFriday 1 March 2019\n\n{caption}\n{caption}\n\n"
        f"HANOI, Feb 28 (Wire) — {BODY}\n\nWhat comes next\n\n{BODY} It rained.\nComment\nShare"
    )
    assert kinds(text) == [
        ("furniture", "0"),
        ("title", "Talks fail in Hanoi"),
        ("byline", "By Jane Doe"),
        ("dateline", "Friday 1 March 2019"),
        ("caption", caption),
        ("furniture", caption),
        ("dateline", "HANOI, Feb 28 (Wire) —"),
        ("body", BODY),
        ("heading", "What comes next"),
        ("body", BODY + " It rained."),
        ("furniture", "Comment\nShare"),
    ]
    assert mark_blocks(text).title == "Talks fail in Hanoi"
    assert mark_blocks(text).datelines == (
        Dateline("Friday 1 March 2019", 5),
        Dateline("HANOI, Feb 28 (Wire) —", 10),
    )


def test_a_headline_touches_the_dateline_of_the_body() -> None:
    assert kinds(f"Talks fail in Hanoi\nHANOI — {BODY}") == [
        ("title", "Talks fail in Hanoi"),
        ("dateline", "HANOI —"),
        ("body", BODY),
    ]


def test_a_dateline_on_a_line_of_its_own() -> None:
    assert kinds(f"HANOI, Vietnam (Wire) _\n\n{BODY}") == [("dateline", "HANOI, Vietnam (Wire) _"), ("body", BODY)]


def test_an_update_comes_after_the_publication() -> None:
    text = f"Updated: 2 March 2019\nPublished: 1 March 2019\n\n{BODY}"
    assert [dateline.text for dateline in mark_blocks(text).datelines] == [
        "Published: 1 March 2019",
        "Updated: 2 March 2019",
    ]


def test_a_title_that_the_text_does_not_hold_stands_apart() -> None:
    text = f"Talks fail in Hanoi\n\n{BODY}"
    assert kinds(text, "No deal") == [("heading", "Talks fail in Hanoi"), ("body", BODY)]
    assert mark_blocks(text, "No deal").title == "No deal"


def test_a_title_given_may_look_like_a_sentence() -> None:
    title = "The talks in Hanoi have failed, and both men have left."
    assert kinds(f"{title}\n\n{BODY}", title.upper()) == [("title", title), ("body", BODY)]


def test_a_title_said_twice_is_furniture_the_second_time() -> None:
    text = f"Talks fail in Hanoi\n\nTalks fail in Hanoi\n\n{BODY}"
    assert kinds(text) == [("title", "Talks fail in Hanoi"), ("furniture", "Talks fail in Hanoi"), ("body", BODY)]


def test_a_caption_by_its_words_and_its_copy_further_down() -> None:
    caption = "Kim Jong-un (not pictured) was in Hanoi on Thursday."
    text = f"{BODY}\n\n{caption}\n\n{BODY} So they said.\n\n{caption}"
    assert [kind for kind, _ in kinds(text)] == ["body", "caption", "body", "furniture"]


def test_markdown() -> None:
    text = f"---\nlayout: story\n---\n\n# Talks fail\n\n![Kim](kim.png)\n\n{BODY}\n\n## What next\n\n*{BODY}*"
    assert kinds(text, markdown=True) == [
        ("furniture", "---\nlayout: story\n---"),
        ("title", "Talks fail"),
        ("furniture", "![Kim](kim.png)"),
        ("body", BODY),
        ("heading", "What next"),
        ("body", f"*{BODY}*"),
    ]
    assert kinds("# Talks fail", markdown=False) == [("body", "# Talks fail")]


LINES = st.sampled_from(
    [
        "", "", "0", "Comment", "Talks fail in Hanoi", "No deal in Hanoi", "By Jane Doe", "Friday 23 August 2019", BODY,
        "Updated: 2 March 2019", f"HANOI — {BODY}", "HANOI, Vietnam (Wire) _", "# Talks fail in Hanoi", "```", "---",
        "title: A", "and it went on", "2019", "<!-- a", "-->", "What next?", "Photo: AFP", "Kim (not pictured) left.",
    ]
)  # fmt: skip


@given(st.lists(LINES, max_size=14), st.booleans())
def test_the_same_article_read_again_with_its_title_has_the_same_blocks(lines: list[str], markdown: bool) -> None:  # noqa: FBT001  hypothesis gives it
    text = "\n".join(lines)
    first = mark_blocks(text, markdown=markdown)
    again = mark_blocks(text, first.title, markdown=markdown)
    assert again == first


@given(st.text(alphabet=st.sampled_from("aB 0.\n—-,()HANOI:©#`\u2028\ud800²"), max_size=200), st.booleans())
def test_blocks_stand_apart_in_order_and_hold_every_letter(text: str, markdown: bool) -> None:  # noqa: FBT001  as above
    blocks = mark_blocks(text, markdown=markdown).blocks
    edges = [edge for block in blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(block.start < block.end for block in blocks)
    outside = "".join(text[a:b] for a, b in zip([0, *edges[1::2]], [*edges[::2], len(text)], strict=True))
    assert not any(c.isalnum() for c in outside)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        pytest.param("| Seoul | 9.4 million |", "table", id="a row"),
        pytest.param("|a|", "table", id="a row of one cell"),
        pytest.param("| so he said", "body", id="a bar alone"),
        pytest.param("|| ||", "furniture", id="a line of signs"),
        pytest.param("Seoul | Busan was seen.", "body", id="a bar between"),
    ],
)
def test_rows_of_tables(line: str, kind: str) -> None:
    assert kinds(f"{BODY}\n\n{line}\n\n{BODY} It rained.")[1] == (kind, line)


def test_rows_that_touch_are_one_table() -> None:
    rows = "| City | People |\n| Seoul | 9.4 million |"
    assert kinds(f"{BODY}\n\n{rows}\n\n| a | b |")[1:] == [("table", rows), ("table", "| a | b |")]


def test_what_the_format_says_goes_first() -> None:
    text = f"Comment\nTalks\n\nA headline that is none here\n\n{BODY}\n\nIt rained"
    known = [Block(8, 13, "title"), Block(15, 43, "caption"), Block(len(text) - 9, len(text), "note")]
    marked = mark_blocks(text, known=known)
    assert [(block.kind, text[block.start : block.end]) for block in marked.blocks] == [
        ("furniture", "Comment"),
        ("title", "Talks"),
        ("caption", "A headline that is none here"),
        ("body", BODY),
        ("note", "It rained"),
    ]
    assert marked.title == "Talks"


def test_a_dateline_that_the_format_names() -> None:
    assert mark_blocks(f"1 March 2019, Hanoi\n\n{BODY}", known=[Block(0, 19, "dateline")]).datelines == (
        Dateline("1 March 2019, Hanoi", 1),
    )
