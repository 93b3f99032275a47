"""An article with its mentions: every dimension of the text layer, one after the other."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal, Protocol, TypeVar

from msgspec import structs

from claimcheck.models import Article, Attribution, Block, Document, Gazetteer
from claimcheck.text.attribution import find_attributions, name_sources
from claimcheck.text.checkworthiness import score_sentences
from claimcheck.text.entities import find_entities
from claimcheck.text.quantities import find_quantities
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences
from claimcheck.text.timexes import find_timexes

__all__ = ["ALL_LAYERS", "Layer", "analyse"]

Layer = Literal["timexes", "quantities", "entities", "attributions", "check_worthiness"]
ALL_LAYERS: tuple[Layer, ...] = ("timexes", "quantities", "entities", "attributions", "check_worthiness")


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


_P = TypeVar("_P", bound=_Placed)


def analyse(
    article: Article, gazetteer: Gazetteer, layers: Iterable[Layer] = ALL_LAYERS, *, day_first: bool = False
) -> tuple[Document, ...]:
    """The article's documents: its text, then its title when that stands apart from the text.

    The text's document knows the title's, so that the two can be held against each other.

    Args:
        article: As loaded, blocks marked.
        gazetteer: The names to link.
        layers: The layers wanted; what a wanted layer rests on is found too.
        day_first: Whether 3/5/2019 is the third of May (`date_order` of the configuration).
    """
    wanted = frozenset(layers)
    text = _with_mentions(Document(article, article.text), gazetteer, wanted, day_first=day_first)
    if not article.title or article.title_in_text:
        return (text,)
    title = _with_mentions(Document(article, article.title, "title"), gazetteer, wanted, day_first=day_first)
    return structs.replace(text, title=title), title


def _with_mentions(document: Document, gazetteer: Gazetteer, wanted: frozenset[Layer], *, day_first: bool) -> Document:
    text, published = document.text, document.article.published
    blocks = document.article.blocks if document.where == "text" else ()
    furniture = [block for block in blocks if block.kind == "furniture"]
    scored = "check_worthiness" in wanted
    sentences = tuple(s for s in find_sentences(text, blocks) if not _inside(s.start, furniture))
    document = structs.replace(document, sentences=sentences, quotations=find_quotations(text))
    if scored or wanted & {"timexes", "quantities"}:
        timexes = find_timexes(text, published, sentences, day_first=day_first)
        document = structs.replace(document, timexes=_outside(timexes, furniture))
    if scored or "quantities" in wanted:
        quantities = find_quantities(text, document.timexes, sentences)
        document = structs.replace(document, quantities=_outside(quantities, furniture))
    if scored or "entities" in wanted:
        entities = find_entities(text, gazetteer, sentences, published)
        document = structs.replace(document, entities=_outside(entities, furniture))
    if scored or "attributions" in wanted:
        found = find_attributions(text, sentences, document.quotations)
        found = tuple(a for a in found if not _touches(a, furniture))
        named = name_sources(text, sentences, document.quotations, found)
        document = structs.replace(document, attributions=named)
    return structs.replace(document, check_worthiness=score_sentences(document)) if scored else document


def _inside(offset: int, blocks: Sequence[Block]) -> bool:
    at = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    return at >= 0 and offset < blocks[at].end


def _outside(mentions: Iterable[_P], furniture: Sequence[Block]) -> tuple[_P, ...]:
    return tuple(m for m in mentions if not _inside(m.start, furniture))


def _touches(attribution: Attribution, furniture: Sequence[Block]) -> bool:
    spans = (attribution.source, attribution.cue, *attribution.content)
    return any(_inside(span.start, furniture) for span in spans if span is not None)
