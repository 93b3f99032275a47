"""Articles in the forms that a newsroom has, from the file to the report and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from support.cli import Command
from support.documents import docx_of, odt_of, pdf_of

pytest.importorskip("docx")
pytest.importorskip("pypdf")
pytest.importorskip("defusedxml")

LINES = ("Lighthouses of Freedonia", "On Monday, August 24, 2019, the keepers met.", "Comment")


def _docx() -> bytes:
    styles = ("Title", "Normal", "caption")
    form = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>'
    return docx_of("".join(form.format(style, line) for style, line in zip(styles, LINES, strict=True)))


DOCUMENTS = {
    "a.docx": _docx(),
    "a.odt": odt_of("".join(f"<text:p>{line}</text:p>" for line in LINES)),
    "a.pdf": pdf_of([LINES[:2], LINES[2:]]),
    "a.eml": f"From: a@b.example\nSubject: {LINES[0]}\n\n{LINES[1]}\n".encode(),
}


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_a_finding_stands_where_the_text_says_and_the_report_can_be_replayed(
    name: str, claimcheck: Command, tmp_path: Path, fits: Callable[[str, object], None]
) -> None:
    (tmp_path / name).write_bytes(DOCUMENTS[name])
    assert claimcheck("scan", name, "--format", "json", "--output", "out.json", "--select", "CAL101").code == 1
    report = json.loads((tmp_path / "out.json").read_text())
    fits("report", report)
    (refuted,) = [claim for claim in report["claims"] if claim["verdict"] == "refuted"]
    text = report["article"]["text"]
    assert text[refuted["start"] : refuted["end"]] == refuted["text"] == "Monday, August 24, 2019"
    assert report["article"]["title"] == LINES[0]
    assert claimcheck("verify", "out.json").out == "out.json: the same, byte for byte\n"
    assert claimcheck("report", "--format", "json").out == (tmp_path / "out.json").read_text()


def test_a_folder_of_documents_on_several_processes(claimcheck: Command, tmp_path: Path) -> None:
    for name, data in DOCUMENTS.items():
        (tmp_path / name.replace("a.", f"{name[2:]}.")).write_bytes(data)
    ran = claimcheck("scan", ".", "--jobs", "2", "--no-db", "--select", "CAL101", "--fail-on", "never")
    assert (ran.code, ran.out.split()) == (0, [f"reports/{name}.md" for name in ("docx", "eml", "odt", "pdf")])


def test_the_form_of_standard_input_is_named(claimcheck: Command) -> None:
    words = ("scan", "-", "--input-format", "docx", "--no-db", "--format", "text", "--select", "CAL101")
    ran = claimcheck(*words, given=DOCUMENTS["a.docx"])
    assert (ran.code, ran.out.count("CAL101")) == (1, 1)
    assert claimcheck("extract", "-", "--input-format", "pdf", given=DOCUMENTS["a.pdf"]).code == 0


@pytest.mark.parametrize("command", ["scan", "extract"])
def test_a_form_that_nobody_knows(command: str, claimcheck: Command) -> None:
    assert claimcheck(command, "-", "--input-format", "dox", given=b"").refused() == (
        "claimcheck: error: unknown input format 'dox': did you mean 'docx'? "
        "input formats: docx, eml, feed, html, jsonl, markdown, odt, pdf, text"
    )
