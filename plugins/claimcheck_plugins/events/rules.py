"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "DURATION_OF_EVENT",
    "EVENT_COUNT",
    "EVENT_PLACE_DATE",
    "MEMBERS",
    "NUMBER_IN_SUCCESSION",
    "ORDINAL_OF_EVENT",
]

EVENT_COUNT = Rule(
    "EVT101",
    "event-count",
    "how often people have met, or something has happened, up to the date",
    "What: a count of events: “met three times”, “two official summits”, “tested nuclear weapons six times”.\n"
    "Why: a count goes out of date with the next event, and background paragraphs are copied on.\n"
    "How: all events of the kind with these participants that began up to the publication date, or within the date "
    "that the claim names, are counted. “Met three times” counts summits and other meetings, “three summits” may count "
    "either.\n"
    "Refuted: when no reading fits and the series is complete up to that day (complete_until in the rows).\n"
    "Data: the table events. Tolerance: none, but one either way after “about”.\n"
    "Example: “The two men have now met four times” of 1 March 2019 gives “They met twice up to 1 March 2019, not four "
    "times.”",
)
ORDINAL_OF_EVENT = Rule(
    "EVT102",
    "ordinal-of-event",
    "which meeting of a series it was: “their second summit, in Hanoi in February”",
    "What: a numbered event with its place or date: “their second summit, in Hanoi in February”.\n"
    "Why: which meeting was where is easily mixed up when there were several.\n"
    "How: the events with these participants up to the publication date are numbered by date. The event of that number "
    "is compared with the place and the date that the claim names: a date fits when it shares a day with the event, a "
    "place when the event was in it.\n"
    "Refuted: when number, place and date are given or two of them, all but one fit one event, no event fits all, and "
    "the series is complete (complete_until in the rows).\n"
    "Data: the tables events and within. Tolerance: none.\n"
    "Example: “their second summit in Hanoi in May” gives “Second Trump-Kim summit: Hanoi, 27 to 28 February 2019, not "
    "May 2019.”",
)
EVENT_PLACE_DATE = Rule(
    "EVT103",
    "event-place-date",
    "where and when two people met: “met at the Korean border in late June”",
    "What: where and when two people met: “met at the Korean border in late June”.\n"
    "Why: a place and a date that do not belong together make a meeting that never was.\n"
    "How: the events with these participants up to the publication date are compared with the place and the date that "
    "the claim names: a date fits when it shares a day with the event, a place when the event was in it.\n"
    "Refuted: when both are given, one of them fits an event, none fits both, and the series is complete "
    "(complete_until in the rows).\n"
    "Data: the tables events and within. Tolerance: none.\n"
    "Example: “met in Hanoi in late June” gives “No event fits all that the text says”, with the events that fit "
    "either part.",
)
DURATION_OF_EVENT = Rule(
    "EVT104",
    "duration-of-event",
    "how many days an exercise lasts: “the 10-day drills”",
    "What: how many days a military exercise lasts: “the 10-day drills”.\n"
    "Why: the length differs from year to year, and last year's is soon copied.\n"
    "How: exercises of countries that the sentence names are looked up: those that began on the date it gives, else "
    "from a year before publication to two months after. Both the first and the last day count: 11 to 20 August are 10 "
    "days. Supported when any of them lasts as long.\n"
    "Refuted: when the sentence gives the day on which the exercise began or ended and it lasts otherwise.\n"
    "Data: the table events. Tolerance: none.\n"
    "Example: “The 12-day drills began on 11 August 2019” gives “The exercise lasted 10 days (11 to 20 August 2019), "
    "not 12.”",
)
NUMBER_IN_SUCCESSION = Rule(
    "EVT108",
    "number-in-succession",
    "which president of the United States somebody was: “Mr Obama, the 44th president”",
    "What: a president of the United States with a number: “Mr Obama, the 44th president”, “Abraham Lincoln, the 16th "
    "president of the United States”.\n"
    "Why: a number slips by one, and two presidents had two numbers.\n"
    "How: the number is compared with those of every president of that name who had been elected by the publication "
    "date: Bush may be the 41st or the 43rd. Without a word of the country, only names that nobody else is known by "
    "are read (holders.toml).\n"
    "Refuted: when no president of that name had that number.\n"
    "Data: the table presidents. Tolerance: none.\n"
    "Example: “Mr Obama, the 43rd president” gives “Barack Obama was the 44th president, not the 43rd.”",
)
MEMBERS = Rule(
    "EVT109",
    "members-of-organisation",
    "how many members the European Union or NATO has: “NATO's 29 members”",
    "What: the number of member states: “NATO's 29 members”, “the 28-nation bloc”, “grows from 15 members to 25”, and "
    "of a member that joins: “became the 28th member on Monday”.\n"
    "Why: organisations grow, and background paragraphs are copied on.\n"
    "How: the figure of the claim's own date, else of the publication date; in a year of change the one before holds, "
    "too. Parts (“10 new members”, “the remaining 27”) are not read, and one less than the figure is taken for “all "
    "the others”.\n"
    "Refuted: when every figure of that date differs.\n"
    "Data: the table members. Tolerance: none.\n"
    "Example: “grows from 15 members to 27” of 30 April 2004 gives “European Union, 25 members from 2004, not 27.”",
)
