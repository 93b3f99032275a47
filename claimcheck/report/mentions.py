"""The line of JSON that `claimcheck extract` prints: what the text layer found in one article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from claimcheck.models import Attribution, Document, Entity, Json, Number, Quantity, Timex, as_json
from claimcheck.report.encode import dump
from claimcheck.text.checkworthiness import explain_sentences

__all__ = ["mentions_line"]

# Floats are exact as whole numbers up to here.
_EXACT = 2**53


def mentions_line(documents: Sequence[Document], layers: Iterable[str], *, explain: bool = False) -> str:
    """The mentions in an article's text as one line of JSON, without a newline; offsets count code points of `text`.

    A title that stands apart from the text is left out: offsets into it would not count in `text`.

    Args:
        documents: An article's documents, its text first.
        layers: The layers to write: "timexes", "quantities", "entities", "attributions", "check_worthiness".
        explain: Add to each mention how it was read (`rule`, `symbol`, `candidates`, `policy`, `hedge`, `alias`), to
            each attribution whom its source means (`named`), and what each sentence's score is the sum of
            (`check_worthiness_features`).
    """
    document = documents[0]
    wanted = frozenset(layers)
    line: dict[str, Json] = {
        "id": document.article.id,
        "text": document.text,
        "published": as_json(document.article.published),
        "sentences": as_json(document.sentences),
    }
    line |= {name: write(document, explain) for name, write in _LAYERS.items() if name in wanted}
    if explain and "check_worthiness" in wanted:
        line["check_worthiness_features"] = [dict(features) for features in explain_sentences(document)]
    return dump(line).rstrip("\n")


def _timexes(document: Document, explain: bool) -> Json:  # noqa: FBT001  same signature for every layer
    names = ("symbol", "candidates", "policy", "rule") if explain else ()
    return [_timex(timex) | _how(timex, *names) for timex in document.timexes]


def _timex(timex: Timex) -> dict[str, Json]:
    return {
        "start": timex.start,
        "end": timex.end,
        "text": timex.text,
        "type": timex.type,
        "value": timex.value,
        "mod": timex.mod,
        "from": as_json(timex.from_),
        "to": as_json(timex.to),
    }


def _quantities(document: Document, explain: bool) -> Json:  # noqa: FBT001  see `_timexes`
    return [_quantity(q) | (_how(q, "hedge", "step", "rule") if explain else {}) for q in document.quantities]


def _quantity(quantity: Quantity) -> dict[str, Json]:
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "number_start": quantity.number_start,
        "number_end": quantity.number_end,
        "low": _plain(quantity.low),
        "high": _plain(quantity.high),
        "bound": quantity.bound,
        "change": quantity.change,
        "unit": quantity.unit,
        "noun": quantity.noun,
        "ordinal": quantity.ordinal,
    }


def _entities(document: Document, explain: bool) -> Json:  # noqa: FBT001  see `_timexes`
    return [_entity(entity) | (_how(entity, "alias", "rule") if explain else {}) for entity in document.entities]


def _entity(entity: Entity) -> dict[str, Json]:
    return {
        "start": entity.start,
        "end": entity.end,
        "text": entity.text,
        "id": entity.id,
        "label": entity.label,
        "kind": entity.kind,
    }


def _attributions(document: Document, explain: bool) -> Json:  # noqa: FBT001  see `_timexes`
    return [_attribution(said) | (_how(said, "rule", "named") if explain else {}) for said in document.attributions]


def _attribution(said: Attribution) -> dict[str, Json]:
    return {"source": as_json(said.source), "cue": as_json(said.cue), "content": as_json(said.content)}


def _check_worthiness(document: Document, _explain: bool) -> Json:  # noqa: FBT001  see `_timexes`
    return [float(score) for score in document.check_worthiness]


def _how(mention: object, *names: str) -> dict[str, Json]:
    return {name: as_json(getattr(mention, name)) for name in names}


def _plain(number: Number) -> Number:
    """A whole number without a decimal point: 3.0 is 3."""
    whole = isinstance(number, float) and number.is_integer() and abs(number) < _EXACT
    return int(number) if whole else number


_LAYERS: Mapping[str, Callable[[Document, bool], Json]] = {
    "timexes": _timexes,
    "quantities": _quantities,
    "entities": _entities,
    "attributions": _attributions,
    "check_worthiness": _check_worthiness,
}
