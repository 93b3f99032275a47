"""The line that `extract` prints."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from claimcheck.models import Article, Attribution, Document, Entity, Quantity, Span, Timex
from claimcheck.report.mentions import mentions_line
from claimcheck.text.checkworthiness import explain_sentences

ARTICLE = Article("f-1", "Freedonia said 3.0 lamps glow 🏮 on Tuesday.", "Lamps", date(2031, 3, 5))
DOCUMENT = Document(
    ARTICLE,
    ARTICLE.text,
    sentences=(Span(0, 43),),
    timexes=(
        Timex(
            32,
            42,
            "on Tuesday",
            "DATE",
            "2031-03-04",
            None,
            date(2031, 3, 4),
            date(2031, 3, 4),
            "s",
            "weekday",
            "p",
            2,
            ("2031-03-04", "2031-03-11"),
        ),
    ),
    quantities=(
        Quantity(15, 24, "3.0 lamps", 15, 18, 3.0, 3.5, "~", "up", None, "lamps", hedge="about", rule="number"),
    ),
    entities=(Entity(0, 9, "Freedonia", "country:FRE", "Freedonia", "country", "name", "only one"),),
    attributions=(Attribution(Span(0, 9), None, (Span(15, 42),), "said-before"),),
    check_worthiness=(0.5,),
)
ALL = ("timexes", "quantities", "entities", "attributions", "check_worthiness")
WHOLE: dict[str, Any] = {
    "id": "f-1",
    "text": ARTICLE.text,
    "published": "2031-03-05",
    "sentences": [[0, 43]],
    "timexes": [
        {
            "start": 32,
            "end": 42,
            "text": "on Tuesday",
            "type": "DATE",
            "value": "2031-03-04",
            "mod": None,
            "from": "2031-03-04",
            "to": "2031-03-04",
        }
    ],
    "quantities": [
        {
            "start": 15,
            "end": 24,
            "text": "3.0 lamps",
            "number_start": 15,
            "number_end": 18,
            "low": 3,
            "high": 3.5,
            "bound": "~",
            "change": "up",
            "unit": None,
            "noun": "lamps",
            "ordinal": False,
        }
    ],
    "entities": [
        {"start": 0, "end": 9, "text": "Freedonia", "id": "country:FRE", "label": "Freedonia", "kind": "country"}
    ],
    "attributions": [{"source": [0, 9], "cue": None, "content": [[15, 42]]}],
    "check_worthiness": [0.5],
}


def test_every_layer() -> None:
    line = mentions_line((DOCUMENT,), ALL)
    assert json.loads(line) == WHOLE
    assert '"low": 3,' in line
    assert "\n" not in line


@pytest.mark.parametrize("layer", ALL)
def test_one_layer(layer: str) -> None:
    line = json.loads(mentions_line((DOCUMENT,), [layer]))
    assert list(line) == ["id", "text", "published", "sentences", layer]
    assert line[layer] == WHOLE[layer]


def test_how_each_was_read() -> None:
    line = json.loads(mentions_line((DOCUMENT,), ALL, explain=True))
    added = {
        name: {key: value for key, value in line[name][0].items() if key not in WHOLE[name][0]}
        for name in ("timexes", "quantities", "entities")
    }
    assert added == {
        "timexes": {"symbol": "s", "candidates": ["2031-03-04", "2031-03-11"], "policy": "p", "rule": "weekday"},
        "quantities": {"hedge": "about", "step": 1, "rule": "number"},
        "entities": {"alias": "name", "rule": "only one"},
    }
    assert (line["attributions"][0]["rule"], line["attributions"][0]["named"]) == ("said-before", None)
    assert [sum(features.values()) for features in line["check_worthiness_features"]] == [
        pytest.approx(sum(weight for _, weight in features)) for features in explain_sentences(DOCUMENT)
    ]
    assert "check_worthiness_features" not in json.loads(mentions_line((DOCUMENT,), ("timexes",), explain=True))


def test_a_title_apart_is_left_out() -> None:
    title = Document(ARTICLE, "Lamps", "title", sentences=(Span(0, 5),))
    assert json.loads(mentions_line((DOCUMENT, title), ())) == {
        k: WHOLE[k] for k in ("id", "text", "published", "sentences")
    }
