"""Documents to claims: the kinds that every article holds. Relations between things come from the topic plugins."""

from __future__ import annotations

from claimcheck.extract.dates import extract_dates
from claimcheck.extract.quantities import extract_quantities

__all__ = ["extract_dates", "extract_quantities"]
