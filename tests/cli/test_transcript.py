"""`scan --transcript`: quotations are checked, and the report can be replayed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.cli import Command


@pytest.fixture
def files(tmp_path: Path) -> None:
    one, two = "We will open the bridge on the second of May", "Nothing else matters to this town now"
    (tmp_path / "story.txt").write_text(f"“{one},” the mayor said.\n\n“{two},” she said.\n", encoding="utf-8")
    (tmp_path / "said.txt").write_text("MAYOR: We will open the bridge on the first of May.\n", encoding="utf-8")


@pytest.mark.usefixtures("files")
def test_a_quotation_is_checked_and_the_report_replayed(claimcheck: Command) -> None:
    ran = claimcheck(
        "scan", "story.txt", "--transcript", "said.txt", "--output", "r.json", "--no-db", "--fail-on", "never"
    )
    assert ran.code == 0
    report = json.loads(Path("r.json").read_text(encoding="utf-8"))
    found = [(f["rule"], f["verdict"]) for c in report["claims"] for f in c["findings"]]
    assert found == [("QUO103", "conflicting"), ("QUO103", "not_enough_evidence")]
    assert claimcheck("verify", "r.json").code == 0


@pytest.mark.usefixtures("files")
def test_without_a_transcript_quotations_are_listed_as_not_checked(claimcheck: Command) -> None:
    report = json.loads(claimcheck("scan", "story.txt", "--format", "json", "--no-db").out)
    assert [item["why"] for item in report["not_checked"]].count("words quoted; no transcript given") == 2
    assert not [f for c in report["claims"] for f in c["findings"] if f["rule"] == "QUO103"]


@pytest.mark.usefixtures("files")
def test_a_transcript_that_cannot_be_read_is_refused(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02" * 100)
    for name in ("missing.txt", "empty.txt", "binary.txt", "."):
        assert name in claimcheck("scan", "story.txt", "--transcript", name).refused()
