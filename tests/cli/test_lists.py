"""The commands that tell what there is: plugins, rules, explain, config, schema, extract."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.schema import FORMS
from support.cli import SEEDS, Command


def test_plugins_names_each_with_what_it_registers(claimcheck: Command) -> None:
    rows = {row["name"]: row["registers"] for row in json.loads(claimcheck("plugins", "--format", "json").out)}
    assert rows["core-extract"] == {"extractors": ["quantities", "dates"]}
    assert {"calendar", "counts", "events", "offices", "places", "wording"} <= set(rows)
    text = claimcheck("plugins").out
    assert all(any(line.startswith(f"{name} ") for line in text.splitlines()) for name in rows)


def test_rules_are_listed_and_each_is_explained_by_code_and_name(claimcheck: Command) -> None:
    rows = json.loads(claimcheck("rules", "--format", "json").out)
    listed = claimcheck("rules").out.splitlines()
    assert [line.split()[0] for line in listed] == [row["code"] for row in rows]
    for row in rows:
        by_code, by_name = claimcheck("explain", row["code"].lower()), claimcheck("explain", row["name"])
        assert by_code.out == by_name.out
        assert by_code.out.startswith(f"{row['code']} {row['name']} (plugin {row['plugin']})")
        assert f"--ignore {row['code']}" in by_code.out


def test_config_show_says_where_each_key_came_from(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('ignore = ["ATT"]\n[approx]\n"dozens of" = [12, inf]\n')
    shown = claimcheck("config", "show").out
    assert str(tmp_path / "claimcheck.toml") in shown.splitlines()[0]
    assert 'ignore = ["ATT"]' in shown
    assert '"dozens of": [12.0, inf]' in shown
    assert "(default)" in shown


def test_config_show_without_a_file_shows_the_defaults(claimcheck: Command) -> None:
    assert "no configuration file found" in claimcheck("config", "show").out


@pytest.mark.parametrize("form", sorted(FORMS))
def test_schema_prints_a_json_schema(claimcheck: Command, form: str) -> None:
    assert json.loads(claimcheck("schema", form).out)["$schema"].endswith("2020-12/schema")


def test_schema_without_a_name_lists_the_forms(claimcheck: Command) -> None:
    assert [line.split()[0] for line in claimcheck("schema").out.splitlines()] == sorted(FORMS)


def test_extract_has_the_documented_form(claimcheck: Command, fits: Callable[[str, object], None]) -> None:
    row = json.loads(claimcheck("extract", SEEDS / "science.txt").out)
    fits("mentions", row)
    for layer in ("timexes", "quantities", "entities"):
        assert row[layer]
        assert all(row["text"][m["start"] : m["end"]] == m["text"] for m in row[layer])
    assert len(row["check_worthiness"]) == len(row["sentences"])


def test_extract_gives_the_layers_asked_for(claimcheck: Command) -> None:
    row = json.loads(claimcheck("extract", SEEDS / "science.txt", "--layers", "timexes").out)
    assert sorted(row) == ["id", "published", "sentences", "text", "timexes"]


def test_extract_explains_each_mention(claimcheck: Command) -> None:
    row = json.loads(claimcheck("extract", SEEDS / "science.txt", "--explain").out)
    assert all(timex["rule"] and timex["symbol"] for timex in row["timexes"])
    assert any(timex["candidates"] for timex in row["timexes"])


def test_extract_and_scan_read_figures_as_the_configuration_says(claimcheck: Command, tmp_path: Path) -> None:
    article, config = tmp_path / "a.txt", tmp_path / "own.toml"
    article.write_text("The bridge opened on 03/05/2019.\n", encoding="utf-8")
    config.write_text('date_order = "day-first"\n', encoding="utf-8")

    plain, own = [
        json.loads(claimcheck("extract", article, "--layers", "timexes", *flags).out)["timexes"][0]["value"]
        for flags in ((), ("--config", config))
    ]
    scanned = json.loads(claimcheck("scan", article, "--format", "json", "--no-db", "--config", config).out)

    assert (plain, own) == ("2019-03-05", "2019-05-03")
    assert scanned["settings"] == {"date_order": "day-first"}


def test_version_is_printed(claimcheck: Command) -> None:
    assert claimcheck("--version").out.startswith("claimcheck 0.")


@pytest.mark.parametrize("command", ["scan", "extract", "report", "verify", "decide", "rules", "explain", "schema"])
def test_help_teaches(claimcheck: Command, command: str) -> None:
    ran = claimcheck(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert "Usage: claimcheck " in ran.out
