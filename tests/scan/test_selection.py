"""Rule names in a configuration are checked where rules are known."""

from __future__ import annotations

import pytest
from msgspec import structs

from claimcheck import Rule
from claimcheck.config import Settings
from claimcheck.errors import UnknownNameError
from claimcheck.models import Failure
from claimcheck.registry import Registry
from claimcheck.scan import check_rule_names

RULE = Rule("ZZZ101", "snark-count", "Snarks", "A snark may be a boojum.")
REGISTRY = Registry(rules={"ZZZ101": (RULE, "snark")})


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        pytest.param(
            Settings(select=("ZZZ102",)),
            "unknown rule 'ZZZ102': did you mean 'ZZZ101' or 'ZZZ'? `claimcheck rules` lists all",
            id="selected code",
        ),
        pytest.param(
            Settings(ignore=("snark-counts",)),
            "unknown rule 'snark-counts': did you mean 'snark-count'? `claimcheck rules` lists all",
            id="ignored name",
        ),
        pytest.param(Settings(select=("",)), "unknown rule '': `claimcheck rules` lists all", id="empty"),
        pytest.param(Settings(ignore=("Z",)), "unknown rule 'Z': `claimcheck rules` lists all", id="one letter"),
        pytest.param(
            Settings(severity={"boojum": "info"}), "unknown rule 'boojum': `claimcheck rules` lists all", id="severity"
        ),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(settings: Settings, words: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        check_rule_names(settings, REGISTRY)

    assert str(raised.value) == words


def test_known_rules_pass() -> None:
    check_rule_names(Settings(select=("ZZZ", "zzz101"), ignore=("snark-count",), severity={"ZZZ101": "info"}), REGISTRY)


def test_rules_of_a_plugin_that_failed_are_let_pass() -> None:
    broken = structs.replace(REGISTRY, failures=(Failure("boojum", "import", "SyntaxError"),))

    check_rule_names(Settings(select=("BOO101",)), broken)
