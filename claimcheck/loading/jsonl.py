"""Reads article lines: a JSON object a line, `{"id", "text", "published", "title", "source"}`, other keys ignored."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text, clean_text
from claimcheck.loading.dates import iso_date
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["load_jsonl"]

_FORM = 'a line is {"id": ..., "text": ..., "published": "YYYY-MM-DD" or null, "title": ..., "source": ...}'


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    id: str | None = None
    published: str | None = None
    title: str | None = None
    source: str | None = None


@functools.cache
def _adapter() -> TypeAdapter[_Line]:
    from pydantic import TypeAdapter  # noqa: PLC0415  pydantic would cost every start

    return TypeAdapter(_Line)


def load_jsonl(request: LoadRequest) -> Iterator[Article]:
    """The articles of article lines."""
    line = _line(_parsed(request.data))
    published = iso_date(line.published) if line.published else None
    if line.published and published is None:
        raise InputError(f"published is {line.published[:40]!r}", "write YYYY-MM-DD or null")
    yield article_from_text(
        line.text,
        id=line.id,
        title=line.title,
        published=published,
        published_from="published in the article line" if published else None,
        source=line.source,
        sha256=hashlib.sha256(request.data).hexdigest(),
    )


def _parsed(data: bytes) -> object:
    try:
        # Whole numbers are read as floats: an int of 4,300 digits would be refused, and no key here is a number.
        return json.loads(data.decode("utf-8-sig"), parse_int=float)
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 from byte {error.start} on", "save the file as UTF-8") from error
    except RecursionError as error:
        raise InputError("nested too deeply", _FORM) from error
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON: {error.msg} at character {error.pos + 1}", _FORM) from error


def _line(value: object) -> _Line:
    if not isinstance(value, dict):
        raise InputError("not a JSON object", _FORM)
    if "claimcheck" in value and "article" in value:
        raise InputError("a report, not an article", "give the article that it was made from")
    known = {name: value[name] for name in _Line.__slots__ if name in value}
    clean = {name: clean_text(item) if isinstance(item, str) else item for name, item in known.items()}
    from pydantic import ValidationError  # noqa: PLC0415  as above

    try:
        return _adapter().validate_python(clean)
    except ValidationError as error:
        first = error.errors()[0]
        raise InputError(f"{first['loc'][0]}: {first['msg'].lower()}", _FORM) from error
