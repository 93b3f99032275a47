"""What a command works with: the plugins, the reference data and the configuration, brought together."""

from __future__ import annotations

import functools
import io
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, redirect_stdout
from pathlib import Path

from msgspec import Struct, structs

import claimcheck
import claimcheck.extract.hooks
import claimcheck.loading.hooks
import claimcheck.report.hooks
from claimcheck.config import LoadedConfig, Settings, changed, load_config
from claimcheck.decisions import Settled
from claimcheck.errors import ReferenceDataError, UnknownNameError
from claimcheck.models import Article, Failure, ReferenceData, ScanResult
from claimcheck.references import open_references
from claimcheck.references.own.folder import own_tables, tables_folder
from claimcheck.registry import Failures, Registry, Watch, load_registry
from claimcheck.registry.own import UNUSED
from claimcheck.scan import check_rule_names, scan_article
from claimcheck.scan.selection import runs
from claimcheck.specs import Loader, ReportInput, ReportWriter

__all__ = [
    "Session",
    "SessionOptions",
    "config_for",
    "input_loader",
    "long_work",
    "open_plugins",
    "open_session",
    "printing_aside",
    "report_input",
    "report_writer",
    "scan_one",
    "tables_of",
]

_BUILTINS = (
    ("core-extract", claimcheck.extract.hooks),
    ("core-loading", claimcheck.loading.hooks),
    ("core-report", claimcheck.report.hooks),
)


_NOTHING_SETTLED = Settled()


class SessionOptions(Struct, frozen=True):
    """What a session depends on; picklable, so that worker processes open the same one.

    Attributes:
        plugins_dirs: Folders of one-file plugins.
        strict: Raise at the first plugin failure instead of going on.
        config: A configuration file named by the user, or None to search.
        select, ignore: Rules from the command line; they go before the configuration's when given.
        transcript: What was said, to hold quotations against.
        barred: Plugins that are known to hang or to end the process while they are loaded, with how: left out.
        watch: Told which plugin is at work; bears on nothing else.
    """

    plugins_dirs: tuple[Path, ...] = ()
    strict: bool = False
    config: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    transcript: str = ""
    barred: tuple[Failure, ...] = ()
    watch: Watch | None = None


class Session(Struct, frozen=True):
    """Loaded plugins and opened reference data."""

    registry: Registry
    references: ReferenceData


@functools.lru_cache(maxsize=4)
def open_plugins(options: SessionOptions) -> Registry:
    """The plugins for these options, loaded; their tables are not read.

    Raises:
        PluginError: with `strict`, when a plugin fails.
    """
    with printing_aside():
        return load_registry(
            builtins=_BUILTINS,
            plugins_dirs=options.plugins_dirs,
            strict=options.strict,
            barred=options.barred,
            watch=options.watch,
        )


@functools.lru_cache(maxsize=4)
def open_session(options: SessionOptions) -> Session:
    """The session for these options: plugins loaded, reference data opened (built at first use).

    A plugin one of whose tables cannot be used has failed: it is named among the failures, and its tables are left out.

    Raises:
        PluginError: with `strict`, when a plugin fails.
        ReferenceDataError: when a table of the newsroom's own cannot be used.
    """
    registry, own = open_plugins(options), own_tables(tables_of(options))
    failures = Failures(options.strict)
    with long_work("building the reference data") as progress:
        while True:
            try:
                references = open_references([*(kept.value for kept in registry.references), *own], progress=progress)
            except ReferenceDataError as error:
                owner = next((kept.owner for kept in registry.references if kept.value.name == error.table), None)
                if owner is None or error.table in {table.name for table in own}:
                    raise
                failures.add(owner, f"reference table {error.table}", str(error))
                kept = tuple(entry for entry in registry.references if entry.owner != owner)
                registry = structs.replace(registry, references=kept)
            else:
                return Session(structs.replace(registry, failures=(*registry.failures, *failures.seen())), references)


def tables_of(options: SessionOptions) -> Path:
    """The folder of the newsroom's own tables: as the configuration of the current folder names it, else the user's.

    Raises:
        ConfigError: when the configuration file cannot be used.
    """
    return tables_folder(load_config(Path(), file=options.config).tables)


def config_for(source: str | None, options: SessionOptions) -> LoadedConfig:
    """The configuration that holds for an article: searched from its folder upwards, the command line's rules on top.

    Args:
        source: Where the article was read from; None, "-" and URLs take the current folder.
        options: What the command line says.

    Raises:
        ConfigError: when a configuration file cannot be used.
        UnknownNameError: for a rule that no plugin registers.
    """
    local = source is not None and source != "-" and "://" not in source
    folder = Path(source).parent if local and source is not None else Path()
    # Path.is_dir raises where the way there is closed.
    return _config_in(folder if os.path.isdir(folder) else Path(), options)  # noqa: PTH112  see above


@functools.lru_cache(maxsize=256)
def _config_in(folder: Path, options: SessionOptions) -> LoadedConfig:
    loaded = load_config(folder, file=options.config)
    loaded = loaded.with_command_line(options.select, options.ignore, options.transcript)
    check_rule_names(loaded.settings, open_session(options).registry)
    return loaded


def printing_aside() -> AbstractContextManager[object]:
    """What a plugin prints goes to standard error: standard output holds results alone."""
    return redirect_stdout(_Aside())


class _Aside(io.TextIOBase):
    """Standard error for what plugins print: what could steer a terminal is shown as an escape."""

    def write(self, text: str) -> int:
        sys.stderr.write("".join(c if c.isprintable() or c in "\n\t" else ascii(c)[1:-1] for c in text))
        return len(text)

    def flush(self) -> None:
        sys.stderr.flush()


def scan_one(
    options: SessionOptions,
    article: Article,
    settings: Settings | None = None,
    left_out: tuple[Failure, ...] = (),
) -> ScanResult:
    """Scan one article; what worker processes run.

    Args:
        options: What the session depends on.
        article: As loaded.
        settings: Those that hold for it; without them they are looked for where it was read from.
        left_out: Plugins that are not asked about this article, with why.

    Raises:
        PluginError: with `strict`, when a plugin fails.
    """
    session = open_session(options)
    settings = settings or config_for(article.source, options).settings
    registry = session.registry.without(left_out)
    with printing_aside():
        return scan_article(article, registry, session.references, settings, strict=options.strict, watch=options.watch)


def report_input(
    session: Session, result: ScanResult, settings: Settings, settled: Settled = _NOTHING_SETTLED
) -> ReportInput:
    """What a report writer gets: the result, its decisions, the settings that bear on it, and the rules."""
    rules = {code: rule for code, (rule, _) in session.registry.rules.items()}
    unused = settled.unused if runs(UNUSED, settings.select, settings.ignore) else ()
    return ReportInput(result, settled.decisions, changed(settings), rules, claimcheck.__version__, unused)


def report_writer(registry: Registry, name: str) -> ReportWriter:
    """The report writer of this name.

    Raises:
        UnknownNameError: when there is none.
    """
    writers = {entry.value.name: entry.value for entry in registry.reports}
    if name not in writers:
        raise UnknownNameError("format", name, writers, f"formats: {', '.join(sorted(writers))}")
    return writers[name]


def input_loader(registry: Registry, name: str | None) -> Loader | None:
    """The loader of this name; None for no name.

    Raises:
        UnknownNameError: when there is none.
    """
    loaders = {entry.value.name: entry.value for entry in registry.loaders}
    if name is not None and name not in loaders:
        raise UnknownNameError("input format", name, loaders, f"input formats: {', '.join(sorted(loaders))}")
    return None if name is None else loaders[name]


@contextmanager
def long_work(what: str) -> Iterator[Callable[[int, int], None] | None]:
    """A progress bar on stderr for work that may be long, or None where nobody would see it.

    Args:
        what: The work in a few words.

    Yields:
        A function of (done, total) that draws the bar, from its first call on.
    """
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True, markup=False), transient=True) as bar:
        task = bar.add_task(what, total=None)

        def draw(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield draw
