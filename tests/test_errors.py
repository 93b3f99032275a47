"""Errors: one line each, with what to do."""

from __future__ import annotations

import pickle

import pytest

from claimcheck.errors import ClaimcheckError, InputError, PluginError, UnknownNameError, one_line


def test_message_and_hint_stand_on_one_line() -> None:
    assert str(ClaimcheckError("no file\nhere", "check\tit")) == "no file here: check it"


def test_message_without_hint_stands_alone() -> None:
    assert str(ClaimcheckError("no file")) == "no file"


def test_long_text_is_cut_and_control_characters_are_taken_out() -> None:
    assert one_line("a\x1b[31m" + "b" * 400) == "a [31m" + "b" * 293 + "…"


def test_unknown_name_offers_the_nearest_ones() -> None:
    assert str(UnknownNameError("rule", "CAL10", ["CAL101", "CAL102", "ATT101"])) == (
        "unknown rule 'CAL10': did you mean 'CAL102' or 'CAL101'?"
    )


def test_unknown_name_unlike_any_only_gives_the_hint() -> None:
    assert str(UnknownNameError("rule", "zzz", ["CAL101"], "see `claimcheck rules`")) == (
        "unknown rule 'zzz': see `claimcheck rules`"
    )


def test_failed_plugin_is_named_with_its_stage() -> None:
    error = PluginError("desk", "checker ages", "division by zero")
    assert (str(error), error.exit_code) == ("plugin 'desk' failed at checker ages: division by zero", 3)


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(InputError("no file", "check it"), id="message and hint"),
        pytest.param(UnknownNameError("rule", "CAL10", ["CAL101"]), id="other arguments than message and hint"),
        pytest.param(PluginError("desk", "checker ages", "division by zero"), id="a plugin that failed"),
    ],
)
def test_worker_process_can_send_an_error(error: ClaimcheckError) -> None:
    received = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert (type(received), str(received), vars(received)) == (type(error), str(error), vars(error))
