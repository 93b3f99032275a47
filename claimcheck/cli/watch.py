"""`scan --watch`: scan again what changes, until Ctrl-C."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import typer

from claimcheck.errors import UsageError

__all__ = ["changes", "check_watchable", "watch"]


def check_watchable(inputs: Sequence[str]) -> None:
    """Refuse what cannot be watched, before anything is scanned.

    Raises:
        UsageError: for a URL, standard input, a name that is neither a file nor a folder, or without the watch extra.
    """
    try:
        import watchfiles
    except ModuleNotFoundError as error:
        raise UsageError("--watch needs an extra", 'pip install "claimcheck-toolkit[watch]"') from error
    del watchfiles
    for name in inputs:
        if name == "-" or "://" in name or not os.path.exists(name):  # noqa: PTH110  closed ways are none
            raise UsageError(f"--watch watches files and folders; {name!r} is none", "name a file or folder")


def watch(
    inputs: Sequence[str], suffixes: Iterable[str], aside: Sequence[Path], scan: Callable[[list[str]], None]
) -> None:
    """Scan what changes, each time something does, until interrupted.

    Args:
        inputs: Files and folders.
        suffixes: Endings that are read in folders.
        aside: Folders whose files are claimcheck's own.
        scan: Scans these paths.
    """
    import watchfiles

    typer.echo("watching; Ctrl-C ends it", err=True)
    # An editor that saves by renaming replaces the file: its folder is watched, not the file.
    folders = sorted({name if Path(name).is_dir() else str(Path(name).parent) for name in inputs})
    for batch in watchfiles.watch(*folders, raise_interrupt=False):
        changed = changes(inputs, tuple(suffixes), aside, (path for _, path in batch))
        if changed:
            scan(changed)


def changes(inputs: Sequence[str], suffixes: tuple[str, ...], aside: Sequence[Path], paths: Iterable[str]) -> list[str]:
    """Which of the changed paths are to be scanned, named as the user named them, sorted.

    Args:
        inputs: Files and folders.
        suffixes: Endings that are read in folders.
        aside: Folders whose files are claimcheck's own.
        paths: What changed.
    """
    own = [folder.absolute() for folder in aside]
    changed = {Path(path).absolute() for path in paths}
    changed = {path for path in changed if path.is_file() and not any(path.is_relative_to(folder) for folder in own)}
    return sorted({name for path in changed for name in _named(inputs, suffixes, path)})


def _named(inputs: Sequence[str], suffixes: tuple[str, ...], path: Path) -> Iterator[str]:
    for name in inputs:
        given = Path(name).absolute()
        if given == path:
            yield name
        elif given.is_dir() and path.is_relative_to(given) and path.suffix.lower() in suffixes:
            yield str(Path(name) / path.relative_to(given))
