"""The kinds of claims on dates, and the rules on them, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "AGE",
    "ANNIVERSARY",
    "BACKWARD_RANGE",
    "IMPOSSIBLE_DATE",
    "KIND",
    "KINDS",
    "LENGTH_OF_SPAN",
    "RELATIVE_DATE",
    "TENSE",
    "TIME_BETWEEN",
    "WEEKDAY_DATE",
]

WEEKDAY_DATE = Rule(
    "CAL101",
    "weekday-date",
    "a weekday that does not fit its date",
    """A weekday named with a date must be the weekday of that date.

What is checked: a weekday and a day of a month that are written together (“Friday, 21 August”, “Wednesday (May 3)”).
A year that is not written is read from the publication date; without one such a date is not checked.
Data: the Gregorian calendar; nothing is looked up. There is no tolerance.
Not enough evidence, rather than refuted: the weekday fits the date in a year that is named nearby, or in the year
before or after when the date is more than 120 days from publication; a date in figures fits with day and month the
other way round; a date before 1924 fits the Julian calendar.
Example: “on Thursday, August 21, 2019”. That day was a Wednesday.
Turn it off: ignore = ["CAL101"].""",
)

IMPOSSIBLE_DATE = Rule(
    "CAL102",
    "impossible-date",
    "a date that the calendar does not have",
    """A date must exist: June has no 31st day, and February has 29 days only in leap years.

What is checked: every date whose day, month and (for 29 February) year are written.
Data: the Gregorian calendar; nothing is looked up. There is no tolerance.
Left alone: 29 February without a year; 29 February of years that were leap years in the Julian calendar (1900 in
Russia); 30 February 1712, which Sweden had; sentences that say themselves that there is no such day.
Example: “Permits stamped after 29 February 2025 are void.” 2025 is no leap year.
Turn it off: ignore = ["CAL102"].""",
)

KIND = "weekday-date"

KINDS = (
    "age",
    "age-of-thing",
    "anniversary",
    "anniversary-of-event",
    "date-range",
    "nth-period",
    "relative-date",
    "tense",
    "time-ago",
    "time-between",
    "time-since",
    "time-span",
)

_DATA = "Data: the article's own dates and its publication date; nothing is looked up."

RELATIVE_DATE = Rule(
    "CAL103",
    "relative-date",
    "a day told from publication that is not the date beside it",
    f"""“Yesterday”, “last month”, “two weeks ago”, counted from publication, must give the date beside them.

What is checked: a relative date and, after a comma, a dash or in brackets, the date itself (“yesterday (3 May)”, “last
month, in June”, “next year, 2021”), in either order.
{_DATA} Tolerance: none for days and for “last month” or “next year”; “last week” is any of the fourteen days before;
“N weeks ago” may be N − 1 days off, at most three; “N months ago” 18 days or a fifth; “N years ago” a year, and round
numbers a twentieth; “next spring” half a year, for the other hemisphere. Left alone: quotations, which may be told
from another day, and dates whose year is not written
where it would decide.
Example: “yesterday, 3 May” in a story of 5 May. Turn it off: ignore = ["CAL103"].""",
)
TENSE = Rule(
    "CAL104",
    "tense-against-date",
    "a day to come told as past, or a day gone announced",
    f"""What has happened cannot be dated after publication, and what is announced cannot be dated before.

What is checked: a verb of what happened (“died”, “was signed”) or an announcement (“will open”, “is due to”) with its
date. {_DATA} Tolerance: one day, for time zones and early pages. Left alone: a date without its year, unless its
weekday is named and fits no year beside it; quotations; sentences that speak of plans, deadlines or other times;
announcements of more than two years ago.
Example: “was signed on 12 May 2021” in a story of 5 May 2021. Turn it off: ignore = ["CAL104"].""",
)
BACKWARD_RANGE = Rule(
    "CAL105",
    "backward-range",
    "a range of dates that ends before it begins",
    """A range must not end before it begins.

What is checked: “from … to”, “between … and”, a dash between two years or days, “opened in … and closed in …”.
Data: the calendar; nothing is looked up. There is no tolerance. Left alone: days of different months without their
years, which may run over New Year; years before Christ; figures that fall or count down.
Example: “from 12 to 9 March”, “1998-1995”. Turn it off: ignore = ["CAL105"].""",
)
TIME_BETWEEN = Rule(
    "CAL106",
    "time-between-dates",
    "a time “after” or “before” a date that the two dates do not give",
    f"""“Three weeks later”, “ten days after”, “two years before” must be the time between the two dates beside it.

What is checked: two dates and the time that the sentence puts between them. {_DATA}
Tolerance: days may be counted with the first day or without; weeks, months and years are rounded either way, a date
known to the month or year is taken at both its ends, round numbers have a twentieth, and hedges what the configuration
says. Left alone: lengths more than four times too long or short, and lengths that may hang on something else (“after
the war that began in 1990”).
Example: “in 1998 and, five years later, in 2008”. Turn it off: ignore = ["CAL106"].""",
)
LENGTH_OF_SPAN = Rule(
    "CAL107",
    "length-of-span",
    "a length of time that its first and last date do not give",
    f"""A length given with its first and last date, or with “since”, must be the time between them.

What is checked: “from 1995 to 2007, for 12 years”, “the three-day meeting, 3-5 May”, “first in 12 years, since 2007”,
“hired in 1979, has spent 40 years”, “in her third year, in office since 2015”. {_DATA}
Tolerance: the last day may be counted or not; weeks, months and years are rounded either way, dates known to the month
or year are taken at both their ends, round numbers have a twentieth, and hedges what the configuration says. Left
alone:
lengths more than four times too long or short; a time since that fits another date named nearby; part of a longer
stay (“hired in 1979, he has been head for 30 years”).
Example: “president from 1995 to 2007, for 15 years”. Turn it off: ignore = ["CAL107"].""",
)
ANNIVERSARY = Rule(
    "CAL108",
    "anniversary",
    "an anniversary that its first year does not give",
    """The Nth anniversary falls N years after what it remembers.

What is checked: “the 50th anniversary of the 1969 landing”, “founded in 1866, celebrates its 150th anniversary”,
“the centenary of his birth in 1918”, “25 years after the 1989 strike, the pits are museums”, against the year of
publication; and “the 30th anniversary of the fall of the Berlin Wall”, where the references date the event.
Data: the article's own dates and its publication date, and for events by name the tables (landmarks).
Tolerance: four months either way, so that stories ahead of the day and around New Year are left in peace; “N years
after” a year. Left alone: what fits another date named nearby, and anniversaries of unnamed years in the past tense,
but for one still to come in a story that came out within five days of the event's day of the year.
Example: “the 40th anniversary of the 1969 flood” in a story of 2019. Turn it off: ignore = ["CAL108"].""",
)
AGE = Rule(
    "CAL109",
    "age-against-birth",
    "an age that the date of birth, or of founding, does not give",
    f"""An age must be the years completed between birth and the day it is told of.

What is checked: “born on 3 May 1950, died on Tuesday aged 71”, “(1912-1999) … at 87”, “the 62-year-old, who was born in
March 1957”, “turns 88”, “the 150-year-old company, founded in 1868”. {_DATA}
Tolerance: none where both days are known; a year where a month or day is not; for an age now, a month before
publication as well; for a thing's age a year either way. Every date of the sentence is tried, and one that fits is
enough. Left alone: ages more than 20 years off, which are taken for somebody else's, and sentences with two ages.
Example: “born on 3 May 1950, died on 1 June 2021 aged 73”. Turn it off: ignore = ["CAL109"].""",
)
