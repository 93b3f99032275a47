"""Decisions as lines of JSON beside the articles, where they live in version control and two editors' files merge."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import InputError, OutputError, one_line
from claimcheck.models import Decision, as_json

if TYPE_CHECKING:
    from io import FileIO

    from pydantic import TypeAdapter

__all__ = ["JOURNAL", "append", "journal_beside", "parse", "read_journal", "write"]

JOURNAL = "claimcheck.decisions.jsonl"
_LARGEST = 200_000_000
_HINT = "each line is a decision as `claimcheck decisions export` writes it; mend or take out that line"


def journal_beside(source: str | None, name: str = JOURNAL) -> Path | None:
    """The journal of an article: in its folder; None for what has no folder (a URL, standard input).

    Args:
        source: Where the article was read from.
        name: The file's name; "" for no journal.
    """
    if not name or source is None or source == "-" or "://" in source:
        return None
    folder = os.path.dirname(source)  # noqa: PTH120  Path would make "" of "."
    return Path(folder or ".") / name if os.path.isdir(folder or ".") else None  # noqa: PTH112  closed ways are none


def read_journal(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file; none where it does not exist.

    Raises:
        InputError: when it cannot be read or a line is no decision.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise InputError(f"{path} is larger than {_LARGEST // 10**6} MB", "is it a file of decisions?")
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ()
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8", _HINT) from error
    except (OSError, ValueError) as error:
        raise InputError(f"cannot read {path}: {getattr(error, 'strerror', None) or error}") from error
    return tuple(parse(text.splitlines(), str(path)))


def parse(lines: Iterable[str], name: str) -> Iterator[Decision]:
    """The decision of each line; empty lines are passed over.

    Args:
        lines: JSON.
        name: Of the file, for errors.

    Raises:
        InputError: for the first line that is no decision, with its number.
    """
    from pydantic import ValidationError  # noqa: PLC0415  most runs have no journal

    adapter = _adapter()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if line.startswith(("<<<<<<<", "=======", ">>>>>>>")):
            hint = "keep the lines of both sides and take the markers out"
            raise InputError(f"{name} line {number} is left of a merge", hint)
        try:
            yield adapter.validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            wrong = " ".join([*(str(part) for part in first["loc"]), first["msg"]])
            message = f"{name} line {number} is no decision: {one_line(wrong)}"
            raise InputError(message, _HINT) from error


def write(decisions: Iterable[Decision]) -> str:
    """The decisions as lines, each ending in a newline; the same bytes for the same decisions."""
    import json  # noqa: PLC0415  as pydantic above

    return "".join(json.dumps(_form(decision), ensure_ascii=True) + "\n" for decision in decisions)


def append(path: Path, decisions: Iterable[Decision]) -> None:
    """Add lines at the end of a journal, which is made where there is none: all of them or none.

    Raises:
        OutputError: when it cannot be written.
    """
    data = write(decisions).encode()
    try:
        with path.open("ab+", buffering=0) as file:
            size = file.seek(0, os.SEEK_END)
            # Somebody's editor may have left the last line open.
            if size and not _ends_a_line(file.fileno(), size):
                data = b"\n" + data
            try:
                _write_whole(file, data)
            except OSError:
                # Half a line would make the whole file unreadable; what somebody else added meanwhile stays.
                if file.seek(0, os.SEEK_END) - size < len(data):
                    file.truncate(size)
                raise
            os.fsync(file.fileno())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        hint = 'the decision is in the database; set decisions = "" in claimcheck.toml to keep no file beside articles'
        raise OutputError(f"cannot write {path}: {reason}", hint) from error


def _write_whole(file: FileIO, data: bytes) -> None:
    """A disk that fills up takes a part first and fails at the next."""
    while data:
        data = data[file.write(data) :]


def _ends_a_line(handle: int, size: int) -> bool:
    return os.pread(handle, 1, size - 1) == b"\n"


def _form(decision: Decision) -> object:
    form = as_json(decision)
    return {key: value for key, value in form.items() if key != "outdated"} if isinstance(form, dict) else form


def _adapter() -> TypeAdapter[Decision]:
    from pydantic import ConfigDict, TypeAdapter, with_config  # noqa: PLC0415  as above

    # The same form for people who edit it by hand: a misspelt key is an error, not a loss.
    return TypeAdapter(with_config(ConfigDict(extra="forbid"))(Decision))
