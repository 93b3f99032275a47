from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading.blocks.lines import find_lines
from claimcheck.loading.blocks.markdown import Heading, find_front_matter, markdown_furniture, markdown_heading


def furniture(text: str) -> list[str]:
    lines = find_lines(text)
    return [lines[i].text for i in markdown_furniture(lines)]


def test_a_rule_at_the_top_of_a_text_is_no_front_matter() -> None:
    assert find_front_matter(find_lines("---\nIt rained.\n---\nIt stopped.")) == (0, {})


def test_front_matter_that_is_never_closed_is_text() -> None:
    assert find_front_matter(find_lines("---\ntitle: A\nIt rained.")) == (0, {})


def test_front_matter_further_down_is_text() -> None:
    assert find_front_matter(find_lines("\n---\ntitle: A\n---")) == (0, {})


def test_front_matter_in_toml() -> None:
    assert find_front_matter(find_lines('+++\nTitle = "A day"\ntags:\n+++\nB.')) == (4, {"title": "A day", "tags": ""})


def test_text_in_markdown_stays_text() -> None:
    assert furniture("See [a link](http://x.example/).\n\n- one\n\n> two <!-- three -->\n\n`code` in line") == []


def test_an_open_fence_or_comment_takes_its_own_line_alone() -> None:
    assert furniture("```\nIt rained.\n<!-- oh\nIt stopped.\n<!-- oh") == ["```", "<!-- oh", "<!-- oh"]


def test_a_comment_with_text_behind_it_is_text() -> None:
    assert furniture("<!-- a --> It rained. <!-- b -->") == []


def test_what_is_no_text() -> None:
    text = "---\ntitle: A\n---\n![a](b.png)\n```py\nx = 1\n```\n<!-- a\nb -->\n<!-- c -->\n"
    text += "[ref]: http://x.example/\n| --- | :-: |"
    assert furniture(text) == [line.text for line in find_lines(text)]


def test_headings() -> None:
    found = [markdown_heading(line) for line in ("#1 in the charts", "# Talks fail", "### C# ###", "# #")]
    assert found == [None, Heading(1, 2, 12), Heading(3, 4, 6), Heading(1, 2, 3)]


@given(st.text(alphabet="`~-+<!># \n[]()|:ax", max_size=120))
def test_no_text_breaks_the_rules(text: str) -> None:
    found = list(markdown_furniture(find_lines(text)))
    assert found == sorted(set(found))
