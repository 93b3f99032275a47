"""Figures as claims: their kind, and whose, where and when the sentence says they are."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.extract import extract_quantities
from claimcheck.models import Article, Claim, Document, Entity, Quantity, QuantityValue, Span, Timex

TEXT = "In 2018 Freedonia kept nearly 4,000 soldiers in Sylvania, and Osterlich none."


def _span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def _entity(words: str, identity: str, kind: str = "country") -> Entity:
    return Entity(*_span(words), words, identity, words, kind)


FREEDONIA = _entity("Freedonia", "country:FRE")
SYLVANIA = _entity("Sylvania", "country:SYL")
OSTERLICH = _entity("Osterlich", "country:OST")
YEAR = Timex(*_span("2018"), "2018", "DATE", "2018", from_=date(2018, 1, 1), to=date(2018, 12, 31))


def _quantity(words: str = "nearly 4,000 soldiers", unit: str | None = None, noun: str | None = None) -> Quantity:
    start, end = _span(words)
    number = TEXT.index("4,000")
    return Quantity(start, end, words, number, number + 5, 4000, 4000, "<", unit=unit, noun=noun, hedge="nearly")


def _claims(quantity: Quantity, *entities: Entity, timexes: tuple[Timex, ...] = ()) -> list[Claim]:
    document = Document(
        Article("a", TEXT),
        TEXT,
        sentences=(Span(0, len(TEXT)),),
        timexes=timexes,
        quantities=(quantity,),
        entities=entities,
    )
    return list(extract_quantities(document))


def test_figure_takes_subject_place_and_date_from_its_sentence() -> None:
    (claim,) = _claims(_quantity(noun="soldiers"), FREEDONIA, SYLVANIA, OSTERLICH, timexes=(YEAR,))
    assert claim.value == QuantityValue(
        4000,
        4000,
        "<",
        noun="soldiers",
        hedge="nearly",
        subject="country:FRE",
        place="country:SYL",
        when="2018",
        from_=date(2018, 1, 1),
        to=date(2018, 12, 31),
    )
    assert (claim.kind, claim.text, claim.sentence) == ("count", "nearly 4,000 soldiers", Span(0, len(TEXT)))


def test_who_stands_in_the_counted_phrase_goes_before_who_stands_before_it() -> None:
    inside = Entity(*_span("4,000 soldiers"), "4,000 soldiers", "country:OST", "Osterlich", "country", "demonym")
    (claim,) = _claims(_quantity(noun="soldiers"), FREEDONIA, inside)
    assert isinstance(claim.value, QuantityValue)
    assert claim.value.subject == "country:OST"


def test_place_is_never_the_subject() -> None:
    (claim,) = _claims(_quantity(noun="soldiers"), SYLVANIA)
    assert isinstance(claim.value, QuantityValue)
    assert (claim.value.subject, claim.value.place) == (None, "country:SYL")


def test_figure_without_names_and_dates_is_a_claim_all_the_same() -> None:
    (claim,) = _claims(_quantity(noun="soldiers"))
    assert isinstance(claim.value, QuantityValue)
    assert (claim.value.subject, claim.value.place, claim.value.when) == (None, None, None)


@pytest.mark.parametrize(
    ("unit", "noun", "kind"),
    [
        pytest.param("percentage", None, "percentage", id="percent"),
        pytest.param("percentage point", None, "percentage", id="percentage points"),
        pytest.param("dollar", None, "money", id="a currency"),
        pytest.param("kilometre", "road", "measure", id="a physical unit"),
        pytest.param("day", None, "duration", id="a length of time"),
        pytest.param("year of age", None, "age", id="an age"),
        pytest.param(None, "soldiers", "count", id="a counted noun"),
    ],
)
def test_kind_by_unit(unit: str | None, noun: str | None, kind: str) -> None:
    (claim,) = _claims(_quantity(unit=unit, noun=noun))
    assert claim.kind == kind


def test_bare_number_is_no_claim() -> None:
    assert _claims(_quantity("4,000")) == []


def test_ordinal_counts_when_it_has_a_noun() -> None:
    start, end = _span("4,000")
    bare = Quantity(start, end, "4,000", start, end, 4000, 4000, ordinal=True)
    with_noun = Quantity(start, end, "4,000", start, end, 4000, 4000, ordinal=True, noun="soldier")
    assert [claim.kind for claim in (*_claims(bare), *_claims(with_noun))] == ["ordinal"]


def test_words_that_bound_a_figure_belong_to_the_claim() -> None:
    start, end = _span("4,000 soldiers")
    (claim,) = _claims(
        Quantity(start, end, "4,000 soldiers", start, start + 5, 4000, 4000, "<", noun="soldiers", hedge="nearly")
    )
    assert claim.text == "nearly 4,000 soldiers"


def test_words_that_bound_a_figure_from_afar_do_not() -> None:
    start, end = _span("4,000 soldiers")
    (claim,) = _claims(
        Quantity(start, end, "4,000 soldiers", start, start + 5, 4000, 4000, "~", noun="soldiers", hedge="kept")
    )
    assert claim.text == "4,000 soldiers"


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Freedonia had 9,000 troops, down from 12,000 in 2018.", False),
        ("Freedonia had 9,000 troops, compared with 12,000 men in 2018.", False),
        ("Freedonia had 9,000 troops, a legacy of a war, which began in 2018.", False),
        ("Freedonia had 9,000 troops and 12,000 men in 2018.", True),
        ("Freedonia had 9,000 troops from June to May in 2018.", True),
    ],
)
def test_a_date_of_something_else_is_not_the_figure_s(text: str, *, dated: bool) -> None:
    start, when = text.index("9,000"), text.index("2018")
    figure = Quantity(start, start + 12, "9,000 troops", start, start + 5, 9000, 9000, noun="troops")
    timex = Timex(when, when + 4, "2018", "DATE", "2018", from_=date(2018, 1, 1), to=date(2018, 12, 31))
    document = Document(
        Article("a", text), text, sentences=(Span(0, len(text)),), quantities=(figure,), timexes=(timex,)
    )
    (claim,) = extract_quantities(document)
    assert isinstance(claim.value, QuantityValue)
    assert (claim.value.when == "2018") is dated
