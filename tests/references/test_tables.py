"""A table that is wrong is refused, with table, row, column and reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.errors import ReferenceDataError
from claimcheck.references import open_references
from claimcheck.specs import ReferenceTable

Tables = Callable[..., list[ReferenceTable]]
HEADER = "row,subject,property,object,low,high,unit,valid_from,valid_to,known_until,rank,qualifiers,source\n"


def fact(**cells: str) -> str:
    usual = {"row": "r1", "subject": "country:FRD", "property": "troops", "source": "gazette"}
    columns = HEADER.strip().split(",")
    return HEADER + ",".join(f'"{(usual | cells).get(column, "")}"' for column in columns) + "\n"


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        pytest.param({"row": ""}, "row", "is empty", id="no row id"),
        pytest.param({"subject": "Freedonia"}, "subject", "'Freedonia' is no entity id", id="subject in words"),
        pytest.param({"property": "Holds Office"}, "property", "is no property", id="property in words"),
        pytest.param({"low": "28,500"}, "low", "is no number", id="comma in a number"),
        pytest.param({"low": "1e999"}, "low", "is too large a number", id="infinite number"),
        pytest.param({"low": "9" * 31}, "low", "is no number", id="more than 30 digits"),
        pytest.param({"low": "²"}, "low", "is no number", id="superscript digit"),
        pytest.param({"high": "3"}, "low", "is empty, but high is not", id="upper end alone"),
        pytest.param({"low": "4", "high": "3"}, "high", "3 is below low (4)", id="range upside down"),
        pytest.param({"valid_from": "2019-13"}, "valid_from", "'2019-13' is no day of the calendar", id="month 13"),
        pytest.param({"valid_from": "2019-02-29"}, "valid_from", "is no day of the calendar", id="29 February 2019"),
        pytest.param({"valid_from": "0000"}, "valid_from", "is no day of the calendar", id="year 0"),
        pytest.param({"valid_from": "June 2019"}, "valid_from", "is no date: write", id="date in words"),
        pytest.param({"valid_from": "2019", "valid_to": "2018"}, "valid_to", "is before valid_from", id="ends early"),
        pytest.param({"valid_from": "2019", "known_until": "2018"}, "known_until", "is before", id="known early"),
        pytest.param({"rank": "best"}, "rank", "'best' is none of preferred, normal, deprecated", id="rank"),
        pytest.param({"qualifiers": "stated"}, "qualifiers", "a qualifier that is not key=value", id="bare qualifier"),
        pytest.param({"qualifiers": "a=1;a=2"}, "qualifiers", "has the qualifier 'a' twice", id="qualifier twice"),
        pytest.param({"source": "gazete"}, "source", "did you mean 'gazette'?", id="unknown source"),
        pytest.param({"source": ""}, "source", "is empty", id="no source"),
    ],
)
def test_a_bad_cell_is_named(tables: Tables, tmp_path: Path, cells: dict[str, str], column: str, reason: str) -> None:
    with pytest.raises(ReferenceDataError) as caught:
        open_references(tables(facts=fact(**cells)), cache_dir=tmp_path / "cache")
    row = "line 2" if cells.get("row") == "" else "row 'r1' (line 2)"
    path = tmp_path / "tables" / "facts.csv"
    assert caught.value.message.startswith(f"table 'facts' ({path}), {row}, column {column!r}: ")
    assert reason in caught.value.message
    assert caught.value.hint == "see docs/reference/tables.md"
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        pytest.param("", "the column 'row' is missing", id="empty file"),
        pytest.param("row,subject,property\n", "the column 'source' is missing", id="no source column"),
        pytest.param("row,subjet,property,source\n", "unknown column 'subjet'; did you mean 'subject'?", id="typo"),
        pytest.param("row,row,subject,property,source\n", "the column 'row' stands twice", id="column twice"),
        pytest.param(fact() + "r2,country:FRD\n", "line 3: has 2 cells, the header has 13", id="too few cells"),
        pytest.param(HEADER + '"r1', "unexpected end of data", id="quote never closed"),
        pytest.param(fact() + fact().splitlines()[1], "'r1' stands in line 2 already", id="row id twice"),
    ],
)
def test_a_bad_file_is_named(tables: Tables, tmp_path: Path, facts: str, reason: str) -> None:
    with pytest.raises(ReferenceDataError) as caught:
        open_references(tables(facts=facts), cache_dir=tmp_path / "cache")
    assert "table 'facts'" in caught.value.message
    assert reason in caught.value.message


@pytest.mark.parametrize(
    ("sources", "reason"),
    [
        pytest.param("[tables", "is no TOML file", id="no TOML"),
        pytest.param("[tables]\n[sources]\n", "has no section [tables.aliases]", id="no section for the table"),
        pytest.param("[sources]\n", "tables: Field required", id="no tables"),
        pytest.param('[tables.facts]\nsummary="x"\nversion="soon"\n[sources]', "tables.facts.version", id="version"),
        pytest.param(
            '[tables]\n[sources]\n[[counted]]\nproperty="Troops"\nnouns=["x"]',
            "counted.0.property",
            id="counted property",
        ),
        pytest.param('[tables]\n[sources]\n[[counted]]\nproperty="troops"\nnouns=[]', "counted.0.nouns", id="no noun"),
        pytest.param('[tables.facts]\nsumary="x"\n[sources]', "tables.facts.summary", id="missing key"),
    ],
)
def test_bad_sources_are_named(tables: Tables, tmp_path: Path, sources: str, reason: str) -> None:
    with pytest.raises(ReferenceDataError) as caught:
        open_references(tables(sources=sources), cache_dir=tmp_path / "cache")
    assert str(tmp_path / "tables" / "SOURCES.toml") in caught.value.message
    assert reason in caught.value.message


def test_bytes_that_are_not_utf8_are_named_by_line(tables: Tables, tmp_path: Path) -> None:
    broken = tables()
    broken[0].path.write_bytes(fact().encode() + "r2,é".encode("latin-1"))
    with pytest.raises(ReferenceDataError, match="line 3: is not UTF-8"):
        open_references(broken, cache_dir=tmp_path / "cache")


def test_a_missing_file_and_a_repeated_name_are_refused(tables: Tables, tmp_path: Path) -> None:
    written = tables()
    with pytest.raises(ReferenceDataError, match="two tables are named 'facts'"):
        open_references([*written, written[0]], cache_dir=tmp_path / "cache")
    written[0].path.unlink()
    with pytest.raises(ReferenceDataError, match=r"cannot read .*No such file or directory"):
        open_references(written, cache_dir=tmp_path / "cache")


def test_an_alias_of_an_unknown_kind_is_refused(tables: Tables, tmp_path: Path) -> None:
    aliases = "name,entity,kind,source\nFreedonian,country:FRD,nickname,gazette\n"
    with pytest.raises(ReferenceDataError, match=r"row 'Freedonian' .*'nickname' is none of name, official"):
        open_references(tables(aliases=aliases), cache_dir=tmp_path / "cache")


def test_a_byte_order_mark_and_columns_in_any_order_are_read(tables: Tables, tmp_path: Path) -> None:
    facts = "\ufeffsource,low,property,subject,row\ngazette,7,islands,country:FRD,r1\n\n"
    (row,) = open_references(tables(facts=facts), cache_dir=tmp_path).find("country:FRD", "islands", (None, None)).rows
    assert (row.row, row.low, row.high, row.value) == ("r1", 7, 7, "7")


def test_of_two_descriptions_the_first_table_s_holds(tables: Tables, tmp_path: Path) -> None:
    written = tables()
    more = tmp_path / "more"
    more.mkdir()
    (more / "SOURCES.toml").write_text(
        (tmp_path / "tables" / "SOURCES.toml").read_text(encoding="utf-8").replace("[tables.facts]", "[tables.more]"),
        encoding="utf-8",
    )
    rows = "entity,label,country,source\ncountry:FRD,Free Land,,gazette\nperson:x,X,country:FRD,gazette\n"
    (more / "more.csv").write_text(rows, encoding="utf-8")
    references = open_references(
        [*written, ReferenceTable("more", "More", more / "more.csv", "entities")], cache_dir=tmp_path / "cache"
    )
    record = references.entity("country:FRD")
    assert record is not None
    assert record.label == "Freedonia"
    assert [one.id for one in references.named("free land")] == ["country:FRD"]
