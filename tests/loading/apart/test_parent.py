from __future__ import annotations

import importlib
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.apart import Limits, read_apart, read_bounded, require
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

READERS = """
import os, sys, time
from datetime import date
from claimcheck import Article
from claimcheck.errors import InputError

def read(request):
    print("a library prints")
    text = request.data.decode() + request.media_type
    yield Article("1", text, "t", date(2019, 3, 1), "there", source=request.source)
    yield Article("2", request.charset)

def where(request): return [Article("1", str(os.getpid()))]
def refuse(request): raise InputError(request.source + " is odd", "mend it")
def fail(request): raise KeyError("x")
def crash(request): os._exit(7)
def spin(request):
    while True: pass
def wait(request): time.sleep(600)
def swell(request): return [0] * 10**9
"""


@pytest.fixture(autouse=True)
def readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "readers_for_test.py").write_text(READERS)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")])))


def read(function: str, limits: Limits | None = None) -> tuple[Article, ...]:
    request = LoadRequest("a.doc", b"It rained.", "text/x-rain", "utf-8")
    return read_apart(f"readers_for_test:{function}", request, limits or Limits())


def refusal(function: str, limits: Limits | None = None) -> str:
    with pytest.raises(InputError) as error:
        read(function, limits)
    return str(error.value)


def test_articles_come_back_whole() -> None:
    assert read("read") == (
        Article("1", "It rained.text/x-rain", "t", date(2019, 3, 1), "there", source="a.doc"),
        Article("2", "utf-8"),
    )


@pytest.mark.parametrize(("size", "apart"), [(300_000, False), (300_001, True)], ids=["short", "long"])
def test_what_is_long_is_read_in_a_process_of_its_own(
    size: int, *, apart: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    (article,) = read_bounded(importlib.import_module("readers_for_test").where, LoadRequest("a.doc", b"x" * size))
    assert (article.text != str(os.getpid())) is apart


def test_an_extra_that_is_missing_is_named() -> None:
    require(LoadRequest("a.doc", b""), "json", "claimcheck-toolkit[doc]", "a document")
    with pytest.raises(InputError) as error:
        require(LoadRequest("a.doc", b""), "no_such_module", "claimcheck-toolkit[doc]", "a document")
    assert str(error.value) == (
        'a.doc is a document, and reading those needs an extra: pip install "claimcheck-toolkit[doc]"'
    )


def test_what_goes_wrong_is_one_line() -> None:
    assert [refusal(name) for name in ("refuse", "fail", "crash")] == [
        "a.doc is odd: mend it",
        "a.doc is damaged or of another kind (KeyError): save it again, or its text",
        "a.doc cannot be read: the process that read it ended with code 7: the file may be damaged; save its text",
    ]


def test_what_waits_without_end_is_ended() -> None:
    assert refusal("wait", Limits(seconds=1)) == (
        "a.doc takes longer than 1 seconds to read: save the article by itself, or its text as a file"
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems do not hold these limits")
def test_what_works_or_swells_without_end_is_ended() -> None:
    assert [refusal("spin", Limits(cpu_seconds=1)), refusal("swell")] == [
        "a.doc takes more than 1 seconds of CPU to read: save the article by itself, or its text as a file",
        "a.doc takes more memory to read than a document may: save the article by itself, or its text as a file",
    ]


def test_a_file_beside_the_article_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "beside").mkdir()
    (tmp_path / "beside" / "json.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path / "beside")
    assert read("read")[0].title == "t"
