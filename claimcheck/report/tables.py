"""The rows of a report's folded tables: claims, dates as read, and what was not checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck.models import CheckedClaim, Claim, ScanResult
from claimcheck.report.judged import read_as
from claimcheck.report.places import Paragraphs
from claimcheck.report.words import first_words
from claimcheck.scan import NO_CLAIM_OF_ITS_OWN

__all__ = ["ClaimRow", "DateRow", "Unchecked", "claim_rows", "date_rows", "unchecked_rows"]

_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)", re.ASCII)
# A quotation may be a paragraph long; where it stands is said beside it.
_MOST_WORDS = 20
_UNSETTLED = frozenset({"not_enough_evidence", "not_checked"})


class ClaimRow(Struct, frozen=True):
    """A claim in the table of all claims; `rules` are the codes of its findings."""

    checked: CheckedClaim
    place: str
    rules: tuple[str, ...]

    @property
    def read_as(self) -> str:
        """What the claim was read as; put into words for the rows that are shown."""
        return read_as(self.checked.claim)


class Unchecked(Struct, frozen=True):
    """Something that was not checked, and why; `claim` is the claim's id when it is one."""

    words: str
    place: str
    why: str
    check_worthiness: float
    claim: str | None = None


class DateRow(Struct, frozen=True):
    """A date whose words do not name the year, and what it was read as."""

    words: str
    place: str
    read_as: str
    resolved: bool


def claim_rows(claims: Sequence[CheckedClaim], paragraphs: Paragraphs) -> Iterator[ClaimRow]:
    """A row a claim, in text order."""
    for checked in claims:
        claim = checked.claim
        rules = tuple(dict.fromkeys(finding.rule for finding in checked.findings))
        yield ClaimRow(checked, paragraphs.at(claim.start, claim.where).name, rules)


def date_rows(claims: Sequence[Claim], paragraphs: Paragraphs) -> Iterator[DateRow]:
    """A row for each date that was read from the publication date or from its surroundings."""
    for claim in claims:
        if claim.kind == "date" and _YEAR.search(claim.text) is None:
            resolved = any(getattr(claim.value, name, None) is not None for name in ("from_", "to"))
            yield DateRow(claim.text, paragraphs.at(claim.start, claim.where).name, read_as(claim), resolved)


def unchecked_rows(result: ScanResult, paragraphs: Paragraphs) -> tuple[Unchecked, ...]:
    """What the scan lists as not checked, and unsettled claims that it does not list, by check-worthiness."""
    rows = [
        Unchecked(
            first_words(item.text, _MOST_WORDS),
            paragraphs.at(item.start, item.where).name,
            item.why,
            item.check_worthiness,
            item.claim,
        )
        for item in result.not_checked
        if item.why not in NO_CLAIM_OF_ITS_OWN
    ]
    listed = {item.claim for item in result.not_checked}
    for checked in result.claims:
        claim = checked.claim
        if claim.id not in listed and checked.verdict in _UNSETTLED:
            why = "; ".join(finding.message for finding in checked.findings) or "no check covers it"
            place = paragraphs.at(claim.start, claim.where).name
            rows.append(Unchecked(claim.text, place, why, claim.check_worthiness, claim.id))
    return tuple(sorted(rows, key=lambda row: -row.check_worthiness))
