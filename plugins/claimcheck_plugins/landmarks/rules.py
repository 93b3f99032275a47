"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["LANDMARK_DATE"]

LANDMARK_DATE = Rule(
    "DAT101",
    "landmark-date",
    "when a landmark event happened: “Sputnik was launched in October 1957”",
    "What: the date of an event that the table has: “the 1986 Chernobyl disaster”, “since the fall of the Berlin Wall "
    "in 1989”, “Argentine forces landed on 2 April 1982”.\n"
    "Why: a digit slips, and a year is remembered wrongly.\n"
    "How: the event is known by its name, a clause (clauses.toml), or the headline that names it (“The festival”). "
    "A date counts where it can only be the event's own: “of”, an adjective, after “since the …”, or with the clause's "
    "verb. An event that is known by its day (“the September 11, 2001, attacks”) is read with its year. Names that "
    "mean several events are passed over.\n"
    "Refuted: when the text's date and the row's share no day and lie more than a day and at most sixty years apart.\n"
    "Data: the table landmarks. Tolerance: a day, for what was a day later on the other side of the date line.\n"
    "Example: “Sputnik was launched in October 1961” gives “Launch of Sputnik: 4 October 1957, not October 1961.”",
)
