from __future__ import annotations

import json

import pytest

from claimcheck.loading.apart.child import answer
from claimcheck.loading.draft import Draft, Part


def _given(data: bytes) -> Draft:
    return Draft((Part(data.decode(), "caption"),))


def _too_much(_: bytes) -> Draft:
    raise MemoryError


@pytest.mark.parametrize(
    ("reader", "said"),
    [
        pytest.param(
            _given,
            {
                "draft": {
                    "parts": [{"text": "a", "kind": "caption", "pages": 0}],
                    "title": None,
                    "published": None,
                    "published_from": None,
                }
            },
            id="a draft",
        ),
        pytest.param(
            _too_much,
            {
                "refused": [
                    "takes more memory to read than a document may",
                    "save the article by itself, or its text as a file",
                ]
            },
            id="no memory left",
        ),
    ],
)
def test_the_answer(reader: object, said: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.loading.office.odt.read_odt", reader)
    assert json.loads(answer("claimcheck.loading.office.odt:read_odt", b"a")) == said
