"""Check-worthiness: how much each sentence deserves a check, as a sum of named features."""

from __future__ import annotations

from claimcheck.text.checkworthiness.score import explain_sentences, score_sentences

__all__ = ["explain_sentences", "score_sentences"]
