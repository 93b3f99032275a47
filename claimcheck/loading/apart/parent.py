"""Starts the process that reads one document, gives it the bytes, and takes the draft or the error that it sends."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys

from msgspec import Struct

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, draft_from_json
from claimcheck.specs import LoadRequest

__all__ = ["Limits", "read_apart"]

_SPLIT = "save the article by itself, or its text as a file"


class Limits(Struct, frozen=True):
    """What one document may take: seconds of CPU and of the clock, and bytes of memory (where the system can hold it).

    The clock is for what waits and does not work; CPU ends first, however busy the computer is.
    """

    cpu_seconds: int = 30
    seconds: float = 300.0
    memory: int = 1_500_000_000


_LIMITS = Limits()


def read_apart(reader: str, request: LoadRequest, extra: tuple[str, str, str], limits: Limits = _LIMITS) -> Draft:
    """The draft that a reader makes of a document, in a process of its own that ends with it.

    Args:
        reader: MODULE:FUNCTION of what takes the bytes and gives a `Draft`, or raises `InputError` without a name.
        request: The document.
        extra: The module that the reader needs, the extra that brings it, and what such a document is called.
        limits: What it may take.

    Raises:
        InputError: when the extra is missing, the document cannot be read, or it takes more than the limits.
    """
    name = request.source
    module, package, kind = extra
    if importlib.util.find_spec(module) is None:
        raise InputError(f"{name} is {kind}, and reading those needs an extra", f'pip install "{package}"')
    # -P: a file docx.py beside the article is not what is to be imported.
    command = [sys.executable, "-P", "-m", "claimcheck.loading.apart.child", reader]
    command += [str(limits.cpu_seconds), str(limits.memory)]
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command,
            input=request.data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise InputError(f"{name} takes longer than {limits.seconds:.0f} seconds to read", _SPLIT) from error
    except OSError as error:
        raise InputError(f"{name} cannot be read: no process to read it ({error.strerror})", "try again") from error
    return _answered(done, name, limits)


def _answered(done: subprocess.CompletedProcess[bytes], name: str, limits: Limits) -> Draft:
    if -done.returncode in _OUT_OF_TIME:
        raise InputError(f"{name} takes more than {limits.cpu_seconds} seconds of CPU to read", _SPLIT)
    try:
        answer = json.loads(done.stdout)
        if "refused" not in answer:
            return draft_from_json(answer["draft"])
        message, hint = answer["refused"]
    except (ValueError, LookupError, TypeError) as error:
        how = f"the process that read it ended with code {done.returncode}"
        raise InputError(f"{name} cannot be read: {how}", "the file may be damaged; save its text") from error
    raise InputError(f"{name} {message}", hint)


# SIGXCPU at the limit; SIGKILL where the process takes no notice of that.
_OUT_OF_TIME = (24, 9)
