"""Annotations for GitHub Actions: each finding at its line of the file, in the words of a workflow command."""

from __future__ import annotations

from claimcheck.report.flagged import Lines, flagged
from claimcheck.report.words import capital
from claimcheck.specs import ReportInput

__all__ = ["write_github"]

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
# https://docs.github.com/actions/reference/workflow-commands-for-github-actions: what ends a property or the command.
_IN_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_PROPERTY = {**_IN_MESSAGE, ":": "%3A", ",": "%2C"}


def write_github(report: ReportInput) -> str:
    """A line for each finding and notice that is not settled; nothing for an article without any."""
    article = report.result.article
    lines, path = Lines(article.text), article.source or article.id
    written = []
    for item in flagged(report):
        if item.settled:
            continue
        line, column = lines.at(item.where, item.span.start)
        place = {"file": path, "line": str(max(line, 1)), "col": str(column), "title": f"{item.rule} {item.name}"}
        properties = ",".join(f"{name}={_escaped(value, _IN_PROPERTY)}" for name, value in place.items())
        words = f"{capital(item.kind)}: “{item.words}”: {item.message}"
        written.append(f"::{_LEVELS[item.severity]} {properties}::{_escaped(words, _IN_MESSAGE)}\n")
    return "".join(written)


def _escaped(text: str, codes: dict[str, str]) -> str:
    return "".join(codes.get(character, character) for character in text)
