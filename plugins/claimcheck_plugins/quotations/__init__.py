"""Quotations: given twice in different words, without a speaker, and against a transcript."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Checker, Example, Extractor, WordingRule, hookimpl
from claimcheck_plugins.quotations import repeated, transcript
from claimcheck_plugins.quotations.speakers import SpeakerRule

__all__ = ["register_checkers", "register_extractors", "register_wording"]

_ONCE = "“We will rebuild the old bridge before the winter comes,” Ana Roe said."
_QUOTED = "“We will rebuild the old bridge before the winter comes,”"
_SAID = "Well, we will rebuild the old bridge before the winter comes. Thank you."
_TWICE = f"{_ONCE} “We will repair the old bridge before the winter comes,” she said."
_LATER = "“We will repair the old bridge before the winter comes,”"


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Quotations, where there is something to hold them against."""
    yield Extractor(
        "repeated-quotations",
        "a quotation that the article gives again in other words",
        repeated.extract_repeated,
        (repeated.KIND,),
        (Example(_ONCE), Example(_TWICE, _LATER)),
    )
    yield Extractor(
        "quotations",
        "every quotation, when a transcript is given",
        transcript.extract_quotations,
        (transcript.KIND,),
        (Example(_ONCE), Example(_ONCE, _QUOTED, transcript=_SAID)),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Two wordings, and words that the transcript does not have."""
    yield Checker(
        "repeated-quotation",
        "whether a quotation that stands twice has one wording",
        (repeated.KIND,),
        repeated.check_repeated,
        (repeated.REPEATED,),
        (Example(_ONCE), Example(_TWICE, "conflicting")),
    )
    yield Checker(
        "transcript",
        "whether quotations stand in the transcript that was given",
        (transcript.KIND,),
        transcript.check_transcript,
        (transcript.TRANSCRIPT,),
        (
            Example(_ONCE),
            Example(_ONCE, "supported", transcript=_SAID),
            Example(_ONCE, "conflicting", transcript=_SAID.replace("rebuild", "repair")),
            Example(_ONCE, "not_enough_evidence", transcript="Nothing of the kind."),
        ),
    )


@hookimpl
def register_wording() -> Iterable[WordingRule]:
    """Quotations without a speaker, for information."""
    yield SpeakerRule()
