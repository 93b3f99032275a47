"""QUO103: quotations against the transcript that the user gave."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Context, Document, Finding, RelationValue, Rule, Span
from claimcheck_plugins.quotations.alignment import difference, likeness, read_transcript
from claimcheck_plugins.quotations.words import parts_of

__all__ = ["KIND", "TRANSCRIPT", "check_transcript", "extract_quotations"]

KIND = "quotation"

TRANSCRIPT = Rule(
    "QUO103",
    "quotation-against-transcript",
    "a quotation whose words are others in the transcript",
    """What stands between quotation marks must have been said.

What is checked: every quotation of at least three words, with `scan --transcript FILE`.
Allowed: an ellipsis for words left out, brackets for words put in or in place of others; case, punctuation,
contractions (“don't”, “do not”), number words and digits, and the fillers of speech (“uh”, “er”).
Conflicting: most of the words stand in the transcript in this order, and some are others; the finding shows which.
Not enough evidence: nothing in the transcript is like it; it may have been said elsewhere.
Data: the transcript, kept with the report's settings so that `claimcheck verify` can replay it.""",
)

_SHORTEST = 3
_LIKE = 0.6
_SHOWN = 40


def extract_quotations(document: Document) -> Iterator[Claim]:
    """A claim for each quotation, where there is a transcript to hold it against.

    Args:
        document: Its quotations and transcript.
    """
    if not document.transcript:
        return
    for span in document.quotations:
        words = sum(len(part.words) for part in parts_of(span.of(document.text)))
        if words >= _SHORTEST:
            value = RelationValue("quotation", number=words, members=(Span(span.start, span.end),))
            sentence = document.sentence_at(span.start)
            yield Claim(KIND, span.start, span.end, span.of(document.text), sentence, value, document.where)


def check_transcript(claim: Claim, context: Context) -> Finding | None:
    """Whether the words stand in the transcript.

    Args:
        claim: Of kind `quotation`.
        context: Its document holds the transcript.
    """
    transcript = read_transcript(context.document.transcript)
    parts = parts_of(claim.text)
    if transcript.holds(parts):
        left_out = " with what was left out or put in" if len(parts) > 1 else ""
        message = f"The transcript has these words{left_out}."
        steps = f"{sum(len(part.words) for part in parts)} words compared; all stand in the transcript in this order"
        return Finding(TRANSCRIPT.code, "supported", "matches", message, steps)
    written = tuple(word for part in parts for word in part.words)
    spoken = transcript.nearest(written)
    alike = likeness(written, spoken) * min(len(spoken), len(written)) / len(written)
    steps = f"{alike:.0%} of {len(written)} words stand in the transcript in this order"
    if alike < _LIKE:
        message = "Nothing in the transcript is like this quotation."
        return Finding(TRANSCRIPT.code, "not_enough_evidence", "no-row", message, steps)
    said = " ".join(spoken[:_SHOWN])
    steps = f"{steps}\ntranscript: “{said}”\ndifference: {difference(written, spoken)}"
    message = f"The transcript has it in other words: {difference(written, spoken)}."
    return Finding(
        TRANSCRIPT.code, "conflicting", "altered-words", message, steps, "Are these the words that were said?"
    )
