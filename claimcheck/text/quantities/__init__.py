"""Quantities of a text: value or range, bound, direction, unit, counted noun."""

from claimcheck.text.quantities.find import find_quantities
from claimcheck.text.quantities.vocabulary import is_currency

__all__ = ["find_quantities", "is_currency"]
