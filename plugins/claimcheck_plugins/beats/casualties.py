"""BEA701, BEA702: a toll against its parts, and a toll brought up to date against the one before."""

from __future__ import annotations

import re

from claimcheck import Finding
from claimcheck.text.words import series_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import shown, worth
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "READERS", "RULES"]

PARTS = document_rule(
    "BEA701",
    "toll-parts",
    "men, women and children, dead and injured, or passengers and crew that are not the total",
    "Men, women and children, the dead and the injured, or passengers and crew that make up a number of people must "
    "add up to it; where some only are named (“including”), and of the saved and the dead of those aboard, they cannot "
    "be more.",
    "“carried 120 people, 112 passengers and nine crew”. They are 121.",
    "none; round and hedged numbers are passed over.",
)
UPDATE = document_rule(
    "BEA702",
    "toll-update",
    "more victims that do not take the old toll to the new one",
    "“Three more bodies were found, raising the toll to 14 from 11”: the new toll is the old one and the new dead.",
    "“three more ..., raising the toll to 15 from 11”. It is 14.",
    "none; “about” and “nearly” are passed over.",
)
RULES = (PARTS, UPDATE)

_GROUPS = (
    ("adult", r"\badults?\b"),
    ("man", r"\b(?:men|man)\b"),
    ("woman", r"\b(?:women|woman)\b"),
    ("child", r"\b(?:child|children)\b"),
    ("young", r"\b(?:boys?|girls?|infants?|bab(?:y|ies)|toddlers?|teenagers?)\b"),
    ("fighter", r"\b(?:soldiers?|troops|police\w{0,9}|policeman|militants?|rebels?|insurgents?)\b"),
    ("civilian", r"\bcivilians?\b"),
)
# What may stand side by side in a list without a person in two of its items.
_APART = (
    {"adult", "child"},
    {"adult", "young"},
    {"man", "woman", "child"},
    {"man", "woman", "young"},
    {"fighter", "civilian"},
)

# What leaves nobody out.
_WHOLE = _APART[:4]


def _group(part: Part) -> str:
    return next((name for name, words in _GROUPS if re.search(words, part.text.lower())), "")


def _count(part: Part) -> float:
    return worth(part.text.lower().split()[0]) or 0


def _apart(parts: tuple[Part, ...]) -> set[str]:
    """The groups named, when nobody can be in two of them; else none."""
    groups = {_group(part) for part in parts}
    return groups if any(groups <= apart for apart in _APART) and len(parts) > 1 else set()


def _sum(total: Part, counts: list[float], said: str, *, included: bool) -> Finding | None:
    given, whole = sum(counts), total.number or 0
    steps = f"{' + '.join(map(shown, counts))} = {shown(given)}; total: {shown(whole)}; "
    steps += "no more than the total" if included else "exact"
    message = f"{said} are {shown(given)}"
    if given == whole or (included and given < whole):
        return holds(PARTS, f"{message}.", steps)
    message = f"{message}, more than {total.quoted}." if given > whole else f"{message}, not {total.quoted}."
    return differs(PARTS, message, steps, "Which of the numbers is wrong?")


def _said(parts: tuple[Part, ...]) -> str:
    return series_words([part.quoted for part in parts])


def _kinds(statement: Statement) -> Finding | None:
    parts = statement.of("part")
    groups, total = _apart(parts), statement.one("total")
    given = [_count(part) for part in parts]
    whole = groups in _WHOLE or sum(given) >= (total.number or 0)
    if not groups or not whole:
        return None
    return _sum(total, given, _said(parts), included=False)


def _included(statement: Statement) -> Finding | None:
    parts = statement.of("part")
    if not _apart(parts):
        return None
    return _sum(statement.one("total"), [_count(part) for part in parts], _said(parts), included=True)


def _both(statement: Statement, *, included: bool) -> Finding | None:
    parts = tuple(part for part in statement.parts if part.role in {"x", "y"})
    return _sum(statement.one("total"), [part.number or 0 for part in parts], _said(parts), included=included)


def _casualties(statement: Statement) -> Finding | None:
    return _both(statement, included=False)


def _whole(statement: Statement) -> Finding | None:
    return _both(statement, included=True)


def _aboard(statement: Statement) -> Finding | None:
    return _both(statement, included=statement.has("some"))


def _update(statement: Statement) -> Finding:
    more, old, new = (statement.one(role) for role in ("more", "old", "new"))
    given = (old.number or 0) + (more.number or 0)
    steps = f"{shown(old.number or 0)} + {shown(more.number or 0)} = {shown(given)}; written: {new.text}; exact"
    message = f"{more.quoted} more than {old.quoted} are {shown(given)}"
    if given == new.number:
        return holds(UPDATE, f"{message}.", steps)
    question = f"“{shown(given)}”, or is another number wrong?"
    return differs(UPDATE, f"{message}, not {new.quoted}.", steps, question)


READERS = ()
JUDGES = {
    "toll-parts": _kinds,
    "toll-included": _included,
    "casualties": _casualties,
    "toll-whole": _whole,
    "aboard": _aboard,
    "toll-update": _update,
}
