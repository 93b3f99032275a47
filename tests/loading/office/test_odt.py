from __future__ import annotations

from datetime import date

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, Part
from claimcheck.loading.office.odt import read_odt
from support.documents import odt_of

pytest.importorskip("defusedxml")


def test_paragraphs_tables_notes_and_what_their_styles_say() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>twice</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:h text:style-name="Heading_20_1">Talks fail in Hanoi</text:h>'
        '<text:p>Kim <text:span>and</text:span><text:s text:c="2"/>Trump\n  left<text:change/>.'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Figures of 2019.</text:p>"
        "</text:note-body></text:note><office:annotation><text:p>Really?</text:p></office:annotation> It"
        "<text:tab/>rained<text:line-break/>all day.</text:p>"
        "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>City</text:p>"
        "</table:table-cell><table:table-cell><text:p>People</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell><text:p>Seoul</text:p></table:table-cell>"
        "<table:table-cell><text:p>9.4 million</text:p></table:table-cell></table:table-row></table:table>"
        '<text:section><text:p><draw:frame><draw:text-box><text:p text:style-name="P1">The two in Hanoi</text:p>'
        "</draw:text-box></draw:frame></text:p></text:section>"
    )
    styles = '<style:style style:name="P1" style:parent-style-name="Caption"/>'
    said = "<meta:creation-date>2019-02-27T10:00:00</meta:creation-date>"
    said += "<dc:date>2019-03-01T10:00:00.12</dc:date><dc:title>Hanoi</dc:title>"
    assert read_odt(odt_of(body, styles=styles, properties=said)) == Draft(
        (
            Part("Talks fail in Hanoi", "title"),
            Part("Kim and  Trump   left. It\trained\nall day."),
            Part("| City | People |", "table"),
            Part("| Seoul | 9.4 million |", "table"),
            Part("The two in Hanoi", "caption"),
            Part("Figures of 2019.", "note"),
        ),
        "Hanoi",
        date(2019, 3, 1),
        "document properties, last saved",
    )


def test_a_table_of_one_column_is_a_box_around_paragraphs() -> None:
    cell = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    body = f"<table:table>{cell.format('It rained.')}{cell.format('It stopped.')}</table:table>"
    assert read_odt(odt_of(body)).parts == (Part("It rained."), Part("It stopped."))


def test_a_style_that_is_its_own_parent_ends() -> None:
    styles = '<style:style style:name="P1" style:parent-style-name="P1"/>'
    assert read_odt(odt_of('<text:p text:style-name="P1">It rained.</text:p>', styles=styles)).parts == (
        Part("It rained."),
    )


def test_spaces_without_end_are_some() -> None:
    body = '<text:p>a<text:s text:c="9999999999"/>b<text:s text:c="9999"/>c<text:s text:c="x"/>d</text:p>'
    assert read_odt(odt_of(body)).parts == (Part(f"a b{' ' * 100}c d"),)


@pytest.mark.parametrize(
    ("more", "message"),
    [
        pytest.param(
            {"content.xml": b'<!DOCTYPE a [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'},
            "defines entities in its content.xml, as no office program does: save it again",
            id="an XML bomb",
        ),
        pytest.param(
            {"content.xml": b"<a>"}, "is damaged (content.xml is no XML): save it again, or its text", id="cut off"
        ),
        pytest.param(
            {"META-INF/manifest.xml": b"<m><manifest:encryption-data/></m>"},
            "is encrypted: save it without a password",
            id="encrypted",
        ),
        pytest.param({"content.xml": b"<a/>"}, "is not an OpenDocument text: save it as .odt, or its text", id="other"),
    ],
)
def test_what_is_refused(more: dict[str, bytes], message: str) -> None:
    with pytest.raises(InputError) as error:
        read_odt(odt_of("", more=more))
    assert str(error.value) == message
