"""How a person stands with an office: "US President Donald Trump", "Xi Jinping, China's leader,", "Pope Francis"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from msgspec import Struct

from claimcheck import Document, Entity, Span, lazy_pattern
from claimcheck_plugins.offices.titles import Status, titles

__all__ = ["Named", "named_office"]

_REACH = 60
_BACK = 24
# A name may follow its title after a comma ("the Syrian president, Bashar al-Assad,") when a comma closes it.
_CLOSED = lazy_pattern(r"\s?[,.;:)–—]|\s?$")
_BEFORE_NAME = lazy_pattern(r"\s|(-elect\s|\s-\select\s)|(,\s)")
_AFTER_NAME = lazy_pattern(
    r",\s(?:who\sis\s)?(?:the\s)?(?:\w{2,8}[\s-])?|\s(?:is|remains)\s(?:still\s)?(?:the\s)?(?:\w{2,8}[\s-])?"
)
_ENTERS = lazy_pattern(
    r"(?:,\swho)?\s(?:(?:was|is|has\sbeen)\s(?:narrowly\s|easily\s)?(?:re-?)?(?:elected|chosen|sworn\sin|inaugurated)\s"
    r"(?:on\s[A-Z]\w{5,8}\s)?(?:as\s)?|became\s|becomes\s|took\soffice\s(?:on\s[A-Z]\w{5,8}\s)?as\s)(?:the\s)?"
)
_HEADS = lazy_pattern(
    r"(?:,\swho|(?:,\s(?!and\b|or\b|who\b)[^,.;:]{3,60},)?)\s(?:now\s|currently\s)?(heads|leads|runs|chairs)\s(?:the\s)?"
)
_POSSESSIVE = lazy_pattern(r"['’]s?")
_COUNTERPART = lazy_pattern(r"\b(?:his|her|their)\s$")
_IS_COUNTERPART = lazy_pattern(r"\scounterpart,?\s")
_WHOSE = lazy_pattern(r",?\swhose\s(president|prime\sminister|premier|chancellor|leader),?\s", re.IGNORECASE)
_OF_COUNTRY = lazy_pattern(r"\sof\s(?:the\s)?")
_HONORIFIC = lazy_pattern(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Sheikh|Ayatollah|Professor|Prof)\.?\s$")
_TITLED = lazy_pattern(r"(Pope|King|Queen|Emperor)\s")
_LAST_WORD = lazy_pattern(r"(\S+)\s$")


class Named(Struct, frozen=True):
    """An office named with a person.

    Attributes:
        span: Office and name.
        office: Entity id of the office, or its title in words.
        home: Entity id of the country or organisation that the title is of, or None.
        words: The title as written.
        status: Whether the person holds it, held it, or is to hold it.
    """

    span: Span
    office: str
    home: str | None
    words: str
    status: Status


class _Site(Struct, frozen=True):
    """A person in a sentence, with the other entities there; the name begins with its honorific."""

    document: Document
    person: Entity
    start: int
    sentence: Span
    near: Sequence[Entity]

    @property
    def text(self) -> str:
        """The whole text."""
        return self.document.text

    def status(self, title_start: int) -> Status:
        """What the words before the title make of it."""
        return titles().status(self.text[max(self.sentence.start, title_start - _BACK) : title_start])

    def is_closed(self, end: int) -> bool:
        """Whether a sign or the end of the text follows."""
        return _CLOSED.match(self.text, end) is not None


def named_office(document: Document, person: Entity, sentence: Span, near: Sequence[Entity]) -> Named | None:
    """The office that stands with a person's name, or None.

    Args:
        document: Its text is read.
        person: The person.
        sentence: The sentence.
        near: The other entities of the sentence.
    """
    honorific = _HONORIFIC.search(document.text, max(sentence.start, person.start - _BACK), person.start)
    start = honorific.start() if honorific is not None else person.start
    site = _Site(document, person, start, sentence, near)
    return next((found for way in _WAYS if (found := way(site)) is not None), None)


def _office_before(site: _Site) -> Named | None:
    """An office that the references know, right before the name: "US President Donald Trump"."""
    for office in (e for e in site.near if e.kind == "office" and e.end <= site.start):
        match = _BEFORE_NAME.fullmatch(site.text, office.end, site.start)
        if match is None or (match[2] and not site.is_closed(site.person.end)):
            continue
        status = "elect" if match[1] else site.status(office.start)
        return Named(Span(office.start, site.person.end), office.id, None, office.text, status)
    return None


def _office_after(site: _Site) -> Named | None:
    """An office that the references know, right after the name: "Xi Jinping, the Chinese president,"."""
    for office in (e for e in site.near if e.kind == "office" and e.start > site.person.end):
        between = _AFTER_NAME.fullmatch(site.text, site.person.end, office.start)
        closed = site.is_closed(office.end) or (between is not None and not between[0].startswith(","))
        if between is None or not closed or site.text[office.end : office.end + 1] in ("'", "’", "-"):
            continue
        status = site.status(office.start)
        if status != "now" or _is_plain(between[0]):
            return Named(Span(site.person.start, office.end), office.id, None, office.text, status)
    return None


def _is_plain(between: str) -> bool:
    """Whether no word between a name and its title says anything of it ("the", not "aspiring")."""
    return between.rsplit(maxsplit=1)[-1] in {",", "the", "is", "remains", "still"}


def _title_of(site: _Site) -> Named | None:
    """A country or organisation and a title: "France's President Emmanuel Macron", "the IMF's head, ...,"."""
    for home in (e for e in site.near if e.kind in _HOMES and 0 < site.start - e.end < _REACH):
        at = _after_possessive(site.text, home.end)
        whose = _WHOSE.fullmatch(site.text, at, site.start)
        title = whose[1] if whose else titles().title_in(titles().title.fullmatch(site.text, at, site.start))
        if title is None or home.alias == "metonym":
            continue
        if site.text[site.start - 2] == "," and not site.is_closed(site.person.end):
            continue
        return Named(Span(home.start, site.person.end), title, home.id, title, site.status(home.start))
    return None


def _title_of_home(site: _Site) -> Named | None:
    """A title, its country or organisation, and the name: "the president of South Korea, Moon Jae-in,"."""
    for home in (e for e in site.near if e.kind in _HOMES and e.end + len(", ") == site.start and e.alias != "metonym"):
        start = max(site.sentence.start, home.start - _REACH)
        match = titles().of_home.search(site.text[start : home.start])
        if match is not None and site.text[home.end] == "," and site.is_closed(site.person.end):
            at = start + match.start(1)
            return Named(Span(at, site.person.end), match[1], home.id, match[1], site.status(at))
    return None


def _title_after(site: _Site) -> Named | None:
    """A country's title after the name: "Xi Jinping, China's leader,"."""
    for home in (e for e in site.near if e.kind in _HOMES and 0 < e.start - site.person.end < _REACH):
        between = _AFTER_NAME.fullmatch(site.text, site.person.end, home.start)
        if between is None or home.alias == "metonym":
            continue
        match = titles().closing.match(site.text, _after_possessive(site.text, home.end))
        title = titles().title_in(match)
        if match is None or title is None or not site.is_closed(match.end()):
            continue
        status = site.status(home.start)
        if status != "now" or _is_plain(between[0]):
            return Named(Span(site.person.start, match.end()), title, home.id, title, status)
    return None


def _elected(site: _Site) -> Named | None:
    """An office that the person is said to enter: "was elected president of Brazil", "became Polish prime minister"."""
    found = _ENTERS.match(site.text, site.person.end, min(site.sentence.end, site.person.end + _REACH))
    if found is None:
        return None
    for office in (e for e in site.near if e.kind == "office" and e.start == found.end()):
        if site.text[office.end : office.end + 1] not in {"'", "’", "-"}:
            return Named(Span(site.person.start, office.end), office.id, None, office.text, "elect")
    return None


def _who_heads(site: _Site) -> Named | None:
    """The head of an organisation by what they do: "Christine Lagarde, who heads the IMF,"."""
    for home in (e for e in site.near if e.kind == "organisation" and 0 < e.start - site.person.end < _REACH):
        match = _HEADS.fullmatch(site.text, site.person.end, home.start)
        if match is not None and site.is_closed(home.end):
            return Named(Span(site.person.start, home.end), "head", home.id, match[1], "now")
    return None


def _counterpart(site: _Site) -> Named | None:
    """Some office of that country, the other person's own: "his South Korean counterpart Moon Jae-in"."""
    for country in (e for e in site.near if e.kind == "country" and e.end < site.start):
        is_counterpart = _IS_COUNTERPART.fullmatch(site.text, country.end, site.start)
        if is_counterpart and _COUNTERPART.search(site.text, max(0, country.start - 8), country.start):
            whose = "head-counterpart" if _follows_a_head(site, country.start) else "counterpart"
            return Named(Span(country.start, site.person.end), whose, country.id, "counterpart", "now")
    return None


def _follows_a_head(site: _Site, start: int) -> bool:
    """Whether the last person named before is named as a head of state or government."""
    before = [e for e in site.near if e.kind == "person" and e.end <= start]
    if not before:
        return False
    title = titles().bare.search(site.text, max(site.sentence.start, before[-1].start - _REACH), before[-1].start)
    return title is not None and titles().role(title[1]) in titles().head


def _titled_name(site: _Site) -> Named | None:
    """A name that begins with its title: "Pope Francis"."""
    match = _TITLED.match(site.person.text)
    if match is None:
        return None
    return Named(site.person.span, match[1], None, match[1], site.status(site.person.start))


def _bare_title(site: _Site) -> Named | None:
    """A title without its country, or with it after the name: "President Emmanuel Macron of France"."""
    start = max(site.sentence.start, site.start - _REACH)
    match = titles().bare.search(site.text[start : site.start])
    if match is None:
        return None
    at = start + match.start(1)
    status: Status = "elect" if match[2] else site.status(at)
    if _is_other_title(site, at) and status == "now":
        return None
    for home in (e for e in site.near if e.kind == "country" and e.alias != "metonym"):
        if _OF_COUNTRY.fullmatch(site.text, site.person.end, home.start):
            return Named(Span(at, home.end), match[1], home.id, match[1], status)
    return Named(Span(at, site.person.end), match[1], None, match[1], status)


def _is_other_title(site: _Site, at: int) -> bool:
    """Whether the word before belongs to the title: "European Council President", "the club's president"."""
    word = _LAST_WORD.search(site.text, max(site.sentence.start, at - _REACH), at)
    if word is None:
        return False
    before = word[1].strip("“\"'(—–")
    if before.lower() in titles().openers or not before or before[-1] in ",;:":
        return False
    return before[0].isupper() or site.text[at].islower()


def _after_possessive(text: str, end: int) -> int:
    match = _POSSESSIVE.match(text, end)
    return match.end() if match is not None else end


_HOMES = frozenset({"country", "organisation"})
_WAYS: tuple[Callable[[_Site], Named | None], ...] = (
    *(
        _office_before,
        _office_after,
        _title_of,
        _title_of_home,
        _title_after,
        _elected,
        _who_heads,
        _counterpart,
        _titled_name,
        _bare_title,
    ),
)
