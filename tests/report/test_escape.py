"""What comes from an article stays words in Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.report.escape import escape, link, safe_url, visible

RENDER = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("nearly 30,000 troops", "nearly 30,000 troops", id="plain words stay as they are"),
        pytest.param("well-known (and 10-day) drills", "well-known (and 10-day) drills", id="hyphens inside stay"),
        pytest.param("0.1.0", "0.1.0", id="a version is no list"),
        pytest.param("at 10: yes", "at 10: yes", id="a colon before a space stays"),
        pytest.param("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;", id="tags"),
        pytest.param("a & b", "a &amp; b", id="ampersand"),
        pytest.param("&lt;", "&amp;lt;", id="entity"),
        pytest.param("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`", id="emphasis and code"),
        pytest.param("[x](http://evil.example)", r"\[x\](http\://evil.example)", id="link"),
        pytest.param("www.evil.example", r"www\.evil.example", id="bare address"),
        pytest.param("write to a@evil.example", "write to a@<!---->evil.example", id="mail address"),
        pytest.param("a | b", r"a \| b", id="table cell"),
        pytest.param("a\n\n# b\t\r\n| c", r"a \# b \| c", id="lines become one"),
        pytest.param("- item", r"\- item", id="list"),
        pytest.param("12. item", r"12\. item", id="numbered list"),
        pytest.param("a\u202eb\u200bc", "a(U+202E)b(U+200B)c", id="characters that hide or reorder"),
        pytest.param("a\x07\x00b", "a(U+0007)(U+0000)b", id="control characters"),
        pytest.param("a\ud800b", "a(U+D800)b", id="lone surrogate"),
        pytest.param("$x$ ~~y~~", r"\$x\$ \~\~y\~\~", id="mathematics and strikethrough"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_escape_gives(text: str, shown: str) -> None:
    assert escape(text) == shown


def _visible(markdown: str) -> tuple[str, set[str]]:
    """The words that a reader sees, and the kinds of everything that is not words."""
    words, kinds = [], set()
    for token in RENDER.parse(markdown):
        for child in token.children or ():
            if child.type == "text":
                words.append(child.content)
            elif child.type != "text_special" and child.content != "<!---->":
                kinds.add(child.type)
        if token.type not in {"paragraph_open", "paragraph_close", "inline"}:
            kinds.add(token.type)
    return "".join(words), kinds


@given(st.text(st.characters(blacklist_categories=["Cc", "Cf", "Co", "Cs", "Zl", "Zp"]), max_size=60))
def test_any_text_shows_letter_by_letter(text: str) -> None:
    words, kinds = _visible(escape(text))
    assert (words, kinds) == (" ".join(text.split()), set())


@given(
    st.lists(st.sampled_from([*"*_`[]()<>!|#-+=.~$&\\\"' 1a\n:@/", "http://", "www.", "</mark>", "```"]), max_size=40)
)
def test_any_markup_shows_letter_by_letter(pieces: list[str]) -> None:
    text = "".join(pieces)
    words, kinds = _visible(escape(text))
    assert (words, kinds) == (" ".join(text.split()), set())


@given(st.text(max_size=200))
def test_any_text_gives_one_line_that_a_file_can_hold(text: str) -> None:
    shown = escape(text)
    assert shown.splitlines() in ([shown], [])
    assert shown.encode().decode() == shown


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("data:text/html,x", None, id="data"),
        pytest.param("//evil.example", None, id="no scheme"),
        pytest.param("http://", None, id="no host"),
        pytest.param("http://[", None, id="no address at all"),
        pytest.param("", None, id="nothing"),
        pytest.param("https://example.org/a_b?c=d&e=1#f", "https://example.org/a_b?c=d&e=1#f", id="plain"),
        pytest.param("https://example.org/a(b) <c>|`", "https://example.org/a%28b%29%20%3Cc%3E%7C%60", id="markup"),
        pytest.param("https://example.org/é\ud800", "https://example.org/%C3%A9?", id="not ascii"),
    ],
)
def test_safe_url(url: str, safe: str | None) -> None:
    assert safe_url(url) == safe


@pytest.mark.parametrize(
    ("words", "url", "shown"),
    [
        pytest.param("A|B", "javascript:alert(1)", r"A\|B", id="words alone"),
        pytest.param("", "https://example.org/", r"[https\://example.org/](https://example.org/)", id="no words"),
        pytest.param("[x]", "https://example.org/", r"[\[x\]](https://example.org/)", id="both"),
        pytest.param("", "", "", id="neither"),
    ],
)
def test_link(words: str, url: str, shown: str) -> None:
    assert link(words, url) == shown


def test_for_html_hidden_characters_are_shown_and_lines_kept() -> None:
    assert visible("plain <b> & words") == "plain <b> & words"
    assert visible("a\u202eb\n\tc\x00d\ud800") == "a(U+202E)b\n\tc(U+0000)d(U+D800)"
