"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "COUNCIL_VOTE",
    "DURATION_OF_EVENT",
    "EVENT_COUNT",
    "EVENT_PLACE_DATE",
    "EXERCISE_HELD",
    "MEMBERS",
    "NUMBER_IN_SUCCESSION",
    "ORDINAL_OF_EVENT",
    "PARTICIPANTS_OF_MEETING",
    "SANCTIONS_ROUND",
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
    "days, or nine where the source leaves out days of rest (qualifier days). Supported when any of them lasts as "
    "long.\n"
    "Refuted: when the sentence gives the day on which the exercise began or ended, the row has a figure, and it lasts "
    "otherwise.\n"
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
COUNCIL_VOTE = Rule(
    "EVT111",
    "council-vote",
    "how the UN Security Council voted on sanctions: “adopted Resolution 1803 by 14 votes to none”",
    "What: the vote on a resolution of the UN Security Council: “unanimously adopted Resolution 1929”, “approved "
    "Resolution 1803 by 14 votes to none”, and of sanctions on a country on one day.\n"
    "Why: “unanimously” is written from habit.\n"
    "How: the resolution is found by its number, else by the one country and the one stretch of at most a month that "
    "the sentence names. Only what is said is compared: “14-0” says nothing of abstentions, “unanimously” that nobody "
    "was against or abstained. Sentences with two resolutions or two votes, with another body that votes, and of what "
    "may come are not read.\n"
    "Refuted: when a figure differs from the row's, or the vote was not unanimous.\n"
    "Data: the table sanctions. Tolerance: none.\n"
    "Example: “unanimously adopted Resolution 1803” gives “Security Council Resolution 1803 was adopted by 14 votes to "
    "none, with one abstention (3 March 2008), not unanimously.”",
)
SANCTIONS_ROUND = Rule(
    "EVT112",
    "sanctions-round",
    "which round of UN sanctions it was: “Resolution 1929, the fourth round of sanctions on Iran”",
    "What: a numbered round of sanctions of the UN Security Council with its resolution, or its country and date: "
    "“imposed a fourth round of sanctions on Iran in June 2010”.\n"
    "Why: the next round makes the number old, and not everyone counts alike.\n"
    "How: the resolutions that put sanctions on the country are numbered by date, those that only demand or renew left "
    "out. The number must stand with the resolution (“with Resolution 1929”) or with the one date of the sentence.\n"
    "Refuted: when the number differs and the row says that sources count it so (ordinal=accepted); else the note says "
    "whose count it is.\n"
    "Data: the table sanctions. Tolerance: none.\n"
    "Example: “imposed a third round of sanctions on Iran with Resolution 1929” gives “Security Council Resolution "
    "1929 was the fourth that put sanctions on Iran (9 June 2010), not the third.”",
)
PARTICIPANTS_OF_MEETING = Rule(
    "EVT113",
    "participants-of-meeting",
    "who met whom: “Obama and Putin met in Helsinki in July 2018”",
    "What: two people who are named as having met at a place on a day or in a month: “Barack Obama and Vladimir Putin "
    "met in Helsinki in July 2018”.\n"
    "Why: a predecessor's name slips in.\n"
    "How: a meeting of two is looked for that was then and there, and that one of them had with somebody else. What "
    "fits is supported by EVT102 and EVT103.\n"
    "Refuted: when the one who was there held on that day an office that the one in the text has held at another time "
    "only, holding none that day; or when all meetings of the two are known up to that day (complete_until).\n"
    "Data: the tables events, within and office-holders. Tolerance: none.\n"
    "Example: “Barack Obama and Vladimir Putin met in Helsinki in July 2018” gives “Trump-Putin summit in Helsinki: "
    "Helsinki, 16 July 2018, with Donald Trump, not Barack Obama.”",
)
EXERCISE_HELD = Rule(
    "EVT114",
    "exercise-held",
    "whether an exercise was held: “Ulchi Freedom Guardian was held in August 2018”",
    "What: a named exercise of the United States and South Korea that is said to have been held or to have begun on a "
    "day, in a month or in a year.\n"
    "Why: exercises are called every year's, and some were called off.\n"
    "How: the exercises of that name that share a day with the date are looked up, and those that were called off.\n"
    "Refuted: never; of an exercise that was called off the note says so.\n"
    "Data: the table events (called-off-exercise, qualifier status). Tolerance: none.\n"
    "Example: “Ulchi Freedom Guardian was held in August 2018” gives “The references have no such exercise then; Ulchi "
    "Freedom Guardian, planned for August 2018: suspended.”",
)
