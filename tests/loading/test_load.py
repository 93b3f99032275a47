from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec import structs

import claimcheck.http
from claimcheck.errors import InputError
from claimcheck.http import Page
from claimcheck.loading import article_id, load
from claimcheck.loading.hooks import JSONL, TEXT, register_loaders
from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest

LOADERS = tuple(register_loaders())
BODY = "Kim and Trump left Hanoi without an agreement on Thursday."


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(items: Iterator[Article | InputError]) -> list[str]:
    return [f"! {item}" if isinstance(item, InputError) else f"{item.source}: {item.text}" for item in items]


def test_a_bad_input_is_answered_with_an_error_and_the_rest_go_on(here: Path) -> None:
    (here / "a.txt").write_text("It rained.")
    (here / "b.txt").write_bytes(b"\x00\x01")
    (here / "c.txt").write_text(" \n\n…")
    (here / "d.odd").write_text("It stopped.")
    (here / "empty").mkdir()
    assert told(load(["none.txt", "empty", "b.txt", "c.txt", "a.txt", "d.odd"], (TEXT,))) == [
        "! no file or folder none.txt: check the path",
        "! no articles in empty: files are read that end in .text, .txt",
        "! b.txt is binary, not text: save the article as a UTF-8 text file",
        "! c.txt holds no text: check that the article was saved",
        "a.txt: It rained.",
        "d.odd: It stopped.",
    ]


def test_article_lines_are_read_one_by_one(here: Path) -> None:
    lines = ['{"id": "1", "text": "It rained."}', "{", "", '{"id": "1", "text": "Twice."}', '{"id": "2", "text": " "}']
    (here / "a.jsonl").write_text("\n".join([*lines, '{"id": "3", "text": "It stopped.", "source": "b.txt"}']))
    errors = told(load(["a.jsonl"], LOADERS))
    assert [error.partition(" at character")[0] for error in errors] == [
        "None: It rained.",
        "! a.jsonl, line 2: not JSON: Expecting property name enclosed in double quotes",
        "! a.jsonl: a second article has the id '1': give each its own id",
        "! a.jsonl, line 5 holds no text: check that the article was saved",
        "b.txt: It stopped.",
    ]


def test_a_line_that_is_too_long_is_said(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.loading.files.MAX_BYTES", 1_000)
    (here / "a.jsonl").write_text('{"text": "' + "x" * 2_000 + '"}\n{"text": "It rained."}')
    assert told(load(["a.jsonl"], LOADERS)) == [
        "! a.jsonl, line 1, is longer than 0 MB: an article line holds one article",
        "None: It rained.",
    ]


def test_date_and_title_from_the_command_line_go_first(here: Path) -> None:
    (here / "a.txt").write_text(f"Talks fail in Hanoi\nFriday 1 March 2019\n\n{BODY}")
    (article,) = load(["a.txt"], LOADERS, date=date(2020, 1, 2), title="No deal")
    assert isinstance(article, Article)
    assert (article.title, article.published, article.published_from) == ("No deal", date(2020, 1, 2), "--date")
    assert [block.kind for block in article.blocks] == ["heading", "dateline", "body"]
    assert article.id == article_id("a.txt", "")


def test_standard_input() -> None:
    assert told(load(["-"], LOADERS, stdin=io.BytesIO(b"It rained."))) == ["-: It rained."]
    assert told(load(["-"], LOADERS)) == ["! there is no standard input: give a file"]
    assert told(load(["-"], LOADERS, stdin=io.BytesIO(b"\0"))) == [
        "! standard input is binary, not text: save the article as a UTF-8 text file"
    ]


def test_the_loader_that_was_given_reads_every_input(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "a.txt").write_text('{"text": "It rained."}')
    monkeypatch.setattr(claimcheck.http, "fetch", lambda url, **_: Page(url, b'{"text": "It poured."}', "text/plain"))
    stdin = io.BytesIO(b'{"text": "It stopped."}\n{"text": "It began."}')
    items = load(["a.txt", "-", "http://x.example/a"], LOADERS, stdin=stdin, loader=JSONL, allow_net=True)
    assert [item.text for item in items if isinstance(item, Article)] == [
        "It rained.",
        "It stopped.",
        "It began.",
        "It poured.",
    ]


def test_no_loader_for_plain_text(here: Path) -> None:
    (here / "a.txt").write_text("It rained.")
    assert told(load(["a.txt"], [])) == ["! no loader reads plain text: `claimcheck plugins` lists what failed to load"]


def _fails(_: LoadRequest) -> Iterator[Article]:
    raise RecursionError("too deep")


def _fails_late(request: LoadRequest) -> Iterator[Article]:
    yield from TEXT.load(request)
    raise KeyError("x")


def test_a_loader_that_fails_spoils_its_own_file_alone(here: Path) -> None:
    for name in ("a.bad", "b.late", "c.txt"):
        (here / name).write_text("It rained.")
    loaders = (TEXT, Loader("bad", "", (".bad",), _fails), Loader("late", "", (".late",), _fails_late))
    hint = "the file may be damaged; `claimcheck plugins` says whose loader it is"
    assert told(load(["a.bad", "b.late", "c.txt"], loaders)) == [
        f"! a.bad: the loader 'bad' failed (RecursionError: too deep): {hint}",
        "b.late: It rained.",
        f"! b.late: the loader 'late' failed (KeyError: 'x'): {hint}",
        "c.txt: It rained.",
    ]


def test_an_address_is_fetched_only_when_allowed() -> None:
    assert told(load(["http://ann:secret@x.example/a"], LOADERS)) == [
        "! http://x.example/a is on the network: add --allow-net to fetch it"
    ]


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        pytest.param(Page("", b"It rained.", "text/plain"), "http://x.example/a.txt: It rained.", id="plain text"),
        pytest.param(Page("", b"It rained."), "http://x.example/a.txt: It rained.", id="no type, known ending"),
        pytest.param(
            Page("", b"It rained.", "application/octet-stream"),
            "http://x.example/a.txt: It rained.",
            id="a type that says nothing, known ending",
        ),
        pytest.param(
            Page("", b"Caf\xe9", "text/plain", "latin-1"), "http://x.example/a.txt: Café", id="encoding as stated"
        ),
        pytest.param(Page("", b'{"text": "It rained."}', "application/x-ndjson"), "None: It rained.", id="lines"),
        pytest.param(
            Page("", b"\x89PNG", "image/png"),
            "! http://x.example/a.txt serves image/png: give the address of an article page",
            id="a picture",
        ),
    ],
)
def test_a_page_is_read_by_its_type(page: Page, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(url: str, *, allow_private: bool) -> Page:
        assert not allow_private
        return structs.replace(page, url=url)

    monkeypatch.setattr(claimcheck.http, "fetch", fetch)
    assert told(load(["http://x.example/a.txt"], LOADERS, allow_net=True)) == [answer]


def test_a_page_of_no_type_and_unknown_ending(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claimcheck.http, "fetch", lambda url, *, allow_private: Page(url, b"a"))  # noqa: ARG005  as above
    assert told(load(["http://x.example/a"], LOADERS, allow_net=True)) == [
        "! http://x.example/a serves data of no stated type: give the address of an article page"
    ]


def test_a_large_archive_of_lines_is_read_as_a_stream(here: Path) -> None:
    (here / "a.jsonl").write_text("".join(f'{{"id": "{n}", "text": "It rained."}}\n' for n in range(1_000)))
    items = load(["a.jsonl"], LOADERS)
    first = next(items)
    assert isinstance(first, Article)
    assert (first.id, sum(1 for _ in items)) == ("0", 999)


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    heavy: tuple[str, ...] = (
        "requests",
        "pydantic",
        "trafilatura",
        "lxml",
        "docx",
        "pypdf",
        "feedparser",
        "defusedxml",
    )
    heavy += ("email", "html.parser", "subprocess", "zipfile")
    code = (
        "import sys, claimcheck.loading, claimcheck.loading.hooks as hooks; hooks.register_loaders();"
        f"print([m for m in {heavy} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
