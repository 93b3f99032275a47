"""Errors: one line each, with what to do."""

from __future__ import annotations

from claimcheck.errors import ClaimcheckError, PluginError, UnknownNameError, one_line


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
