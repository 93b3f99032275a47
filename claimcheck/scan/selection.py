"""Which rules run and how severe they are: `select`, `ignore` and `severity` of the configuration."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from claimcheck.config import Settings
from claimcheck.errors import UnknownNameError
from claimcheck.models import Finding, Notice, Severity, Verdict
from claimcheck.registry import Registry
from claimcheck.specs import Rule

__all__ = ["Selection", "check_rule_names", "runs"]

_PREFIX = 3
_USUAL: Mapping[Verdict, Severity] = {"refuted": "error", "conflicting": "warning"}


class Selection(Struct, frozen=True):
    """The rules that run, and the severity that the configuration gives some of them.

    Attributes:
        rules: Every known rule by code.
        running: The codes of those that run.
        severity: Rule code -> level.
    """

    rules: Mapping[str, Rule]
    running: frozenset[str]
    severity: Mapping[str, Severity]

    @classmethod
    def of(cls, settings: Settings, registry: Registry) -> Selection:
        """The selection that the settings make among the registry's rules. What is ignored is never selected."""
        rules = {code: rule for code, (rule, _) in registry.rules.items()}
        chosen = _matching(settings.select, rules) if settings.select else frozenset(rules)
        levels = {code: level for word, level in settings.severity.items() for code in _matching([word], rules)}
        return cls(rules, chosen - _matching(settings.ignore, rules), levels)

    def of_finding(self, finding: Finding) -> Severity:
        """How severe a finding is: as configured, else as it says, else as its rule says, else by its verdict.

        Only what an editor must settle is configured: a supported claim stays `info`.
        """
        usual = _USUAL.get(finding.verdict)
        if usual is None:
            return finding.severity or "info"
        configured = self.severity.get(finding.rule)
        return configured or finding.severity or self.rules[finding.rule].severity or usual

    def of_notice(self, notice: Notice) -> Severity:
        """How severe a notice is: as configured, else as it says."""
        return self.severity.get(notice.rule, notice.severity)


def runs(rule: Rule, select: Iterable[str], ignore: Iterable[str]) -> bool:
    """Whether a single rule is chosen and not left out.

    Args:
        rule: The rule.
        select: Codes, prefixes or names; none of them choose all.
        ignore: What is left out, in the same forms.
    """
    known, chosen = {rule.code: rule}, tuple(select)
    return not _matching(ignore, known) and (not chosen or bool(_matching(chosen, known)))


def _matching(words: Iterable[str], rules: Mapping[str, Rule]) -> frozenset[str]:
    """The codes that the words name: as codes or prefixes (case ignored), or as names."""
    wanted = {*words}
    upper = {word.upper() for word in wanted}
    return frozenset(
        code for code, rule in rules.items() if code in upper or code[:_PREFIX] in upper or rule.name in wanted
    )


def check_rule_names(settings: Settings, registry: Registry) -> None:
    """Refuse a configuration that names a rule which no plugin registers.

    Where a plugin could not be loaded its rules are not known, so that nothing is refused.

    Raises:
        UnknownNameError: with the nearest names.
    """
    if registry.failures:
        return
    rules = {code: rule for code, (rule, _) in registry.rules.items()}
    for word in (*settings.select, *settings.ignore, *settings.severity):
        if not _matching([word], rules):
            known = {*rules, *(code[:_PREFIX] for code in rules), *(rule.name for rule in rules.values())}
            raise UnknownNameError("rule", word, known, "`claimcheck rules` lists all")
