"""Finds the numerals of a text in one pass and reads each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Context, Decimal
from types import MappingProxyType

from claimcheck.models import Number
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers.numeral import FRACTION_STEP, Form, Numeral, as_number, place_of
from claimcheck.text.numbers.patterns import numeral_pattern
from claimcheck.text.numbers.vocabulary import (
    denominators,
    number_words,
    plurals,
    scales,
    signs,
    table,
    written_denominators,
)

__all__ = ["find_numerals"]

_SPLIT = lazy_pattern(r"[\s-]+")
_SLASH = lazy_pattern(r"(?:(\d+)[ -])?(\d+)[/⁄](\d+)", re.ASCII)
_EXACT = Context(prec=100)
_PARTS = MappingProxyType({"half": Decimal("0.5"), "rter": Decimal("0.25")})
_SIGN = lazy_pattern(r"(\d*) ?(\D)", re.ASCII)


def find_numerals(text: str, folded: str, start: int, end: int) -> Iterator[Numeral]:
    """The numerals between two offsets, in text order, apart.

    Args:
        text: The text as written, for the kind of space in "1 000".
        folded: The same in lower case with plain quotes, hyphens and spaces, of the same length.
        start: Where to begin.
        end: Where to stop.

    Example:
        >>> said = "two and a half million of 28,500, a third"
        >>> [(n.low, n.form) for n in find_numerals(said, said, 0, len(said))]
        [(2500000, 'words'), (28500, 'digits'), (0.3333333333333333, 'fraction')]
    """
    for match in numeral_pattern().finditer(folded, start, end):
        found = _read(text, match)
        if found is not None:
            yield found


def _read(text: str, match: re.Match[str]) -> Numeral | None:
    reader = next(read for name, read in _READERS.items() if match[name] is not None)
    return reader(text, match)


def _signed(match: re.Match[str], value: Number) -> Number:
    sign = match["sign"]
    return -value if sign and sign[0] != "+" else value


def _times(value: Decimal, scale: int) -> Decimal:
    """The product with every digit kept: the usual context rounds to 28."""
    return _EXACT.multiply(value, Decimal(scale))


def _numeral(match: re.Match[str], value: Decimal, form: Form, scale: int = 1, end: int | None = None) -> Numeral:
    number = _signed(match, as_number(_times(value, scale)))
    step = as_number(_times(Decimal(str(place_of(value))), scale))
    start = match.start() if match["sign"] != "+" else match.start() + 1
    stop = match.end() if end is None else end
    return Numeral(start, stop, number, number, step, form, scale, signed=match["sign"] is not None)


def _digits(text: str, match: re.Match[str]) -> Numeral | None:
    said, end = match["digits"], None
    scale = match["scale"]
    if " " in said and not _grouped(text[match.start("digits") : match.end("digits")]):
        said, scale = said.split(" ", 1)[0], None
        end = match.start("digits") + len(said)
    value = Decimal(said.replace(",", "").replace(" ", ""))
    if match["half"] and end is None:
        value += _PARTS[match["half"][-4:]]
    word = _SPLIT.sub("", scale or "")
    known = scales()
    return _numeral(match, value, "digits", known.get(word) or known.get(word.rstrip("s"), 1), end)


def _grouped(said: str) -> bool:
    """Whether spaces part the thousands: a hard or thin space does, a plain one in "1 000 000" and "100 000"."""
    return any(c in said for c in "\u00a0\u2009\u202f\u2007") or said.count(" ") > 1 or said.endswith(" 000")


def _words(_text: str, match: re.Match[str]) -> Numeral | None:
    words = _SPLIT.split(match["words"])
    value = _value_of(words)
    if match["more"]:
        last = next((scales()[word] for word in reversed(words) if word in scales()), 1)
        whole = _PARTS[match["more"][-4:]] * last
        value += whole.to_integral_value() if last > 1 else whole
    return _numeral(match, value, "words", scales().get((match["times"] or "-")[1:], 1))


def _value_of(words: list[str]) -> Decimal:
    """A number in words: what stands before a scale is multiplied, the products are summed."""
    total, current = Decimal(0), Decimal(0)
    known = number_words()
    for word in words:
        if word in known:
            current += known[word]
        elif word == "hundred":
            current = (current or Decimal(1)) * 100
        elif word in scales():
            total, current = total + (current or Decimal(1)) * scales()[word], Decimal(0)
    return total + current if total or current or words[0] not in ("a", "an") else Decimal(1)


def _fraction(_text: str, match: re.Match[str]) -> Numeral | None:
    said = match["fraction"]
    value = _slash(said) or _sign(said) or _named(said)
    if value is None:
        return None
    scale = scales().get((match["tail"] or "").strip(), 1)
    whole = value * scale
    number = _signed(match, as_number(whole))
    step = place_of(Decimal(number)) if isinstance(number, int) else FRACTION_STEP * scale
    return Numeral(
        match.start(), match.end(), number, number, step, "fraction", scale, signed=match["sign"] is not None
    )


def _slash(said: str) -> Decimal | None:
    match = _SLASH.fullmatch(said)
    if match is None:
        return None
    whole, above, below = (int(group or 0) for group in match.groups())
    return Decimal(whole) + Decimal(above) / below if below in written_denominators() and 0 < above < below else None


def _sign(said: str) -> Decimal | None:
    match = _SIGN.fullmatch(said)
    if match is None or match[2] not in signs():
        return None
    above, below = signs()[match[2]]
    return Decimal(match[1] or 0) + Decimal(above) / below


def _named(said: str) -> Decimal | None:
    words = [word for word in _SPLIT.split(said) if word != "of"]
    last = words[-1]
    if last in scales():
        return _PARTS[words[0][-4:]] * scales()[last]
    if last not in denominators():
        return None
    count = number_words().get(words[0]) or (int(words[0]) if words[0].isdecimal() else 1)
    return Decimal(count) / denominators()[last]


def _ordinal(_text: str, match: re.Match[str]) -> Numeral | None:
    said = match["ordinal"]
    if said[0].isdecimal():
        value = int(said[:-2])
    else:
        value = sum(table("ordinals").get(word) or table("tens").get(word, 0) for word in _SPLIT.split(said))
    return Numeral(match.start(), match.end(), value, value, 1, "ordinal")


def _plural(_text: str, match: re.Match[str]) -> Numeral | None:
    words = [word for word in match["plural"].split() if word != "of"]
    low, high = plurals()[words[0]]
    for word in words[1:]:
        low, high = low * plurals()[word][0], high * plurals()[word][0]
    return Numeral(match.start(), match.end(), low, high, low, "plural")


_READERS: MappingProxyType[str, Callable[[str, re.Match[str]], Numeral | None]] = MappingProxyType(
    {"fraction": _fraction, "ordinal": _ordinal, "digits": _digits, "plural": _plural, "words": _words},
)
