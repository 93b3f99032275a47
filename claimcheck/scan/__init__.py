"""An article to its scan result: pure, prints nothing; every plugin call is isolated."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from claimcheck.config import Settings
from claimcheck.models import Article, Document, ReferenceData, ScanResult
from claimcheck.registry import Failures, Registry, Watch
from claimcheck.scan.claims import find_claims
from claimcheck.scan.findings import check_claims, contexts_for
from claimcheck.scan.notices import find_notices
from claimcheck.scan.selection import Selection, check_rule_names
from claimcheck.scan.unchecked import NO_CLAIM_OF_ITS_OWN, list_unchecked
from claimcheck.text.document import analyse

__all__ = ["NO_CLAIM_OF_ITS_OWN", "check_rule_names", "scan_article", "scan_documents"]


def scan_article(  # noqa: PLR0913  an article, what is known, and how plugins are treated
    article: Article,
    registry: Registry,
    references: ReferenceData,
    settings: Settings,
    *,
    strict: bool = False,
    watch: Watch | None = None,
) -> ScanResult:
    """Everything that can be said of one article.

    Args:
        article: As loaded.
        registry: The plugins.
        references: Names and facts.
        settings: Which rules, how severe, how hedges are read.
        strict: Raise at the first plugin that fails.
        watch: Told which plugin is at work.

    Raises:
        PluginError: when strict.
    """
    documents = analyse(article, references, day_first=settings.date_order == "day-first")
    return scan_documents(documents, registry, references, settings, strict=strict, watch=watch)


def scan_documents(  # noqa: PLR0913  as scan_article
    documents: Sequence[Document],
    registry: Registry,
    references: ReferenceData,
    settings: Settings,
    *,
    strict: bool = False,
    watch: Watch | None = None,
) -> ScanResult:
    """The same for an article whose mentions are known already.

    Args:
        documents: The article's text, then its title when that stands apart; at least one.
        registry: The plugins.
        references: Names and facts.
        settings: Which rules, how severe, how hedges are read.
        strict: Raise at the first plugin that fails.
        watch: Told which plugin is at work.

    Raises:
        PluginError: when strict.
    """
    if settings.transcript:
        documents = [structs.replace(document, transcript=settings.transcript) for document in documents]
    failures, selection = Failures(strict, watch), Selection.of(settings, registry)
    claims = find_claims(documents, registry.extractors, failures)
    contexts = contexts_for(claims, documents, registry.checkers, references, settings)
    checked = check_claims(claims, registry.checkers, contexts, selection, failures)
    notices = find_notices(documents, registry.wording, selection, failures)
    return ScanResult(
        article=documents[0].article,
        documents=tuple(documents),
        claims=checked,
        notices=notices,
        not_checked=list_unchecked(checked, documents, registry.checkers, selection),
        failures=(*registry.failures, *failures.seen()),
        references=references.sets,
        plugins=tuple(info.name for info in registry.plugins),
    )
