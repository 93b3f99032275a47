"""Reads an e-mail: subject, date and text; of its two forms the plain one. Attachments are named, not read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import structs

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text, clean_text
from claimcheck.loading.decode import decode
from claimcheck.loading.html import read_page
from claimcheck.models import Article, Block
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

__all__ = ["load_mail", "read_mail"]

_HINT = "save the message again, or its text as a file"
_ANSWER = re.compile(r"(?:(?:re|fw|fwd)\s{0,3}:\s{0,3}){1,10}", re.IGNORECASE)
_SIGNED = re.compile(r"^-- ?$", re.MULTILINE)
_MOST_SIGNED = 12
_LONGEST_NAME = 120
# The parser of the standard library takes long over long headers: time grows with the square.
_LONGEST_HEADER = 20_000
_READ = frozenset({"subject", "date", "content-type", "content-disposition", "content-transfer-encoding"})
_TELLING = frozenset({"from", "date", "subject", "received"})
_MOST_NAMES = 50


def load_mail(request: LoadRequest) -> Iterator[Article]:
    """The article of an e-mail."""
    from claimcheck.loading.apart import read_bounded  # noqa: PLC0415  subprocess would cost every start

    yield from read_bounded(read_mail, request)


def read_mail(request: LoadRequest) -> Iterator[Article]:
    """The article of a message, read in this process.

    Raises:
        InputError: when it is no message, is damaged, or holds no text.
    """
    from email import message_from_bytes, policy  # noqa: PLC0415  would cost every start

    try:
        message = message_from_bytes(request.data, policy=policy.default)
        names = _checked(message, request.source)
        subject, date, attached = _header(message, "subject"), _header(message, "date"), _attached(message)
        body = message.get_body(("plain", "html"))
    except (InputError, MemoryError):
        raise
    except RecursionError as error:
        raise InputError(f"{request.source} nests its parts too deeply", _HINT) from error
    except Exception as error:  # the parser of headers raises many kinds on damaged ones
        raise InputError(f"{request.source} cannot be read as an e-mail ({type(error).__name__})", _HINT) from error
    if not names & _TELLING:
        raise InputError(f"{request.source} is no e-mail", "give the message as a mail program saves it (.eml)")
    if body is None:
        raise InputError(f"{request.source} holds no text", _HINT)
    yield _dated(_article(request, body, _ANSWER.sub("", subject, count=1), attached), date)


def _checked(message: EmailMessage, name: str) -> frozenset[str]:
    """The names of the message's headers, once those that are read are known to be of bearable length."""
    for part in message.walk():
        for header, value in part.raw_items():
            if header.lower() in _READ and len(value) > _LONGEST_HEADER:
                raise InputError(f"{name} has a header {header} of {len(value):,} characters", _HINT)
    return frozenset(header.lower() for header, _ in message.raw_items())


def _header(message: EmailMessage, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


def _article(request: LoadRequest, body: MIMEPart, subject: str, attached: str) -> Article:
    page = _page(request, body) if body.get_content_type() == "text/html" else None
    text = (page.text if page is not None else _text(request, body)).rstrip()
    known = page.blocks if page is not None else _signature(text)
    if attached:
        known = (*known, Block(len(text) + 2, len(text) + 2 + len(attached), "furniture"))
    return article_from_text(
        f"{text}\n\n{attached}" if attached else text,
        title=subject or (page.title if page is not None else None),
        published=page.published if page is not None else None,
        published_from=page.published_from if page is not None else None,
        source=request.source,
        sha256=hashlib.sha256(request.data).hexdigest(),
        known=known,
    )


def _text(request: LoadRequest, body: MIMEPart) -> str:
    text = clean_text(decode(_bytes(body), request.source, _charset(body)))
    return _unwrapped(text) if body.get_param("format") == "flowed" else text


def _signature(text: str) -> tuple[Block, ...]:
    """The sender's signature: what stands behind the mark for it (RFC 3676, 4.3), when that is short."""
    marks = list(_SIGNED.finditer(text))
    if not marks or text.count("\n", marks[-1].end()) > _MOST_SIGNED:
        return ()
    return (Block(marks[-1].start(), len(text), "furniture"),)


def _page(request: LoadRequest, body: MIMEPart) -> Article:
    (article,) = read_page(LoadRequest(request.source, _bytes(body), "text/html", _charset(body)))
    return article


def _bytes(part: MIMEPart) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _charset(part: MIMEPart) -> str | None:
    found = part.get_param("charset")
    return found if isinstance(found, str) else None


def _unwrapped(text: str) -> str:
    """Lines that end in a space go on in the next (RFC 3676, 4.1); the signature's mark "-- " does not."""
    return re.sub(r"(?m)(?<!^--) \n(?=[^\n>])", " ", text)


def _attached(message: EmailMessage) -> str:
    names = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    shown = ["".join(c if c.isprintable() else " " for c in name)[:_LONGEST_NAME] for name in names[:_MOST_NAMES]]
    return f"Attachments, not read: {', '.join(shown)}" if shown else ""


def _dated(article: Article, given: str) -> Article:
    """The article with the day of the Date header, in the sender's own zone."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415  as above

    try:
        when = parsedate_to_datetime(given)
    except (ValueError, TypeError, OverflowError):
        return article
    said = when.isoformat(timespec="minutes")
    return structs.replace(article, published=when.date(), published_from=f"Date header, {said}")
