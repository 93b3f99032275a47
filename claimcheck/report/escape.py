"""Words that come from an article or a table stay words: the escaper for Markdown, and what HTML needs besides.

Written for CommonMark with GitHub's additions: tables, strikethrough, mathematics, and links made of bare addresses.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import quote, urlsplit

__all__ = ["escape", "link", "safe_url", "visible"]

_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_MARKUP = frozenset("\\`*_[]|~$#{}")
# Bare addresses: GitHub makes links of "http://", "www." and "name@host". A backslash stops the first two; the third is
# looked for after backslashes are gone, so an empty comment parts the text there.
_COLON = re.compile(r":(?=\S)")
_WWW = re.compile(r"(?<=www)\.", re.IGNORECASE)
_AT = "@<!---->"
# A list, a heading's underline or a rule begins only at the start of a line.
_OPENING = re.compile(r"\A(?:[-+=]|\d{1,9}(?=[.)](?:\s|\Z)))")
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# Joiners that scripts and emoji need; alone they neither hide nor reorder words.
_JOINERS = frozenset("\u200c\u200d")
_SAFE_IN_URL = "/:?#@!&*+,;=%-._~"
_SPACES = frozenset("\n\t")


def visible(text: str) -> str:
    """The text with characters that hide or reorder others shown by their code point; newlines and tabs stay.

    For HTML, whose templates escape the rest.

    Args:
        text: Anything, hostile or not.

    Example:
        >>> visible("a\u202eb")
        'a(U+202E)b'
    """
    if text.isprintable():
        return text
    return "".join(c if c in _SPACES else _shown(c) for c in text)


def escape(text: str) -> str:
    r"""The text on one line, shown letter by letter: no markup, link, table cell or HTML comes of it.

    White space becomes one space; characters that hide or reorder others are shown by their code point.

    Args:
        text: Anything, hostile or not.

    Example:
        >>> escape("<b>*1|2*</b>")
        '&lt;b&gt;\\*1\\|2\\*&lt;/b&gt;'
    """
    words = " ".join(text.split())
    if words.isascii() and words.replace(" ", "").isalnum():
        return words
    shown = "".join(_character(c) for c in words)
    shown = _WWW.sub(r"\\.", _COLON.sub(r"\\:", shown)).replace("@", _AT)
    return _OPENING.sub(_opened, shown)


def _character(character: str) -> str:
    if character in _HTML:
        return _HTML[character]
    if character in _MARKUP:
        return f"\\{character}"
    return _shown(character)


def _shown(character: str) -> str:
    hidden = unicodedata.category(character) in _HIDDEN and character not in _JOINERS
    return _code_point(character) if hidden else character


def _code_point(character: str) -> str:
    return f"(U+{ord(character):04X})"


def _opened(match: re.Match[str]) -> str:
    found = match.group()
    return f"{found}\\" if found.isdigit() else f"\\{found}"


def safe_url(url: str) -> str | None:
    """The URL with everything but plain URL characters percent-encoded; None when it is not http or https.

    Args:
        url: As a table gives it.
    """
    try:
        parts = urlsplit(url)
        plain = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return None
    return quote(url, safe=_SAFE_IN_URL, errors="replace") if plain else None


def link(words: str, url: str) -> str:
    """A Markdown link; the words alone when the URL is none that a browser should open."""
    target = safe_url(url)
    shown = escape(words) or escape(url)
    return f"[{shown}]({target})" if target else shown
