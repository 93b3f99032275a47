"""NAM104: an acronym written out as its organisation is not called: "International Monetary Federation (IMF)"."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from claimcheck import Claim, Context, Document, Finding, RelationValue, Span, lazy_pattern
from claimcheck.models import Verdict
from claimcheck_plugins.names.nearness import folded
from claimcheck_plugins.names.rules import ACRONYM_WRITTEN_OUT

__all__ = ["check_acronym", "extract_acronyms"]


_SMALL = frozenset({"of", "the", "for", "and", "on", "in"})
_WORD = r"[A-Z][\w'’-]{1,30},?"
_WRITTEN = lazy_pattern(rf"\b(?:The\s)?({_WORD}(?:\s(?:{_WORD}|of|the|for|and|on|in)){{1,9}})\s\(([A-Z]{{2,6}})\)")
_SAME = (
    ("isation", "ization"),
    ("programme", "program"),
    ("labour", "labor"),
    ("centre", "center"),
    ("defence", "defense"),
)
_LIKE = 0.7


def extract_acronyms(document: Document) -> Iterator[Claim]:
    """A claim for each name of several capitalised words with an acronym in brackets.

    Args:
        document: Its text is read.
    """
    for match in _WRITTEN.finditer(document.text):
        name = Span(*match.span(1))
        value = RelationValue(relation="acronym", object=match[2], members=(name, Span(*match.span(2))), words=match[1])
        sentence = document.sentence_at(match.start())
        start, end = match.start(1), match.end()
        yield Claim("name", start, end, document.text[start:end], sentence, value, document.where)


def check_acronym(claim: Claim, context: Context) -> Finding | None:
    """The finding on an acronym that is written out, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for organisations of that acronym.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "acronym":
        return None
    acronym = value.object or ""
    if (slip := _slip(value.words, acronym, context)) is not None:
        return slip
    known = context.references.named(acronym, "organisation")
    if len(known) != 1 or known[0].label == acronym:
        return None
    label = known[0].label
    endings = _endings(value.words)
    if any(_plain(words) == _plain(label) or _names(words, known[0].id, context) for words in endings):
        return _finding("supported", "matches", f"{acronym} stands for {label}.", value.words, label)
    if not any(_is_like(words, label) for words in endings):
        return None
    return _finding("conflicting", "near-miss", f"{acronym} stands for {label}.", value.words, label)


def _slip(written: str, acronym: str, context: Context) -> Finding | None:
    """The letters of an organisation's name in another order: "International Monetary Fund (IFM)"."""
    for words in _endings(written):
        initials = "".join(word[0] for word in words.split() if word not in _SMALL)
        if initials == acronym or sorted(initials) != sorted(acronym):
            continue
        named = {record.id for record in context.references.named(words, "organisation")}
        meant = [record for record in context.references.named(initials, "organisation") if record.id in named]
        if len(meant) == 1 and not context.references.named(acronym):
            message = f"{meant[0].label} is shortened to {initials}, not {acronym}."
            computation = f"{written} against {initials}"
            return Finding(ACRONYM_WRITTEN_OUT.code, "conflicting", "near-miss", message, computation, initials)
    return None


def _finding(verdict: Verdict, reason: str, message: str, written: str, label: str) -> Finding:
    suggestion = label if verdict == "conflicting" else ""
    return Finding(ACRONYM_WRITTEN_OUT.code, verdict, reason, message, f"{written} against {label}", suggestion)


def _endings(written: str) -> list[str]:
    """The name, and what is left of it without its first words: a sentence may begin before it."""
    words = written.split()
    return [" ".join(words[start:]) for start in range(len(words) - 1)]


def _names(words: str, entity: str, context: Context) -> bool:
    return any(record.id == entity for record in context.references.named(words))


def _plain(name: str) -> str:
    plain = folded(name).replace("-", " ").replace(",", "").replace("’", "'")
    for one, other in _SAME:
        plain = plain.replace(one, other)
    return " ".join(word for word in plain.split() if word not in _SMALL)


def _is_like(words: str, label: str) -> bool:
    left, right = _plain(words), _plain(label)
    shared = set(left.split()) & set(right.split())
    enough = len(shared) > len(right.split()) / 2 and len(left.split()) == len(right.split())
    return enough and SequenceMatcher(None, left, right, autojunk=False).ratio() >= _LIKE
