"""Sentences as patterns see them: each figure or date is one character, so that a form can be an expression."""

from __future__ import annotations

from claimcheck.text.sketches.forms import Form, FormBook
from claimcheck.text.sketches.sketch import PRIVATE, Sketch, plain, sketch_of

__all__ = ["PRIVATE", "Form", "FormBook", "Sketch", "plain", "sketch_of"]
