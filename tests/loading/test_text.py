from __future__ import annotations

import hashlib

from claimcheck.loading import article_from_text
from claimcheck.loading.hooks import TEXT
from claimcheck.specs import LoadRequest


def test_a_text_file_is_one_article_with_the_hash_of_its_bytes() -> None:
    data = "“Yes,”\r\nshe said.".encode("cp1252")
    expected = article_from_text("“Yes,”\nshe said.", source="a.txt", sha256=hashlib.sha256(data).hexdigest())
    assert list(TEXT.load(LoadRequest("a.txt", data))) == [expected]
