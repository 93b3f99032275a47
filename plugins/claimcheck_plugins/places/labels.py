"""Labels of countries as they stand in a sentence."""

from __future__ import annotations

import re

__all__ = ["in_running_text"]

_ARTICLE = re.compile(
    r"(?:United |Netherlands|Philippines|Maldives|Comoros|Seychelles|Marshall |Solomon |Holy See|\w+ Republic\b|"
    r"Democratic Republic|Republic of|Federated States|Central African)"
)


def in_running_text(label: str) -> str:
    """The label with an article where English has one.

    Example:
        >>> in_running_text("United States")
        'the United States'
        >>> in_running_text("The Gambia"), in_running_text("Japan")
        ('the Gambia', 'Japan')
    """
    if label.startswith("The "):
        return f"the {label[4:]}"
    return f"the {label}" if _ARTICLE.match(label) else label
