"""The work on one article, wherever it is done: the result, or why there is none."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.cli.errors import FAULT_HINT, fault
from claimcheck.errors import ClaimcheckError, InputError, PluginError
from claimcheck.models import Article, ScanResult

__all__ = ["scan_item"]


def scan_item(
    scan: Callable[[Article], ScanResult], item: Article | InputError, *, strict: bool = False
) -> ScanResult | ClaimcheckError:
    """The result, or why there is none: what befalls one article must not end the scan of an archive.

    Args:
        scan: Scans one article; picklable where the work is done in another process.
        item: The article, or what was said in place of one that could not be read.
        strict: Let what goes wrong inside claimcheck pass.

    Raises:
        PluginError: when a plugin failed and that is to end the scan.
    """
    if isinstance(item, InputError):
        return item
    name = item.source or item.id
    try:
        return scan(item)
    except PluginError:
        raise
    except ClaimcheckError as error:
        return error
    except MemoryError:
        return InputError(f"{name} needs more memory than there is", "split it into articles")
    except Exception as error:
        if strict:
            raise
        return InputError(f"{name} could not be scanned: {fault(error)}", FAULT_HINT)
