"""Numbers as written, in digits or words, and what they are worth."""

from claimcheck.text.numbers.numeral import Numeral
from claimcheck.text.numbers.scan import find_numerals

__all__ = ["Numeral", "find_numerals"]
