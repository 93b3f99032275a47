"""The rules on hedges."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["COMPARED_FIGURES", "DIFFERENCE_DIRECTION", "HEDGED_FIGURE", "KIND"]

KIND = "hedged-figure"

HEDGED_FIGURE = Rule(
    "HED101",
    "hedged-figure",
    "a figure that its own “nearly”, “more than” or “about” does not allow",
    """Where a figure and a hedged form of it stand side by side, the hedge must allow the figure.

What is checked: a figure and, after a comma, a dash or in brackets, the same figure again with a bound (“73 boats, more
than 70”, “more than a third (36 percent)”), in one unit or in units that convert; shares in words count as percent.
Data: what each hedge allows, from `[approx]` in the configuration; the limit itself is excluded by “nearly”, “more
than” and “fewer than” and included by “up to” and “at least”. Tolerance: what the digits of the figure leave open, at
most a twentieth. Figures further apart than a half are taken for two things and passed over, as are a part of a whole,
and shares in words on the right side of “nearly” but up to twice as far off as it allows (“almost half, 44 percent”).
Example: “73 boats, fewer than 70”. Turn it off: ignore = ["HED101"].""",
)
COMPARED_FIGURES = Rule(
    "HED102",
    "compared-figures",
    "a figure said to be above or below another that is not",
    """“Above”, “below”, “more than” and “fewer than” between two figures must be true of them.

What is checked: a figure that the text itself sets above or below another one right after it, both of one unit (“3.1
million, above the 3 million that was offered”). Data: none. Tolerance: two equal figures are passed over, for both may
be rounded. So are falls, whose size and level go opposite ways, and figures more than a factor of three apart.
Example: “3.1 million, below the 3 million that was offered”. Turn it off: ignore = ["HED102"].""",
)
DIFFERENCE_DIRECTION = Rule(
    "HED103",
    "difference-direction",
    "a difference between two figures that goes the other way",
    """“One more than” and “one fewer than” must go the way the two figures before go.

What is checked: two figures of a sentence and right after them the difference that they have, as so many more or fewer
(“holds 12 and carried 11, one fewer than it may”). Data: none, and no tolerance: the difference must be exactly that of
the two figures, so that it is clear which are meant; only then is its direction judged.
Example: “holds 12 and carried 11, one more than it may”. Turn it off: ignore = ["HED103"].""",
)
