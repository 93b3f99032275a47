from __future__ import annotations

import sys

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.hooks import DOCX, ODT
from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest
from support.documents import docx_of, odt_of

WORD = docx_of("<w:p><w:r><w:t>Kim and Trump left Hanoi.</w:t></w:r></w:p>")
OPEN = odt_of("<text:p>Kim and Trump left Hanoi.</text:p>")


def read(loader: Loader, data: bytes, name: str) -> Article:
    (article,) = loader.load(LoadRequest(name, data))
    return article


@pytest.mark.parametrize(("loader", "data", "name"), [(DOCX, WORD, "a.docx"), (ODT, OPEN, "a.odt")])
def test_a_document_is_read_in_a_process_of_its_own(loader: Loader, data: bytes, name: str) -> None:
    pytest.importorskip("docx")
    pytest.importorskip("defusedxml")
    article = read(loader, data, name)
    assert (article.text, article.source, [block.kind for block in article.blocks]) == (
        "Kim and Trump left Hanoi.",
        name,
        ["body"],
    )


@pytest.mark.parametrize(
    ("loader", "module", "message"),
    [
        (
            DOCX,
            "docx",
            'a is a Word document, and reading those needs an extra: pip install "claimcheck-toolkit[docx]"',
        ),
        (
            ODT,
            "defusedxml",
            'a is an OpenDocument text, and reading those needs an extra: pip install "claimcheck-toolkit[odt]"',
        ),
    ],
)
def test_without_the_extra(loader: Loader, module: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(InputError) as error:
        read(loader, b"", "a")
    assert str(error.value) == message


@pytest.mark.parametrize(
    ("loader", "data", "message"),
    [
        pytest.param(DOCX, OPEN, "a is damaged or of another kind (KeyError): save it again, or its text", id="other"),
        pytest.param(
            DOCX,
            docx_of("<w:sdt>" * 9_000 + "</w:sdt>" * 9_000),
            "a is damaged or of another kind (XMLSyntaxError): save it again, or its text",
            id="a deep Word document",
        ),
        pytest.param(
            ODT,
            odt_of("<text:section>" * 90_000 + "</text:section>" * 90_000),
            "a is damaged or of another kind (RecursionError): save it again, or its text",
            id="a deep OpenDocument text",
        ),
        pytest.param(ODT, b"{}", "a is not an OpenDocument text, or is damaged: save it again, or its text", id="none"),
    ],
)
def test_a_hostile_document_is_one_line(loader: Loader, data: bytes, message: str) -> None:
    pytest.importorskip("docx")
    pytest.importorskip("defusedxml")
    with pytest.raises(InputError) as error:
        read(loader, data, "a")
    assert str(error.value) == message
