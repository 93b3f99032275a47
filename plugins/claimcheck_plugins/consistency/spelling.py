"""How far two spellings are apart."""

from __future__ import annotations

__all__ = ["edits"]


def edits(one: str, other: str, most: int) -> bool:
    """Whether at most so many letters are added, left out, changed or swapped with their neighbour.

    Example:
        >>> edits("Markovic", "Markowic", 1), edits("Brandt", "Brant", 1), edits("Holt", "Hulme", 1)
        (True, True, False)
    """
    if abs(len(one) - len(other)) > most:
        return False
    previous, row = [0] * (len(other) + 1), list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, previous, row = previous, row, [i]
        for j, second in enumerate(other, 1):
            cost = min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (letter != second))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == second:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1] <= most
