"""Decisions brought to the findings and notices of a scan. The newest counts; a change of evidence reopens it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from msgspec import Struct, field

from claimcheck.decisions.comments import commented
from claimcheck.decisions.fingerprints import Fingerprint, fingerprints
from claimcheck.models import Decision, ScanResult

__all__ = ["Settled", "carried", "is_settled", "settle"]

# An editor who keeps a wording or dismisses a finding is done with it; "change" and "ask" wait for the text to change.
_SETTLING = frozenset({"keep", "dismiss"})


class Settled(Struct, frozen=True):
    """What was decided on an article.

    Attributes:
        decisions: By finding or notice id, oldest first.
        unused: The newest decisions that settle something that is no longer found (DEC001).
    """

    decisions: Mapping[str, tuple[Decision, ...]] = field(default_factory=dict)
    unused: tuple[Decision, ...] = ()


def is_settled(decisions: Sequence[Decision]) -> bool:
    """Whether the newest decision ends the matter.

    Args:
        decisions: On one finding or notice, oldest first.
    """
    return bool(decisions) and decisions[-1].action in _SETTLING and not decisions[-1].outdated


def settle(result: ScanResult, log: Iterable[Decision]) -> Settled:
    """The decisions that bear on a scan.

    Args:
        result: The scan.
        log: Decisions on any article, in the order taken; of two, the one with the later time counts.
    """
    marks = tuple(fingerprints(result))
    # A comment in the article is older than any decision: it has no time.
    taken = sorted([*commented(result, marks), *log], key=lambda decision: decision.when)
    taken = sorted([*taken, *carried(result.article.id, marks, taken)], key=lambda decision: decision.when)
    proof = {mark.target: mark.evidence for mark in marks}
    found: dict[str, tuple[Decision, ...]] = {}
    for decision in taken:
        if decision.target in proof:
            now = replace(decision, outdated=bool(decision.rule) and decision.evidence != proof[decision.target])
            found[decision.target] = (*found.get(decision.target, ()), now)
    return Settled(found, _unused(result.article.id, taken, marks))


def carried(article: str, marks: Sequence[Fingerprint], log: Iterable[Decision]) -> tuple[Decision, ...]:
    """Decisions whose sentence was edited, put on the finding that has the same rule, words and neighbours now.

    Nothing is carried where two findings, or two ids decided on, look the same: which one was meant is open.

    Args:
        article: Id of the article; decisions on others are passed over.
        marks: What the scan found.
        log: Oldest first.
    """
    known = {mark.target for mark in marks}
    gone: dict[tuple[str, str, str], list[Decision]] = {}
    decided = set()
    for decision in log:
        if decision.target in known:
            decided.add(decision.target)
        elif decision.article == article and decision.rule:
            gone.setdefault((decision.rule, decision.words, decision.around), []).append(decision)
    new: dict[tuple[str, str, str], list[str]] = {}
    for mark in marks:
        if mark.target not in decided:
            new.setdefault((mark.rule, mark.words, mark.around), []).append(mark.target)
    moved = []
    for key, decisions in gone.items():
        targets = new.get(key, ())
        if len(targets) == 1 and len({decision.target for decision in decisions}) == 1:
            moved += [replace(decision, target=targets[0]) for decision in decisions]
    return tuple(moved)


def _unused(article: str, log: Sequence[Decision], marks: Sequence[Fingerprint]) -> tuple[Decision, ...]:
    known = {mark.target for mark in marks}
    kept = {(d.rule, d.words, d.around, d.when) for d in log if d.target in known}
    newest = {decision.target: decision for decision in log if decision.article == article}
    return tuple(
        decision
        for target, decision in newest.items()
        if target not in known
        and decision.action in _SETTLING
        and (decision.rule, decision.words, decision.around, decision.when) not in kept
    )
