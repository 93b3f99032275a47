from __future__ import annotations

from datetime import date

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, Part
from claimcheck.loading.office.docx import read_docx
from support.documents import docx_of

pytest.importorskip("docx")


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inner: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{inner if inner.startswith('<') else run(inner)}</w:p>"


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        pytest.param(
            f"{run('met ')}<w:del><w:r><w:delText>twice</w:delText></w:r></w:del><w:ins>{run('three times')}</w:ins>",
            "met three times",
            id="a change that was tracked",
        ),
        pytest.param(
            f"<w:moveFrom>{run('here ')}</w:moveFrom>{run('and ')}<w:moveTo>{run('there')}</w:moveTo>",
            "and there",
            id="words that were moved",
        ),
        pytest.param(
            f'{run("see ")}<w:hyperlink w:anchor="a">{run("the treaty")}</w:hyperlink>', "see the treaty", id="a link"
        ),
        pytest.param(
            "<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>MiG</w:t><w:noBreakHyphen/><w:t>31</w:t></w:r>",
            "one\ttwo\nMiG-31",
            id="a tab, a break, a hyphen",
        ),
        pytest.param(
            f"{run('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t> not seen</w:t></w:r>"
            '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> again</w:t></w:r>',
            "seen again",
            id="hidden words",
        ),
        pytest.param(
            f"<w:sdt><w:sdtContent>{run('Kim')}</w:sdtContent></w:sdt><w:r><w:instrText>DATE</w:instrText></w:r>",
            "Kim",
            id="a control, and a field's instruction",
        ),
    ],
)
def test_the_words_of_a_paragraph(inner: str, words: str) -> None:
    assert read_docx(docx_of(paragraph(inner))) == Draft((Part(words),))


def test_paragraphs_and_tables_in_order_with_what_their_styles_say() -> None:
    body = (
        paragraph("Talks fail in Hanoi", "Title")
        + paragraph("Kim and Trump left.")
        + paragraph("What comes next", "House")
        + f"<w:sdt><w:sdtContent>{table(('City', 'People'), ('Seoul', '9.4 million'), ('', ''))}</w:sdtContent></w:sdt>"
        + paragraph("The two in Hanoi", "caption")
        + table(("It rained.",))
        + paragraph("A second title", "Title")
    )
    assert read_docx(docx_of(body)).parts == (
        Part("Talks fail in Hanoi", "title"),
        Part("Kim and Trump left."),
        Part("What comes next", "heading"),
        Part("| City | People |", "table"),
        Part("| Seoul | 9.4 million |", "table"),
        Part("The two in Hanoi", "caption"),
        Part("It rained."),
        Part("A second title", "heading"),
    )


def test_a_paragraph_whose_end_was_deleted_runs_on_and_a_deleted_row_is_gone() -> None:
    gone = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>"
    cells = f"<w:tc>{paragraph('Busan')}</w:tc><w:tc>{paragraph('3.3 million')}</w:tc>"
    rows = f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{cells}</w:tr><w:tr>{cells.replace('Busan', 'Seoul')}</w:tr></w:tbl>"
    body = gone.format(run("It rained ")) + paragraph("all day.") + rows + gone.format(run("The end"))
    assert read_docx(docx_of(body)).parts == (
        Part("It rained all day."),
        Part("| Seoul | 3.3 million |", "table"),
        Part("The end"),
    )


def test_notes_come_at_the_end_and_text_boxes_behind_their_paragraph() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('In the box')}</w:txbxContent></w:pict></w:r>"
    notes = (
        f'<w:footnote w:type="separator" w:id="0">{paragraph("---")}</w:footnote>'
        f'<w:footnote w:id="1">{paragraph("Figures of 2019.")}</w:footnote>'
    )
    body = paragraph(f'{run("It rained.")}{box}<w:r><w:footnoteReference w:id="1"/></w:r>') + paragraph("It stopped.")
    assert read_docx(docx_of(body, notes=notes)).parts == (
        Part("It rained."),
        Part("In the box"),
        Part("It stopped."),
        Part("Figures of 2019.", "note"),
    )


def properties(created: str, modified: str) -> str:
    when = '<dcterms:{0} xsi:type="dcterms:W3CDTF">{1}</dcterms:{0}>'
    return f"<dc:title>Hanoi</dc:title>{when.format('created', created)}{when.format('modified', modified)}"


@pytest.mark.parametrize(
    ("said", "title", "published"),
    [
        pytest.param("", None, None, id="none, and none are made up"),
        pytest.param(
            properties("2019-02-27T10:00:00Z", "2019-03-01T10:00:00Z"), "Hanoi", date(2019, 3, 1), id="a draft"
        ),
        pytest.param(
            properties("2013-12-23T10:00:00Z", "2019-03-01T10:00:00Z"), "Hanoi", None, id="a template used for years"
        ),
        pytest.param(properties("yesterday", "today"), "Hanoi", None, id="dates that are none"),
    ],
)
def test_properties(said: str, title: str | None, published: date | None) -> None:
    draft = read_docx(docx_of(paragraph("It rained."), properties=said))
    where = "document properties, last saved" if published else None
    assert (draft.title, draft.published, draft.published_from) == (title, published, where)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = docx_of(paragraph("It rained."), more={"word/media/a.emf": bytes(60_000_000)})
    with pytest.raises(InputError, match=r"unpacks to 60,00\d,\d{3} bytes in 8 files, as no article does"):
        read_docx(data)
