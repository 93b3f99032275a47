"""The one HTTP client: fetches a page within limits, and never from a network that the user did not name.

Import it where something is fetched: requests costs more than everything else at the start.
Proxies and .netrc of the environment are not used: with them the address that is reached could not be checked.
"""

from __future__ import annotations

from claimcheck.http.addresses import without_credentials
from claimcheck.http.answers import Limits, Page
from claimcheck.http.client import fetch, user_agent

__all__ = ["Limits", "Page", "fetch", "user_agent", "without_credentials"]
