"""Sport: results, halves and sets, seasons and medals, cricket."""

from __future__ import annotations

from claimcheck_plugins.beats.sport import cricket, halves, records, results, sets

__all__ = ["JUDGES", "READERS", "RULES"]

RULES = (*results.RULES, *halves.RULES, *sets.RULES, *records.RULES, *cricket.RULES)
READERS = (*halves.READERS, *sets.READERS)
JUDGES = {**results.JUDGES, **halves.JUDGES, **sets.JUDGES, **records.JUDGES, **cricket.JUDGES}
