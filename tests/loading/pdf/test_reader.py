from __future__ import annotations

import io

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, Part
from claimcheck.loading.pdf.reader import read_pdf
from support.documents import pdf_of

pypdf = pytest.importorskip("pypdf")


def test_pages_to_paragraphs_and_the_title() -> None:
    pages = [
        ["The Daily", "Kim and Trump left Hanoi without an agree-", "ment, and a lunch", "1"],
        ["The Daily", "was cancelled.", "2"],
    ]
    assert read_pdf(pdf_of(pages, title="Talks fail in Hanoi")) == Draft(
        (
            Part("The Daily", "furniture"),
            Part("Kim and Trump left Hanoi without an agreement, and a lunch was cancelled."),
            Part("1", "furniture"),
            Part("The Daily", "furniture", 1),
            Part("2", "furniture"),
        ),
        "Talks fail in Hanoi",
    )


@pytest.mark.parametrize("title", ["Microsoft Word - talks.docx", "untitled", "story_final.indd", ""])
def test_a_title_that_is_none(title: str) -> None:
    assert read_pdf(pdf_of([["It rained."]], title=title)).title is None


def encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf_of([["It rained."]])))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")  # noqa: S106  no secret
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_password_that_only_bars_changes_bars_no_reading() -> None:
    assert read_pdf(encrypted("")).parts == (Part("It rained."),)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(
            encrypted("x"), "needs a password: save it without a password, or its text", id="a password to open it"
        ),
        pytest.param(
            pdf_of([[], []]),
            "holds no text: its pages may be scanned pictures: run text recognition (OCR) over it, or give its text",
            id="scanned",
        ),
    ],
)
def test_what_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as error:
        read_pdf(data)
    assert str(error.value) == message


def test_more_text_than_an_article_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.loading.pdf.reader.MAX_BYTES", 5)
    with pytest.raises(InputError, match="holds more than 0 MB of text"):
        read_pdf(pdf_of([["It rained."]]))
