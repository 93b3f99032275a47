"""What stands on an article's page to be settled: findings and remarks alike, in the order of the report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from claimcheck.decisions import is_settled
from claimcheck.models import Decision
from claimcheck.report.judged import Judged
from claimcheck.report.looks import look_of
from claimcheck.report.remarks import Remark
from claimcheck.report.view import View
from claimcheck.report.words import capital, verdict_words

__all__ = ["Item", "Show", "items_of", "shown"]

Show = Literal["open", "all", "settled", "refuted", "conflicting", "wording"]


class Item(Struct, frozen=True):
    """A finding, or notices of one rule on the same words, with what was decided.

    Attributes:
        anchor: The id of its element.
        targets: Ids that a decision on it is taken on.
        kind: Its verdict, or "wording".
        look: How it is marked.
        word: The verdict for people.
        rule: Code and name.
        words: The claim or the flagged words.
        judged, remark: Whichever it is.
    """

    anchor: str
    targets: tuple[str, ...]
    kind: str
    look: str
    word: str
    rule: str
    words: str
    decisions: tuple[Decision, ...]
    judged: Judged | None = None
    remark: Remark | None = None

    @property
    def settled(self) -> bool:
        """Whether an editor is done with it."""
        return is_settled(self.decisions)


def items_of(view: View) -> tuple[Item, ...]:
    """Everything on an article that an editor settles: refuted, conflicting, wording; in each the report's order.

    Args:
        view: The article's report.
    """
    return (*map(_finding, view.doubted), *_remarks(view))


def shown(items: tuple[Item, ...], show: str) -> tuple[Item, ...]:
    """Those that a filter lets through.

    Args:
        items: All of an article.
        show: One of `Show`; anything else shows what is open.
    """
    if show == "all":
        return items
    if show == "settled":
        return tuple(item for item in items if item.settled)
    if show in {"refuted", "conflicting", "wording"}:
        return tuple(item for item in items if item.kind == show and not item.settled)
    return tuple(item for item in items if not item.settled)


def _finding(judged: Judged) -> Item:
    finding = judged.finding
    return Item(
        f"f-{finding.id}",
        (finding.id,),
        finding.verdict,
        look_of(judged),
        capital(verdict_words(finding.verdict, finding)),
        f"{finding.rule} {finding.name}",
        judged.claim.text,
        judged.decisions,
        judged=judged,
    )


def _remarks(view: View) -> Iterator[Item]:
    for remark in (*view.remarks, *view.more_remarks):
        # Repeats are settled together: the one that is least settled says how far they are.
        taken = [view.decisions.get(target, ()) for target in remark.ids]
        decisions = min(taken, key=is_settled)
        look = "settled" if is_settled(decisions) else "notice"
        rule = f"{remark.rule} {remark.name}"
        yield Item(
            f"n-{remark.ids[0]}", remark.ids, "wording", look, "Wording", rule, remark.words, decisions, remark=remark
        )
