"""Configuration: where it is found, what it holds, what it refuses."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.config import KEYS, Settings, changed, default_approx, find_config, load_config, settings_from
from claimcheck.errors import ConfigError, UnknownNameError


def test_nearest_file_wins_over_one_further_up(tmp_path: Path) -> None:
    inner = tmp_path / "desk" / "drafts"
    inner.mkdir(parents=True)
    (tmp_path / "claimcheck.toml").write_text('ignore = ["ATT"]')
    (tmp_path / "desk" / "claimcheck.toml").write_text('ignore = ["CAL"]')
    loaded = load_config(inner)
    assert (loaded.path, loaded.settings.ignore) == (tmp_path / "desk" / "claimcheck.toml", ("CAL",))


def test_pyproject_without_our_table_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("")
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text("[tool.other]\n")
    assert find_config(inner) == tmp_path / "claimcheck.toml"


def test_table_in_pyproject_is_read(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.claimcheck]\nfail_on = "warning"\n')
    loaded = load_config(tmp_path)
    assert loaded.settings.fail_on == "warning"
    assert loaded.origins["fail_on"] == str(tmp_path / "pyproject.toml")
    assert loaded.origins["ignore"] == "default"


def test_command_line_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('select = ["CAL"]\nignore = ["ATT"]')
    loaded = load_config(tmp_path).with_command_line(("NUM102",), ())
    assert (loaded.settings.select, loaded.settings.ignore) == (("NUM102",), ("ATT",))
    assert (loaded.origins["select"], loaded.origins["ignore"]) == ("command line", str(tmp_path / "claimcheck.toml"))


def test_own_hedges_are_added_to_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("[approx]\nNearly = [0.95, 1]\n")
    approx = load_config(tmp_path).settings.approx
    assert approx["nearly"] == (0.95, 1.0)
    assert approx["about"] == default_approx()["about"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("select = [", "cannot read", id="not TOML"),
        pytest.param('fail_on = "loud"', "fail_on", id="a level that does not exist"),
        pytest.param("select = 3", "select", id="a number for a list"),
        pytest.param("[approx]\nnearly = [1.0, 0.5]", "is no range", id="limits the wrong way round"),
    ],
)
def test_wrong_value_is_refused_with_the_file_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "claimcheck.toml"
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        load_config(tmp_path)
    assert message in str(caught.value)
    assert str(path) in str(caught.value)


def test_unknown_key_is_refused_with_the_nearest_one(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("ignroe = []")
    with pytest.raises(UnknownNameError, match="did you mean 'ignore'"):
        load_config(tmp_path)


def test_missing_file_named_by_the_user_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no configuration file"):
        load_config(tmp_path, file=tmp_path / "none.toml")


def test_changed_settings_come_back_the_same_from_json() -> None:
    approx = {**default_approx(), "nearly": (0.95, 1.0), "dozens of": (12.0, math.inf)}
    settings = Settings(select=("CAL",), severity={"ATT101": "info"}, approx=approx, plugins={"desk": {"limit": 3}})
    settings = replace(settings, tolerance={"population": 0.03})
    assert settings_from(dict(changed(settings)), "report.json") == settings


def test_nothing_is_recorded_of_defaults_and_of_what_does_not_bear_on_results() -> None:
    assert changed(Settings(db="other.db", reports="out", fail_on="never", tables="ours")) == {}


def test_every_key_is_a_setting_with_a_meaning() -> None:
    assert set(KEYS) == set(Settings.__dataclass_fields__)


@pytest.mark.parametrize("share", [-0.1, 1, 40])
def test_a_tolerance_is_a_share(tmp_path: Path, share: float) -> None:
    (tmp_path / "claimcheck.toml").write_text(f"[tolerance]\npopulation = {share}\n")
    with pytest.raises(ConfigError, match=r"tolerance.population: .* is no share: write 0.02 for 2 in 100"):
        load_config(tmp_path)


def test_the_folder_of_own_tables_is_beside_the_file_that_names_it(tmp_path: Path) -> None:
    inside = tmp_path / "drafts"
    inside.mkdir()
    assert load_config(inside).tables is None
    (tmp_path / "claimcheck.toml").write_text('tables = "ours"\n')
    assert load_config(inside).tables == tmp_path / "ours"
