from __future__ import annotations

import hashlib
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.loading import article_from_text
from claimcheck.loading.hooks import JSONL
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

FORM = 'a line is {"id": ..., "text": ..., "published": "YYYY-MM-DD" or null, "title": ..., "source": ...}'


def read(line: str | bytes) -> Article:
    data = line if isinstance(line, bytes) else line.encode()
    (article,) = JSONL.load(LoadRequest("a.jsonl", data))
    return article


@pytest.mark.parametrize(
    ("line", "message"),
    [
        pytest.param(
            "{", f"not JSON: Expecting property name enclosed in double quotes at character 2: {FORM}", id="cut"
        ),
        pytest.param("[1]", f"not a JSON object: {FORM}", id="a list"),
        pytest.param("[" * 200_000, f"nested too deeply: {FORM}", id="two hundred thousand brackets"),
        pytest.param("{}", f"text: field required: {FORM}", id="no text"),
        pytest.param('{"text": 5}', f"text: input should be a valid string: {FORM}", id="a number for a text"),
        pytest.param('{"id": 7, "text": "a"}', f"id: input should be a valid string: {FORM}", id="a number for an id"),
        pytest.param(
            '{"text": "a", "published": "1 March"}', "published is '1 March': write YYYY-MM-DD or null", id="no date"
        ),
        pytest.param(b'{"text": "\xff"}', "not UTF-8 from byte 10 on: save the file as UTF-8", id="other bytes"),
        pytest.param(
            '{"claimcheck": "0.1.0", "schema": 1, "article": {}}',
            "a report, not an article: give the article that it was made from",
            id="a report",
        ),
    ],
)
def test_a_bad_line_is_refused_in_one_line(line: str | bytes, message: str) -> None:
    with pytest.raises(InputError) as error:
        read(line)
    assert str(error.value) == message


def test_a_line_with_everything() -> None:
    text = "The A380 made its last flight for the airline on Thursday."
    line = json.dumps({"id": "x1", "text": text, "published": "2020-01-17", "title": "", "source": None, "more": [1]})
    assert read(line) == article_from_text(
        text,
        id="x1",
        published=date(2020, 1, 17),
        published_from="published in the article line",
        sha256=hashlib.sha256(line.encode()).hexdigest(),
    )


def test_without_id_and_source_the_id_is_of_the_text() -> None:
    assert read('{"text": "It rained."}').id == article_from_text("It rained.").id


def test_half_a_surrogate_pair_a_byte_order_mark_and_a_huge_number() -> None:
    assert read('\ufeff{"text": "a\\ud800b", "n": ' + "9" * 10_000 + "}").text == "a\ufffdb"


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), st.lists, max_leaves=9))
def test_no_value_breaks_the_reading(value: object) -> None:
    line = json.dumps({"text": value, "published": value, "id": value})
    try:
        assert read(line).text == value
    except InputError as error:
        refused = str(error)
        assert "\n" not in refused
