from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.apart import Limits, read_apart
from claimcheck.loading.draft import Draft, Part
from claimcheck.specs import LoadRequest

READERS = """
import os, sys, time
from datetime import date
from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, Part

def read(data):
    print("a library prints")
    return Draft((Part(data.decode(), "heading", 2), Part("b")), "t", date(2019, 3, 1), "there")

def refuse(data): raise InputError("is odd", "mend it")
def fail(data): raise KeyError("x")
def crash(data): os._exit(7)
def spin(data):
    while True: pass
def wait(data): time.sleep(600)
def swell(data): return [0] * 10**9
"""


@pytest.fixture(autouse=True)
def readers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "readers_for_test.py").write_text(READERS)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")])))


def read(function: str, limits: Limits | None = None) -> Draft:
    request = LoadRequest("a.doc", b"It rained.")
    extra = ("json", "claimcheck-toolkit[doc]", "a document")
    return read_apart(f"readers_for_test:{function}", request, extra, limits or Limits())


def refusal(function: str, limits: Limits | None = None) -> str:
    with pytest.raises(InputError) as error:
        read(function, limits)
    return str(error.value)


def test_a_draft_comes_back_whole() -> None:
    draft = read("read")
    assert (draft.parts, draft.title, draft.published_from) == (
        [Part("It rained.", "heading", 2), Part("b")],
        "t",
        "there",
    )
    assert draft.published is not None
    assert draft.published.isoformat() == "2019-03-01"


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
    assert read("read").title == "t"
