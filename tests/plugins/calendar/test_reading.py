"""A relation's parts and words."""

from __future__ import annotations

import pytest

from claimcheck import Span
from claimcheck_plugins.calendar.reading import Part, Reading
from claimcheck_plugins.calendar.slots import Slot

BIRTH, AGE = Slot(5, 9, "1950", "Y"), Slot(12, 14, "69", "A")
READING = Reading("age", "birth-and-age", (Part("birth", BIRTH), Part("age", AGE)), (("sense", "now"),))


def test_parts_by_role() -> None:
    assert (READING.one("birth"), READING.one("age")) == (BIRTH, AGE)
    assert (READING.said("sense"), READING.said("way")) == ("now", "")
    assert READING.members == (Span(5, 9), Span(12, 14))


def test_a_role_that_the_form_lacks() -> None:
    with pytest.raises(StopIteration):
        READING.one("when")
