"""Files whose ending nobody knows: text is read, and what plainly is none is refused with the way out."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.loading import load
from claimcheck.loading.hooks import TEXT, register_loaders

LOADERS = tuple(register_loaders())
WAY_OUT = "--input-format text reads it as it stands"
RAIN = "It rained in Freedonia."


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        pytest.param("draft", RAIN, RAIN, id="no ending: text"),
        pytest.param("draft.xyz", "<b>It</b> rained: 3 < 4.", "<b>It</b> rained: 3 < 4.", id="some markup: text"),
        pytest.param("draft.xyz", "[UPDATE] {Rain}", "[UPDATE] {Rain}", id="brackets: text"),
        pytest.param(
            "a.php",
            "\ufeff <!DOCTYPE html><p>x",
            "a.php looks like a web page: add --input-format html, or end its name in .html",
            id="a page",
        ),
        pytest.param(
            "a",
            "<HTML lang=en><p>x",
            "a looks like a web page: add --input-format html, or end its name in .html",
            id="a page without type",
        ),
        pytest.param(
            "a.rdf",
            "<?xml version='1.0'?><a/>",
            "a.rdf looks like XML: add --input-format feed, or end its name in .xml",
            id="XML",
        ),
        pytest.param(
            "a.json",
            '{\n "text": "x"}',
            "a.json looks like JSON: add --input-format jsonl, or end its name in .jsonl",
            id="an object",
        ),
        pytest.param(
            "a.json",
            '[{"text": "x"}]',
            "a.json looks like JSON: add --input-format jsonl, or end its name in .jsonl",
            id="objects",
        ),
        pytest.param(
            "a.CSV",
            "day,rain",
            "a.CSV is a table, not an article: make article lines of its texts (.jsonl)",
            id="a table",
        ),
    ],
)
def test_a_file_of_an_unknown_ending(
    name: str, data: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(data, encoding="utf-8")
    (found,) = load([name], LOADERS)
    assert (str(found) if isinstance(found, InputError) else found.text) in {said, f"{said}; {WAY_OUT}"}
    (as_text,) = load([name], LOADERS, loader=TEXT)
    assert not isinstance(as_text, InputError)


def test_a_file_of_a_known_ending_is_what_it_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<html>It rained.", encoding="utf-8")
    (found,) = load([str(tmp_path / "a.txt")], LOADERS)
    assert not isinstance(found, InputError)


def test_standard_input_that_is_a_page() -> None:
    (found,) = load(["-"], LOADERS, stdin=io.BytesIO(b"<!doctype html><p>It rained."))
    assert str(found) == f"standard input looks like a web page: add --input-format html; {WAY_OUT}"
