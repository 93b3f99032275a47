"""Figures and results in the words of an article."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import lazy_pattern
from claimcheck_plugins.arithmetic.reckoning import Figure

__all__ = ["listed", "number", "quoted", "restated"]

_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_DIGITS = lazy_pattern(r"\d(?:[\d,]{0,40}\d)?(?:\.\d{1,20})?")
_FIRST_WORD = lazy_pattern(r"[A-Za-z]{1,12}\b(?!-)")
_LARGE = 100


def number(value: float, places: int = 1) -> str:
    """The value as a newspaper prints it: thousands separated, no more decimals than asked for.

    Example:
        >>> number(36000.0), number(16.666), number(0.25, 2), number(1234.5)
        ('36,000', '16.7', '0.25', '1,234.5')
    """
    shown = f"{value:,.{places}f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def quoted(figure: Figure) -> str:
    """The figure's words in quotation marks, on one line."""
    return f"“{' '.join(figure.text.split())}”"


def listed(figures: Sequence[Figure]) -> str:
    """Several figures as a list: “five men”, “three women” and “a child”."""
    said = [quoted(figure) for figure in figures]
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1])))


def restated(figure: Figure, value: float) -> str:
    """The figure's own words with another value put in, as it would stand in the article.

    Args:
        figure: Whose words.
        value: In the figure's own unit, scale included.
    """
    text = " ".join(figure.text.split())
    scaled = value / figure.scale
    digits = _DIGITS.search(text)
    if digits is not None:
        places = 2 if abs(scaled) < 1 else 1
        return f"“{text[: digits.start()]}{number(scaled, places)}{text[digits.end() :]}”"
    word = _FIRST_WORD.match(text)
    if word is None or word[0].lower() not in _WORDS:
        return f"“{number(value)}”"
    whole = abs(scaled - round(scaled)) < 1 / _LARGE and 0 <= round(scaled) < len(_WORDS)
    said = _WORDS[round(scaled)] if whole else number(scaled)
    said = said.capitalize() if word[0][0].isupper() else said
    return f"“{said}{text[word.end() :]}”"
