"""The text of a piece of HTML (a feed's entry, a title): paragraphs with blank lines between them, scripts left out.

In one pass, however tags are cut off: the parser of the standard library takes minutes for some short pieces.
"""

from __future__ import annotations

import html
import re

__all__ = ["text_of_fragment"]

_NAMES = (
    "address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,"
    "main,nav,ol,p,pre,section,table,ul"
)
_BLOCKS = frozenset(_NAMES.split(","))
_UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "svg", "head", "title"})
# What stands in the place of a tag: at its beginning, at its end.
_SIGNS = {"tr": ("\n", " |"), "td": ("| ", " "), "th": ("| ", " "), "br": ("\n", "")}
_TAG = re.compile(
    r"<(?:!--|[!?][^<>]{0,2000}>|(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]{0,20})(?![a-zA-Z0-9])"
    r"(?:[^<>\"']{1,500}+|\"[^\"<]{0,5000}+\"|'[^'<]{0,5000}+'){0,200}+>)"
)
# `int()` refuses numbers of 4,300 digits, and `html.unescape` asks it.
_NO_CHARACTER = re.compile(r"&#(?:[0-9]{8}|[xX][0-9a-fA-F]{7})[0-9a-fA-F]{0,100000};?")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BREAKS = re.compile(r" ?\n[ \n]{0,100000}")


def text_of_fragment(fragment: str) -> str:
    r"""The words that a reader sees.

    Args:
        fragment: A piece of a page, or plain text.

    Example:
        >>> text_of_fragment("<p>Kim &amp; Trump <b>met</b>.</p><p>It rained.</p><script>x()</script>")
        'Kim & Trump met.\n\nIt rained.'
    """
    pieces: list[str] = []
    at = 0
    while (tag := _TAG.search(fragment, at)) is not None:
        pieces.append(_shown(fragment[at : tag.start()]))
        name = (tag["name"] or "").lower()
        after = tag.end()
        if tag[0] == "<!--":
            after = fragment.find("-->", after) + len("-->")
        elif name in _UNSEEN and not tag["end"]:
            after = _behind(fragment, name, after)
        else:
            pieces.append(_sign(name, ended=bool(tag["end"])))
        if after < tag.end():
            # It is never closed.
            at = len(fragment)
            break
        at = after
    pieces.append(_shown(fragment[at:]))
    text = _BREAKS.sub(lambda found: "\n\n" if found[0].count("\n") > 1 else "\n", "".join(pieces))
    return re.sub(" {2,}", " ", text).strip()


def _shown(text: str) -> str:
    return _SPACES.sub(" ", html.unescape(_NO_CHARACTER.sub("\ufffd", text)))


def _sign(name: str, *, ended: bool) -> str:
    if name in _SIGNS:
        return _SIGNS[name][ended]
    return "\n\n" if name in _BLOCKS else ""


def _behind(fragment: str, name: str, at: int) -> int:
    """Where an element ends whose words nobody sees; 0 when it is never closed."""
    closed = re.compile(rf"</{name}[^<>]{{0,100}}>", re.IGNORECASE).search(fragment, at)
    return closed.end() if closed is not None else 0
