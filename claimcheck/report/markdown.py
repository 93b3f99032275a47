"""The Markdown report: what an editor must settle at the top, everything else folded.

Unfolded it has at most 250 words where nothing is found, and 60 more for each finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.models import Failure
from claimcheck.report.escape import escape
from claimcheck.report.folded import folded
from claimcheck.report.remarks import Remark
from claimcheck.report.settle import settle
from claimcheck.report.text import summary
from claimcheck.report.view import View, build_view
from claimcheck.report.words import capital, count, date_words, first_words
from claimcheck.specs import ReportInput

__all__ = ["write_markdown"]

_REMARKS = 5
_TITLE_WORDS = 16
_SOURCE_WORDS = 6
_FROM_WORDS = 8
_REMARK_WORDS = 12
_MARKED_WORDS = 4
_ERROR_WORDS = 12


def write_markdown(report: ReportInput) -> str:
    """A page for an editor; the same bytes for the same input."""
    view = build_view(report, _REMARKS)
    parts = [*_head(view), *_to_settle(view), *_remarks(view), *_failures(view.failures), *folded(view)]
    return "\n\n".join(parts) + "\n"


def _head(view: View) -> Iterator[str]:
    article = view.article
    name = (article.source or article.id).rpartition("/")[2] or article.id
    title = f"“{_cut(article.title, _TITLE_WORDS)}”" if article.title else _cut(name, _SOURCE_WORDS)
    yield f"# Claim check: {title}"
    source = _cut(article.source or "no file", _SOURCE_WORDS)
    lines = (
        f"**Article:** {source}, {count(len(article.text), 'character')}",
        f"**Published:** {_published(view)}",
        f"**Checked:** claimcheck {escape(view.version)}, offline, {count(view.plugins, 'plugin')}, {_data(view)}",
    )
    yield "\n".join(f"- {line}" for line in lines)
    yield f"**{capital(summary(view.totals))}.**"


def _published(view: View) -> str:
    article = view.article
    if article.published is None:
        unread = f"; {count(view.unresolved, 'relative date')} not read" if view.unresolved else ""
        return f"no date found{unread} (give one with `--date YYYY-MM-DD`)"
    source = f" ({_cut(article.published_from, _FROM_WORDS)})" if article.published_from else ""
    return f"{date_words(article.published, weekday=True)}{source}; relative dates are read from this day"


def _data(view: View) -> str:
    return f"reference data as of {date_words(view.as_of)}" if view.as_of else "no reference data"


def _to_settle(view: View) -> Iterator[str]:
    if view.to_settle:
        yield "## To settle"
    for number, judged in enumerate(view.to_settle, 1):
        yield settle(number, judged, view.short)


def _remarks(view: View) -> Iterator[str]:
    if view.remarks:
        yield "## Wording"
        yield "\n".join(_remark(remark, view.short) for remark in view.remarks)


def _remark(remark: Remark, short: int) -> str:
    words, message = _cut(remark.words, _MARKED_WORDS), remark.message
    if len(message.split()) > _REMARK_WORDS and message.endswith(")"):
        # Whose words they are stands in the folded part; half of it says nothing.
        message = message.rpartition(" (")[0]
    message = _cut(message, _REMARK_WORDS)
    return (
        f"- **{words}** ({_places(remark.places)}, {escape(remark.rule)}): {message} `{escape(remark.ids[0][:short])}`"
    )


def _places(places: Sequence[str]) -> str:
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    return escape(places[0]) + more


def _failures(failures: Sequence[Failure]) -> Iterator[str]:
    if failures:
        yield "## Checks that could not run"
        yield "\n".join(
            f"- **{_cut(f.plugin, 1)}** at {_cut(f.stage, _FROM_WORDS)}: {_cut(f.error, _ERROR_WORDS)}"
            for f in failures
        )


def _cut(text: str, words: int) -> str:
    return escape(first_words(text, words))
