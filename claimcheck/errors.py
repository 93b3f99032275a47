"""The errors of claimcheck, each with its parts and a word on what the user can do.

ClaimcheckError                  anything that claimcheck itself refuses
├── UsageError                   wrong arguments or an unknown name on the command line
│   └── UnknownNameError         a rule, format, plugin or key that does not exist, with "did you mean"
├── ConfigError                  a configuration file that cannot be read or holds a wrong value
├── InputError                   an article that cannot be read
│   └── NetworkError             an article at a URL that cannot be fetched
├── OutputError                  a report or database that cannot be written
├── DatabaseError                a SQLite file that is not ours, newer, damaged or locked
├── ReferenceDataError           a reference table that cannot be used, with row and column
└── PluginError                  a plugin that failed, with its name and stage
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

__all__ = [
    "ClaimcheckError",
    "ConfigError",
    "DatabaseError",
    "InputError",
    "NetworkError",
    "OutputError",
    "PluginError",
    "ReferenceDataError",
    "UnknownNameError",
    "UsageError",
    "one_line",
]


LINE_LENGTH = 300


def one_line(text: object) -> str:
    """The text on one line, control characters out, at most `LINE_LENGTH` characters: fit for a terminal.

    Args:
        text: Anything; `str()` of it is used.
    """
    clean = "".join(c if c.isprintable() else " " for c in str(text))
    clean = " ".join(clean.split())
    return clean if len(clean) <= LINE_LENGTH else clean[: LINE_LENGTH - 1] + "…"


class ClaimcheckError(Exception):
    """Anything that claimcheck refuses. `str()` is one line; `hint` says what to do.

    Attributes:
        message: What is wrong, in one line, with the name of the thing.
        hint: What the user can do about it, or an empty string.
        exit_code: The exit code of the command line for this error.
    """

    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = one_line(message)
        self.hint = one_line(hint)
        super().__init__(message, hint)

    def __reduce__(self) -> tuple[object, ...]:
        # Worker processes send errors whose constructors take other arguments than `args` holds.
        return _made_again, (type(self), self.args), self.__dict__

    def __str__(self) -> str:
        return f"{self.message}: {self.hint}" if self.hint else self.message


def _made_again(kind: type[ClaimcheckError], args: tuple[object, ...]) -> ClaimcheckError:
    return kind.__new__(kind, *args)


class UsageError(ClaimcheckError):
    """Wrong arguments."""


class UnknownNameError(UsageError):
    """A name that does not exist, with the nearest ones that do.

    Args:
        kind: What the name names ("rule", "output format").
        name: The unknown name as given.
        known: Every name that exists.
        hint: What to do; without it, the nearest names are offered.
    """

    def __init__(self, kind: str, name: str, known: Iterable[str], hint: str = "") -> None:
        near = difflib.get_close_matches(name, sorted(known), n=2, cutoff=0.6)
        offer = f"did you mean {' or '.join(repr(n) for n in near)}?" if near else ""
        super().__init__(f"unknown {kind} {name!r}", " ".join(part for part in (offer, hint) if part))
        self.kind, self.name, self.near = kind, name, tuple(near)


class ConfigError(ClaimcheckError):
    """A configuration that cannot be used."""


class InputError(ClaimcheckError):
    """An article that cannot be read."""


class NetworkError(InputError):
    """An article at a URL that cannot be fetched."""


class OutputError(ClaimcheckError):
    """A report or database that cannot be written."""


class DatabaseError(ClaimcheckError):
    """A SQLite file that is not ours, newer than this version, damaged or locked."""


class ReferenceDataError(ClaimcheckError):
    """A reference table that cannot be used.

    Attributes:
        table: The table's name, or "" where it is not known.
    """

    table = ""


class PluginError(ClaimcheckError):
    """A plugin that failed.

    Attributes:
        plugin: The plugin's name.
        stage: Where it failed: "import", "hook register_checkers", "extractor NAME", "checker NAME", ...
    """

    exit_code = 3

    def __init__(self, plugin: str, stage: str, message: str, hint: str = "") -> None:
        super().__init__(f"plugin {plugin!r} failed at {stage}: {message}", hint)
        self.plugin, self.stage, self.error = plugin, stage, one_line(message)
