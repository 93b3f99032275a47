"""Starts the process that reads one document, gives it the bytes, and takes the articles or the error that it sends."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Iterable

from msgspec import Struct, convert

from claimcheck.errors import InputError
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["Limits", "read_apart", "read_bounded", "require"]

_SPLIT = "save the article by itself, or its text as a file"


class Limits(Struct, frozen=True):
    """What one document may take: seconds of CPU and of the clock, and bytes of memory (where the system can hold it).

    The clock is for what waits and does not work; CPU ends first, however busy the computer is.
    """

    cpu_seconds: int = 30
    seconds: float = 300.0
    memory: int = 1_500_000_000


_LIMITS = Limits()
# In bytes. The slowest pages, feeds and messages of this size that are known take four seconds.
_SHORT = 300_000


def read_bounded(read: Callable[[LoadRequest], Iterable[Article]], request: LoadRequest) -> Iterable[Article]:
    """The articles of a document: of a short one in this process, of a long one within limits in a process of its own.

    What is short ends soon whatever it holds, and a process a page would take ten times as long as an ordinary page.

    Args:
        read: A function of a module, which takes the request and gives articles.
        request: The document.

    Raises:
        InputError: when the document cannot be read, or takes more than the limits.
    """
    if len(request.data) <= _SHORT:
        return read(request)
    return read_apart(f"{read.__module__}:{read.__qualname__}", request)


def read_apart(function: str, request: LoadRequest, limits: Limits = _LIMITS) -> tuple[Article, ...]:
    """The articles that a function makes of a document, in a process of its own that ends with it.

    Args:
        function: MODULE:FUNCTION of what takes the request and gives articles, or raises `InputError`.
        request: The document.
        limits: What it may take.

    Raises:
        InputError: when the document cannot be read, or takes more than the limits.
    """
    name = request.source
    # -P: a file docx.py beside the article is not what is to be imported.
    command = [sys.executable, "-P", "-m", "claimcheck.loading.apart.child", function]
    command += [str(limits.cpu_seconds), str(limits.memory)]
    head = {"source": name, "media_type": request.media_type, "charset": request.charset}
    try:
        done = subprocess.run(  # noqa: S603  our own interpreter and module
            command,
            input=json.dumps(head).encode("ascii") + b"\n" + request.data,
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


def require(request: LoadRequest, module: str, extra: str, kind: str) -> None:
    """Make sure that what reads a document is installed, before a process is started for it.

    Args:
        request: The document.
        module: What the reader imports.
        extra: What brings it ("claimcheck-toolkit[pdf]").
        kind: What such a document is called ("a PDF").

    Raises:
        InputError: when it is not.
    """
    if importlib.util.find_spec(module) is None:
        message = f"{request.source} is {kind}, and reading those needs an extra"
        raise InputError(message, f'pip install "{extra}"')


def _answered(done: subprocess.CompletedProcess[bytes], name: str, limits: Limits) -> tuple[Article, ...]:
    if -done.returncode in _OUT_OF_TIME:
        raise InputError(f"{name} takes more than {limits.cpu_seconds} seconds of CPU to read", _SPLIT)
    try:
        answer = json.loads(done.stdout)
        if "refused" not in answer:
            return convert(answer["articles"], tuple[Article, ...])
        message, hint = answer["refused"]
    except (ValueError, LookupError, TypeError) as error:
        how = f"the process that read it ended with code {done.returncode}"
        raise InputError(f"{name} cannot be read: {how}", "the file may be damaged; save its text") from error
    raise InputError(message, hint)


# SIGXCPU at the limit; SIGKILL where the process takes no notice of that.
_OUT_OF_TIME = (24, 9)
