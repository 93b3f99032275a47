"""The small numbers of scores, votes and tolls as pieces of patterns, and what they are worth."""

from __future__ import annotations

from claimcheck_plugins.beats.statement import Part

__all__ = ["ARTICLED", "DECIMAL", "NUMBER", "place", "shown", "worth"]

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORTH = {
    **{word: at for at, word in enumerate((*_ONES, *_TEENS))},
    **{word: 10 * at for at, word in enumerate(_TENS, 2)},
    **dict.fromkeys(("a", "an", "a single", "a lone", "another"), 1),
    **dict.fromkeys(("no", "nil"), 0),
}

_ONE = "|".join(_ONES[1:])
_SPELLED = rf"(?:(?:{'|'.join(_TENS)})(?:-(?:{_ONE}))?|{'|'.join(_TEENS)}|{'|'.join(_ONES)})(?!-(?:{_ONE})\b)"
_DIGITS = r"(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})"
# Neither the end of "a hundred and twenty" nor the beginning of "two dozen", "3.5 million" or "one-third".
_BEFORE = r"(?<![\w.$€£])(?<!\d,)(?<!hundred\s)(?<!hundred\sand\s)(?<!thousand\s)(?<!thousand\sand\s)"
_UNSCALED = r"(?!\s(?:dozen|hundred|thousand|million|billion|score\sof)\b|-(?:third|half|quarter|fifth|tenth)s?\b)"
_AFTER = rf"(?![\w%])(?!,\d{{3}}|\.\d){_UNSCALED}"

NUMBER = rf"{_BEFORE}(?:{_DIGITS}|{_SPELLED}){_AFTER}"
"""A whole number in digits, or in words up to ninety-nine."""

ARTICLED = rf"(?:{_BEFORE}(?:{_DIGITS}|{_SPELLED}|an?|a single|another|no){_AFTER})"
"""The same, or an article, or no."""

DECIMAL = rf"{_BEFORE}(?:{_DIGITS}(?:[.·]\d{{1,6}})?|[.·]\d{{1,6}}|{_SPELLED})(?![\w])(?![.·,]\d){_UNSCALED}"
"""A number with or without decimals."""


def worth(said: str) -> float | None:
    """What a number in digits or words is worth; None for other words.

    Example:
        >>> worth("1,204"), worth("0.70"), worth("forty-five"), worth("another"), worth("votes")
        (1204.0, 0.7, 45, 1, None)
    """
    said = " ".join(said.split())
    if said in _WORTH:
        return _WORTH[said]
    tens, _, ones = said.partition("-")
    if tens in _TENS and ones in _ONES:
        return _WORTH[tens] + _WORTH[ones]
    digits = said.replace(",", "").replace("·", ".")
    return float(digits) if digits.replace(".", "", 1).isdecimal() else None


def place(said: str) -> float:
    """The place of the last digit.

    Example:
        >>> place("0.70"), place("12"), place("five")
        (0.01, 1.0, 1.0)
    """
    decimals = said.replace("·", ".").partition(".")[2]
    return float(f"1e-{len(decimals)}")


def shown(value: float) -> str:
    """A result as a newspaper prints it.

    Example:
        >>> shown(24750.0), shown(0.7000001), shown(3.16)
        ('24,750', '0.7', '3.16')
    """
    said = f"{value:,.2f}"
    return said.rstrip("0").rstrip(".") if "." in said else said


def added(parts: tuple[Part, ...]) -> str:
    """The numbers of the parts with plus signs between them."""
    return " + ".join(shown(part.number) for part in parts if part.number is not None)
