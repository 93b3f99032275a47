"""Names linked to entities: near-misses first. Freedonia and Sylvania are openly fictional; the other rows are real."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.models import Alias, Entity, EntityRecord, Span
from claimcheck.references.memory import MemoryReferences
from claimcheck.text.entities import find_entities
from claimcheck.text.sentences import find_sentences

ENTITIES = (
    EntityRecord("country:USA", "United States", "country"),
    EntityRecord("country:KOR", "South Korea", "country"),
    EntityRecord("country:PRK", "North Korea", "country"),
    EntityRecord("country:SGP", "Singapore", "country"),
    EntityRecord("city:singapore", "Singapore", "city", "country:SGP"),
    EntityRecord("country:GEO", "Georgia", "country"),
    EntityRecord("region:us-georgia", "Georgia", "region", "country:USA"),
    EntityRecord("city:tbilisi", "Tbilisi", "city", "country:GEO"),
    EntityRecord("city:atlanta", "Atlanta", "city", "country:USA"),
    EntityRecord("country:JOR", "Jordan", "country"),
    EntityRecord("city:seoul", "Seoul", "city", "country:KOR"),
    EntityRecord("city:washington", "Washington", "city", "country:USA"),
    EntityRecord("region:us-washington", "Washington", "region", "country:USA"),
    EntityRecord("region:us-idaho", "Idaho", "region", "country:USA"),
    EntityRecord("country:FRD", "Freedonia", "country"),
    EntityRecord("country:SYL", "Sylvania", "country"),
    EntityRecord("city:fredville", "Fredville", "city", "country:FRD"),
    EntityRecord("person:kim-jong-un", "Kim Jong Un", "person", "country:PRK"),
    EntityRecord("person:kim-dae-jung", "Kim Dae-jung", "person", "country:KOR"),
    EntityRecord("person:donald-trump", "Donald Trump", "person", "country:USA"),
    EntityRecord("person:moon-jae-in", "Moon Jae-in", "person", "country:KOR"),
    EntityRecord("org:un", "United Nations", "organisation"),
)
BOTH = "country:KOR,country:PRK"
ALIASES = (
    Alias("US", "country:USA", "abbreviation"),
    Alias("U.S.", "country:USA", "abbreviation"),
    Alias("American", "country:USA", "demonym"),
    Alias("South Korean", "country:KOR", "demonym"),
    Alias("Korean", "country:KOR", "demonym"),
    Alias("Korean", "country:PRK", "demonym"),
    Alias("Freedonian", "country:FRD", "demonym"),
    Alias("the South", "country:KOR", "contextual", BOTH),
    Alias("the North", "country:PRK", "contextual", BOTH),
    Alias("Washington", "country:USA", "metonym"),
    Alias("Seoul", "country:KOR", "metonym"),
    Alias("Kim Jong-un", "person:kim-jong-un"),
    Alias("al-Fredawi Front", "org:un"),
    Alias("UN", "org:un", "abbreviation"),
    Alias("Old Freedonia", "country:FRD", "official", "", date(1900, 1, 1), date(1933, 11, 17)),
)
GAZETTEER = MemoryReferences((), ENTITIES, ALIASES)


def link(text: str, published: date | None = date(2019, 8, 23)) -> tuple[Entity, ...]:
    return find_entities(text, GAZETTEER, find_sentences(text), published)


def ids(text: str) -> list[str]:
    return [f"{entity.text} = {entity.id}" for entity in link(text)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They told us nothing; it cost US$500.", id="pronoun and currency"),
        pytest.param("Write to press@US.example or see www.Fredville.example.", id="address"),
        pytest.param("He collects Freedoniana, #Freedonia and @Freedonia.", id="longer word, tag and handle"),
        pytest.param("We met George Washington and Michael Jordan.", id="surnames of others"),
        pytest.param("I read the Washington Post and the Freedonia Herald.", id="newspapers"),
        pytest.param("He left the University of Georgia for the Bank of Freedonia.", id="institutions"),
        pytest.param("Jordan Peterson wrote it.", id="given name"),
        pytest.param("Donald Trump Jr. sold it.", id="another generation"),
        pytest.param("They live in New Freedonia.", id="longer place name"),
        pytest.param("The Korean border is long.", id="demonym of two countries"),
        pytest.param("Georgia won the match.", id="country or region, nothing to decide"),
        pytest.param("Pickett fought for the South against the North.", id="another south and north"),
        pytest.param("Trump spoke first.", id="surname of nobody named before"),
        pytest.param("THEY LET US DOWN TODAY.", id="pronoun in capitals"),
        pytest.param("Kim Jong\n\nUn peu plus tard.", id="name across paragraphs"),
    ],
)
def test_is_left_out(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("North Korea’s US-led talks", ["North Korea = country:PRK", "US = country:USA"], id="possessive"),
        pytest.param("In North\nKorea it rained.", ["North\nKorea = country:PRK"], id="line break within a name"),
        pytest.param("The U.S. and Freedonians", ["U.S. = country:USA", "Freedonians = country:FRD"], id="plural"),
        pytest.param("South Korean officials", ["South Korean = country:KOR"], id="demonym, longest match"),
        pytest.param("Singapore hosted it.", ["Singapore = country:SGP"], id="country before its own city"),
        pytest.param("the al-Fredawi Front", ["al-Fredawi Front = org:un"], id="name that begins small"),
        pytest.param("Kim Jong-Un, Kim Jong Un", ["Kim Jong-Un = person:kim-jong-un", "Kim Jong Un = person:kim-jong-un"], id="spellings of a given name"),  # noqa: E501  one case a line
        pytest.param("Donald J. Trump won.", ["Donald J. Trump = person:donald-trump"], id="initial"),
        pytest.param("Georgia won. Tbilisi cheered.", ["Georgia = country:GEO", "Tbilisi = city:tbilisi"], id="country by its capital"),  # noqa: E501  as above
        pytest.param("Georgia won. Atlanta cheered.", ["Georgia = region:us-georgia", "Atlanta = city:atlanta"], id="region by its city"),  # noqa: E501  as above
        pytest.param("The state of Georgia won.", ["Georgia = region:us-georgia"], id="region by name"),
        pytest.param("Washington state won.", ["Washington = region:us-washington"], id="region named like a city"),
        pytest.param("KIM JONG UN MEETS TRUMP IN FREDVILLE", ["KIM JONG UN = person:kim-jong-un", "FREDVILLE = city:fredville"], id="headline in capitals"),  # noqa: E501  as above
        pytest.param("Freedonia fell.", ["Freedonia = country:FRD"], id="plain name"),
        pytest.param("North Korea left the North Atlantic pact.", ["North Korea = country:PRK"], id="longer name"),
        pytest.param("He is in Fredville, Idaho.", ["Idaho = region:us-idaho"], id="town of the name elsewhere"),
        pytest.param("Jordan, Georgia and Singapore", ["Jordan = country:JOR", "Georgia = country:GEO", "Singapore = country:SGP"], id="one of a list of countries"),  # noqa: E501  as above
        pytest.param("They moved to Washington Heights.", [], id="capital within a longer name"),
    ],
)  # fmt: skip
def test_is_linked(text: str, expected: list[str]) -> None:
    assert ids(text) == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("He is in Seoul.", "after-preposition", id="in"),
        pytest.param("They left Seoul.", "after-preposition", id="left"),
        pytest.param("talks in the capital, Seoul.", "after-capital", id="the capital, Seoul"),
        pytest.param("SEOUL, Aug 23 (Yonhap) -- It rained.", "dateline", id="dateline"),
        pytest.param("He flew on Monday to Seoul.", "moved-to", id="flew to"),
        pytest.param("Seoul's mayor resigned.", "owned-by-city", id="mayor"),
        pytest.param("a south Seoul district", "owned-by-city", id="district"),
        pytest.param("They left the failed Seoul climate summit.", "event-there", id="summit"),
        pytest.param("a Seoul-based firm", "city-suffix", id="based"),
        pytest.param("It is Seoul, the Korean capital.", "called-capital", id="the Korean capital"),
        pytest.param("talks in Fredville and Seoul.", "in-a-list-of-places", id="list of places"),
    ],
)
def test_a_capital_is_a_place(text: str, rule: str) -> None:
    last = [entity for entity in link(text) if entity.text.title() == "Seoul"][-1]
    assert (last.id, last.alias, last.rule) == ("city:seoul", "name", rule)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("In June, Seoul said it would pay.", "acts", id="says"),
        pytest.param("Seoul said residents fled after the summit.", "acts", id="says of residents"),
        pytest.param("Seoul has refused.", "acts", id="has"),
        pytest.param("a thaw between Seoul and Fredville", "between", id="between"),
        pytest.param("tests described by Seoul as small", "no-place", id="by"),
        pytest.param("Seoul stations 300 troops there.", "no-place", id="stations"),
        pytest.param("Seoul's offer stands.", "no-place", id="offer"),
    ],
)
def test_a_capital_is_a_government(text: str, rule: str) -> None:
    first = link(text)[0]
    assert (first.id, first.alias, first.rule) == ("country:KOR", "metonym", rule)


def test_a_capital_before_its_country_is_a_place() -> None:
    assert ids("The envoy met them: Seoul, South Korea.") == ["Seoul = city:seoul", "South Korea = country:KOR"]


def test_a_contextual_name_counts_once_its_context_is_named() -> None:
    text = "North Korea denounced it. Washington keeps troops in the South."
    assert link(text)[-1] == Entity(
        53, 62, "the South", "country:KOR", "South Korea", "country", "contextual", "context"
    )
    assert ids("North Korea denounced it. He lives in the South of France.") == ["North Korea = country:PRK"]


def test_a_surname_goes_back_to_the_full_name() -> None:
    text = (
        "President Donald Trump met Kim Jong Un. Trump left; “Kim stayed,” Trump's aide said. Trump Tower, Mrs Trump."
    )
    assert [(e.text, e.id, e.alias) for e in link(text)][2:] == [
        ("Trump", "person:donald-trump", "surname"),
        ("Kim", "person:kim-jong-un", "surname"),
        ("Trump", "person:donald-trump", "surname"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Kim Jong Un spoke. Adviser Kim Hyun-chong left. Kim said no.", id="a stranger, family name first"
        ),
        pytest.param("Donald Trump spoke. Then came Melania Trump. Trump smiled.", id="a stranger, given name first"),
        pytest.param("Kim Jong Un spoke. Kim Dae-jung died. It rained. It snowed. Kim ate.", id="two known, far away"),
        pytest.param("Donald Trump spoke. Melania Trump left. Trump smiled.", id="a stranger who opens a sentence"),
        pytest.param("Kim ate. Kim Jong Un spoke.", id="before the full name"),
    ],
)
def test_an_unsure_surname_is_left_out(text: str) -> None:
    assert [e.text for e in link(text) if e.alias == "surname"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kim Jong Un spoke after Kim Dae-jung. Kim died.", "person:kim-dae-jung", id="the nearest"),
        pytest.param("Chairman Kim Jong Un met President Kim Dae-jung. It rained. It snowed. Chairman Kim ate.", "person:kim-jong-un", id="the same title"),  # noqa: E501  one case a line
    ],
)  # fmt: skip
def test_of_two_of_one_surname(text: str, expected: str) -> None:
    assert [e.id for e in link(text) if e.alias == "surname"] == [expected]


def test_a_name_is_used_while_it_is_valid() -> None:
    assert [e.id for e in link("Old Freedonia fell.", date(1933, 11, 17))] == ["country:FRD"]
    assert link("Old Freedonia fell.", date(1933, 11, 18)) == ()
    assert [e.text for e in link("Old Freedonia fell.", None)] == ["Old Freedonia"]


def test_a_title_case_headline_keeps_its_names() -> None:
    text = "Freedonia Says Fredville Talks Will Resume After Donald Trump Visit"
    assert ids(text) == [
        "Freedonia = country:FRD",
        "Fredville = city:fredville",
        "Donald Trump = person:donald-trump",
    ]


def test_an_empty_gazetteer_links_nothing() -> None:
    assert find_entities("Seoul and Kim", MemoryReferences(), (Span(0, 13),), None) == ()


PIECES = st.sampled_from(
    [*(alias.name for alias in ALIASES), *(record.label for record in ENTITIES), "Kim", "Trump", " ", "\n", ". ", "’s "]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=40).map("".join))
def test_any_text_gives_spans_in_order_that_say_what_they_cover(text: str) -> None:
    found = link(text)
    assert all(text[e.start : e.end] == e.text for e in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
