"""The core's own rule: what is said of an article, and rests on no plugin."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.specs import Rule

__all__ = ["OWN_RULES", "UNUSED"]

UNUSED = Rule(
    "DEC001",
    "unused-decision",
    "a decision that fits nothing that is found now",
    """A decision belongs to a finding or notice; where that is gone, the decision settles nothing and the file rots.

What is listed, for information: each `keep` or `dismiss` on this article, from the database, the file of decisions or a
comment in its Markdown, whose passage is no longer found or no longer flagged. It never counts for the exit code.
With `--select` it is listed where it is among the rules selected.
Instead: `claimcheck decide ID reopen` where the decision was wrong, strike the comment, or leave it where the passage
may come back.""",
    "info",
)

OWN_RULES: Mapping[str, tuple[Rule, str]] = {UNUSED.code: (UNUSED, "claimcheck")}
