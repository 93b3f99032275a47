"""NAM101: a name beside an office that is nearly its holder's: "Angela Merkle, the German chancellor"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from claimcheck import Claim, Context, Document, Entity, Fact, Finding, RelationValue, Span, lazy_pattern
from claimcheck.text.restating import reworded
from claimcheck_plugins.names.nearness import folded, is_near_miss
from claimcheck_plugins.names.rules import NEAR_MISS_OF_HOLDER
from claimcheck_plugins.names.vocabulary import vocabulary

__all__ = ["check_holder_name", "extract_holder_names"]


_NAME = r"[^\W\d_a-z][\w'’-]{1,30}(?:\s(?:[^\W\d_a-z]\.|de|da|von|van|der|la|[^\W\d_a-z][\w'’-]{1,30})){1,3}"
_BEFORE = lazy_pattern(rf"({_NAME}),\s(?:the\s)?$")
_AFTER = lazy_pattern(rf"(?:,\s|\s)({_NAME})")
_REACH = 90


def extract_holder_names(document: Document) -> Iterator[Claim]:
    """A claim for each unknown name right before or right after a known office.

    Args:
        document: Its offices are read.
    """
    text = document.text
    for office in (e for e in document.entities if e.kind == "office"):
        sentence = document.sentence_at(office.start)
        before = _BEFORE.search(text, max(sentence.start, office.start - _REACH), office.start)
        after = _AFTER.match(text, office.end, min(sentence.end, office.end + _REACH))
        for match in (before, after):
            if match is not None and not document.entities_in(Span(*match.span(1))):
                yield _claim(document, sentence, office, Span(*match.span(1)))


def _claim(document: Document, sentence: Span, office: Entity, name: Span) -> Claim:
    start, end = min(office.start, name.start), max(office.end, name.end)
    value = RelationValue(
        relation="name-beside-office", object=office.id, members=(name, office.span), words=name.of(document.text)
    )
    return Claim("name", start, end, document.text[start:end], sentence, value, document.where)


def check_holder_name(claim: Claim, context: Context) -> Finding | None:
    """The finding on a name beside an office, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the holders of the office.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "name-beside-office":
        return None
    day = context.document.article.published
    for row in context.references.holders(value.object or "", "holds-office", (day, day)).rows:
        if _is_spelt_one_way(row, context) and _is_slip(value.words, row.value.partition(", ")[0]):
            return _finding(claim, value, row, context)
    return None


def _is_spelt_one_way(row: Fact, context: Context) -> bool:
    person, office = context.references.entity(row.subject), context.references.entity(row.object or "")
    home = (person.country if person is not None else None) or (office.country if office is not None else None)
    return home is not None and home not in vocabulary().other_scripts


def _is_slip(written: str, known: str) -> bool:
    """Whether the first or the last word is the same and the other a slip away."""
    words, right = written.split(), known.split()
    same_first, same_last = folded(words[0]) == folded(right[0]), folded(words[-1]) == folded(right[-1])
    if same_first == same_last:
        return False
    return is_near_miss(words[-1], right[-1]) if same_first else is_near_miss(words[0], right[0])


def _finding(claim: Claim, value: RelationValue, row: Fact, context: Context) -> Finding:
    name, _, office = row.value.partition(", ")
    now = context.document.article.published is None or row.valid_to is None or row.valid_to > date.max
    return Finding(
        NEAR_MISS_OF_HOLDER.code,
        "conflicting",
        "near-miss",
        f"The {office} {'is' if now else 'was'} {name}; the text says {value.words}.",
        f"{value.words} against {name}",
        reworded(context.document.text, claim.span, value.members[0], name),
        (row.evidence(),),
    )
