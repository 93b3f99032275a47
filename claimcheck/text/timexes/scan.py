"""The scan: one compiled pattern finds the words that set a rule off, and rules are tried only there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.rules import clock, dates, durations, periods, relative
from claimcheck.text.timexes.rules.rule import Found, Passage, Rule
from claimcheck.text.timexes.symbols import Reading
from claimcheck.text.timexes.vocabulary import expanded, mapping, words

__all__ = ["RULES", "fold", "scan"]

RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *clock.RULES,
    *periods.RULES,
    *relative.RULES,
    *durations.RULES,
)

# One character for one character, so that offsets stay; U+0130 is the only one whose lower case is longer.
_PLAIN = (
    *(("\u0130", "I"), ("\t", " ")),
    *((quote, "'") for quote in "\u2018\u2019\u02bc`"),
    *((hyphen, "-") for hyphen in "\u2010\u2011\u2013\u2212"),
    *((space, " ") for space in "\u00a0\u2007\u2009\u202f"),
)
_LINE_ENDS = lazy_pattern(r"\n(?:[^\S\n]*\n)*")
_WORD_STARTS = lazy_pattern(r"(?<![\w'])[\w']")


def fold(text: str) -> str:
    """The text in lower case with plain quotes, hyphens and spaces, every character where it was."""
    for char, plain in _PLAIN:
        if char in text:
            text = text.replace(char, plain)
    return text.lower()


def _trie(alternatives: Sequence[str]) -> str:
    """One pattern for many words that looks at each character once."""
    first: dict[str, list[str]] = {}
    for word in sorted(set(alternatives)):
        first.setdefault(word[:1], []).append(word[1:])
    if list(first) == [""]:
        return ""
    optional = "" in first
    branches = [re.escape(char) + _trie(rest) for char, rest in first.items() if char]
    body = "|".join(branches)
    if len(branches) > 1 or optional:
        body = f"(?:{body})"
    return body + ("?" if optional else "")


@cache
def _trigger() -> re.Pattern[str]:
    """The words that set a rule family off, each family a group, with what may lead up to them."""
    leads = [*words("leads")]
    for table in ("edges", "approximations", "shifts", "numbers", "tens", "ordinals"):
        leads += [part for word in mapping(table) for part in word.split()]
    leads += [part for word in (*words("vague"), *words("set_leads")) for part in word.split()]
    units = [form for word in mapping("units") if word != "centurie" for form in (word, f"{word}s")]
    families = {
        "relday": _trie(list(mapping("days"))),
        "holiday": _trie(list(mapping("holidays"))),
        "month": _trie(list(mapping("months"))) + "|" + _trie(list(mapping("month_abbreviations"))) + r"(?=\.?,? )",
        "weekday": _trie([f"{day}{s}" for day in mapping("weekdays") for s in ("", "s")])
        + "|"
        + _trie(list(mapping("weekday_abbreviations")))
        + r"(?=[.,]{0,2} )",
        "numeric": r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d\d:\d\d(?::\d\d)?z?)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
        r"|\d{1,2}/\d{1,2}/\d\d",
        "clock": r"\d{1,2}(?:[:.]\d\d)?[ -]?[ap]\.?m|\d{1,2}:\d\d|\d{1,2}\.\d\d (?=[a-z])(?:"
        + _trie(words("zones", "names"))
        + r")|\d{4} (?=[a-z])(?:hours|"
        + _trie(words("zones", "names"))
        + r")|[a-z\d]{1,6} o'clock",
        "spelled": r"(?:eighteen|nineteen|twenty)[ -](?=[a-z])"
        + _trie(list(mapping("tens")))
        + r"(?:[ -][a-z]{3,5})?"
        + r"|two thousand",
        "era": r"\d{1,4} (?:bce?|b\.c)|(?:ad|a\.d\.) \d{1,4}",
        "year": r"(?:1\d|20)\d\d(?:'?s)?|'\d0'?s",
        "unit": _trie([*units, "centuries"]) + r"(?:-?long)?",
        "half": r"half (?:of|in)|half(?= \d{4})",
        "code": r"[qh][1-4]",
        "season": _trie(list(mapping("seasons"))),
        "part": _trie(["tonight", "overnight", *mapping("parts")]),
        "decade": _trie(list(mapping("decades"))),
        "set": _trie(list(mapping("sets"))),
        "reference": _trie([*mapping("references"), "at the time", "at that time", "latest period"]),
    }
    groups = "|".join(f"(?P<{name}>{pattern})" for name, pattern in families.items())
    gap = "(?: {1,3}|-)"
    # "2005 to 2021" is two years: the first leads up to nothing.
    day = r"(?!(?:1\d|20)\d\d (?:to|and|or) (?:1\d|20)\d\d\b)\d{1,4}(?:[.,]\d{1,3}){0,3}(?:st|nd|rd|th)?"
    return re.compile(rf"(?<!\w)(?:(?:{day}|{_trie(leads)}){gap}){{0,6}}(?:{groups})(?!\w)")


@cache
def _rules_by_family() -> Mapping[str, tuple[Rule, ...]]:
    families = sorted({family for rule in RULES for family in rule.on})
    return MappingProxyType({family: tuple(rule for rule in RULES if family in rule.on) for family in families})


@cache
def _pattern(rule: Rule) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{expanded(rule.template)})(?![\w])")


def scan(text: str, sentences: Sequence[Span], *, day_first: bool = False) -> Iterator[tuple[Rule, Reading]]:
    """What the rules read, in text order, apart, none across the end of a sentence.

    Args:
        text: The article's text.
        sentences: In text order; none: the whole text is one.
        day_first: Whether 3/5/2019 is the third of May.
    """
    folded = _LINE_ENDS.sub(lambda ends: " " if ends[0] == "\n" else ends[0], fold(text))
    trigger = _trigger()
    whole = Passage(text, folded, day_first)
    for sentence in sentences or (Span(0, len(text)),):
        position = sentence.start
        lacking: frozenset[str] | None = None
        while (hit := trigger.search(folded, position, sentence.end)) is not None:
            if lacking is None:
                lacking = _lacking(folded[sentence.start : sentence.end])
            rule, readings = _read(whole, hit, sentence, lacking)
            position = max((reading.end for reading in readings), default=hit.end())
            for reading in readings:
                yield rule, reading


def _lacking(sentence: str) -> frozenset[str]:
    """The rules that cannot match in a sentence, for want of a word that they need."""
    return frozenset(rule.name for rule in RULES if not rule.may_match(sentence))


def _read(
    whole: Passage, hit: re.Match[str], sentence: Span, lacking: frozenset[str]
) -> tuple[Rule, tuple[Reading, ...]]:
    """The longest reading of the leftmost start that covers the trigger."""
    family, folded = hit.lastgroup or "", whole.folded
    patterns = [(rule, _pattern(rule)) for rule in _rules_by_family()[family] if rule.name not in lacking]
    at = hit.start(family)
    starts = [m.start() for m in _WORD_STARTS.finditer(folded, hit.start(), at)] + [at]
    for start in dict.fromkeys(starts):
        if start and (folded[start - 1].isalnum() or folded[start - 1] == "_"):
            continue
        matches = [
            (m, rule)
            for rule, pattern in patterns
            if (m := pattern.match(folded, start, sentence.end)) and m.end() > at
        ]
        for match, rule in sorted(matches, key=lambda pair: -pair[0].end()):
            readings = rule.build(Found(whole, match, sentence.start, sentence.end))
            if readings:
                return rule, readings
    return RULES[0], ()
