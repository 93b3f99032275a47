from __future__ import annotations

import pytest

from claimcheck.loading.draft import Part
from claimcheck.loading.html.body import parts_of_body

etree = pytest.importorskip("lxml.etree")


@pytest.mark.parametrize(
    ("body", "parts"),
    [
        pytest.param("<p>It <hi>rained</hi>\n all day.</p>", [Part("It rained all day.")], id="a paragraph"),
        pytest.param("<p>One<lb/>two</p>", [Part("One\ntwo")], id="a break"),
        pytest.param(
            "<head>Talks  Fail</head><head>After</head>",
            [Part("Talks Fail", "title"), Part("After", "heading")],
            id="headings",
        ),
        pytest.param(
            "<list><item>One</item><item>Two <p>more</p></item></list>",
            [Part("- One"), Part("- Two more")],
            id="a list",
        ),
        pytest.param("<quote><p>One</p><p>Two</p></quote>", [Part("One"), Part("Two")], id="a quotation"),
        pytest.param("<quote>One</quote>Two", [Part("One"), Part("Two")], id="words of no element"),
        pytest.param(
            "<table><row><cell>City</cell><cell>People</cell></row><row><cell><p>9</p><p>m</p></cell></row></table>",
            [Part("| City | People |", "table"), Part("| 9 m |", "table")],
            id="a table",
        ),
        pytest.param("<table><row><cell>It rained.</cell></row></table>", [Part("It rained.")], id="a box"),
        pytest.param("<graphic alt='a'/><!-- b --><p/>", [Part("")], id="nothing to read"),
    ],
)
def test_parts_of_body(body: str, parts: list[Part]) -> None:
    assert list(parts_of_body(etree.fromstring(f"<body>{body}</body>"), "Talks fail")) == parts
