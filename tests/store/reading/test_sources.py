"""What becomes an article, with which text, title and facts; and what does not, with which sentence."""

from __future__ import annotations

import codecs
import os
import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from store.errors import SourceError
from store.reading.sources import MOST_BYTES, each, expand, from_bytes, load, told

ENGLISH = "The ministers of the two countries met in the capital and said that they would meet again.\n"


def write(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


# decoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_text_is_the_same_in_every_unicode_encoding(encoding: str):
    assert (
        from_bytes(f"{ENGLISH}Größe, “naïve” €5".encode(encoding), "x").text == f"{ENGLISH}Größe, “naïve” €5"
    )


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_western_legacy_encodings_are_understood(encoding: str):
    assert from_bytes(f"{ENGLISH}José Müller, café".encode(encoding), "x").text.endswith("José Müller, café")


def test_other_legacy_encodings_are_detected():
    russian = "Министр иностранных дел заявил, что переговоры продолжатся на следующей неделе в столице. " * 5
    assert from_bytes(russian.encode("cp1251"), "x").text == russian


def test_offsets_are_those_of_the_file_as_decoded():
    article = from_bytes(b"\xef\xbb\xbf  One\r\nTwo\x1b[0m\r\n", "x")
    assert article.text == "  One \nTwo␛[0m \n"


# facts


def test_front_matter_is_cut_off_and_understood():
    article = from_bytes(
        f"---\ntitle: 'Talks: day two'\ndate: 2026-01-31\npublisher: The Test\ndateline: Bern\nurl: https://example.org/a\n"
        f"tags: [a, b]\n---\n{ENGLISH}".encode(),
        "x",
    )
    assert (article.title, article.date, article.publisher) == ("Talks: day two", "2026-01-31", "The Test")
    assert (article.dateline, article.url, article.text) == ("Bern", "https://example.org/a", ENGLISH)


@pytest.mark.parametrize(
    "front", ["---\nno mapping\n---\n", "---\n- a\n---\n", "---\ntitle: [unclosed\n---\n", "---\ntitle: x\n"]
)
def test_what_only_looks_like_front_matter_is_text(front: str):
    assert from_bytes((front + ENGLISH).encode(), "x").text == front + ENGLISH


def test_a_first_line_with_a_colon_is_text():
    assert from_bytes(f"Title: nothing\n{ENGLISH}".encode(), "x").text.startswith("Title: nothing")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Talks go on\n\nThe ministers met.", "Talks go on"),
        ("\n\nTalks go on\nThe ministers met.", "Talks go on"),
        ("PARIS (AP) — Talks go on, they say.", "Talks go on, they say."),
        (
            "word " * 60,
            "word word word word word word word word word word word word word word word word word word…",
        ),
        ("##", "##"),
    ],
)
def test_there_is_always_a_title(text: str, title: str):
    assert from_bytes(text.encode(), "x").title == title


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ASTANA, Kazakhstan — The talks began.", "ASTANA, Kazakhstan"),
        ("LONDON, March 3 (Reuters) - Shares fell.", "LONDON"),
        ("NEW YORK (AP) -- Shares fell.", "NEW YORK"),
        ("Shares fell in LONDON - and rose.", ""),
        ("U.S. officials hope for more.", ""),
    ],
)
def test_the_dateline_is_the_place_before_the_first_sentence(text: str, place: str):
    assert from_bytes(text.encode(), "x").dateline == place


@pytest.mark.parametrize("copy", [ENGLISH.replace("\n", "\r\n"), ENGLISH + "\n\n", "\ufeff" + ENGLISH])
def test_a_copy_with_other_line_ends_or_spaces_is_the_same_article(copy: str):
    assert from_bytes(copy.encode(), "x").id == from_bytes(ENGLISH.encode(), "x").id


def test_a_stray_null_byte_makes_no_binary_file():
    assert from_bytes((ENGLISH * 20).encode() + b"\0", "x").text.endswith("␀")


def test_the_same_text_is_the_same_article_wherever_it_comes_from(tmp_path: Path):
    one, two = write(tmp_path / "a.txt", ENGLISH), write(tmp_path / "b.md", f"---\ntitle: x\n---\n{ENGLISH}")
    assert load(one).id == load(two).id


# languages


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        ("Tokayev met Blinken.", "und"),
        (
            "Die Minister der beiden Länder trafen sich in der Hauptstadt und sagten, dass sie sich wieder treffen wollen.",
            "de",
        ),
        (
            "Los ministros de los dos países se reunieron en la capital y dijeron que se volverían a reunir pronto.",
            "es",
        ),
        (
            "Министры двух стран встретились в столице и заявили, что встретятся снова в следующем месяце.",
            "ru",
        ),
    ],
)
def test_the_language_is_known(text: str, language: str):
    assert from_bytes(text.encode(), "x").language == language


# what cannot be read


def refusal(path: Path) -> str:
    with pytest.raises(SourceError) as caught:
        load(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence


def test_a_missing_file(tmp_path: Path):
    assert "does not exist; check the spelling" in refusal(tmp_path / "no.txt")


def test_an_empty_file_and_one_of_white_space(tmp_path: Path):
    assert "is empty" in refusal(write(tmp_path / "a.txt", ""))
    assert "is empty" in refusal(write(tmp_path / "b.txt", " \n\t\n"))


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 8,
        b"\x7fELF\x02\x01\x01" + bytes(500),
        b"\x89PNG\r\n\x1a\n" + random.Random(7).randbytes(900),
    ],
)
def test_a_binary_file(tmp_path: Path, data: bytes):
    assert "is no text" in refusal(write(tmp_path / "a.txt", data))


def words_of(kind: str, length: int) -> bytes:
    """So many numbers of two bytes, as sound, pictures and tables have them."""
    dice = random.Random(length)
    choose: dict[str, Callable[[], int]] = {
        "any": lambda: dice.randrange(1 << 16),
        "small": lambda: dice.randrange(40, 200),
        "printable": lambda: dice.randrange(33, 127),
        "Latin": lambda: dice.randrange(32, 256),
        "one": lambda: 65,
        "Han": lambda: dice.randrange(0x4E00, 0x9F00),
        "a letter or two in": lambda: dice.choice((65, 66, 67, dice.randrange(0x3400, 0xE000))),
    }
    return struct.pack(f"<{length}H", *(choose[kind]() for _ in range(length)))


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF16_LE])
@pytest.mark.parametrize("length", [40, 400, 4_000])
@pytest.mark.parametrize("kind", ["any", "small", "printable", "Latin", "one"])
def test_numbers_of_two_bytes_are_no_text(tmp_path: Path, kind: str, length: int, mark: bytes):
    assert "is no text" in refusal(write(tmp_path / "a.txt", mark + words_of(kind, length)))


@pytest.mark.parametrize("kind", ["Han", "a letter or two in"])
def test_noise_behind_a_mark_is_no_text(tmp_path: Path, kind: str):
    assert "is no text" in refusal(write(tmp_path / "a.txt", codecs.BOM_UTF16_LE + words_of(kind, 400)))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
@pytest.mark.parametrize(
    "text",
    [
        "Hi",
        "😀 so much for 5 €",
        "外交部发言人表示，双方将于下周继续举行会谈，并就边境问题交换意见。" * 3,
        "外務省の報道官は、来週も協議を続けると述べた。両国は国境をめぐって意見を交わす。",
        "외교부 대변인은 다음 주에도 협의를 계속하겠다고 말했다.",
        "وقال المتحدث باسم الوزارة إن المحادثات ستستمر الأسبوع المقبل في العاصمة.",
        "Министр заявил, что переговоры продолжатся. " + ENGLISH + "会谈 שיחות συνομιλίες",
    ],
)
def test_text_of_any_script_behind_a_mark_is_read(encoding: str, text: str):
    assert from_bytes(text.encode(encoding), "x").text == text


def test_a_file_that_is_far_too_large_is_not_even_opened(tmp_path: Path):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    assert "holds 50 MB, and an article may have 5" in refusal(path)


def test_as_much_from_standard_input():
    with pytest.raises(SourceError, match="standard input holds more than 5 MB"):
        from_bytes(b"a" * (MOST_BYTES + 1), "standard input")


@pytest.mark.skipif(os.name != "posix", reason="POSIX alone has named pipes in folders")
def test_a_named_pipe_is_refused_without_waiting_for_it(tmp_path: Path):
    os.mkfifo(tmp_path / "a.txt")
    assert "is no regular file" in refusal(tmp_path / "a.txt")


def test_a_name_of_control_characters_is_told_harmlessly(tmp_path: Path):
    sentence = refusal(tmp_path / "evil\x1b]0;pwned\x07\nname.txt")
    assert "\x1b" not in sentence
    assert "\x07" not in sentence


def test_a_path_with_a_null_byte_and_one_without_end():
    assert "cannot be read" in refusal(Path("a\0b"))
    assert len(refusal(Path("x" * 5000))) < 400


def test_an_endless_path_is_told_in_short():
    assert len(told("x" * 5000)) < 200


# folders


def test_a_folder_stands_for_its_articles_in_order(tmp_path: Path):
    for name in ("b.txt", "a.md", "C.TXT", "no.pdf", ".hidden.txt"):
        write(tmp_path / name, ENGLISH)
    (tmp_path / "more").mkdir()
    write(tmp_path / "more" / "d.txt", ENGLISH)
    assert [path.name for path in expand(tmp_path)] == ["C.TXT", "a.md", "b.txt", "d.txt"]


def test_a_folder_without_articles(tmp_path: Path):
    with pytest.raises(SourceError, match=r"is a folder without \.txt or \.md files"):
        list(expand(tmp_path))


def test_one_bad_path_does_not_hold_up_the_others(tmp_path: Path):
    good = write(tmp_path / "good.txt", ENGLISH)
    found = dict(each([str(tmp_path / "no.txt"), str(good), "-"], lambda: b"From a pipe."))
    assert isinstance(found[str(tmp_path / "no.txt")], SourceError)
    assert getattr(found[str(good)], "text", None) == ENGLISH
    assert getattr(found["-"], "text", None) == "From a pipe."
