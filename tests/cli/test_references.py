"""`claimcheck references`: what is known, and a newsroom's own table from its CSV to a verdict in the report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.cli.session import open_session
from support.cli import Command

POLICE = """\
City,Year,Branch,Officers
Fredville,2019,Total,1900
Fredville,2020,Total,1950
Fredville,2020,Traffic,150
Rufusburg,2020,Total,1450
"""
ADD = ("references", "add", "police.csv", "--nouns", "police officers,officers", "--kind", "city")
STORY = """\
City police under strain

In 2020 Fredville had 1,950 police officers.

In 2020 Rufusburg had 2,450 police officers.

Fredville employed 2,600 police officers in 2005.

In 2020 Fredville had 150 traffic police officers.

Fredville hired 300 police officers.
"""


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a table, a story, and a data folder of its own, in a process that has opened nothing yet."""
    open_session.cache_clear()
    monkeypatch.setenv("CLAIMCHECK_DATA_DIR", str(tmp_path / "data"))
    (tmp_path / "police.csv").write_text(POLICE, encoding="utf-8")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    yield tmp_path
    open_session.cache_clear()


def test_an_own_table_judges_an_article(claimcheck: Command, desk: Path) -> None:
    added = claimcheck(*ADD, "--publisher", "Police Board", "--licence", "CC0", "--url", "https://p.example", "--yes")
    assert added.out.splitlines() == [
        "police: 4 rows with a figure, 2 new names",
        f"added: {desk / 'data' / 'tables' / 'police'}",
    ]
    ran = claimcheck("scan", "story.txt", "--date", "2021-03-14", "--format", "json", "--no-db")
    assert ran.code == 1
    findings = [finding for claim in json.loads(ran.out)["claims"] for finding in claim["findings"]]
    said = [
        (f["verdict"], f["reason"], [row["row"] for row in f["evidence"]]) for f in findings if f["rule"] == "NUM102"
    ]
    assert said == [
        ("supported", "within-rounding", ["fredville-total-2020"]),
        ("refuted", "outside-tolerance", ["rufusburg-total-2020"]),
        ("not_enough_evidence", "period-mismatch", []),
        ("supported", "within-rounding", ["fredville-traffic-2020"]),
    ]
    (refuted,) = (f for f in findings if f["verdict"] == "refuted")
    assert refuted["message"] == "The references have 1,450 police officers, not 2,450 police."
    (row,) = refuted["evidence"]
    source = ("police", "1,450 police officers", "Police Board", "https://p.example", "CC0")
    assert tuple(row[key] for key in ("reference", "value", "publisher", "url", "licence")) == source
    (mismatch,) = (f for f in findings if f["reason"] == "period-mismatch")
    nearest = mismatch["considered"][0]
    assert (nearest["row"], nearest["why"]) == ("fredville-total-2019", "begins after the time that is meant")
    claimcheck("scan", "story.txt", "--date", "2021-03-14", "--no-db")
    report = (desk / "reports" / "story.md").read_text(encoding="utf-8")
    words = "**Row** police\\#rufusburg-total-2020: 1,450 police officers (2020), [Police Board](https://p.example)"
    assert words in report.replace("\\-", "-")


def test_guessed_roles_are_shown_and_not_taken_unseen(claimcheck: Command, desk: Path) -> None:
    ran = claimcheck(*ADD)
    assert "nobody is there to confirm them: run it again with --yes" in ran.refused()
    assert not (desk / "data").exists()
    assert 'subject = ["City"]' in ran.out
    (desk / "roles.toml").write_text(ran.out, encoding="utf-8")
    assert claimcheck("references", "add", "police.csv", "--roles", "roles.toml").code == 0
    assert [path.name for path in (desk / "data" / "tables").iterdir()] == ["police"]


@pytest.mark.parametrize(("answer", "there"), [("n\n", False), ("y\n", True)])
def test_an_answer_that_is_piped_is_taken(claimcheck: Command, desk: Path, answer: str, *, there: bool) -> None:
    ran = claimcheck(*ADD, given=answer)
    assert (ran.code, "nothing was added" in ran.out, (desk / "data").exists()) == (0, not there, there)


def test_one_row_is_counted_as_one(claimcheck: Command, desk: Path) -> None:
    (desk / "police.csv").write_text("\n".join(POLICE.splitlines()[:2]) + "\n", encoding="utf-8")
    assert claimcheck(*ADD, "--yes").out.splitlines()[0] == "police: 1 row with a figure, 1 new name"


def test_a_bad_row_is_named_and_nothing_is_added(claimcheck: Command, desk: Path) -> None:
    (desk / "police.csv").write_text(POLICE + "Fredville,2021,Total,many\n", encoding="utf-8")
    (desk / "roles.toml").write_text(
        '[columns]\nsubject = "City"\nyear = "Year"\nvalue = "Officers"\n', encoding="utf-8"
    )
    refused = claimcheck("references", "add", "police.csv", "--roles", "roles.toml").refused()
    assert "police.csv, line 6, column 'Officers': 'many' is no number" in refused
    assert not (desk / "data").exists()
    checked = claimcheck("references", "check", "police.csv", "--roles", "roles.toml")
    bad, counted = checked.out.splitlines()
    assert bad.startswith("police.csv, line 6, column 'Officers': 'many' is no number: write digits")
    assert (checked.code, counted) == (1, "police: 4 rows with a figure, 2 new names, 1 that cannot be used")


def test_the_configuration_names_the_folder(claimcheck: Command, desk: Path) -> None:
    (desk / "claimcheck.toml").write_text('tables = "ours"\n', encoding="utf-8")
    assert claimcheck(*ADD, "--yes").code == 0
    assert (desk / "ours" / "police" / "facts.csv").exists()
    listed = claimcheck("references", "list").out
    assert "(your own)" in next(line for line in listed.splitlines() if line.startswith("police "))
    assert f"Your own tables are kept in {desk / 'ours'}" in listed


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        pytest.param(("add", "gone.csv"), "cannot read gone.csv: No such file or directory", id="no table"),
        pytest.param(("add", "police.csv", "--roles", "gone.toml"), "cannot read gone.toml", id="no roles"),
        pytest.param(("add", "police.csv", "--name", "population", "--yes"), "a plugin has a table 'population' already", id="name of a plugin's"),  # noqa: E501  one case a line
        pytest.param(("add", "police.csv", "--name", "../x", "--yes"), "'../x' is no name for a table", id="name that leads elsewhere"),  # noqa: E501  as above
        pytest.param(("show", "Sout Korea"), "the references know nothing called 'Sout Korea': did you mean 'South Korea'", id="nobody"),  # noqa: E501  as above
        pytest.param(("show", "Peru", "--date", "soon"), "--date 'soon' is not a date", id="date"),
        pytest.param(("list", "--format", "xml"), "unknown format 'xml'", id="format"),
    ],
)  # fmt: skip
def test_what_is_refused(claimcheck: Command, desk: Path, words: tuple[str, ...], reason: str) -> None:
    assert reason in claimcheck("references", *words).refused()
    assert not (desk / "data").exists()


def test_show_says_what_is_known_from_whom_as_of_when(claimcheck: Command) -> None:
    lines = claimcheck("references", "show", "South Korea").out.splitlines()
    assert lines[0] == "South Korea (country:KOR)"
    at = lines.index("capital")
    assert lines[at + 1].startswith("  Seoul")
    assert lines[at + 2].startswith("    capitals#kor-seoul, Central Intelligence Agency, public domain, read ")
    assert any(line.strip().startswith("... and ") for line in lines)


def test_show_as_of_a_day(claimcheck: Command) -> None:
    words = ("references", "show", "South Korea", "--property", "population", "--date", "2015-06-30")
    found = json.loads(claimcheck(*words, "--format", "json").out)
    assert [(one["entity"]["id"], [fact["row"] for fact in one["facts"]]) for one in found] == [
        ("country:KOR", ["kor-2015"])
    ]
    assert claimcheck(*words).out.splitlines()[-2].endswith(", 2015")
    said = claimcheck("references", "show", "South Korea", "--property", "popluation").refused()
    assert "unknown property 'popluation': did you mean 'population'? known here: " in said
    none = claimcheck("references", "show", "South Korea", "--property", "population", "--date", "1066-10-14").out
    assert "no row of population holds on 1066-10-14" in none


def test_check_and_list_name_every_table(claimcheck: Command) -> None:
    listed = [row["table"] for row in json.loads(claimcheck("references", "list", "--format", "json").out)]
    assert {"capitals", "population", "troops"} <= {table["name"] for table in listed}
    checked = claimcheck("references", "check")
    assert (checked.code, checked.out.splitlines()) == (
        0,
        [f"{t['name']}: {t['rows']:,} rows, none wrong" for t in listed],
    )


@pytest.mark.parametrize("command", ["list", "show", "check", "add"])
def test_help_teaches(claimcheck: Command, command: str) -> None:
    ran = claimcheck("references", command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert f"Usage: claimcheck references {command}" in ran.out


def test_what_is_of_another_thing_stands_apart(claimcheck: Command) -> None:
    shown = claimcheck("references", "show", "Peru").out
    heading = shown.index("\ncountry, said of others\n")
    assert "\ncountry\n" not in shown
    assert shown.index("  Amazon ") > heading
    assert shown.index("\ncapital\n  Lima ") < heading
