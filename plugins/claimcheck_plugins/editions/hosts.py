"""Where an edition is held, as claims: "the 2018 World Cup in Russia", "London, host in 1908 and 1948"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import structs

from claimcheck import Claim, Document, RelationValue, Span, lazy_pattern
from claimcheck_plugins.editions.places import Place, place_from, place_until
from claimcheck_plugins.editions.pointers import Pointer, pointer_of, years_after
from claimcheck_plugins.editions.series import Mention, find_mentions

__all__ = ["extract_hosts"]

# "The Games opened in", "the talks, held in", "the 2012 Olympics in".
_HELD = lazy_pattern(
    r"(?:,\s(?:which|that))?,?(?:\s(?:was|were|is|are|to\sbe|will\sbe|being|been|has\sbeen|had\sbeen|due\sto\sbe))?"
    r"(?:\s(?:held|hosted|staged|played|opened|opens|open|ended|ends|closed|closes|concluded|concludes|began|begins|begin|"
    r"started|starts|start|took\splace|takes\splace|take\splace|taking\splace|scheduled|convened|due\sto\sopen|will\sopen|"
    r"will\stake\splace|gets?\sunder\sway|got\sunder\sway))?(?:\s(?:today|here|on\s\w{6,9}day))?\s(?:in|at|by)\s(?:the\s"
    r"(?:\w{3,12}\s){0,2}(?:resort|city|town|capital)\s(?:of\s)?)?(?:[\w’'-]{1,20}\scapital,?\s)?"
)
_MET = lazy_pattern(
    r"\s(?:(?:will|are\sto|were\sto|have|had|last|also)\s){0,2}(?:met|meet|gather|gathered|convene|convened|assemble|assembled)\s"
    r"(?:on\s[A-Z]\w{5,8}\s)?(?:for\s(?:a|their)\s(?:\w{3,10}\s){0,2}summit\s)?(?:in|at)\s(?:the\s(?:\w{3,12}\s){0,2}(?:resort|city|town|capital)\s(?:of\s)?)?"
)
# "Will welcome the leaders of the G20 to Osaka".
_WELCOMED = lazy_pattern(
    r"\b(?:welcom(?:e|es|ed|ing)|host(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|bring(?:s|ing)?|brought)\s(?:the\s)?$"
)
_TO = lazy_pattern(r"\s(?:to|in|at)\s(?:the\s(?:\w{3,12}\s){0,2}(?:resort|city|town|capital)\s(?:of\s)?)?")
_VERB = lazy_pattern(r"\b(?:held|hosted|staged|open|ended|ends|closed|conclude|began|begin|start|took|take|gets?|got)")
# What stands before the name of an edition of which the place is said; elsewhere "in Austria" may belong to a verb.
_OF_IT = lazy_pattern(
    r"(?:^|[.!?”\"]\s|\b(?:[Aa]t|[Dd]uring|of|[Ss]ince|attended|attend|attending|hosted|[Aa]fter|following|is|was)\s)"
    r"(?:the|The|this|This|last|Last)?\s?(?:year['’]s\s)?(?:(?:[A-Z][a-z]{2,8}\s)?(?:18|19|20)\d\d\s)?"
    r"(?:\w{2,14}(?:st|nd|rd|th)\s|first\s|second\s|third\s|fifth\s)?$"
)
_HOSTED = lazy_pattern(
    r"(?:,\swhich)?\s(?:(?:will|also|last|first|previously|once|successfully|has|had|have|again|to|is|was|are|were)\s){0,3}"
    r"(?:host(?:s|ed|ing)?|stag(?:e|es|ed|ing)|organi[sz](?:e|es|ed)|put\son)\s(?:the\s|its\s|a\s|this\s)?"
    r"(?:(?:previous|last|next|most\srecent|first|inaugural|upcoming|men['’]s)\s)?"
    r"(?:(?:18|19|20)\d\d\s)?(?:FIFA\s|Fifa\s|UEFA\s)?(?:\w{2,14}(?:st|nd|rd|th)\s)?$"
)
_HOST_OF = lazy_pattern(
    r"(?:\s(?:is|was|are|were|will\sbe|became)|,)\s(?:the\s|co-)?(?:hosts?|host\s(?:city|country|nation))\sof\s(?:the\s|this\s)?"
    r"(?:(?:previous|last|next|most\srecent|first|inaugural|upcoming)\s)?(?:(?:18|19|20)\d\d\s)?(?:FIFA\s|Fifa\s)?$"
)
_IN_YEARS = lazy_pattern(r"\sin\s(?:18|19|20)\d\d(?:,\s(?:18|19|20)\d\d){0,4},?\sand\s(?:in\s)?(?:18|19|20)\d\d")
_DENIED = lazy_pattern(
    r"\b(?:not|never|n[’']t|no\slonger|bid|bids|bidding|failed|wanted|hoped|hopes|hoping|wants|would|could|refus\w+)\b"
)
_HOST_IN = lazy_pattern(r",?\s(?:the\s)?(?:hosts?|host\scity|venue)\s(?:in|of\sthe\s(?=(?:18|19|20)\d\d))")
# "The second Australian city to host the Olympics, after Melbourne in 1956".
_HOST_AFTER = lazy_pattern(
    r"\bto\s(?:host|stage|hold)\b[^.;]{3,60},?\s(?:after|following)\s(?P<place>[A-Z][^.,;]{2,30}?)\s"
    r"(?=in\s(?:18|19|20)\d\d)"
)
_YEARS = lazy_pattern(r"(?:\s?(?:in\s)?(?:18|19|20)\d\d(?:\s?,|\s?and|\s?or)?){1,5}")


def extract_hosts(document: Document) -> Iterator[Claim]:
    """A claim for each edition of a tournament or summit that is said to be held in a place.

    Args:
        document: Its entities, timexes and title are read.
    """
    mentions = find_mentions(document)
    for mention in mentions:
        sentence = document.sentence_at(mention.start)
        if not mention.leaders and not mention.is_whole(document.text):
            continue
        found = (
            _met_in(document, mention, sentence) if mention.leaders else _held_in(document, mention, sentence),
            _hosted_by(document, mention, sentence),
            _named_after(document, mention, sentence),
        )
        held, hosted, _ = found
        claims = [claim for claim in found if claim is not None]
        # "Argentina hosted the summit in Buenos Aires" says two things.
        for claim in claims if held is not None and hosted is not None else claims[:1]:
            if _days(claim) <= (_EVER if claim is hosted and not mention.several else _longest(mention)):
                yield claim
        yield from _in_more_years(document, mention, sentence)
    yield from _hosts_in_years(document, mentions)


def _held_in(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "The 2018 World Cup in Russia", "the Games opened in Pyeongchang on Friday"."""
    text = document.text
    after = re.compile(r"(?:,?\s(?:(?:of|in)\s)?(?:18|19|20)\d\d(?!\d))?").match(text, mention.end, sentence.end)
    start = after.end() if after is not None else mention.end
    held = _HELD.match(text, start, sentence.end)
    if held is None:
        return None
    place = place_from(document, held.end())
    if place is None:
        return None
    before = text[max(sentence.start, mention.start - 48) : mention.start]
    verbal = _VERB.search(held[0]) is not None
    if not verbal and not (_OF_IT.search(before) or mention.start - sentence.start <= len("The 2018 ")):
        return None
    if _DENIED.search(held[0]) or (verbal and _DENIED.search(text[mention.end : held.end()])):
        return None
    pointer = pointer_of(document, mention, _end_of(document, place, sentence))
    return _claim(document, mention, place, pointer, sentence)


def _met_in(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "Leaders of the G20 met in Hangzhou in September 2016": where the people of a summit met, with a date."""
    text = document.text
    welcomed = _WELCOMED.search(text[sentence.start : mention.start]) is not None
    met = (_TO if welcomed else _MET).match(text, mention.end, sentence.end)
    place = place_from(document, met.end()) if met is not None else None
    if met is None or place is None:
        return None
    pointer = pointer_of(document, mention, _end_of(document, place, sentence))
    return _claim(document, mention, place, pointer, sentence) if pointer.first is not None else None


def _end_of(document: Document, place: Place, sentence: Span) -> int:
    """Where the place ends with the country or region that stands after it: "Biarritz, France,"."""
    text = document.text
    larger = place_from(document, place.end + 2) if text.startswith(", ", place.end) else None
    if larger is None or larger.id is None or not text.startswith(",", larger.end) or larger.end >= sentence.end:
        return place.end
    return larger.end


def _hosted_by(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "Russia hosted the 2018 World Cup", "London will stage the Games in 2012"."""
    place = _host_before(document, mention, sentence)
    if place is None:
        return None
    return _claim(document, mention, place, pointer_of(document, mention, mention.end), sentence)


def _host_before(document: Document, mention: Mention, sentence: Span) -> Place | None:
    """The place that is said to host what is named."""
    before = document.text[sentence.start : mention.start]
    verb = _HOSTED.search(before) or _HOST_OF.search(before)
    place = place_until(document, sentence.start + verb.start()) if verb is not None else None
    if verb is None or place is None or _DENIED.search(verb[0]):
        return None
    # "From London, which put on the Games": a clause of its own.
    if not verb[0].startswith(", which") and not _stands_alone(document, place, sentence):
        return None
    return place


def _in_more_years(document: Document, mention: Mention, sentence: Span) -> Iterator[Claim]:
    """As in "Mexico hosted the World Cup in 1970 and 1986": a claim for each year but the first."""
    place = _host_before(document, mention, sentence)
    years = _IN_YEARS.match(document.text, mention.end, sentence.end) if place is not None else None
    if place is None or years is None:
        return
    for pointer in years_after(document, mention.end, years.end())[1:]:
        yield _claim(document, mention, place, pointer, sentence)


def _named_after(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "The 2012 London Olympics", "the Sochi Games of 2014"."""
    place = (
        place_until(document, mention.start - 1) if document.text[mention.start - 1 : mention.start] == " " else None
    )
    if place is None or (place.id or "").startswith(("region:", "place:")):
        return None
    year = re.search(r"(?<!\d)((?:18|19|20)\d\d)\s$", document.text[max(0, place.start - 6) : place.start])
    pointer = pointer_of(document, Mention(place.start, mention.end, mention.kinds) if year else mention, mention.end)
    return _claim(document, mention, place, pointer, sentence) if pointer.first is not None else None


def _hosts_in_years(document: Document, mentions: tuple[Mention, ...]) -> Iterator[Claim]:
    """As in "London, host in 1908 and 1948": a claim a year, of the only series that the sentence names."""
    text = document.text
    found = [(match.start(), match) for match in _HOST_IN.finditer(text)]
    found += [(match.end("place"), match) for match in _HOST_AFTER.finditer(text)]
    for before, match in found:
        sentence = document.sentence_at(match.start())
        named = [m for m in mentions if sentence.start <= m.start < sentence.end]
        place = place_until(document, before)
        years = _YEARS.match(text, match.end(), sentence.end)
        if place is None or years is None or len({m.kinds for m in named}) != 1:
            continue
        for pointer in years_after(document, match.end(), years.end()):
            claim = _claim(document, named[0], place, pointer, sentence)
            end = pointer.span.end if pointer.span is not None else claim.end
            yield structs.replace(claim, start=place.start, end=end, text=text[place.start : end])


def _days(claim: Claim) -> int:
    """How many days more than one the claim's date means."""
    value = claim.value
    if not isinstance(value, RelationValue) or value.from_ is None or value.to is None:
        return 0
    return (value.to - value.from_).days


def _longest(mention: Mention) -> int:
    """How vague a date may be: "the summit" in June may be another, a day's hardly is."""
    return 0 if not mention.named and not mention.dated else _MONTH if mention.several else _EVER


_MONTH, _EVER = 31, 366


def _stands_alone(document: Document, place: Place, sentence: Span) -> bool:
    """Whether the place is the subject, not a part of "the mayor of London", "stadiums in Russia"."""
    before = document.text[max(sentence.start, place.start - 12) : place.start]
    return re.search(r"\b(?:of|in|from|near|for|with|by|to|and|or|beat|over)\s(?:the\s)?$", before) is None


def _claim(document: Document, mention: Mention, place: Place, pointer: Pointer, sentence: Span) -> Claim:
    spans = [mention.span, place.span, *([pointer.span] if pointer.span is not None else [])]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    value = RelationValue(
        "edition-host",
        object=None if place.id is not None else place.span.of(document.text),
        place=place.id,
        from_=pointer.first,
        to=pointer.last,
        number=pointer.number,
        ordinal=pointer.number is not None,
        members=(mention.span, place.span),
        words="|".join(mention.kinds),
    )
    return Claim("event", start, end, document.text[start:end], sentence, value, document.where)
