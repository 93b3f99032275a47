from __future__ import annotations

import pytest

from claimcheck.loading.fragment import text_of_fragment


@pytest.mark.parametrize(
    ("html", "text"),
    [
        pytest.param("It rained.", "It rained.", id="no elements"),
        pytest.param("3 < 4 &amp; 5 &gt; 4", "3 < 4 & 5 > 4", id="signs"),
        pytest.param("<p>One\n  line</p>\n<p>Two</p>", "One line\n\nTwo", id="paragraphs"),
        pytest.param("One<br/>two<br><br><br>three", "One\ntwo\n\nthree", id="breaks"),
        pytest.param("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo", id="a list"),
        pytest.param("<style>p{}</style><p>One</p><script>if (a<b) c()</script>", "One", id="what nobody sees"),
        pytest.param("Kim <b>and</b> <i>Trump</i>", "Kim and Trump", id="emphasis"),
        pytest.param(
            "<table><tr><th>City</th><th>People</th></tr><tr><td>Seoul</td><td>9</td></tr></table>",
            "| City | People |\n| Seoul | 9 |",
            id="a table",
        ),
        pytest.param("<p>One", "One", id="never closed"),
        pytest.param("<script>One", "", id="a script never closed"),
        pytest.param("One<!-- <p>two</p> -->three<!-- four", "Onethree", id="comments"),
        pytest.param("One<svg><p>2</p></SVG >two", "Onetwo", id="a drawing"),
        pytest.param("<a title=\"x > y\" rel='z'>One</a><!doctype html>", "One", id="attributes"),
        pytest.param("5 <a and <b", "5 <a and <b", id="tags cut off"),
        pytest.param("&#x" + "9" * 9_000 + ";&#" + "9" * 9_000 + ";", "\ufffd\ufffd", id="characters that are none"),
    ],
)
def test_text_of_fragment(html: str, text: str) -> None:
    assert text_of_fragment(html) == text
