"""Reads every input with the loader that knows it; in the place of one that cannot be read there is an error."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import date as Date  # noqa: N812  `date` is the argument that users know
from pathlib import Path, PurePosixPath
from typing import BinaryIO
from urllib.parse import urlsplit

from msgspec import Struct, structs

from claimcheck.errors import InputError
from claimcheck.loading.article import retitled
from claimcheck.loading.files import open_file, read_lines, read_whole, shown
from claimcheck.loading.inputs import Input, spell_out
from claimcheck.loading.unknown import refuse_other_kinds
from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest

__all__ = ["load"]

Loaded = Iterator[Article | InputError]
_PLAIN = ".txt"
# What servers say of files whose kind they do not know.
_UNSTATED = frozenset({"", "application/octet-stream", "binary/octet-stream"})


class _Reader(Struct, frozen=True):
    """What all inputs of a run have in common."""

    loaders: Sequence[Loader]
    allow_net: bool
    allow_private: bool
    stdin: BinaryIO | None
    given: Loader | None

    def for_suffix(self, suffix: str) -> Loader:
        """The loader that was given; else the first that knows the ending; plain text for any other."""
        if self.given is not None:
            return self.given
        for wanted in (suffix.lower(), _PLAIN):
            for loader in self.loaders:
                if wanted in loader.suffixes:
                    return loader
        raise InputError("no loader reads plain text", "`claimcheck plugins` lists what failed to load")

    def for_page(self, media_type: str, url: str) -> Loader:
        """The loader for what a server sent: the one given, else by media type, else by the address's ending."""
        if self.given is not None:
            return self.given
        known = [loader for loader in self.loaders if media_type in loader.media_types]
        suffix = PurePosixPath(urlsplit(url).path).suffix.lower()
        known += [loader for loader in self.loaders if media_type in _UNSTATED and suffix in loader.suffixes]
        if known:
            return known[0]
        raise InputError(
            f"{url} serves {media_type or 'data of no stated type'}", "give the address of an article page"
        )


def load(  # noqa: PLR0913  what a command line can say about its inputs
    inputs: Sequence[str],
    loaders: Sequence[Loader],
    *,
    allow_net: bool = False,
    date: Date | None = None,
    title: str | None = None,
    stdin: BinaryIO | None = None,
    allow_private: bool = False,
    loader: Loader | None = None,
) -> Loaded:
    """Read articles, one after the other, in the order given.

    Args:
        inputs: Paths, folders (read with all their folders, sorted), globs, URLs, and "-" for standard input.
        loaders: What reads them, by file ending or media type; a file named with an unknown ending is read as
            text, unless it plainly is none.
        allow_net: Whether URLs are fetched.
        date: Publication date of every article, whatever the articles say.
        title: Headline of every article, whatever the articles say.
        stdin: Standard input; plain text, where `loader` says nothing else; refused where it plainly is none.
        allow_private: Whether the host of a URL may be in a private network.
        loader: What reads every input, whatever its ending or media type.

    Yields:
        An article, or an error in the place of what could not be read.
    """
    reader = _Reader(loaders, allow_net, allow_private, stdin, loader)
    suffixes = frozenset(suffix for loader in loaders for suffix in loader.suffixes)
    ids: set[str] = set()
    for found in spell_out(inputs, suffixes):
        if isinstance(found, InputError):
            yield found
            continue
        for item in _read(reader, found):
            if isinstance(item, InputError):
                yield item
            elif item.id in ids:
                name = item.source or found.name
                yield InputError(f"{shown(name)}: a second article has the id {item.id!r}", "give each its own id")
            else:
                ids.add(item.id)
                yield _overridden(item, date, title)


def _overridden(article: Article, published: Date | None, title: str | None) -> Article:
    if title:
        article = retitled(article, title)
    return structs.replace(article, published=published, published_from="--date") if published else article


def _read(reader: _Reader, found: Input) -> Loaded:
    try:
        if found.kind == "url":
            yield from _read_url(reader, found.name)
        elif found.kind == "stdin":
            yield from _read_stdin(reader)
        else:
            with closing(open_file(Path(found.name))) as stream:
                suffix = Path(found.name).suffix
                loader = reader.for_suffix(suffix)
                unknown = reader.given is None and suffix.lower() not in loader.suffixes
                yield from _read_stream(loader, stream, shown(found.name), unknown=unknown)
    except InputError as error:
        yield error


def _read_stdin(reader: _Reader) -> Loaded:
    if reader.stdin is None:
        raise InputError("there is no standard input", "give a file")
    yield from _read_stream(reader.for_suffix(_PLAIN), reader.stdin, "-", unknown=reader.given is None)


def _read_url(reader: _Reader, url: str) -> Loaded:
    from claimcheck.http import fetch, without_credentials  # noqa: PLC0415  requests would cost every start

    name = without_credentials(url)
    if not reader.allow_net:
        raise InputError(f"{name} is on the network", "add --allow-net to fetch it")
    page = fetch(url, allow_private=reader.allow_private)
    loader = reader.for_page(page.media_type, name)
    if loader.by_line:
        yield from _read_stream(loader, io.BytesIO(page.data), name, unknown=False)
    else:
        yield from _articles(loader, LoadRequest(name, page.data, page.media_type, page.charset), name)


def _read_stream(loader: Loader, stream: BinaryIO, source: str, *, unknown: bool) -> Loaded:
    """The articles of a stream; `unknown` says that it is read as text because nothing tells its kind."""
    name = "standard input" if source == "-" else source
    media_type = next(iter(loader.media_types), "")
    if not loader.by_line:
        data = read_whole(stream, name)
        if unknown:
            refuse_other_kinds(data, source)
        yield from _articles(loader, LoadRequest(source, data, media_type), name)
        return
    for number, line in read_lines(stream, name):
        if isinstance(line, InputError):
            yield line
        else:
            yield from _articles(loader, LoadRequest(source, line, media_type), f"{name}, line {number}")


def _articles(loader: Loader, request: LoadRequest, name: str) -> Loaded:
    """What the loader gives, each article with something in it; its error names the input."""
    try:
        for article in _given(loader, request):
            if any(c.isalnum() for c in article.text):
                yield article
            else:
                yield InputError(f"{name} holds no text", "check that the article was saved")
    except InputError as error:
        own, rest = error.message.startswith(f"{request.source} "), error.message[len(request.source) :]
        yield InputError(f"{name}{rest}" if own else f"{name}: {error.message}", error.hint)


def _given(loader: Loader, request: LoadRequest) -> Iterable[Article]:
    try:
        yield from loader.load(request)
    except InputError:
        raise
    except Exception as error:  # a loader may come from a plugin and raise anything on a damaged file
        reason = f"the loader {loader.name!r} failed ({type(error).__name__}: {error})"
        raise InputError(reason, "the file may be damaged; `claimcheck plugins` says whose loader it is") from error
