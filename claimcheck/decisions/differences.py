"""What is flagged now and was not before: between two drafts, two scans, or a scan and a baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from claimcheck.decisions.fingerprints import Fingerprint, fingerprints
from claimcheck.models import CheckedClaim, Finding, ScanResult

__all__ = ["Differences", "compare", "flags_of", "is_flag", "only_new"]

_FLAGGED = frozenset({"refuted", "conflicting"})


class Differences(Struct, frozen=True):
    """What is flagged now alone, what was before alone, and what is in both (as it is now)."""

    new: tuple[Fingerprint, ...]
    gone: tuple[Fingerprint, ...]
    same: tuple[Fingerprint, ...]


def is_flag(finding: Finding) -> bool:
    """Whether the finding is one for an editor: refuted or conflicting."""
    return finding.verdict in _FLAGGED


def flags_of(result: ScanResult) -> tuple[Fingerprint, ...]:
    """The fingerprints of what is flagged: refuted and conflicting findings, and notices that editors are shown."""
    flagged = {f.id for checked in result.claims for f in checked.findings if is_flag(f)}
    flagged |= {notice.id for notice in result.notices if notice.severity != "info"}
    return tuple(mark for mark in fingerprints(result) if mark.target in flagged)


def compare(before: Sequence[Fingerprint], now: Sequence[Fingerprint]) -> Differences:
    """Tell what is new from what is gone.

    Two are the same when their ids are, or, after an edit of the sentence, when rule, words and neighbours are and
    nothing else of either side looks like that.

    Args:
        before: What was flagged.
        now: What is.
    """
    old, new = {mark.target for mark in before}, {mark.target for mark in now}
    gone, fresh = [m for m in before if m.target not in new], [m for m in now if m.target not in old]
    alike = {key for key in _once(gone) if key in set(_once(fresh))}
    return Differences(
        tuple(m for m in fresh if _key(m) not in alike),
        tuple(m for m in gone if _key(m) not in alike),
        tuple(m for m in now if m.target in old or _key(m) in alike),
    )


def only_new(result: ScanResult, before: Sequence[Fingerprint]) -> ScanResult:
    """The scan without what was flagged before: a claim all of whose flags are old is left out.

    Args:
        result: The scan.
        before: What was flagged.
    """
    old = {mark.target for mark in compare(before, flags_of(result)).same}
    notices = tuple(notice for notice in result.notices if notice.id not in old)
    return structs.replace(result, claims=tuple(_without(result.claims, old)), notices=notices)


def _without(claims: Iterable[CheckedClaim], old: set[str]) -> Iterator[CheckedClaim]:
    for checked in claims:
        findings = tuple(finding for finding in checked.findings if finding.id not in old)
        if findings or not checked.findings:
            yield structs.replace(checked, findings=findings)


def _once(marks: Iterable[Fingerprint]) -> Iterator[tuple[str, str, str]]:
    counts = Counter(map(_key, marks))
    return (key for key, number in counts.items() if number == 1)


def _key(mark: Fingerprint) -> tuple[str, str, str]:
    return mark.rule, mark.words, mark.around
