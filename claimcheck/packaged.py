"""TOML that stands beside the code which reads it: vocabulary, rules, weights."""

from __future__ import annotations

import pkgutil
from typing import Any

# tomli is the standard library's tomllib, compiled: a scan reads some fifty of these files before it has said a word.
import tomli

__all__ = ["read_toml"]


def read_toml(package: str, name: str) -> dict[str, Any]:
    """A TOML file of an installed package, which may be zipped.

    Args:
        package: The full name of the package in whose folder the file stands.
        name: The file's name; `/` parts the folders in it.

    Raises:
        FileNotFoundError: when the package has no such file.
        tomli.TOMLDecodeError: when it is not TOML.

    Example:
        >>> read_toml("claimcheck", "approx.toml")["nearly"]
        [-0.08, 0]
    """
    data = pkgutil.get_data(package, name)
    if data is None:
        raise FileNotFoundError(f"{package} has no {name}")
    return tomli.loads(data.decode("utf-8"))
