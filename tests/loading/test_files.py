from __future__ import annotations

import io
import os
import socket
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.loading import files
from claimcheck.loading.files import open_file, read_lines, read_whole, shown


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as error, open_file(path):
        pass
    return str(error.value).replace(f"{path.parent}/", "")


def test_what_is_no_plain_file_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "gone.txt").symlink_to("nowhere.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    (tmp_path / "folder.txt").mkdir()
    monkeypatch.chdir(tmp_path)  # the name of a socket is short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("sock.txt")
        names = ("pipe", "zero", "folder", "sock", "gone", "none", "loop")
        assert [refusal(tmp_path / f"{name}.txt") for name in names] == [
            "pipe.txt is a pipe, not a file: give a file; `-` reads standard input",
            "zero.txt is a device, not a file: give a file; `-` reads standard input",
            "folder.txt is a folder, not a file: give a file; `-` reads standard input",
            "sock.txt is a socket, not a file: give a file; `-` reads standard input",
            "gone.txt is a link to a file that is not there: mend or remove the link",
            "no file or folder none.txt: check the path",
            "cannot read loop.txt: Too many levels of symbolic links: check the path",
        ]


def test_a_name_with_a_nul(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="embedded null byte"):
        open_file(tmp_path / "a\0b")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("x")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(tmp_path / "a.txt") == "a.txt may not be read: give yourself the right to read it"


def test_a_name_that_is_no_utf_8_is_shown_with_marks() -> None:
    assert shown(os.fsdecode(b"bad\xff.txt")) == "bad\ufffd.txt"


def test_an_article_up_to_the_limit_and_one_beyond(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    assert len(read_whole(io.BytesIO(b"x" * 1_000_000), "a.txt")) == 1_000_000
    with pytest.raises(InputError) as error:
        read_whole(io.BytesIO(b"x" * 1_000_001), "a.txt")
    assert str(error.value) == "a.txt is larger than 1 MB: split it into articles"


def test_lines_with_their_numbers_and_an_error_for_one_that_is_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 1_000_000)
    stream = io.BytesIO(b"a\n \n" + b"x" * 3_000_000 + b"\nb\n" + b"y" * 1_000_001)
    lines = [(number, str(line)) for number, line in read_lines(stream, "a.jsonl")]
    hint = "is longer than 1 MB: an article line holds one article"
    assert lines == [
        (1, "b'a\\n'"),
        (3, f"a.jsonl, line 3, {hint}"),
        (4, "b'b\\n'"),
        (5, f"a.jsonl, line 5, {hint}"),
    ]


class _Broken(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:  # noqa: ARG002  it never reads
        raise OSError(5, "Input/output error")


def test_a_disk_that_fails() -> None:
    with pytest.raises(InputError) as error:
        read_whole(_Broken(), "a.txt")
    assert str(error.value) == "cannot read a.txt: Input/output error: check the disk or the connection"
