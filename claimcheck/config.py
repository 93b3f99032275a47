"""Configuration: `claimcheck.toml` or `[tool.claimcheck]`, searched from the article's folder upwards, nearest wins.

Rule names are checked later, where the rules are known (`claimcheck.scan`).
"""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

from claimcheck.errors import ConfigError, UnknownNameError, one_line

__all__ = [
    "CONFIG_NAME",
    "KEYS",
    "DateOrder",
    "FailOn",
    "Level",
    "LoadedConfig",
    "PluginOptions",
    "Settings",
    "changed",
    "default_approx",
    "find_config",
    "load_config",
    "settings_from",
]

CONFIG_NAME = "claimcheck.toml"
FailOn = Literal["never", "info", "warning", "error"]
Level = Literal["error", "warning", "info"]
DateOrder = Literal["month-first", "day-first"]
PluginOption: TypeAlias = bool | int | float | str | list[bool | int | float | str]
PluginOptions: TypeAlias = Mapping[str, PluginOption]
Plain: TypeAlias = "bool | int | float | str | list[Plain] | dict[str, Plain] | None"

# What each key means: `claimcheck config show` and docs/reference/configuration.md print it.
KEYS: Mapping[str, str] = {
    "select": "rules to run, by code, name or three-letter prefix; empty: all",
    "ignore": "rules to leave out, by code, name or three-letter prefix",
    "fail_on": 'lowest severity that gives exit code 1: "never", "info", "warning" or "error"',
    "db": "the results database, relative to the current folder",
    "decisions": 'file beside the articles that every decision is added to; "": none',
    "reports": "folder for Markdown reports when no --output is given",
    "newsroom": "table: name and url of the newsroom, the author of ClaimReviews",
    "date_order": 'how 3/5/2019 is read where both could be months: "month-first" or "day-first"',
    "transcript": "words that quotations are checked against; `scan --transcript FILE` reads them from a file",
    "severity": "table: rule code or name to level",
    "approx": "table: hedge word to the lowest and highest factor it allows",
    "tolerance": "table: property to the share by which its reference figures may be off: 0.02 is 2 in 100",
    "tables": "folder of your own reference tables, relative to this file; empty: the user's data folder",
    "plugins": "table of tables: options by plugin name",
}


@functools.cache
def default_approx() -> Mapping[str, tuple[float, float]]:
    """What each hedge allows unless `[approx]` says otherwise: word -> (lowest, highest) factor of the figure."""
    from claimcheck.packaged import read_toml  # noqa: PLC0415  `--help` needs no configuration

    table = read_toml("claimcheck", "approx.toml")
    return {word: (float(low), float(high)) for word, (low, high) in sorted(table.items())}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a scan. `KEYS` says what each means."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: FailOn = "error"
    db: str = "claimcheck.db"
    decisions: str = "claimcheck.decisions.jsonl"
    reports: str = "reports"
    date_order: DateOrder = "month-first"
    transcript: str = ""
    newsroom: Mapping[Literal["name", "url"], str] = field(default_factory=dict)
    severity: Mapping[str, Level] = field(default_factory=dict)
    approx: Mapping[str, tuple[float, float]] = field(default_factory=default_approx)
    tolerance: Mapping[str, float] = field(default_factory=dict)
    tables: str = ""
    plugins: Mapping[str, PluginOptions] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadedConfig:
    """Settings, the file they came from (None: defaults), and where each key came from, in words."""

    settings: Settings
    path: Path | None
    origins: Mapping[str, str]

    @property
    def tables(self) -> Path | None:
        """The folder of own tables that the file names, None when it names none."""
        named = self.settings.tables
        return (self.path.parent if self.path is not None else Path()) / named if named else None

    def with_command_line(
        self, select: tuple[str, ...] = (), ignore: tuple[str, ...] = (), transcript: str = ""
    ) -> LoadedConfig:
        """The same with what the command line gives in place of the file's."""
        said = {"select": select, "ignore": ignore, "transcript": transcript}
        given = {name: value for name, value in said.items() if value}
        settings = replace(self.settings, **given)  # type: ignore[arg-type]
        return replace(self, settings=settings, origins={**self.origins, **dict.fromkeys(given, "command line")})


def find_config(start: Path) -> Path | None:
    """The nearest configuration file from the folder upwards; `claimcheck.toml` goes before `pyproject.toml`.

    Args:
        start: A folder.

    Raises:
        ConfigError: when a pyproject.toml on the way is not TOML.
    """
    folder = _absolute(start)
    for place in (folder, *folder.parents):
        own = place / CONFIG_NAME
        if _is_file(own):
            return own
        shared = place / "pyproject.toml"
        if _is_file(shared) and "claimcheck" in _read(shared).get("tool", {}):
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
    if file is not None and not _is_file(file):
        raise ConfigError(f"no configuration file at {file}", "check the path given with --config")
    path = file or (find_config(start) if start is not None else None)
    origins = dict.fromkeys(KEYS, "default")
    if path is None:
        return LoadedConfig(Settings(), None, origins)
    whole = _read(path)
    table = whole.get("tool", {}).get("claimcheck", {}) if path.name == "pyproject.toml" else whole
    settings = settings_from(table, str(path))
    return LoadedConfig(settings, path, origins | dict.fromkeys(table, str(path)))


def _is_file(path: Path) -> bool:
    """Whether a file is there; one in a folder that may not be entered is none, and nothing that stops a scan."""
    return os.path.isfile(path)  # noqa: PTH113  Path.is_file raises where the way there is closed


def _absolute(folder: Path) -> Path:
    try:
        return folder.absolute()
    except OSError as error:
        raise ConfigError("the current folder is no longer there", "change to another folder") from error


def _read(path: Path) -> dict[str, Any]:
    import tomli  # noqa: PLC0415  `--help` needs no configuration

    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}", "mend or remove it") from error
    except (UnicodeDecodeError, tomli.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"cannot read {path}: {one_line(error)}", "mend or remove it") from error


def settings_from(table: Mapping[str, object], where: str) -> Settings:
    """Settings from a table as TOML or JSON gives it; what it leaves out keeps its default.

    Args:
        table: Keys of `KEYS`.
        where: Names the table's place in errors.

    Raises:
        ConfigError: for a wrong value.
        UnknownNameError: for an unknown key, with the nearest one.
    """
    unknown = sorted(set(table) - set(KEYS))
    if unknown:
        raise UnknownNameError(
            "configuration key", unknown[0], KEYS, f"mend {where}; docs/reference/configuration.md lists all keys"
        )
    if not table:
        return Settings()
    # pydantic is imported only when there is something to validate: it would cost every start.
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415  see above

    try:
        read = TypeAdapter(Settings).validate_python(dict(table))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        hint = "mend the value; docs/reference/configuration.md says what fits"
        raise ConfigError(f"{where}: {key}: {first['msg']}", hint) from error
    for word, (low, high) in read.approx.items():
        if not 0 <= low <= high:
            raise ConfigError(f"{where}: approx.{word}: [{low}, {high}] is no range", "give the lower factor first")
    for name, share in read.tolerance.items():
        if not 0 <= share < 1:
            raise ConfigError(f"{where}: tolerance.{name}: {share} is no share", "write 0.02 for 2 in 100")
    own = {word.lower(): limits for word, limits in read.approx.items()}
    return replace(read, approx={**default_approx(), **own})


def changed(settings: Settings) -> dict[str, Plain]:
    """The settings that differ from the defaults and bear on a scan's results, as JSON: what a replay needs.

    Infinity, which JSON does not have, is written "inf"; `settings_from` reads it back.
    """
    plain = Settings()
    own = {"db", "decisions", "reports", "fail_on", "tables"}
    names = [f.name for f in fields(Settings) if f.name not in own]
    differs = {
        name: getattr(settings, name) for name in sorted(names) if getattr(settings, name) != getattr(plain, name)
    }
    return {name: _as_json(value) for name, value in differs.items()}


def _as_json(value: object) -> Plain:
    if isinstance(value, Mapping):
        return {str(key): _as_json(item) for key, item in sorted(value.items())}
    if isinstance(value, list | tuple):
        return [_as_json(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value if isinstance(value, bool | int | float | str) else None
