"""Writing a table into the folder of own tables, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import io
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from msgspec import structs

from claimcheck.errors import ReferenceDataError
from claimcheck.models import Counted
from claimcheck.references.content import collect, read_tables
from claimcheck.references.own.convert import Converted
from claimcheck.references.own.folder import ENTITIES_FILE, FACTS_FILE, PART, tables_in
from claimcheck.references.own.roles import Roles, roles_toml
from claimcheck.references.own.toml import section
from claimcheck.references.rows import COLUMNS
from claimcheck.references.sources import SOURCES_FILE

__all__ = ["write_table"]

_ROLES_FILE = "roles.toml"


def write_table(folder: Path, roles: Roles, converted: Converted, *, replace: bool = False) -> Path:
    """Put a table into the folder: it is written under another name, read back, and then renamed.

    Args:
        folder: Of all own tables.
        roles: Kept beside the table, so that it can be added anew.
        converted: The table.
        replace: Take the place of a table of that name.

    Raises:
        ReferenceDataError: when it cannot be written, is refused when read back, or the name is taken.
    """
    target = folder / roles.name
    if target.exists() and not replace:
        raise ReferenceDataError(
            f"there is a table {roles.name!r} already: {target}", "give --replace, or another --name"
        )
    part: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(prefix=f"{roles.name}-", suffix=PART, dir=folder))
        _write(part, roles, converted)
        collect(read_tables(list(tables_in(part, roles.name))))
        if target.exists():
            shutil.rmtree(target)
        part.rename(target)
    except OSError as error:
        raise ReferenceDataError(
            f"cannot write {target}: {error.strerror}", "check the folder's permissions"
        ) from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                shutil.rmtree(part)
    return target


def _write(place: Path, roles: Roles, converted: Converted) -> None:
    place.chmod(0o755)
    (place / _ROLES_FILE).write_text(roles_toml(roles), encoding="utf-8")
    (place / FACTS_FILE).write_text(_csv(COLUMNS["facts"], converted.facts), encoding="utf-8", newline="")
    first = next(iter(converted.sources), "")
    if converted.entities:
        rows = [{"entity": e.id, "label": e.label, "kind": e.kind, "source": first} for e in converted.entities]
        text = _csv(("entity", "label", "kind", "source"), rows)
        (place / ENTITIES_FILE).write_text(text, encoding="utf-8", newline="")
    (place / SOURCES_FILE).write_text(_sources(roles, converted), encoding="utf-8")


def _csv(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> str:
    used = [column for column in columns if any(column in row for row in rows)]
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(used)
    writer.writerows([row.get(column, "") for column in used] for row in rows)
    return written.getvalue()


def _sources(roles: Roles, converted: Converted) -> str:
    names = [roles.name, *([f"{roles.name}-entities"] if converted.entities else [])]
    lines: list[str] = []
    for name in names:
        lines += section(f"[tables.{name}]", {"summary": roles.summary, "version": roles.retrieved})
    for key, source in converted.sources.items():
        lines += section(
            f"[sources.{key}]", {name: value for name, value in structs.asdict(source).items() if name != "key"}
        )
    if roles.counted is not None:
        lines += section("[[counted]]", {f.name: getattr(roles.counted, f.name) for f in fields(Counted)})
    return "\n".join(lines)
