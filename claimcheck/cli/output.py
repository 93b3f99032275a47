"""Where reports go: standard output, a file, or a folder with a file an article. Files appear whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Protocol, TextIO

import typer
from msgspec import Struct, field

from claimcheck.cli.overwriting import is_free, refuse_article, refuse_database
from claimcheck.errors import OutputError, UnknownNameError, UsageError
from claimcheck.models import Article
from claimcheck.specs import ReportWriter

__all__ = ["Sink", "Target", "open_sink", "report_name", "targets", "write_whole"]

# In characters, and in bytes: file systems take 255 of them, and an ending comes after.
_NAME_LENGTH = 80
_NAME_BYTES = 200

# How a word with a colon begins that is meant for a format; a single letter is a drive of Windows.
_ENDING = re.compile(r"\.[a-z][a-z0-9]{1,8}")
_FORMAT = re.compile(r"(?P<name>[A-Za-z][\w-]{1,40}):")

# What stands between two reports of one stream, by how their writer says that they are joined.
_GAPS = {"lines": "", "texts": "\n"}


class Target(Struct, frozen=True):
    """A format and where it goes: a path, or None for standard output (Markdown: the reports folder).

    `folder` says that the path was written as a folder's, with a slash at its end.
    """

    format: str
    path: Path | None
    folder: bool = False


class Sink(Protocol):
    """Takes reports as they come."""

    def add(self, article: Article, text: str) -> None:
        """Take one article's report."""
        ...

    def close(self) -> None:
        """Finish what must be whole."""
        ...


def targets(outputs: Iterable[str], chosen: str | None, writers: Iterable[ReportWriter]) -> tuple[Target, ...]:
    """The targets that `--output` and `--format` name.

    Args:
        outputs: Values of `--output`: PATH or FORMAT:PATH.
        chosen: Value of `--format`, or None: by the path's ending, else Markdown.
        writers: Every report writer.

    Raises:
        UnknownNameError: for FORMAT:PATH where there is no such format.
        UsageError: for a file whose ending no format has.
    """
    by_name = {writer.name: writer for writer in writers}
    by_suffix = {writer.suffix: writer.name for writer in sorted(by_name.values(), key=lambda w: w.name, reverse=True)}
    found = []
    for output in outputs:
        named = _FORMAT.match(output)
        if named is None:
            found.append(_target(chosen or _by_ending(output, by_suffix), output))
        elif named["name"] in by_name:
            found.append(_target(named["name"], output[named.end() :]))
        else:
            hint = f"formats: {', '.join(sorted(by_name))}; a file of this name is ./{output}"
            raise UnknownNameError("format", named["name"], by_name, hint)
    return tuple(found) or (Target(chosen or "md", None),)


def _by_ending(path: str, by_suffix: Mapping[str, str]) -> str:
    """The format that a file's ending names; Markdown for a folder or a file without one.

    Raises:
        UsageError: for an ending that no format has.
    """
    ending = Path(path).suffix.lower()
    if ending in by_suffix or path.endswith(("/", os.sep)) or _ENDING.fullmatch(ending) is None or Path(path).is_dir():
        return by_suffix.get(ending, "md")
    hint = f"endings: {', '.join(sorted(by_suffix))}; a Markdown report of this name is md:{path}"
    raise UsageError(f"no format writes {ending} files", hint)


def _target(form: str, path: str) -> Target:
    return Target(form, Path(path), folder=path.endswith(("/", os.sep)))


def open_sink(
    target: Target, writer: ReportWriter, *, folder: Path, several: bool, told: Callable[[str], None]
) -> Sink:
    """The sink for a target. What goes to standard output goes to what that is now, whatever takes its place later.

    Args:
        target: Format and place.
        writer: The format's writer.
        folder: Where Markdown goes when no path was given.
        several: Whether more than one article may come, so that a path of a one-file format means a folder.
        told: Called with each path written.

    Raises:
        OutputError: when the place cannot be written.
        UsageError: when several articles may come for what is plainly one file ("report.md").
    """
    path = target.path
    if path is None and writer.name == "md":
        return _Folder(_made(folder), writer, told)
    if path is None:
        streamed = writer.join in _GAPS
        return _Stream(sys.stdout, writer.head, _GAPS[writer.join]) if streamed else _Single(writer, None, told)
    # Path.is_dir raises where the way there is closed; that is said when the report is written.
    folder_meant = target.folder or os.path.isdir(path)  # noqa: PTH112  see above
    if writer.join in _GAPS and not folder_meant:
        return _Lines(path, told, _GAPS[writer.join], [writer.head])
    several = several and not _takes_a_stream(path)
    if several and not folder_meant and path.suffix.lower() == writer.suffix:
        hint = f"write {path.with_suffix('')}/ for a folder of reports, or take --format jsonl"
        raise UsageError(f"{path} is one file, and several articles may come", hint)
    if folder_meant or several:
        return _Folder(_made(path), writer, told)
    return _Single(writer, path, told)


def report_name(article: Article) -> str:
    """A file name for an article's report, without its ending: from the path it was read from, else its id."""
    source = article.source or ""
    own = Path(source).stem if source.lower().endswith(_ONE_ARTICLE) else article.id
    name = re.sub(r"[^\w.-]+", "-", own).strip("-.")[:_NAME_LENGTH]
    name = name.encode("utf-8", "ignore")[:_NAME_BYTES].decode("utf-8", "ignore")
    return name or hashlib.sha256(article.id.encode("utf-8", "surrogatepass")).hexdigest()[:12]


_ONE_ARTICLE = (".txt", ".md", ".markdown", ".text", ".html", ".htm", ".xhtml", ".docx", ".odt", ".pdf", ".eml")


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it appears whole or not at all.

    Raises:
        OutputError: when it cannot be written, or would take the place of a database.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if _takes_a_stream(path):
            path.write_bytes(data)
        else:
            refuse_database(path)
            _replace(Path(os.path.realpath(path)), data)
    except (OSError, ValueError) as error:
        raise OutputError(f"cannot write {path}: {_reason(error)}", "choose another place with --output") from error


def _takes_a_stream(path: Path) -> bool:
    """Whether the path is a device or pipe ("/dev/null", "/dev/stdout"): a file must not be put in its place."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _replace(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        mask = os.umask(0)
        os.umask(mask)
        Path(temporary).chmod(0o666 & ~mask)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        message = f"cannot make the folder {folder}: {_reason(error)}"
        raise OutputError(message, "choose another place with --output") from error
    return folder


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)


class _Folder(Struct):
    """A file an article; two articles of one run never share a file, and what is no report on it is left alone."""

    folder: Path
    writer: ReportWriter
    told: Callable[[str], None]
    taken: dict[Path, str] = field(default_factory=dict)

    def add(self, article: Article, text: str) -> None:
        text = self.writer.head + text
        path = next(path for path in self._paths(article) if self._is_free(path, article, text))
        self.taken[path] = article.id
        write_whole(path, text)
        self.told(str(path))

    def _paths(self, article: Article) -> Iterator[Path]:
        """Where the report may go: NAME, NAME with the source's own ending, and names that no other article has."""
        name, ending = report_name(article), Path(article.source or "").suffix.lower()
        yield self.folder / f"{name}{self.writer.suffix}"
        if ending in _ONE_ARTICLE:
            yield self.folder / f"{name}{ending}{self.writer.suffix}"
        own = hashlib.sha256(f"{article.source}\n{article.id}".encode("utf-8", "surrogatepass")).hexdigest()
        for length in range(8, len(own) + 1):
            yield self.folder / f"{name}-{own[:length]}{self.writer.suffix}"

    def _is_free(self, path: Path, article: Article, text: str) -> bool:
        if path in self.taken:
            return self.taken[path] == article.id
        return is_free(path, self.writer, article, text)

    def close(self) -> None:
        """Nothing is left to finish."""


class _Single(Struct):
    """One report, to a file or standard output."""

    writer: ReportWriter
    path: Path | None
    told: Callable[[str], None]
    out: TextIO = field(default_factory=lambda: sys.stdout)
    report: str | None = None

    def add(self, article: Article, text: str) -> None:
        if self.report is not None:
            form, second = self.writer.name, article.source or article.id
            hint = f"name one article, or write a report each with --output {form}:FOLDER/"
            raise UsageError(f"a report of the format {form} is of one article, and {second} is the second", hint)
        if self.path is not None:
            refuse_article(self.path, article)
        self.report = text

    def close(self) -> None:
        if self.report is None:
            return
        if self.path is None:
            typer.echo(self.report, file=self.out, nl=False)
        else:
            write_whole(self.path, self.report)
            self.told(str(self.path))


class _Stream(Struct):
    """Lines to standard output as they come, after what begins them."""

    out: TextIO
    head: str
    gap: str

    def add(self, article: Article, text: str) -> None:
        del article
        lines, self.head = self.head + text, self.gap
        if lines:
            typer.echo(lines, file=self.out, nl=not lines.endswith("\n"))

    def close(self) -> None:
        """Nothing is left to finish."""


class _Lines(Struct):
    """Lines to one file, which appears when all are there."""

    path: Path
    told: Callable[[str], None]
    gap: str
    lines: list[str]

    def add(self, article: Article, text: str) -> None:
        refuse_article(self.path, article)
        if len(self.lines) > 1:
            self.lines.append(self.gap)
        self.lines.append(text if text.endswith("\n") or not text else text + "\n")

    def close(self) -> None:
        write_whole(self.path, "".join(self.lines))
        self.told(str(self.path))
