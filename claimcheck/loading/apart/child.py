"""What the process runs that reads one document: `python -m claimcheck.loading.apart.child READER CPU-SECONDS MEMORY`.

The document comes on standard input; one JSON object goes to standard output: a draft, or why there is none.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft

__all__ = ["answer", "limit", "main"]

_SPLIT = "save the article by itself, or its text as a file"
# Between the limit that ends the process and the one that nothing survives.
_GRACE = 2


def main(arguments: list[str]) -> None:
    """Read one document from standard input and answer on standard output.

    Args:
        arguments: The reader as MODULE:FUNCTION, seconds of CPU, bytes of memory.
    """
    reader, seconds, memory = arguments
    # What a library prints must not stand in the answer.
    out = os.dup(1)
    os.dup2(2, 1)
    limit(int(seconds), int(memory))
    data = sys.stdin.buffer.read()
    with os.fdopen(out, "wb") as stream:
        stream.write(answer(reader, data))


def answer(reader: str, data: bytes) -> bytes:
    """The draft, or why there is none, as JSON.

    Args:
        reader: MODULE:FUNCTION.
        data: The document.
    """
    module, _, function = reader.partition(":")
    try:
        read: Callable[[bytes], Draft] = getattr(importlib.import_module(module), function)
        said: dict[str, object] = {"draft": asdict(read(data))}
    except InputError as error:
        said = {"refused": [error.message, error.hint]}
    except MemoryError:
        said = {"refused": ["takes more memory to read than a document may", _SPLIT]}
    except Exception as error:  # noqa: BLE001  the libraries raise many kinds on damaged documents
        said = {"refused": [f"is damaged or of another kind ({type(error).__name__})", "save it again, or its text"]}
    return json.dumps(said, default=str).encode("ascii")


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
