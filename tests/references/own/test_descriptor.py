"""Frictionless descriptors, without the library."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck.errors import ReferenceDataError
from claimcheck.references.memory import MemoryReferences
from claimcheck.references.own.add import prepare
from claimcheck.references.own.guess import Wishes

TODAY = date(2031, 3, 5)
PACKAGE: dict[str, Any] = {
    "name": "herds",
    "title": "Herds of Freedonia",
    "homepage": "https://herds.example",
    "licenses": [{"name": "ODC-PDDL-1.0"}],
    "sources": [{"title": "Board of Herds", "path": "https://herds.example/data"}],
    "resources": [
        {
            "name": "cows-by-year",
            "path": "cows.csv",
            "encoding": "latin-1",
            "dialect": {"delimiter": ";"},
            "schema": {
                "fields": [
                    {"name": "country", "type": "string"},
                    {"name": "year", "type": "year"},
                    {"name": "code", "type": "string"},
                    {"name": "cows", "type": "integer"},
                ],
                "missingValues": ["", "none"],
            },
        }
    ],
}


def write(folder: Path, package: object) -> Path:
    (folder / "cows.csv").write_bytes(
        "country;year;code;cows\nFrédonie;2019;7;5\nFrédonie;2020;8;none\n".encode("latin-1")
    )
    path = folder / "datapackage.json"
    path.write_text(package if isinstance(package, str) else json.dumps(package), encoding="utf-8")
    return path


@pytest.mark.parametrize("named", ["datapackage.json", "cows.csv"])
def test_a_descriptor_says_what_the_table_does_not(tmp_path: Path, named: str) -> None:
    write(tmp_path, PACKAGE)
    prepared = prepare(tmp_path / named, Wishes(), MemoryReferences(), TODAY)
    roles = prepared.roles
    assert (roles.name, roles.summary, roles.publisher) == ("cows-by-year", "Herds of Freedonia", "Board of Herds")
    assert (roles.licence, roles.url, roles.missing) == ("ODC-PDDL-1.0", "https://herds.example/data", ("none",))
    assert dict(roles.columns) == {"subject": ("country",), "value": ("cows",), "year": ("year",)}
    assert prepared.converted.without_figure == 1
    assert [entity.label for entity in prepared.converted.entities] == ["Frédonie"]


def test_a_table_that_the_descriptor_beside_it_does_not_name_is_read_alone(tmp_path: Path) -> None:
    write(tmp_path, PACKAGE)
    (tmp_path / "goats.csv").write_text("country,year,goats\nFreedonia,2019,5\n", encoding="utf-8")
    roles = prepare(tmp_path / "goats.csv", Wishes(), MemoryReferences(), TODAY).roles
    assert (roles.name, roles.publisher) == ("goats", "own table goats.csv")


@pytest.mark.parametrize(
    ("package", "reason"),
    [
        pytest.param("{", "is no JSON", id="no JSON"),
        pytest.param("[" * 100_000, "is no JSON", id="deep"),
        pytest.param([], "has no list of resources", id="no object"),
        pytest.param({"resources": []}, "must describe one table, it has: none", id="no table"),
        pytest.param(
            {"resources": [{"path": "cows.csv"}, {"path": "b.csv"}]}, "it has: cows.csv, b.csv", id="two tables"
        ),
        pytest.param({"resources": [{"path": "../cows.csv"}]}, "is not in its folder", id="elsewhere"),
        pytest.param(
            {"resources": [{"path": "https://herds.example/cows.csv"}]}, "is not in its folder", id="an address"
        ),
        pytest.param({"resources": [{"path": "cows.csv", "encoding": "klingon"}]}, "encoding 'klingon'", id="encoding"),
        pytest.param({"resources": [{"path": "gone.csv"}]}, "cannot read", id="no file"),
    ],
)
def test_a_bad_descriptor_is_refused(tmp_path: Path, package: object, reason: str) -> None:
    with pytest.raises(ReferenceDataError) as caught:
        prepare(write(tmp_path, package), Wishes(), MemoryReferences(), TODAY)
    assert reason in str(caught.value)
    assert caught.value.hint


def test_the_sign_between_groups_of_digits(tmp_path: Path) -> None:
    fields = [{"name": "country"}, {"name": "year"}, {"name": "cows", "type": "integer", "groupChar": "."}]
    resource = {"name": "cows", "path": "cows.csv", "dialect": {"delimiter": ";"}, "schema": {"fields": fields}}
    write(tmp_path, {"resources": [resource]})
    (tmp_path / "cows.csv").write_text("country;year;cows\nFreedonia;2019;1.234.500\n", encoding="utf-8")
    (fact,) = prepare(tmp_path / "datapackage.json", Wishes(), MemoryReferences(), TODAY).converted.facts
    assert fact["low"] == "1234500"
