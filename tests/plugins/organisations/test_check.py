"""ORG101: whole findings."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.organisations.check import check_media

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]
EVER = (None, None)


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("organisation", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_media(claim, Context(read("x"), (), references)) is None


def test_an_organisation_that_the_table_does_not_have_is_left_alone(read: Read, references: ReferenceData) -> None:
    value = RelationValue("media-of", subject="org:nato", object="country:CHN")
    claim = Claim("organisation", 0, 1, "x", Span(0, 1), value)
    assert check_media(claim, Context(read("x"), (), references)) is None


def test_of_another_country(judge: Judge, references: ReferenceData) -> None:
    (finding,) = judge("Russia's state news agency Xinhua reported it.")
    (row,) = references.find("org:xinhua", "media-of", EVER).rows
    assert (finding.rule, finding.verdict, finding.reason) == ("ORG101", "refuted", "other-country")
    assert finding.message == "Xinhua News Agency is a news agency of China, not Russia."
    assert finding.computation == "Xinhua News Agency: news agency of China; the text says Russia"
    assert finding.suggestion == "Is China or another news agency meant?"
    assert finding.evidence == (row.evidence(),)


def test_supported(judge: Judge, references: ReferenceData) -> None:
    (finding,) = judge("Iran's state broadcaster IRIB showed it.")
    (row,) = references.find("org:irib", "media-of", EVER).rows
    assert (finding.verdict, finding.message, finding.evidence) == (
        "supported",
        "Islamic Republic of Iran Broadcasting is a broadcaster of Iran.",
        (row.evidence(),),
    )
