"""How near two names are: letters changed, left out, added or swapped, accents and case apart."""

from __future__ import annotations

import unicodedata

__all__ = ["distance", "folded", "is_near_miss"]

_SHORT, _LONG = 5, 8


def folded(name: str) -> str:
    """The name in small letters without accents.

    Example:
        >>> folded("Gerhard Schröder")
        'gerhard schroder'
    """
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ß", "ss").replace("ø", "o").replace("ı", "i"))
    return "".join(char for char in plain if not unicodedata.combining(char))


def distance(one: str, other: str, limit: int) -> int:
    """The fewest letters to change, leave out, add or swap with the next; `limit` + 1 when more are needed.

    Example:
        >>> distance("merkel", "merkle", 2), distance("merkel", "macron", 2)
        (1, 3)
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        row = [i]
        for j, right in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (left != right))
            if i > 1 and j > 1 and left == other[j - 2] and one[i - 2] == right:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(last[-1], limit + 1)


def is_near_miss(one: str, other: str) -> bool:
    """Whether two names of one word, of five letters or more, differ by a slip: one letter, two in a long name.

    Example:
        >>> is_near_miss("Merkle", "Merkel"), is_near_miss("Bush", "Busch"), is_near_miss("Smith", "Smiths")
        (True, False, False)
    """
    left, right = folded(one), folded(other)
    if left == right or min(len(left), len(right)) < _SHORT or left.rstrip("s") == right.rstrip("s"):
        return False
    limit = 2 if min(len(left), len(right)) >= _LONG else 1
    return left[0] == right[0] and distance(left, right, limit) <= limit
