from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.apart.child import answer
from claimcheck.models import Article, Block
from claimcheck.specs import LoadRequest

SPLIT = "save the article by itself, or its text as a file"


def _given(request: LoadRequest) -> list[Article]:
    block = Block(0, 1, "caption")
    return [Article(request.charset or "", request.data.decode(), published=date(2019, 3, 1), blocks=(block,))]


def _too_much(_: LoadRequest) -> list[Article]:
    raise MemoryError


def _refused(_: LoadRequest) -> list[Article]:
    raise InputError("a.odt is odd", "mend it")


def _damaged(_: LoadRequest) -> list[Article]:
    raise KeyError("x")


@pytest.mark.parametrize(
    ("read", "said"),
    [
        pytest.param(_too_much, ["a.odt takes more memory to read than a document may", SPLIT], id="no memory left"),
        pytest.param(_refused, ["a.odt is odd", "mend it"], id="refused"),
        pytest.param(
            _damaged,
            ["a.odt is damaged or of another kind (KeyError)", "save it again, or its text"],
            id="damaged",
        ),
    ],
)
def test_why_there_is_no_article(read: object, said: object, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _answer(read, monkeypatch) == {"refused": said}


def test_an_article_with_half_a_character(monkeypatch: pytest.MonkeyPatch) -> None:
    (article,) = _answer(_given, monkeypatch)["articles"]
    assert (article["id"], article["text"], article["published"]) == ("\ud800", "a", "2019-03-01")
    assert [block["kind"] for block in article["blocks"]] == ["caption"]


def _answer(read: object, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("claimcheck.loading.office.odt.load_odt", read)
    return json.loads(answer("claimcheck.loading.office.odt:load_odt", LoadRequest("a.odt", b"a", "", "\ud800")))
