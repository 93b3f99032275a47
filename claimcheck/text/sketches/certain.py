"""The slots that every match of a form has, read off its pattern, so that it is tried only where they all stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimcheck.ondemand import lazy_pattern

__all__ = ["certain_slots"]

# Escapes, classes, groups and look-arounds with what opens them, bars, slots, pieces, repeats; the rest is plain.
_TOKEN = lazy_pattern(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?<?[=!]|\(\?[a-z]*:|[()|]|<[A-Z]>|\{[a-z_]{2,20}\}|[?*+]\??|\{\d+(?:,\d*)?\}\??"
)
_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_OPTIONAL = ("?", "*", "{0")

_Slots = list[frozenset[str]]


def certain_slots(pattern: str, of_piece: Callable[[str], _Slots]) -> _Slots:
    """What stands in every match: for each slot the letters it may have.

    Args:
        pattern: As written in the file: `<A>` is a slot, `{name}` a piece.
        of_piece: The same for a piece, by its name; a list of words has none.

    Example:
        >>> [sorted(slot) for slot in certain_slots(r"from (?P<old><N>)(?: or <P>)?,? to (?:<N>|<P>)", lambda _: [])]
        [['N'], ['N', 'P']]
    """
    return _alternatives(iter(_TOKEN.findall(pattern)), of_piece)


def _alternatives(tokens: Iterator[str], of_piece: Callable[[str], _Slots]) -> _Slots:
    """Those of a group, up to its end: of its only branch, or one that is in any of them."""
    branches: list[_Slots] = [[]]
    last: _Slots = []
    for part in tokens:
        if part.startswith(_OPTIONAL):
            del branches[-1][len(branches[-1]) - len(last) :]
            last = []
        elif part == ")":
            break
        elif part == "|":
            branches.append([])
            last = []
        elif part[0] != "+" and not part[:2].lstrip("{").isdigit():
            last = _of_token(part, tokens, of_piece)
            branches[-1] += last
    if len(branches) == 1:
        return branches[0]
    return [frozenset().union(*(slot for branch in branches for slot in branch))] if all(branches) else []


def _of_token(part: str, tokens: Iterator[str], of_piece: Callable[[str], _Slots]) -> _Slots:
    if part[0] == "<":
        return [frozenset(part[1])]
    if part[0] == "{":
        return of_piece(part[1:-1])
    if part[0] != "(":
        return []
    within = _alternatives(tokens, of_piece)
    return [] if part in _LOOK_AROUND else within
