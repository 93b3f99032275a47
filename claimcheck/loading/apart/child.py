"""What the process runs that reads one document: `python -m claimcheck.loading.apart.child FUNCTION SECONDS MEMORY`.

On standard input comes a line of JSON with what the request says of the document, then the document; one JSON object
goes to standard output: the articles, or why there are none.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from collections.abc import Callable, Iterable

from msgspec import to_builtins

from claimcheck.errors import InputError
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["answer", "limit", "main"]

_SPLIT = "save the article by itself, or its text as a file"
# Between the limit that ends the process and the one that nothing survives.
_GRACE = 2


def main(arguments: list[str]) -> None:
    """Read one document from standard input and answer on standard output.

    Args:
        arguments: The function as MODULE:FUNCTION, seconds of CPU, bytes of memory.
    """
    function, seconds, memory = arguments
    # What a library prints must not stand in the answer.
    out = os.dup(1)
    os.dup2(2, 1)
    limit(int(seconds), int(memory))
    said = json.loads(sys.stdin.buffer.readline())
    request = LoadRequest(said["source"], sys.stdin.buffer.read(), said["media_type"], said["charset"])
    with os.fdopen(out, "wb") as stream:
        stream.write(answer(function, request))


def answer(function: str, request: LoadRequest) -> bytes:
    """The articles, or why there are none, as JSON.

    Args:
        function: MODULE:FUNCTION of what reads them.
        request: The document.
    """
    name = request.source
    module, _, function = function.partition(":")
    try:
        read: Callable[[LoadRequest], Iterable[Article]] = getattr(importlib.import_module(module), function)
        said: dict[str, object] = {"articles": to_builtins(list(read(request)))}
    except InputError as error:
        said = {"refused": [error.message, error.hint]}
    except MemoryError:
        said = {"refused": [f"{name} takes more memory to read than a document may", _SPLIT]}
    except Exception as error:  # noqa: BLE001  the libraries raise many kinds on damaged documents
        reason = f"{name} is damaged or of another kind ({type(error).__name__})"
        said = {"refused": [reason, "save it again, or its text"]}
    return json.dumps(said).encode("ascii")


def limit(seconds: int, memory: int) -> None:
    """Hold this process to its limits, where the system can.

    Args:
        seconds: Of CPU.
        memory: Bytes of address space.
    """
    try:
        import resource  # noqa: PLC0415  not on every system
    except ImportError:
        return
    wanted = {
        resource.RLIMIT_CPU: (seconds, seconds + _GRACE),
        resource.RLIMIT_AS: (memory, memory),
        resource.RLIMIT_CORE: (0, 0),
    }
    for what, (soft, hard) in wanted.items():
        # A system may know a limit and not hold it (address space on macOS), or hold a lower one already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(what, (soft, hard))


if __name__ == "__main__":
    main(sys.argv[1:])
