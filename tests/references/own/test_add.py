"""Tables added whole or not at all, and found by the next look-up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import ReferenceDataError
from claimcheck.references import open_references
from claimcheck.references.memory import MemoryReferences
from claimcheck.references.own.add import Prepared, add_table, prepare
from claimcheck.references.own.folder import own_tables, tables_folder
from claimcheck.references.own.guess import Wishes
from claimcheck.references.own.reading import read_sheet
from claimcheck.references.own.roles import roles_toml

Ready = Callable[..., Prepared]
GOOD = "city,year,officers\nFredville,2018,300\nFredville,2019,310\nMarxville,2019,20\n"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_an_added_table_is_looked_up(ready: Ready, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    prepared = ready(GOOD, name="police.csv", nouns=("officers",), publisher="Gazette", licence="CC0")
    assert add_table(folder, prepared) == folder / "police"
    references = open_references(own_tables(folder), cache_dir=tmp_path / "cache")
    day = (date(2019, 6, 1), date(2019, 6, 1))
    (row,) = references.find("city:fredville", "officers", day).rows
    assert (row.reference, row.row, row.value, row.low) == ("police", "fredville-2019", "310 officers", 310)
    assert (row.publisher, row.licence, row.retrieved) == ("Gazette", "CC0", date(2031, 3, 5))
    assert [record.id for record in references.named("marxville")] == ["thing:marxville"]
    assert [counted.nouns for counted in references.counted] == [("officers",)]
    assert [(one.name, one.rows) for one in references.sets] == [("police", 3), ("police-entities", 1)]


def test_the_days_that_a_table_allows_are_kept(ready: Ready, tmp_path: Path) -> None:
    roles = '[counted]\nnouns = ["officers"]\ndays = 31\n'
    add_table(tmp_path / "own", ready(GOOD, roles, name="police.csv"))
    references = open_references(own_tables(tmp_path / "own"), cache_dir=tmp_path / "cache")
    days = [date(2020, 1, 31), date(2020, 2, 1)]
    found = [references.find("city:fredville", "officers", (day, day)) for day in days]
    assert [(match.reason, len(match.rows)) for match in found] == [("", 1), ("outdated-reference", 0)]


def test_kept_roles_add_the_same_table(ready: Ready, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    prepared = ready(GOOD, name="police.csv", nouns=("officers", "“officers”"), publisher='The "Gazette"\\')
    add_table(folder, prepared)
    kept = (folder / "police" / "roles.toml").read_text(encoding="utf-8")
    again = ready(GOOD, kept, name="police.csv")
    assert again.roles == prepared.roles
    assert roles_toml(again.roles) == kept
    before = {path.name: path.read_bytes() for path in (folder / "police").iterdir()}
    add_table(folder, again, replace=True)
    assert {path.name: path.read_bytes() for path in (folder / "police").iterdir()} == before


def test_a_bad_row_adds_nothing(ready: Ready, tmp_path: Path) -> None:
    prepared = ready(
        GOOD + "Fredville,2020,many\n,2020,5\n", '[columns]\nsubject="city"\nyear="year"\nvalue="officers"\n'
    )
    with pytest.raises(ReferenceDataError) as caught:
        add_table(tmp_path / "own", prepared)
    assert "line 5, column 'officers': 'many' is no number" in str(caught.value)
    assert "(and 1 more); nothing was added" in str(caught.value)
    assert names(tmp_path / "own") == []


def test_what_fails_midway_leaves_nothing(ready: Ready, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "own"
    add_table(folder, ready(GOOD, name="police.csv"))
    before = (folder / "police" / "facts.csv").read_bytes()

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("claimcheck.references.own.writing._sources", full)
    with pytest.raises(ReferenceDataError, match="No space left on device"):
        add_table(folder, ready(GOOD.replace("310", "999"), name="police.csv"), replace=True)
    assert names(folder) == ["police"]
    assert (folder / "police" / "facts.csv").read_bytes() == before


def test_a_name_that_is_taken_is_refused(ready: Ready, tmp_path: Path) -> None:
    add_table(tmp_path / "own", ready(GOOD, name="police.csv"))
    with pytest.raises(ReferenceDataError, match=r"there is a table 'police' already.*--replace"):
        add_table(tmp_path / "own", ready(GOOD, name="police.csv"))


@pytest.mark.parametrize(
    ("text", "roles", "reason"),
    [
        pytest.param("", None, "has no header", id="empty"),
        pytest.param("city,year,officers\n", None, "has no rows", id="no rows"),
        pytest.param("city,city,n\na,b,1\n", None, "the column 'city' stands twice", id="column twice"),
        pytest.param(GOOD + "x,1\n", None, "line 5, column 'year': the row has 2 cells, the header has 3", id="too few cells"),  # noqa: E501  as below
        pytest.param('city,year,n\n"a,2019,5\n', None, "line 2: unexpected end of data", id="quote never closed"),
        pytest.param("year,cows\n2019,5\n", None, "no column says whose figures they are", id="no subject"),
        pytest.param("city,year\nFredville,2019\n", None, "no column holds the figures", id="no figures"),
        pytest.param(GOOD, "[columns", "is no TOML file", id="roles that are no TOML"),
        pytest.param(GOOD, '[columns]\nsubjct = "city"\n', "unknown role in [columns] 'subjct'; did you mean 'subject'?", id="unknown role"),  # noqa: E501  one case a line
        pytest.param(GOOD, 'nme = "x"\n', "unknown key 'nme'; did you mean 'name'?", id="unknown key"),
        pytest.param(GOOD, '[counted]\nnoun = ["x"]\n', "unknown key in [counted] 'noun'; did you mean 'nouns'?", id="unknown key of counted"),  # noqa: E501  as above
        pytest.param(GOOD, '[columns]\nsubject = "town"\nvalue = "officers"\n', "has no column 'town', which [columns] subject names", id="no such column"),  # noqa: E501  as above
        pytest.param(GOOD, 'name = "Police Officers"\n', "'Police Officers' is no name for a table: write 'police-officers'", id="name"),  # noqa: E501  as above
        pytest.param(GOOD, 'kind = "City of"\n', "'City of' is no kind of thing", id="kind"),
        pytest.param(GOOD, 'property = "Officers"\n', "the property 'Officers' is no property", id="property"),
        pytest.param(GOOD, '[counted]\nneeds = ["subject", "branch"]\n', "[counted] needs 'branch': it can need subject, place, date", id="need"),  # noqa: E501  as above
        pytest.param(GOOD, 'retrieved = "soon"\n', "retrieved: Input should be a valid date", id="day"),
        pytest.param(GOOD, "[counted]\ndays = -1\n", "days", id="days"),
        pytest.param(GOOD, "[counted]\nnouns = []\n", "[counted] nouns is empty", id="no noun"),
        pytest.param(GOOD, 'missing = "NA"\n', "missing: Input should be a list: [...]", id="no list"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_refused(
    ready: Ready, tmp_path: Path, text: str, roles: str | None, reason: str
) -> None:
    with pytest.raises(ReferenceDataError) as caught:
        add_table(tmp_path / "own", ready(text, roles))
    assert reason in str(caught.value)
    assert caught.value.hint
    assert names(tmp_path / "own") == []


def test_bytes_that_are_not_utf8_are_named_by_line(ready: Ready, tmp_path: Path) -> None:
    ready(GOOD)
    (tmp_path / "table.csv").write_bytes(GOOD.encode() + "Frédville,2020,5\n".encode("latin-1"))
    with pytest.raises(ReferenceDataError, match="line 5: is not UTF-8"):
        read_sheet(tmp_path / "table.csv")


def test_where_tables_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMCHECK_DATA_DIR", str(tmp_path / "data"))
    assert tables_folder() == tmp_path / "data" / "tables"
    assert tables_folder(tmp_path / "named") == tmp_path / "named"
    monkeypatch.delenv("CLAIMCHECK_DATA_DIR")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "xdg"))
    assert tables_folder() == tmp_path / "xdg" / "claimcheck" / "tables"
    assert own_tables(tmp_path / "nowhere") == ()


def test_what_is_still_being_written_is_no_table(ready: Ready, tmp_path: Path) -> None:
    add_table(tmp_path / "own", ready(GOOD, name="police.csv"))
    (tmp_path / "own" / "police").rename(tmp_path / "own" / "police-abc.part")
    assert own_tables(tmp_path / "own") == ()


def test_a_folder_is_no_table() -> None:
    with pytest.raises(ReferenceDataError, match=r"is a folder: name the CSV file"):
        prepare(Path(), Wishes(), MemoryReferences(), date(2031, 3, 5))


def test_counted_without_its_nouns_is_refused_where_none_are_guessed(ready: Ready) -> None:
    with pytest.raises(ReferenceDataError, match="nouns: Field required"):
        ready(GOOD, 'property = "troops"\n[counted]\nneeds = ["subject"]\n', property="troops")
