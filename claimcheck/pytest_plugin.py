"""The pytest fixture for plugin authors; importing this costs a test run nothing."""

from __future__ import annotations

from types import ModuleType

import pytest

__all__ = ["claimcheck_kit"]


@pytest.fixture(scope="session")
def claimcheck_kit() -> ModuleType:
    """`claimcheck.testing`: articles and reference data made up on the spot, with a fixed date.

    Example:
        def test_counts_lighthouses(claimcheck_kit):
            [finding] = claimcheck_kit.check_text("Freedonia has 12 lighthouses.", plugin)
            assert finding.verdict == "supported"
    """
    # The kit brings the whole text layer: it is imported when a test asks for it, not when pytest starts.
    from claimcheck import testing  # noqa: PLC0415  see above

    return testing
