"""What the user named, spelled out: paths, folders, globs, URLs and "-" to one input an article or container."""

from __future__ import annotations

import glob
import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Literal

from msgspec import Struct

from claimcheck.errors import InputError
from claimcheck.loading.files import shown
from claimcheck.ondemand import lazy_pattern

__all__ = ["Input", "may_be_several", "spell_out"]

_URL = lazy_pattern(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]{1,20})://")
_WEB = frozenset({"http", "https"})
_GLOB = lazy_pattern(r"[*?\[]")

# How the reports begin that claimcheck writes itself: passed over where the user named a folder or glob.
_OWN = (b"# Claim check:", b'{"claimcheck":', b'{\n  "claimcheck":', b'{ "claimcheck":')
_OWN_PAGE = b'<meta name="generator" content="claimcheck'
_OWN_PAGES = frozenset({".html", ".htm"})
_OWN_LENGTH = 1_000


class Input(Struct, frozen=True):
    """One thing to read: a file, a URL, or standard input ("-")."""

    kind: Literal["file", "url", "stdin"]
    name: str


def spell_out(names: Sequence[str], suffixes: Collection[str]) -> Iterator[Input | InputError]:
    """The inputs in the order given, folders and globs sorted, no file twice; an error for what names nothing.

    Args:
        names: As the user gave them.
        suffixes: The file endings that are read in folders, with the dot, small letters.
    """
    seen: set[str] = set()
    for name in names:
        for found in _spelled(name, suffixes):
            if isinstance(found, Input):
                key = os.path.normpath(found.name) if found.kind == "file" else found.name
                if key in seen:
                    continue
                seen.add(key)
            yield found


def may_be_several(name: str) -> bool:
    """Whether what the user named may hold more than one file: a folder or a pattern. No file is opened."""
    return _is_folder(name) or _is_pattern(name)


def _is_pattern(name: str) -> bool:
    """Whether the name is a pattern; a file may be called "[draft].txt"."""
    return _GLOB.search(name) is not None and not os.path.lexists(name)


def _spelled(name: str, suffixes: Collection[str]) -> Iterator[Input | InputError]:
    url = _URL.match(name)
    if name == "-":
        yield Input("stdin", name)
    elif url is not None:
        known = url["scheme"].lower() in _WEB
        yield (
            Input("url", name) if known else InputError(f"cannot fetch {url['scheme']}: addresses", "use http or https")
        )
    elif "\0" in name or not name:
        yield InputError("an input has no name that a file can have", "give a path, a URL or `-`")
    elif _is_folder(name):
        yield from _folder(name, suffixes)
    elif _is_pattern(name):
        yield from _matches(name)
    else:
        yield Input("file", name)


def _folder(name: str, suffixes: Collection[str]) -> Iterator[Input | InputError]:
    errors: list[OSError] = []
    empty = True
    for folder, folders, files in os.walk(name, onerror=errors.append):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for file in sorted(files):
            path = os.path.join(folder, file)  # noqa: PTH118  keeps a leading "./" and costs less than Path
            if not file.startswith(".") and _suffix(file) in suffixes and not _is_own(path):
                empty = False
                yield Input("file", path)
    for error in errors:
        yield InputError(f"cannot read the folder {shown(str(error.filename))}: {error.strerror}", "check its rights")
    if empty and not errors:
        yield InputError(f"no articles in {shown(name)}", f"files are read that end in {', '.join(sorted(suffixes))}")


def _matches(name: str) -> Iterator[Input | InputError]:
    empty = True
    for path in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207  Path.glob takes no absolute patterns
        empty = False
        if _is_folder(path):
            # "drafts/*" names the files in it; "drafts/**" finds those of its folders itself.
            continue
        if not _is_own(path):
            yield Input("file", path)
    if empty:
        yield InputError(f"nothing matches {shown(name)}", "check the pattern, or put it in quotation marks")


def _is_folder(path: str) -> bool:
    # Path.is_dir raises where the way there is closed or the name too long, and would end the run for the other inputs.
    return os.path.isdir(path)  # noqa: PTH112  see above


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122  called for each file of an archive


def _is_own(path: str) -> bool:
    suffix = _suffix(path)
    if suffix not in {".md", ".json", ".jsonl", *_OWN_PAGES}:
        return False
    try:
        if not Path(path).is_file():
            return False
        with Path(path).open("rb") as file:
            begins = file.read(_OWN_LENGTH)
    except OSError:
        return False
    return _OWN_PAGE in begins if suffix in _OWN_PAGES else begins.startswith(_OWN)
