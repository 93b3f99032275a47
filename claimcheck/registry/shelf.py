"""Where registered values are kept while plugins are loaded; a name or rule code is given once."""

from __future__ import annotations

from msgspec import Struct, field

from claimcheck.hookspecs import HOOKS
from claimcheck.registry.own import OWN_RULES
from claimcheck.registry.validation import name_of, problem, rules_of
from claimcheck.registry.values import Registered
from claimcheck.specs import Rule

__all__ = ["Shelf"]


class Shelf(Struct):
    """The values by hook, in the order they came, and the owner of each name and rule, the core's own among them."""

    values: dict[str, list[Registered[object]]] = field(default_factory=lambda: {hook: [] for hook in HOOKS})
    rules: dict[str, tuple[Rule, str]] = field(default_factory=lambda: dict(OWN_RULES))
    _names: dict[tuple[str, str], str] = field(default_factory=dict)
    _rule_names: dict[str, tuple[Rule, str]] = field(
        default_factory=lambda: {rule.name: (rule, owner) for rule, owner in OWN_RULES.values()}
    )

    def add(self, hook: str, value: object, owner: str) -> str | None:
        """Keep the value, or say why it is refused: it is no such value, or what it is called is taken.

        Who came first keeps a name; the later one is refused as a whole.
        """
        words = problem(hook, value) or self._taken(hook, value, owner)
        if words is not None:
            return words
        self._names.setdefault((hook, name_of(value)), owner)
        for rule in rules_of(value):
            self.rules[rule.code] = self._rule_names[rule.name] = (rule, owner)
        self.values[hook].append(Registered(value, owner))
        return None

    def _taken(self, hook: str, value: object, owner: str) -> str | None:
        name = name_of(value)
        holder = self._names.get((hook, name))
        # Several wording rules of a plugin may share one rule: its list of phrases and its pattern.
        shared = hook == "register_wording" and holder == owner
        if holder is not None and not shared:
            return f"{type(value).__name__} {name!r}: the name is taken by plugin {holder!r}; rename one of the two"
        for rule in rules_of(value):
            for key, kept in ((rule.code, self.rules.get(rule.code)), (rule.name, self._rule_names.get(rule.name))):
                if kept is not None and kept != (rule, owner):
                    return f"rule {key!r} of {name!r} is taken by plugin {kept[1]!r}; rename one of the two"
        return None
