"""OFF103: whether somebody came right before or right after another in an office that both held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from claimcheck import Claim, Context, Document, Entity, Fact, Finding, RelationValue, Span, lazy_pattern
from claimcheck.text.words import series_words
from claimcheck_plugins.offices.known import EVER, ever_held, has_role, holders, name_of, term_words, terms
from claimcheck_plugins.offices.rules import PREDECESSOR_OR_SUCCESSOR
from claimcheck_plugins.offices.titles import titles

__all__ = ["check_succession", "extract_successions"]


_REACH = 40
_WORD = lazy_pattern(r"\b(?:immediate\s)?(predecessor|successor)\b")
_OWN = lazy_pattern(r"\b(?:his|her|their)\s$")
_WHOSE = lazy_pattern(r",\swhose\s$")
_POSSESSIVE = lazy_pattern(r"['’]s?\s")
# "Her predecessor, former President X", "his predecessor at the ECB was X".
_FORMER = lazy_pattern(
    r"(?:(?P<was>(?:\s(?:at|as|in)\s[^,.;:]{2,40}?)?\s(?:was|is|had\sbeen))|,?)\s(?:the\s)?(?:(?:former|then|ex)[\s-])?"
)
# Between the two names: "was succeeded by", "succeeded", "will replace", "took over as NATO chief from".
_FOLLOWED = lazy_pattern(
    r",?\s(?:who\s)?(?:has\s|will\s|is\sto\s|would\s)?(was\s|been\s|be\s)?"
    r"(?:succeed(?:s|ed)?|replace[sd]?|(?:took|takes?|taken)\sover\s(?:as\s[\w’' -]{3,40}\s)?from)\s(by\s)?"
    r"(?:(?:the\s)?(?:former|outgoing)\s)?"
)
# After the clause on the one, before the name of the other.
_FOLLOWING = lazy_pattern(
    r"(?:,|\sand|,\swhere\s\w{2,4})\s(?:succeeding|replacing|taking\sover\sfrom)\s(?:the\soutgoing\s)?$"
)
# "replaced him as prime minister": which office it is of.
_AS = lazy_pattern(r"\sas\s(?:the\s|an?\s)?")
# Whatever the office is called.
_ANY_HEAD = frozenset({"boss", "chief", "head", "leader"})
_NEXT_CLAUSE = lazy_pattern(r"[.,;:]|\s(?:in|on|after|when|who|last|this)\b")


def extract_successions(document: Document) -> Iterator[Claim]:
    """A claim for each pair of persons of whom one is said to follow the other in office.

    Args:
        document: Its persons are read.
    """
    persons = [e for e in document.entities if e.kind == "person"]
    starts = {person.start: person for person in persons}
    for word in _WORD.finditer(document.text):
        sentence = document.sentence_at(word.start())
        named = _named_after(document, word.end(), starts)
        owner = _owner(document, word.start(), sentence)
        if named is not None and owner is not None and owner.id != named.id:
            pair = (named, owner) if word[1] == "predecessor" else (owner, named)
            yield _claim(document, sentence, pair, Span(owner.start, named.end), word[1])
    for one, other in pairwise(persons):
        match = _FOLLOWED.fullmatch(document.text, one.end, min(other.start, one.end + _REACH))
        if match is not None and match.end() == other.start and bool(match[1]) == bool(match[2]) and one.id != other.id:
            pair = (one, other) if match[1] else (other, one)
            yield _claim(document, document.sentence_at(one.start), pair, Span(one.start, other.end), "succeeded")
    yield from _participles(document, persons)


def _participles(document: Document, persons: Sequence[Entity]) -> Iterator[Claim]:
    """Who follows another in a clause of its own: "Sunak became prime minister, succeeding Liz Truss"."""
    for other in persons:
        sentence = document.sentence_at(other.start)
        if _FOLLOWING.search(document.text, max(sentence.start, other.start - _REACH), other.start) is None:
            continue
        before = {e.id: e for e in document.entities_in(Span(sentence.start, other.start)) if e.kind == "person"}
        if len(before) == 1 and other.id not in before:
            one = next(iter(before.values()))
            yield _claim(document, sentence, (other, one), Span(one.start, other.end), "succeeding")


def _named_after(document: Document, end: int, starts: dict[int, Entity]) -> Entity | None:
    """The person right after the word, with a title or without: "predecessor, former President Barack Obama"."""
    match = _FORMER.match(document.text, end)
    if match is None:
        return None
    if match.end() in starts:
        person = starts[match.end()]
        # "Her predecessor was Ana Roe's friend".
        whose = match["was"] is not None and document.text[person.end : person.end + 1] in {"'", "’"}
        return None if whose else person
    for at in range(match.end(), match.end() + _REACH):
        if at in starts:
            title = titles().bare.search(document.text[match.end() : at])
            return starts[at] if title is not None and title.start() == 0 else None
    return None


def _owner(document: Document, start: int, sentence: Span) -> Entity | None:
    """Whose predecessor it is: the person right before, or the only one before in the sentence for "his"."""
    before = [e for e in document.entities_in(sentence) if e.kind == "person" and e.end < start]
    if not before:
        return None
    text, end = document.text, before[-1].end
    if _POSSESSIVE.fullmatch(text, end, start) or _WHOSE.fullmatch(text, end, start):
        return before[-1]
    own = _OWN.search(text, max(sentence.start, start - 8), start)
    return before[-1] if own is not None and len({e.id for e in before}) == 1 else None


def _claim(document: Document, sentence: Span, pair: tuple[Entity, Entity], span: Span, words: str) -> Claim:
    """The first of the pair came before the second."""
    value = RelationValue(
        relation="preceded-in-office",
        subject=pair[0].id,
        object=pair[1].id,
        members=(pair[0].span, pair[1].span),
        words=words,
    )
    return Claim("office", span.start, span.end, span.of(document.text), sentence, value, document.where)


def check_succession(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim that one person preceded another in office, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "preceded-in-office":
        return None
    first, second = value.subject or "", value.object or ""
    shared = sorted(_offices(first, context) & _offices(second, context))
    for office in shared:
        ordered = _in_order(office, context)
        if (pair := _adjacent(ordered, first, second)) is not None:
            return _supported(pair)
    if claim.quoted:
        return None
    shared = _said_of(claim, shared, context)
    if len(shared) != 1:
        return None
    return _refuted(claim, value, _in_order(shared[0], context), context)


def _said_of(claim: Claim, shared: list[str], context: Context) -> list[str]:
    """Of the offices that both held, those that "as prime minister" after the names can mean; without it, all."""
    text = context.document.text
    opening = _AS.match(text, claim.end, claim.sentence.end)
    if opening is None:
        return shared
    end = _NEXT_CLAUSE.search(text, opening.end(), claim.sentence.end)
    title = text[opening.end() : end.start() if end is not None else claim.sentence.end].partition(" of ")[0].split()
    named = {e.id for e in context.document.entities_in(Span(opening.end(), claim.sentence.end)) if e.kind == "office"}
    if title and title[-1] in _ANY_HEAD:
        return shared
    endings = (titles().role(" ".join(title[at:])) for at in range(len(title)))
    roles = titles().alike(next((role for role in endings if role is not None), ""))
    return [office for office in shared if office in named or has_role(office, roles)]


def _offices(person: str, context: Context) -> set[str]:
    return {row.object for row in terms(person, EVER, context) if row.object is not None}


def _in_order(office: str, context: Context) -> list[Fact]:
    return sorted(holders(office, EVER, context), key=lambda row: (row.valid_from or date.min, row.row))


def _adjacent(ordered: Sequence[Fact], first: str, second: str) -> tuple[Fact, Fact] | None:
    found = (pair for pair in pairwise(ordered) if (pair[0].subject, pair[1].subject) == (first, second))
    return next(found, None)


def _supported(pair: tuple[Fact, Fact]) -> Finding:
    before, after = pair
    return Finding(
        PREDECESSOR_OR_SUCCESSOR.code,
        "supported",
        "matches",
        f"{before.value}, {term_words(before)}; next {after.value}, {term_words(after)}.",
        f"{term_words(before)}, then {term_words(after)}",
        evidence=(before.evidence(), after.evidence()),
    )


def _nearest(ordered: Sequence[Fact], mine: Sequence[Fact], theirs: Sequence[Fact]) -> tuple[int, int]:
    """Where a term of the one and a later one of the other stand that have the fewest between them; else the first."""
    pairs = [(ordered.index(one), ordered.index(other)) for one in mine for other in theirs]
    later = [(at, until) for at, until in pairs if at < until]
    return min(later, key=lambda pair: pair[1] - pair[0], default=pairs[0])


def _refuted(claim: Claim, value: RelationValue, ordered: Sequence[Fact], context: Context) -> Finding | None:
    first, second = value.subject or "", value.object or ""
    office = ordered[0].object or ""
    mine, theirs = ever_held(first, (office,), context), ever_held(second, (office,), context)
    names = [name_of(first, context) or claim.text, name_of(second, context) or claim.text]
    title = ordered[0].value.partition(", ")[2]
    at, until = _nearest(ordered, mine, theirs)
    between = [row.value.partition(", ")[0] for row in ordered[at + 1 : until]]
    if at < until:
        people = series_words(list(dict.fromkeys(between)))
        message = f"Between {names[0]} and {names[1]}, the {title} was {people}."
    else:
        message = f"{names[0]} became {title} after {names[1]}, not before."
    return Finding(
        PREDECESSOR_OR_SUCCESSOR.code,
        "refuted",
        "other-order",
        message,
        "; ".join(f"{row.value}, {term_words(row)}" for row in (*theirs, *mine)),
        f"Who came right before {names[1]}?",
        tuple(row.evidence() for row in (*theirs, *mine)),
    )
