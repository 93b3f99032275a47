"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = [
    "FORMER_OFFICE_HOLDER",
    "LENGTH_OF_TERM",
    "OFFICE_HOLDER_AT_DATE",
    "PREDECESSOR_OR_SUCCESSOR",
    "START_OF_TERM",
]

OFFICE_HOLDER_AT_DATE = Rule(
    "OFF101",
    "office-holder-at-date",
    "whether a person holds the office named with them at the time that is meant",
    "What: a person named with an office: “South Korean President Moon Jae-in”, “Christine Lagarde, who "
    "heads the ECB”, “French President Macron”.\n"
    "Why: offices change hands, and a name from last year's copy stays in the new one.\n"
    "How: the time meant runs from the earliest day that the paragraph names to the publication date; holding the "
    "office on any day of it is enough. The counterpart of a head of state or government is one too.\n"
    "Refuted: when the office is clear, the table knows who held it from the first to the last of these days, the "
    "person is another, did not hold it on a day that the text named before, and begins the sentence, "
    "is the one who “said” it, or is met on a day within two months of publication "
    "(“the deal signed by US President Barack Obama” may be about the past). Whom the text calls a former holder "
    "nearby, and words in quotation marks, are left alone. A title without a country refutes only where holders do not "
    "keep it after they leave (“President Carter”), and one that goes with the name for good (“Pope John Paul II”) "
    "only where the person acts now. Acting, deputy and designated holders are not checked.\n"
    "Another office: who never held the one named is refuted in the same sentences where they head another country, or "
    "have another office of the country whose office of that title is somebody else's.\n"
    "A surname alone, and a minister without a country (“Secretary of State John Kerry”), refute only in a sentence "
    "that names a day of now.\n"
    "Fixed terms: where nobody vouches for a holder any more, but the law lets the term run on (“US President Donald "
    "Trump” in late 2026), the finding is “supported” and says until when either is known. It never refutes.\n"
    "Data: the table office-holders, complete for each office between its rows, and the table office-terms.\n"
    "Tolerance: 31 days before the person took the office and after they left it.\n"
    "Example: “South Korean President Park Geun-hye” in March 2019 gives “On 1 March 2019 the President of South Korea "
    "was Moon Jae-in, not Park Geun-hye.”",
)
FORMER_OFFICE_HOLDER = Rule(
    "OFF102",
    "former-office-holder",
    "whether a former holder, the holder of then, or one elect held the office, or was to hold it",
    "What: a person named with an office of before or of soon: “former US President Barack Obama”, “then-Chancellor "
    "Angela Merkel”, “President-elect Joe Biden”.\n"
    "Why: copy outlives the term: somebody who still holds an office is called a former holder.\n"
    "How: a former holder held the office before the last day that the paragraph names; somebody elect takes it within "
    "200 days.\n"
    "Refuted: when a “former” holder is in the first term of the office, through all of the time that is meant and 31 "
    "days on either side. Words in quotation marks are never refuted. Who never held the office in the table is left "
    "alone: it may have been before the table begins.\n"
    "Data: the table office-holders.\n"
    "Tolerance: 31 days.\n"
    "Example: “former French President Emmanuel Macron” in 2023 gives “Emmanuel Macron is not a former President of "
    "France: in office since 14 May 2017.”",
)
PREDECESSOR_OR_SUCCESSOR = Rule(
    "OFF103",
    "predecessor-or-successor",
    "whether somebody came right before or right after another in an office that both held",
    "What: two persons, one called the other's predecessor or successor: “Emmanuel Macron and his predecessor, "
    "François Hollande”, “Joe Biden succeeded Donald Trump”, “became prime minister, replacing Theresa May”.\n"
    "Why: holders in between are forgotten, and the order is turned round.\n"
    "How: in some office that both held, the term of one begins next after a term of the other.\n"
    "Refuted: when they share one office in the table, or one that “as prime minister” names, and "
    "never followed one another in that order. Whoever “his” "
    "means must be the only other person whom the sentence names before. Words in quotation marks are never refuted.\n"
    "Data: the table office-holders, which leaves out acting holders.\n"
    "Tolerance: none.\n"
    "Example: “Barack Obama and his predecessor, Bill Clinton” gives “Between Bill Clinton and Barack Obama, the "
    "President of the United States was George W. Bush.”",
)
START_OF_TERM = Rule(
    "OFF104",
    "start-of-term",
    "whether somebody took an office in the year, the month, or on the day that the text says",
    "What: a person and when they took an office: “Angela Merkel became chancellor in 2005”, “French President "
    "Emmanuel Macron, who took office in 2017”, “has been prime minister since 2014”, “Pope Francis was elected in "
    "2013”.\n"
    "Why: a year slips in an aside that nobody reads twice.\n"
    "How: the office is the one that is said to be taken, or that the sentence names the person with. Any of their "
    "terms in it may be meant.\n"
    "Refuted: when no term begins within 200 days of the time said (an election and an oath lie months apart), and the "
    "table knows who held the office in all of that time; of an election also, when the person held no office in the "
    "table then. A sentence on a second term, an office of something else (“president in 2009 of the club”, “elected "
    "to the Senate”) and words in quotation marks are left alone.\n"
    "Data: the table office-holders.\n"
    "Tolerance: 200 days.\n"
    "Example: “Angela Merkel became chancellor in 2009” gives “Angela Merkel became Chancellor of Germany on 22 "
    "November 2005, and the text says “2009”.”",
)
LENGTH_OF_TERM = Rule(
    "OFF105",
    "length-of-term",
    "from when to when, and for how many years, somebody headed a state or a government",
    "What: a head of state or government with the years or the length of the term: “Tony Blair, prime minister from "
    "1997 to 2007”, “Angela Merkel left office after 16 years as chancellor”, “in power for 20 years”.\n"
    "Why: such an aside is written from memory.\n"
    "How: the years are compared with the terms in the table; a length with each term, with the time since each began, "
    "and with all of them together, up to the day of publication.\n"
    "Refuted: when no term begins, or none ends, within a year of the year said; when the length is more than a year "
    "and a half off each of these and is counted to the end or to now (“has been in power for”, “stepped down after”). "
    "What may rest on a term before 2000, who held two offices of the title, and words in quotation marks are left "
    "alone.\n"
    "Data: the table office-holders. Tolerance: a year; a year and a half for a length.\n"
    "Example: “Tony Blair, prime minister from 1997 to 2010” gives “Tony Blair: Prime Minister of the United Kingdom, "
    "in office from 2 May 1997 to 27 June 2007.”",
)
