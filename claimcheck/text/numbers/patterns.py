"""The one pattern that finds every numeral, for text that is folded to lower case with plain quotes and hyphens."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.text.numbers.vocabulary import any_of, denominators, number_words, plurals, signs, table, word_list

__all__ = ["MAX_DIGITS", "numeral_pattern"]

# Numbers up to this many digits count; longer runs are codes, and int() refuses those beyond 4,300.
MAX_DIGITS = 30

_GAP = r"[ \n-]"
_HALF = rf"{_GAP}and{_GAP}an?{_GAP}(?:half|quarter)\b"


def _digits() -> str:
    grouped = r"\d{1,3}(?:,\d{3}){1,9}|\d{1,2}(?:,\d{2}){1,8},\d{3}|\d{1,3}(?: \d{3}){1,9}(?!,?\d)"
    whole = rf"(?:{grouped}|\d{{1,{MAX_DIGITS}}})"
    return rf"(?:{whole}(?:\.\d{{1,15}})?|\.\d{{1,15}})(?![.,]?\d)"


def _scale() -> str:
    """What multiplies digits: a word, an abbreviation, or a letter written to them."""
    words = any_of(table("scales"))
    metres = any_of(word_list("metre"))
    # "$47m (£35m)", "CHF4.1m ($4.5m)": after a sign of money it is never the metre, whatever follows.
    money = "|".join(rf"(?<=[$£€¥₹₽₩₺₪฿₴₱a-z][\d.,]{{{width}}}m)" for width in range(1, 10))
    million = rf"m(?![\w²³])(?:{money}|(?!(?:-| (?:in )?){metres}\b)(?!\s?[()/-]| in \d{{1,2}}[.:]\d))"
    letters = rf"(?:k|b|t(?![/-])|{million})(?!\w)"
    return rf"(?:[ \n-]?{words}\b| ?{any_of(table('abbreviations'))}\b|{letters}|[ ]b(?= [a-z]))"


def _small() -> str:
    ones = any_of(table("ones"))
    return rf"(?:{any_of(table('tens'))}(?:{_GAP}{ones}\b)?|{any_of(table('teens'))}|{ones})\b"


def _words() -> str:
    """A number in words, "a hundred and five thousand" as well as "two and a half million"."""
    small = _small()
    big = any_of(w for w in table("scales") if w not in ("hundred", "dozen"))
    joined = rf"(?:{_GAP}and{_GAP}|{_GAP})"
    hundreds = rf"(?:{small}|an?\b){_GAP}hundred\b(?:{joined}{small})?"
    start = rf"(?:{hundreds}|{small}|an?(?={_GAP}(?:{big}|dozen)\b))"
    scaled = rf"(?:{_GAP}{big}\b(?:{joined}(?:{hundreds}|{small}))?){{0,5}}"
    return rf"(?P<words>{start}{scaled})(?P<more>{_HALF})?(?P<times>{_GAP}{any_of(table('scales'))}\b)?"


def _fractions() -> str:
    """Parts in words ("two thirds", "half a million") and with a slash or a sign."""
    parts = any_of(w for w in denominators() if w not in ("second", "seconds", "quarter", "quarters"))
    ones = any_of(w for w in (*table("ones"), *table("teens")) if w != "zero")
    big = any_of(table("scales"))
    # "Six quarters" is a year and a half.
    quarters = r"(?:one|three|[13])[ -]quarters?"
    counted = rf"(?:(?:{ones}|\d{{1,2}})[ -]{parts}|{quarters})\b(?!-(?:old|hour|day))"
    one = any_of(["third", "fourth", "fifth", "sixth", "seventh", "eighth", "tenth"])
    # "A third goal" is an ordinal; "a third of", "a third say" and "a third." are parts.
    follows = rf"(?= {any_of(word_list('part_followers'))}\b|[^ \w-]|$)"
    named = rf"{counted}|an?[ -](?:{one}\b{follows}|(?:quarter|half)\b)"
    half = rf"(?:half|quarter)(?:(?: of)? an? |-an?-|[ -]){big}\b|half\b"
    slash = r"(?:\d{1,4}[ -])?\d{1,3}[/⁄]\d{1,4}(?![\w/⁄-])"
    sign = rf"(?:\d{{1,6}} ?)?[{''.join(signs())}]"
    return rf"(?P<fraction>{half}|{named}|{slash}|{sign})(?P<tail> {big}\b)?"


def _ordinals() -> str:
    ordinals = any_of(table("ordinals"))
    return rf"\d{{1,4}}(?:st|nd|rd|th)\b|(?:{any_of(table('tens'))}[ -])?{ordinals}\b"


def _plurals() -> str:
    words = any_of(plurals())
    return rf"{words}(?: of {any_of(w for w in plurals() if w not in ('tens', 'dozens'))})?\b"


@cache
def numeral_pattern() -> re.Pattern[str]:
    """Groups: `fraction` (and `tail`), `digits` (and `scale`), `plural`, `ordinal`, `words`; `sign` before any."""
    digits = rf"(?P<digits>{_digits()})(?P<scale>{_scale()})?(?P<half>{_HALF})?"
    heads = any_of(
        [
            "a ",
            "an ",
            "a-",
            "minus",
            "negative",
            *number_words(),
            *table("ordinals"),
            *plurals(),
            "half",
            "quarter",
            "a\n",
            "an\n",
        ],
    )
    starts = rf"(?=[\d.{''.join(signs())}+-]|{heads})"
    boundary = r"\b"
    attached = "|".join(
        rf"(?<={'' if letters[0] == '$' else boundary}{re.escape(letters)})" for letters in word_list("attached")
    )
    return re.compile(
        rf"{starts}(?:(?<![\w.])(?<!\d,)|(?=\d)(?:{attached}))(?P<sign>[+-](?=[\d.])|(?:minus|negative)[ -])?"
        rf"(?:{_fractions()}|(?P<ordinal>{_ordinals()})|{digits}|(?P<plural>{_plurals()})|{_words()})",
    )
