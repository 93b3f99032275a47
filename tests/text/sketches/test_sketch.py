"""Sketches of sentences."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.models import Span
from claimcheck.text.sketches import plain, sketch_of

SYMBOLS = {"N": "\ue000", "D": "\ue001"}


@dataclass(frozen=True, slots=True)
class Figure:
    start: int
    end: int
    letter: str


def test_each_slot_is_one_character() -> None:
    text = "So 12 boats\nsank on 3 May."
    slots = [Figure(3, 11, "N"), Figure(20, 25, "D")]

    sketch = sketch_of(plain(text), Span(0, len(text)), slots, SYMBOLS)

    assert sketch.text == "so \ue000 sank on \ue001."
    assert sketch.slots == {3: slots[0], 13: slots[1]}
    assert [sketch.offsets[at] for at in (0, 3, 4, 13, 14, 15)] == [0, 3, 11, 20, 25, 26]
    assert (sketch.count("N"), sketch.count("ND"), sketch.within(4, 15)) == (1, 2, [slots[1]])


def test_a_stretch_in_the_middle() -> None:
    text = "Rain. It is 12. Sun."

    sketch = sketch_of(plain(text), Span(6, 15), [Figure(12, 14, "N")], SYMBOLS, sentences=2)

    assert (sketch.text, sketch.offsets[0], sketch.sentences) == ("it is \ue000.", 6, 2)


def test_characters_that_stand_for_slots_are_taken_out_of_the_text() -> None:
    assert plain("A\ue000B’s – Ω") == "a b's - ω"
