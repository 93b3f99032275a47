from __future__ import annotations

import sys

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.hooks import PDF
from claimcheck.specs import LoadRequest
from support.documents import pdf_of


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as error:
        list(PDF.load(LoadRequest("a.pdf", data)))
    return str(error.value)


def test_pages_are_parted_by_form_feeds() -> None:
    pytest.importorskip("pypdf")
    pages = [["Talks fail in Hanoi", "Kim and Trump left Hanoi on Thursday."], ["It rained."]]
    (article,) = PDF.load(LoadRequest("a.pdf", pdf_of(pages)))
    assert article.text == "Talks fail in Hanoi\n\nKim and Trump left Hanoi on Thursday.\n\f\nIt rained."
    assert (article.title, [block.kind for block in article.blocks]) == (
        "Talks fail in Hanoi",
        ["title", "body", "body"],
    )


def test_a_damaged_file() -> None:
    pytest.importorskip("pypdf")
    assert refusal(b"%PDF-1.4 and no more").startswith("a.pdf is damaged or of another kind (Pdf")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    assert refusal(b"") == 'a.pdf is a PDF, and reading those needs an extra: pip install "claimcheck-toolkit[pdf]"'
