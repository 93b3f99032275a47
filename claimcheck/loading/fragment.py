"""The text of a piece of HTML (a feed's entry, a title): paragraphs with blank lines between them, scripts left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

__all__ = ["text_of_fragment"]

_NAMES = (
    "address,article,aside,blockquote,dd,details,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,"
    "main,nav,ol,p,pre,section,table,ul"
)
_BLOCKS = frozenset(_NAMES.split(","))
_UNSEEN = frozenset({"script", "style", "template", "noscript", "iframe", "svg", "head", "title"})
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BREAKS = re.compile(r" ?\n ?(?:\n ?){0,200}")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if self._unseen is not None:
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag == "tr":
            self.pieces.append("\n")
        elif tag in {"td", "th"}:
            self.pieces.append("| ")
        elif tag == "br":
            self.pieces.append("\n")
        elif tag in _BLOCKS:
            self.pieces.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._unseen:
            self._unseen = None
        elif self._unseen is None and tag == "tr":
            self.pieces.append(" |")
        elif self._unseen is None and tag in {"td", "th"}:
            self.pieces.append(" ")
        elif self._unseen is None and tag in _BLOCKS:
            self.pieces.append("\n\n")

    def handle_data(self, data: str) -> None:
        if self._unseen is None:
            self.pieces.append(_SPACES.sub(" ", data))


def text_of_fragment(html: str) -> str:
    r"""The words that a reader sees.

    Args:
        html: A piece of a page, or plain text.

    Example:
        >>> text_of_fragment("<p>Kim &amp; Trump <b>met</b>.</p><p>It rained.</p><script>x()</script>")
        'Kim & Trump met.\n\nIt rained.'
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    text = "".join(reader.pieces)
    text = _BREAKS.sub(lambda found: "\n\n" if found[0].count("\n") > 1 else "\n", text)
    return re.sub(" {2,}", " ", text).strip()
