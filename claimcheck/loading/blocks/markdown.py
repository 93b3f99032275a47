"""What the marks of Markdown say of lines: front matter, code, comments and pictures are furniture, headings headings.

Links and emphasis stay in the text as they are (offsets count in the text as read).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from claimcheck.loading.blocks.lines import Line
from claimcheck.ondemand import lazy_pattern

__all__ = ["Heading", "find_front_matter", "markdown_furniture", "markdown_heading"]

# Front matter longer than this is taken for text.
_FRONT_MATTER_LINES = 200
_FRONT = lazy_pattern(r"(?P<key>[A-Za-z][\w-]{0,40}) {0,4}[:=](?: {1,4}(?P<value>.{0,500}))?")
_FENCE = lazy_pattern(r"(`{3,80}|~{3,80})")
_IMAGE = lazy_pattern(
    r"\[?!\[[^\]]{0,500}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])(?:\]\([^)]{0,2000}\))?(?:\{[^}]{0,200}\})?"
)
_DEFINITION = lazy_pattern(r"\[[^\]]{1,200}\]: {0,3}\S{1,2000}(?: {1,3}[\"'(].{0,300})?")
_TABLE_RULE = lazy_pattern(r"\|?(?: {0,3}:?-{1,80}:? {0,3}\|?){1,60}")
_HEADING = lazy_pattern(r"(?P<marks>#{1,6})[ \t]{1,8}(?P<words>\S.*)")


class Heading(Struct, frozen=True):
    """A heading: its level (1 to 6) and where its words begin and end in the line."""

    level: int
    start: int
    end: int


def find_front_matter(lines: Sequence[Line]) -> tuple[int, Mapping[str, str]]:
    r"""How many lines the front matter takes, and its plain fields (keys in small letters); 0 for none.

    Args:
        lines: The lines of the text that are not blank.

    Example:
        >>> from claimcheck.loading.blocks.lines import find_lines
        >>> find_front_matter(find_lines("---\ntitle: 'A day out'\n---\nText."))
        (3, {'title': 'A day out'})
    """
    if not lines or lines[0].number != 1 or lines[0].text not in {"---", "+++"}:
        return 0, {}
    mark = lines[0].text
    fields: dict[str, str] = {}
    for i, line in enumerate(lines[1:_FRONT_MATTER_LINES], 1):
        if line.text == mark or (mark == "---" and line.text == "..."):
            return (i + 1, fields) if fields else (0, {})
        found = _FRONT.fullmatch(line.text)
        if found is not None:
            fields.setdefault(found["key"].lower(), (found["value"] or "").strip().strip("\"'"))
    return 0, {}


def markdown_furniture(lines: Sequence[Line]) -> Iterator[int]:
    """The indexes of the lines that Markdown says are no text, in order.

    A fence or comment that is never closed takes its own line alone: the rest may be the article.
    """
    i = find_front_matter(lines)[0]
    yield from range(i)
    open_ended: set[str] = set()
    while i < len(lines):
        size = _block_size(lines, i, open_ended)
        yield from range(i, i + size)
        i += max(size, 1)


def _block_size(lines: Sequence[Line], i: int, open_ended: set[str]) -> int:
    line = lines[i].text
    fence = _FENCE.match(line)
    if fence is not None:
        return _until(lines, i, fence[1], open_ended)
    if line.startswith("<!--"):
        if "-->" in line:
            return 1 if line.index("-->") == len(line) - 3 else 0
        return _until(lines, i, "-->", open_ended)
    shapes = (_IMAGE, _DEFINITION, _TABLE_RULE)
    return 1 if any(shape.fullmatch(line) for shape in shapes) else 0


def _until(lines: Sequence[Line], i: int, closing: str, open_ended: set[str]) -> int:
    # What was not closed further up is not closed from here on either: each mark is searched to the end once.
    if closing not in open_ended:
        for j in range(i + 1, len(lines)):
            if _closes(lines[j].text, closing):
                return j - i + 1
        open_ended.add(closing)
    return 1


def _closes(line: str, closing: str) -> bool:
    if closing == "-->":
        return line.endswith(closing)
    return line.startswith(closing) and not line.strip(closing[0])


def markdown_heading(line: str) -> Heading | None:
    """The heading that the line is, or None.

    Example:
        >>> markdown_heading("## Talks fail ##")
        Heading(level=2, start=3, end=13)
    """
    found = _HEADING.fullmatch(line)
    if found is None:
        return None
    words = found["words"].rstrip("#").rstrip() or found["words"]
    return Heading(len(found["marks"]), found.start("words"), found.start("words") + len(words))
