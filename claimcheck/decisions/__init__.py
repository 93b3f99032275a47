"""What editors settled: found again after edits, reopened when the data changed, kept as lines beside the articles."""

from __future__ import annotations

from claimcheck.decisions.fingerprints import Fingerprint, fingerprints
from claimcheck.decisions.journal import JOURNAL, append, journal_beside, parse, read_journal, write
from claimcheck.decisions.matching import Settled, carried, is_settled, settle

__all__ = [
    "JOURNAL",
    "Fingerprint",
    "Settled",
    "append",
    "carried",
    "fingerprints",
    "is_settled",
    "journal_beside",
    "parse",
    "read_journal",
    "settle",
    "write",
]
