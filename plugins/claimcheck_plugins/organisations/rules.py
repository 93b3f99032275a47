"""The rules of this topic, as `claimcheck explain` prints them."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["MEDIA_OF_COUNTRY"]

MEDIA_OF_COUNTRY = Rule(
    "ORG101",
    "media-of-country",
    "whether a news agency or broadcaster is of the country named with it",
    "What: a news agency or broadcaster named with a country: “China's state news agency Xinhua”.\n"
    "Why: agencies are mixed up, and with them who speaks.\n"
    "How: the country must be the one that the table gives.\n"
    "Refuted: when the table gives another country. An organisation that the table does not have is left alone.\n"
    "Data: the table media: members of the alliances of news agencies, and broadcasters that the Factbook names.\n"
    "Tolerance: none.\n"
    "Example: “Russia's state news agency Xinhua” gives “Xinhua News Agency is a news agency of China, not Russia.”",
)
