"""Who won and who lost, by frames of outcomes.toml: "lost the 2014 final to", "their triumph in 2008"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct, structs

from claimcheck import Claim, Document, Entity, Span, lazy_pattern, read_toml
from claimcheck_plugins.editions.pointers import Pointer, pointer_of
from claimcheck_plugins.editions.series import Mention
from claimcheck_plugins.editions.teams import claim_of, is_denied, teams_in, value_of

__all__ = ["extract_outcomes", "table"]

_THE = r"(?:(?:the|that|last|a)\s)?(?:(?:18|19|20)\d\d\s(?!final))?(?:FIFA\s|Fifa\s|UEFA\s)?(?:(?:men|women)['’]s\s)?"
_OTHER = r"(?:the\s)?(?:(?:hosts?|holders|neighbou?rs|rivals)\s)?@"
# An apposition closes; before another team it may be that one's: "Facing Chile, the 2014 winners, Germany, ...".
_APPOSED = r"(?=\s?(?:[.;:!?)\n—–]|$)|,(?!\s(?:and\s|or\s)?(?:the\s)?[A-Z]))"
_CLOSINGS = {
    "final": lazy_pattern(r"\sfinal\b(?!\s(?:four|eight|round|group|stage|whistle|match\sof))"),
    "winners": lazy_pattern(rf"\s(?:winners?|champions?){_APPOSED}"),
    "runners-up": lazy_pattern(rf"\s(?:runners?-up|(?:beaten|losing|defeated)\sfinalists){_APPOSED}"),
}
# A match, a group or a medal table is no tournament.
_PART = lazy_pattern(r"\b(?:groups?|pool|qualif\w+|semi-?finals?|medals?|over|against|opener|friendly)\b")
# "In Brazil, the 2014 World Cup winners": the country is where, not who.
_AS_PLACE = lazy_pattern(r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Aa]cross|[Oo]utside|[Tt]hrough|[Aa]round)\s(?:the\s)?\Z")
# "Beating Italy and Germany", "beating Brazil in the last eight": not the final, or not it alone.
_ONE_OF_MORE = lazy_pattern(
    r",?\s(?:and|then|before|en\sroute|along|twice)\b|,\s[A-Z]|\son\s(?:the|their|its)\sway\b|\sin\s(?:the|a)\s(?!final\b|shoot-?out)"
)
_REACH = 160


class _Frame(Struct, frozen=True):
    """What stands between a team and an edition, and what it makes of the teams."""

    gap: re.Pattern[str]
    after: re.Pattern[str] | None
    closing: re.Pattern[str] | None
    anaphor: bool
    apposed: bool
    subject: str
    object: str | None

    @property
    def names_other(self) -> bool:
        """Whether the other team stands before the edition's name."""
        return self.object is not None and self.after is None


@functools.cache
def table() -> Mapping[str, Any]:
    """The vocabulary of outcomes.toml."""
    return read_toml("claimcheck_plugins.editions", "outcomes.toml")


@functools.cache
def _frames() -> tuple[_Frame, ...]:
    classes = {name: _any_of(words) for name, words in table()["words"].items()}
    classes["aux"] = rf"(?:{classes['aux']}\s){{0,3}}"
    return tuple(_frame(entry, {**classes, "the": _THE}) for entry in table()["frame"])


def _frame(entry: Mapping[str, Any], classes: Mapping[str, str]) -> _Frame:
    anaphor = entry.get("anaphor", False)
    gap = _spelled(entry["gap"], classes)
    return _Frame(
        re.compile(rf"(?:^|.*?\s){gap}" if anaphor else gap, re.DOTALL),
        re.compile(_spelled(entry["after"], classes)) if "after" in entry else None,
        _CLOSINGS.get(entry.get("closing", "")),
        anaphor,
        entry.get("closing") in {"winners", "runners-up"},
        entry["subject"],
        entry.get("object"),
    )


def _spelled(pattern: str, classes: Mapping[str, str]) -> str:
    spelled = pattern.replace(" ", r"\s").replace("@", _OTHER)
    for name, words in classes.items():
        spelled = spelled.replace(f"{{{name}}}", words)
    return spelled


def _any_of(words: list[str]) -> str:
    longest = sorted(words, key=lambda word: (-len(word), word))
    joined = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in longest)
    return f"(?:{joined})"


def extract_outcomes(document: Document, mention: Mention) -> Iterator[Claim]:
    """The claims of the first frame that stands before this name of an edition.

    Args:
        document: Its entities and timexes are read.
        mention: A name, or what stands for one.
    """
    sentence = document.sentence_at(mention.start)
    teams = teams_in(document, Span(max(sentence.start, mention.start - _REACH), mention.start))
    if not teams:
        return
    for frame in _frames():
        found = _parties(document, frame, mention, teams, sentence)
        if found is not None:
            yield from _claims(document, frame, mention, found, sentence)
            return


def _parties(
    document: Document, frame: _Frame, mention: Mention, teams: list[Entity], sentence: Span
) -> tuple[Entity, Entity | None, int] | None:
    """The team that the frame is about, the other one, and where the edition's words end."""
    text = document.text
    needed = 2 if frame.names_other else 1
    if len(teams) < needed or (frame.anaphor and len({team.id for team in teams}) != needed):
        return None
    subject, other = teams[-needed], teams[-1] if frame.names_other else None
    end = mention.end
    if frame.closing is not None:
        closing = frame.closing.match(text, end)
        if closing is None or (frame.apposed and _AS_PLACE.search(text, sentence.start, subject.start)):
            return None
        end = closing.end()
    elif not mention.is_whole(text) or _PART.search(text, sentence.start, sentence.end):
        return None
    if frame.gap.fullmatch(_masked(text, subject.end, mention.start, other)) is None:
        return None
    if frame.after is not None:
        other = _team_after(document, frame.after, end, sentence)
    return None if is_denied(document, subject, sentence) else (subject, other, end)


def _masked(text: str, start: int, end: int, other: Entity | None) -> str:
    """The words between, with the other team as @."""
    return text[start:end] if other is None else f"{text[start : other.start]}@{text[other.end : end]}"


def _team_after(document: Document, after: re.Pattern[str], end: int, sentence: Span) -> Entity | None:
    team = next(iter(teams_in(document, Span(end, sentence.end))), None)
    fits = team is not None and after.fullmatch(f"{document.text[end : team.start]}@") is not None
    return team if team is not None and fits and _ONE_OF_MORE.match(document.text, team.end) is None else None


def _claims(
    document: Document, frame: _Frame, mention: Mention, found: tuple[Entity, Entity | None, int], sentence: Span
) -> Iterator[Claim]:
    subject, other, end = found
    pointer: Pointer = pointer_of(document, structs.replace(mention, end=mention.end), end)
    if pointer.first is None:
        return
    for team, role in ((subject, frame.subject), (other, frame.object)):
        if team is not None and role is not None:
            value = value_of("edition-winner", team, mention, pointer, role)
            yield claim_of(document, value, sentence, [team.span, Span(mention.start, end), pointer.span])
