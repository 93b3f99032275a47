"""Errors as the command line shows them: one line on stderr, and the exit code."""

from __future__ import annotations

import contextlib
import functools
import os
import sys
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import typer

from claimcheck.errors import ClaimcheckError, OutputError, one_line

if TYPE_CHECKING:
    from claimcheck.models import Failure

__all__ = [
    "EXIT_FAILED_PLUGIN",
    "EXIT_FINDINGS",
    "EXIT_INTERRUPTED",
    "EXIT_USAGE",
    "FAULT_HINT",
    "drop_output",
    "fault",
    "reported",
    "say",
    "say_failures",
]

_P = ParamSpec("_P")

EXIT_FINDINGS = 1
EXIT_USAGE = 2
EXIT_FAILED_PLUGIN = 3
EXIT_INTERRUPTED = 130

FAULT_HINT = (
    "this is a fault of claimcheck: please report it with the article (`python -X dev -m claimcheck` shows more)"
)


def say(kind: str, message: object) -> None:
    """One line on stderr: `claimcheck: error: ...`."""
    typer.echo(f"claimcheck: {kind}: {one_line(message)}", err=True)


def say_failures(failures: Iterable[Failure]) -> None:
    """One line on stderr for each plugin that failed."""
    for failure in failures:
        say("warning", f"plugin {failure.plugin!r} failed at {failure.stage}: {failure.error}")


def fault(error: Exception) -> str:
    """What went wrong inside claimcheck, for whom it is reported to: type, words, and where."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"


def drop_output() -> None:
    """Send what is still to be printed nowhere: Python would raise again when it ends."""
    with contextlib.suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def reported(command: Callable[_P, int]) -> Callable[_P, None]:
    """The command with its errors reported: the function gives an exit code or raises, the result exits.

    Args:
        command: A function that typer can call; its answer is the exit code.
    """

    @functools.wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            code = command(*args, **kwargs)
        except ClaimcheckError as error:
            say("error", error)
            code = error.exit_code
        except KeyboardInterrupt:
            say("error", "interrupted; what was saved before stays saved")
            code = EXIT_INTERRUPTED
        except MemoryError:
            say("error", "there is not enough memory: scan fewer or shorter articles at once")
            code = EXIT_USAGE
        except BrokenPipeError:
            # The reader of our output has what it wanted ("| head").
            drop_output()
            code = 0
        except OSError as error:
            say("error", OutputError(f"{error.filename or 'output'}: {error.strerror or error}", "check the path"))
            code = EXIT_USAGE
        except (typer.Exit, typer.Abort, typer.TyperException):
            raise
        except Exception as error:
            if sys.flags.dev_mode:
                raise
            say("error", f"{fault(error)}: {FAULT_HINT}")
            code = EXIT_USAGE
        raise typer.Exit(code)

    return run
