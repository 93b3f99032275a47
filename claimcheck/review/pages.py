"""What each page of the desk shows, as values for its template."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.report.html.marks import marked_paragraphs
from claimcheck.report.html.page import article_marks
from claimcheck.report.places import find_paragraphs
from claimcheck.report.text import summary
from claimcheck.report.view import build_view
from claimcheck.review.desk import Desk
from claimcheck.review.items import items_of, shown

__all__ = ["article_page", "findings_page", "index_page", "search_page"]

_ALL = 10**9
_HITS = 50
_LISTED = 200


def index_page(desk: Desk, words: str) -> Mapping[str, object]:
    """The articles and how far each is.

    Args:
        desk: The desk.
        words: Only articles whose title or source holds these words, case ignored.
    """
    with desk.reading() as store:
        articles = store.overview()
    wanted = words.strip().lower()
    found = [a for a in articles if wanted in f"{a.title or ''} {a.source or ''} {a.id}".lower()]
    totals = {
        "open": sum(article.open for article in articles),
        "settled": sum(article.settled for article in articles),
    }
    return {"articles": found, "all": len(articles), "q": words, "totals": totals, "db": desk.db.name}


def findings_page(desk: Desk, kind: str, rule: str, words: str) -> Mapping[str, object]:
    """What is open in all articles, by verdict, rule and words; one decision may settle all that is shown.

    Args:
        desk: The desk.
        kind: A verdict, or "wording"; "" for all.
        rule: The beginning of a rule's code.
        words: Words of the claim, its sentence, the message or the title.
    """
    with desk.reading() as store:
        found = store.find_open(kind, rule.strip().upper(), words.strip(), _LISTED + 1)
    return {
        "items": found[:_LISTED],
        "more": len(found) > _LISTED,
        "kind": kind,
        "rule": rule,
        "q": words,
    }


def search_page(desk: Desk, words: str) -> Mapping[str, object]:
    """Sentences of all articles that hold the words.

    Args:
        desk: The desk.
        words: As typed.
    """
    with desk.reading() as store:
        hits = store.search(words, _HITS) if words.strip() else ()
    return {"hits": hits, "q": words}


def article_page(desk: Desk, article: str, show: str) -> Mapping[str, object]:
    """An article with its marks, and beside it what is to be settled.

    Args:
        desk: The desk.
        article: Its id.
        show: Which items, by `claimcheck.review.items.Show`.

    Raises:
        UnknownNameError: when no such article was scanned.
    """
    report = desk.load(article)
    view = build_view(report, _ALL)
    paragraphs = find_paragraphs(view.article)
    items = items_of(view)
    listed = shown(items, show)
    return {
        "view": view,
        "summary": summary(view.totals),
        "paragraphs": tuple(marked_paragraphs(view.article, paragraphs, article_marks(report, paragraphs))),
        "items": listed,
        "others": tuple(item for item in items if item not in listed),
        "show": show,
        "done": sum(item.settled for item in items),
        "total": len(items),
    }
