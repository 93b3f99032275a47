"""Configuration: `claimcheck.toml` or `[tool.claimcheck]`, searched from the article's folder upwards, nearest wins.

Rule names are checked later, where the rules are known (`claimcheck.scan`).
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, TypeAlias

from claimcheck.errors import ConfigError, UnknownNameError, one_line

__all__ = [
    "CONFIG_NAME",
    "KEYS",
    "FailOn",
    "Level",
    "LoadedConfig",
    "PluginOptions",
    "Settings",
    "default_approx",
    "find_config",
    "load_config",
]

CONFIG_NAME = "claimcheck.toml"
FailOn = Literal["never", "info", "warning", "error"]
Level = Literal["error", "warning", "info"]
PluginOption: TypeAlias = "bool | int | float | str | list[PluginOption] | dict[str, PluginOption] | None"
PluginOptions = Mapping[str, PluginOption]

# What each key means: `claimcheck config show` and docs/reference/configuration.md print it.
KEYS: Mapping[str, str] = {
    "select": "rules to run, by code, name or three-letter prefix; empty: all",
    "ignore": "rules to leave out, by code, name or three-letter prefix",
    "fail_on": 'lowest severity that gives exit code 1: "never", "info", "warning" or "error"',
    "db": "the results database, relative to the current folder",
    "reports": "folder for Markdown reports when no --output is given",
    "severity": "table: rule code or name to level",
    "approx": "table: hedge word to the lowest and highest factor it allows",
    "plugins": "table of tables: options by plugin name",
}


@functools.cache
def default_approx() -> Mapping[str, tuple[float, float]]:
    """What each hedge allows unless `[approx]` says otherwise: word -> (lowest, highest) factor of the figure."""
    table = tomllib.loads((files("claimcheck") / "approx.toml").read_text(encoding="utf-8"))
    return {word: (float(low), float(high)) for word, (low, high) in sorted(table.items())}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a scan. `KEYS` says what each means."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    db: str = "claimcheck.db"
    reports: str = "reports"
    severity: Mapping[str, Level] = field(default_factory=dict)
    approx: Mapping[str, tuple[float, float]] = field(default_factory=default_approx)
    plugins: Mapping[str, PluginOptions] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """Settings, the file they came from (None: defaults), and where each key came from, in words."""

    settings: Settings
    path: Path | None
    origins: Mapping[str, str]


def find_config(start: Path) -> Path | None:
    """The nearest configuration file from the folder upwards; `claimcheck.toml` goes before `pyproject.toml`.

    Args:
        start: A folder.

    Raises:
        ConfigError: when a pyproject.toml on the way is not TOML.
    """
    folder = start.absolute()
    for place in (folder, *folder.parents):
        own = place / CONFIG_NAME
        if own.is_file():
            return own
        shared = place / "pyproject.toml"
        if shared.is_file() and "claimcheck" in _read(shared).get("tool", {}):
            return shared
    return None


def load_config(start: Path | None = None, *, file: Path | None = None) -> LoadedConfig:
    """The configuration that holds for a folder.

    Args:
        start: The article's folder; None for the defaults alone.
        file: A file that the user named; it is used instead of searching.

    Raises:
        ConfigError: when the file is missing, is not TOML, or holds a wrong value.
        UnknownNameError: for an unknown key, with the nearest one.
    """
    if file is not None and not file.is_file():
        raise ConfigError(f"no configuration file at {file}", "check the path given with --config")
    path = file or (find_config(start) if start is not None else None)
    origins = dict.fromkeys(KEYS, "default")
    if path is None:
        return LoadedConfig(Settings(), None, origins)
    whole = _read(path)
    table = whole.get("tool", {}).get("claimcheck", {}) if path.name == "pyproject.toml" else whole
    settings = _settings(table, path)
    return LoadedConfig(settings, path, origins | dict.fromkeys(table, str(path)))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"cannot read {path}: {one_line(error)}", "mend or remove it") from error


def _settings(table: Mapping[str, object], path: Path) -> Settings:
    unknown = sorted(set(table) - set(KEYS))
    if unknown:
        raise UnknownNameError(
            "configuration key", unknown[0], KEYS, f"mend {path}; `claimcheck config show` lists all"
        )
    # pydantic is imported only when there is a file to validate: it would cost every start.
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415  see above

    try:
        read = TypeAdapter(Settings).validate_python(dict(table))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise ConfigError(
            f"{path}: {key}: {first['msg']}", "mend the value; `claimcheck config show` says what fits"
        ) from error
    for word, (low, high) in read.approx.items():
        if not 0 <= low <= high:
            raise ConfigError(f"{path}: approx.{word}: [{low}, {high}] is no range", "give the lower factor first")
    own = {word.lower(): limits for word, limits in read.approx.items()}
    return replace(read, approx={**default_approx(), **own})


def changed(settings: Settings) -> Mapping[str, object]:
    """The settings that differ from the defaults and bear on a scan's results, sorted: what a replay needs."""
    plain = Settings()
    differs = {
        f.name: getattr(settings, f.name) for f in fields(Settings) if f.name not in {"db", "reports", "fail_on"}
    }
    return {name: value for name, value in sorted(differs.items()) if value != getattr(plain, name)}
