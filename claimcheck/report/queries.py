"""Open findings as plain questions to the writer, ready to paste into a message."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.report.judged import Judged
from claimcheck.report.places import Place
from claimcheck.report.quotes import shortened
from claimcheck.report.remarks import Remark
from claimcheck.report.view import build_view
from claimcheck.report.words import stopped
from claimcheck.specs import ReportInput

__all__ = ["write_queries"]

_REMARKS = 5
_QUOTED = 30


def write_queries(report: ReportInput) -> str:
    """Numbered questions in plain text: what is refuted or in disagreement first, then at most five on wording."""
    view = build_view(report, _REMARKS)
    questions = [*map(_on_finding, view.to_settle), *map(_on_remark, view.remarks)]
    name = view.article.title or view.article.source or view.article.id
    if not questions:
        return f"“{name}”: no questions.\n"
    numbered = (f"{number}. {question}" for number, question in enumerate(questions, 1))
    return f"Questions on “{name}”:\n\n" + "\n\n".join(numbered) + "\n"


def _on_finding(judged: Judged) -> str:
    finding = judged.finding
    quote = shortened(judged.quote, _QUOTED)
    passage = " ".join(f"{quote.before}[{quote.marked}]{quote.after}".split())
    return " ".join(
        _sentences(f"{_place(judged.place)}: “{passage}”", finding.message, *_against(judged), _ask(judged))
    )


def _against(judged: Judged) -> Iterator[str]:
    for place, other in judged.others:
        short = shortened(other, _QUOTED)
        passage = " ".join(f"{short.before}[{short.marked}]{short.after}".split())
        yield f"{_place(place)} has: “{passage}”"


def _ask(judged: Judged) -> str:
    suggestion = judged.finding.suggestion
    if suggestion and suggestion.rstrip("”").endswith("?"):
        return suggestion
    if judged.others:
        return "Which of the two is right?"
    if suggestion:
        return f"Should it read {suggestion}?"
    return "Can you check it?"


def _on_remark(remark: Remark) -> str:
    places = ", ".join(remark.places)
    ask = remark.suggestion or "Can it be said more plainly?"
    return " ".join(_sentences(f"{places[:1].upper()}{places[1:]}: “{remark.words}”", remark.message, ask))


def _place(place: Place) -> str:
    return place.name[:1].upper() + place.name[1:]


def _sentences(*parts: str) -> Iterator[str]:
    for part in parts:
        yield stopped(" ".join(part.split()))
