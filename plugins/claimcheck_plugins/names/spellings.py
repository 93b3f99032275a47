"""NAM102: one person's name spelt two ways: "Laura Petersen" and then "Laura Peterson"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from claimcheck import Claim, Context, Document, Finding, RelationValue, Span, SpanEvidence, lazy_pattern
from claimcheck_plugins.names.nearness import folded, is_near_miss
from claimcheck_plugins.names.rules import SPELT_TWO_WAYS
from claimcheck_plugins.names.vocabulary import vocabulary

__all__ = ["check_spelling", "extract_spellings"]


# Capitals within a word are of a name like McKenzie or of no name at all.
_SURNAME = r"(?:Mc|Mac|O['’])?[A-Z][^\W\d_A-Z]{2,30}(?:-[A-Z][^\W\d_A-Z]{1,30})?"
_NAME = lazy_pattern(rf"(?<![\w'’-])(?=(([A-Z][\w-]{{1,20}})\s(?:[A-Z]\.\s)?({_SURNAME}))(?=['’]s\b|(?![\w'’-])))")
# More different names than any article has; what is beyond is not compared.
_MOST = 2_000


def extract_spellings(document: Document) -> Iterator[Claim]:
    """A claim for each name that nearly is an earlier one, once for each spelling.

    Args:
        document: Its text is read.
    """
    known: defaultdict[str, dict[str, Span]] = defaultdict(dict)
    given = vocabulary().given_names
    for count, match in enumerate(_NAME.finditer(document.text)):
        if count > _MOST or match[2] not in given:
            continue
        spellings, surname = known[folded(match[2])], match[3]
        if surname in spellings:
            continue
        first = next((span for other, span in spellings.items() if is_near_miss(surname, other)), None)
        spellings[surname] = Span(*match.span(1))
        if first is not None:
            yield _claim(document, spellings[surname], first)


def _claim(document: Document, span: Span, first: Span) -> Claim:
    value = RelationValue(relation="name-again", members=(span, first), words=first.of(document.text))
    sentence = document.sentence_at(span.start)
    return Claim("name", span.start, span.end, span.of(document.text), sentence, value, document.where)


def check_spelling(claim: Claim, context: Context) -> Finding | None:
    """The finding on a name that nearly is an earlier one, else None.

    Args:
        claim: Any claim.
        context: Is not asked: the claim holds both spellings.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "name-again":
        return None
    if context.references.named(claim.text, "person") and context.references.named(value.words, "person"):
        return None
    return Finding(
        SPELT_TWO_WAYS.code,
        "conflicting",
        "near-miss",
        f"{value.words} stands before: is it the same person?",
        f"{claim.text} against {value.words}",
        f"Is it {value.words} or {claim.text}?",
        (SpanEvidence(value.members[1], claim.where),),
    )
