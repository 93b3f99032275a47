"""Sentences: where one ends and the next begins, in news text with abbreviations, initials and quotations."""

from __future__ import annotations

from claimcheck.text.sentences.split import find_sentences

__all__ = ["find_sentences"]
