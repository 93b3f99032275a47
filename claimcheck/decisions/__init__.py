"""What editors settled: found again after edits, reopened when the data changed, kept as lines beside the articles."""

from __future__ import annotations

from claimcheck.decisions.differences import Differences, compare, flags_of, is_flag, only_new
from claimcheck.decisions.fingerprints import Fingerprint, fingerprint, fingerprints
from claimcheck.decisions.journal import JOURNAL, append, journal_beside, parse, read_journal, write
from claimcheck.decisions.matching import Settled, carried, is_settled, settle

__all__ = [
    "JOURNAL",
    "Differences",
    "Fingerprint",
    "Settled",
    "append",
    "carried",
    "compare",
    "fingerprint",
    "fingerprints",
    "flags_of",
    "is_flag",
    "is_settled",
    "journal_beside",
    "only_new",
    "parse",
    "read_journal",
    "settle",
    "write",
]
