"""What a report is never written over, in every format."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from claimcheck.cli.output import Target, open_sink
from claimcheck.models import ScanResult
from claimcheck.report.hooks import register_reports
from claimcheck.specs import ReportInput, ReportWriter

WRITERS = {writer.name: writer for writer in register_reports()}
# ClaimReview is of articles with an address, whose reports are named after the articles' ids.
OF_FILES = [writer for writer in WRITERS.values() if writer.name != "claimreview"]
in_each_format = pytest.mark.parametrize("writer", OF_FILES, ids=[writer.name for writer in OF_FILES])


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _written(result: ScanResult, source: str, writer: ReportWriter) -> str:
    """A report on the article as if it had been read from there; the name that it was given."""
    result = replace(result, article=replace(result.article, source=source, id=source))
    told: list[str] = []
    sink = open_sink(
        Target(writer.name, Path("out"), folder=True), writer, folder=Path(), several=True, told=told.append
    )
    sink.add(result.article, writer.write(ReportInput(result, version="0.1.0")))
    sink.close()
    return Path(told[0]).name


def _without_findings(result: ScanResult) -> ScanResult:
    return replace(result, claims=(), notices=(), failures=())


@in_each_format
def test_a_report_on_another_source_is_left_alone(freedonia: ScanResult, writer: ReportWriter) -> None:
    # Titles, which questions to the writer go by, differ as well.
    other = replace(freedonia, article=replace(freedonia.article, title="Another"))
    end = writer.suffix
    assert _written(freedonia, "a/story.txt", writer) == f"story{end}"
    before = Path(f"out/story{end}").read_bytes()
    assert _written(other, "b/story.docx", writer) == f"story.docx{end}"
    assert Path(f"out/story{end}").read_bytes() == before
    third = _written(replace(freedonia, article=replace(freedonia.article, title="Third")), "c/story.txt", writer)
    assert third == f"story.txt{end}"


@in_each_format
def test_the_same_article_keeps_its_name(freedonia: ScanResult, writer: ReportWriter) -> None:
    results = [freedonia, _without_findings(freedonia), _without_findings(freedonia), freedonia]
    assert {_written(result, "a/story.txt", writer) for result in results} == {f"story{writer.suffix}"}
    assert _written(freedonia, "./a/story.txt", writer) == f"story{writer.suffix}"


@in_each_format
def test_a_file_of_somebody_else_is_left_alone(freedonia: ScanResult, writer: ReportWriter) -> None:
    Path("out").mkdir()
    notes = Path(f"out/story{writer.suffix}")
    notes.write_text("My notes: call the ministry.\n")
    assert _written(freedonia, "a/story.txt", writer) == f"story.txt{writer.suffix}"
    assert notes.read_text() == "My notes: call the ministry.\n"


def test_a_format_that_names_no_subject_takes_any_name_but_the_article_s(freedonia: ScanResult) -> None:
    writer = ReportWriter("rain", "rain", ".md", lambda report: report.version)
    Path("out").mkdir()
    Path("out/story.md").write_text("It rained.")
    assert _written(freedonia, "out/story.md", writer) == "story.md.md"
    assert _written(freedonia, "a/story.md", writer) == "story.md"
