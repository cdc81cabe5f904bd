"""Files of posts as people have them: encodings, columns, quoting, times, and what is refused with its reason."""

import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost.post import tables
from fingerpost.post.post import Post
from fingerpost.post.tables import BadFile, Form, Line
from fingerpost.post.tables.written import read_written
from fingerpost.post.wire import BadLine, BadPost

HEADING = "Message,Author,Date,Network,Comment ID\r\n"
WORDS = "Café £5 “quoted” – naïve"


def read(body: bytes | str, **given: str) -> list[Line]:
    raw = body.encode() if isinstance(body, str) else body
    form = tables.look(io.BytesIO(raw))
    form = form.with_columns(form.columns, given)
    stream = io.BytesIO(raw)
    stream.seek(form.start)
    return list(tables.read(stream, form, offset=form.start, number=form.lines))


def posts(body: bytes | str, **given: str) -> list[Post]:
    return [line.found for line in read(body, **given) if isinstance(line.found, Post)]


def why(line: Line) -> str:
    assert isinstance(line.found, BadLine)
    return line.found.code


def in_pieces(body: bytes, size: int = 7) -> Iterator[bytes]:
    return (body[start : start + size] for start in range(0, len(body), size))


@pytest.mark.parametrize(
    ("codec", "mark", "told"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8"),
        ("utf-16-le", b"\xff\xfe", "utf-16-le"),
        ("utf-16-be", b"\xfe\xff", "utf-16-be"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_the_encoding_is_found_and_the_words_come_out_as_they_were(codec, mark, told):
    body = mark + f"{HEADING}{WORDS},Jo,,facebook,1\r\n".encode(codec)
    encoding = tables.detect([body])
    assert encoding is not None
    assert encoding.codec == told
    assert b"".join(tables.in_utf8(in_pieces(body), encoding)).decode() == f"{HEADING}{WORDS},Jo,,facebook,1\r\n"


def test_a_character_cut_between_two_pieces_is_still_utf_8():
    assert tables.detect(in_pieces(WORDS.encode(), 1)).codec == "utf-8"  # type: ignore[union-attr]
    assert tables.detect([WORDS.encode()[:4]]).codec == "cp1252"  # type: ignore[union-attr]


@pytest.mark.parametrize("body", [b"\x00\x01\x02\x00\x00PNG", b"caf\x81\xe9"])
def test_what_is_no_text_is_not_taken_for_some(body):
    assert tables.detect([body]) is None


@given(st.text())
def test_any_text_in_utf_8_survives(text):
    body = text.encode("utf-8", "replace")
    if b"\x00" in body[:4096] or body[:2] in (b"\xff\xfe", b"\xfe\xff") or body[:3] == b"\xef\xbb\xbf":
        return
    encoding = tables.detect([body])
    assert encoding is not None
    assert encoding.codec == "utf-8"
    assert b"".join(tables.in_utf8(in_pieces(body), encoding)) == body


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Message,Author,Date", {"text": 0, "author_name": 1, "at": 2}),
        ("Comment Text;From;Created At", {"text": 0, "author_name": 1, "at": 2}),
        ("message_id\tmessage\tscreen_name", {"id": 0, "text": 1, "author_handle": 2}),
        ("Post Text|Permalink|Social Network", {"text": 0, "link": 1, "platform": 2}),
        ("words", {"text": 0}),
        ("something", {"text": 0}),
        ("a,b", {}),
    ],
)
def test_columns_are_guessed_by_their_names(heading, found):
    assert tables.look(io.BytesIO(f"{heading}\n".encode())).columns == found


def test_quoted_words_keep_their_commas_quotation_marks_and_lines():
    body = f'{HEADING}"Hello, ""you""\r\nand you",Jo,,facebook,1\r\nNext,Jo,,x,2\r\n'
    first, second = read(body)
    assert first.found.text == 'Hello, "you"\r\nand you'
    assert (first.number, first.last, second.number) == (2, 3, 4)


def test_every_part_of_a_post_is_taken_from_its_column():
    heading = "text,id,at,author name,handle,platform,kind,account,link,parent\n"
    row = "Hi,7,23/11/2026 09:05,Jo Public,@jo,Twitter,Direct message,@moorside,https://x.example.org/7,Our post\n"
    line = read(heading + row)[0]
    post = line.found
    assert isinstance(post, Post)
    assert (post.id, post.platform, post.kind, post.account) == ("7", "x", "dm", "@moorside")
    assert (post.author.name, post.author.handle, post.parent.text) == ("Jo Public", "@jo", "Our post")  # type: ignore[union-attr]
    assert post.at.isoformat() == "2026-11-23T09:05:00+00:00"  # type: ignore[union-attr]
    assert line.link == "https://x.example.org/7"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("only,two", "wrong_columns"),
        (",Jo,,facebook,1", "no_words"),
        ("Hi,Jo,yesterday,facebook,1", "bad_time"),
        ("Hi,Jo,13/13/2026 09:00,facebook,1", "bad_time"),
        ("Hi,Jo,,myspace,1", "unknown_platform"),
        ('Hi "there,Jo"x,,facebook,1\n"open,Jo,,x,2', "bad_table"),
    ],
)
def test_a_row_that_is_no_post_is_refused_with_the_reason_and_the_others_go_on(row, code):
    lines = read(f"{HEADING}{row}\n")
    assert why(lines[-1]) == code
    assert [post.text for post in posts(f"{HEADING}{row.splitlines()[0]}\nNext,Jo,,x,9\n")][-1:] == ["Next"]


def test_a_quotation_mark_that_is_never_closed_ends_nothing_but_its_own_row():
    lines = read(f'{HEADING}"Hi,Jo,,x,1\n')
    assert [why(line) for line in lines] == ["bad_table"]


def test_a_line_that_is_too_long_is_passed_over():
    body = f"{HEADING}{'x' * 1_200_000},Jo,,x,1\nNext,Jo,,x,2\n"
    lines = read(body)
    assert [post.text for post in posts(body)] == ["Next"]
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        ("2026-11-23T09:05:00Z", "2026-11-23T09:05:00+00:00"),
        ("2026-07-01 09:05", "2026-07-01T08:05:00+00:00"),
        ("01/07/2026 09:05:30", "2026-07-01T08:05:30+00:00"),
        ("1 July 2026 09:05", "2026-07-01T08:05:00+00:00"),
        ("01/07/2026 01:05 PM", "2026-07-01T12:05:00+00:00"),
        ("2026-11-23 09:05:00 UTC", "2026-11-23T09:05:00+00:00"),
        ("2026-11-23", "2026-11-23T00:00:00+00:00"),
    ],
)
def test_times_are_read_by_the_clocks_here_unless_they_say_otherwise(written, utc):
    assert read_written(written).isoformat() == utc


@pytest.mark.parametrize(
    "written", ["", "soon", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "32/01/2026"]
)
def test_what_is_no_time_is_refused(written):
    with pytest.raises(BadPost):
        read_written(written)


def test_the_same_row_is_the_same_post_and_two_people_may_say_the_same():
    row = "Thanks,Jo,23/11/2026 09:05,facebook,\n"
    first, again = posts(HEADING + row + row)
    assert first.id == again.id
    one, other = posts(f"{HEADING}Thanks,,,facebook,\nThanks,,,facebook,\n")
    assert one.id != other.id
    assert posts(f"{HEADING}Thanks,,,facebook,\n")[0].id == one.id


def test_what_holds_for_the_whole_file_is_said_of_posts_that_do_not_say():
    found = posts("message,network\nHi,\nHo,linkedin\n", platform="x", kind="mention", account="@moorside")
    assert [(post.platform, post.kind, post.account) for post in found] == [
        ("x", "mention", "@moorside"),
        ("linkedin", "mention", "@moorside"),
    ]


def test_json_lines_are_read_as_triage_reads_them():
    lines = read(
        '{"text": "Hi", "id": "7", "link": "https://example.org/7"}\n\n{"text": 5}\n{"not_a_post": "a like"}\n'
    )
    assert [line.number for line in lines] == [1, 3, 4]
    assert (lines[0].found.id, lines[0].link) == ("7", "https://example.org/7")  # type: ignore[union-attr]
    assert why(lines[1]) == "wrong_type"


def test_reading_can_be_taken_up_at_any_line():
    body = (HEADING + "".join(f'"Post {n}\nsecond line",Jo,,x,{n}\n' for n in range(9))).encode()
    whole = read(body)
    form = tables.look(io.BytesIO(body))
    for place, line in enumerate(whole):
        stream = io.BytesIO(body)
        stream.seek(line.after)
        rest = list(tables.read(stream, form, offset=line.after, number=line.last))
        assert rest == whole[place + 1 :]


@pytest.mark.parametrize("body", [b"", b"  \n\n", b",,,\n,,\n"])
def test_a_file_without_a_heading_is_refused(body):
    with pytest.raises(BadFile):
        tables.look(io.BytesIO(body))


def test_a_column_serves_once_and_the_words_must_have_one():
    form = tables.look(io.BytesIO(b"a,b\n"))
    for columns, told in (({}, "Choose the column"), ({"text": 0, "id": 0}, "at most once")):
        with pytest.raises(BadFile, match=told):
            form.with_columns(columns, {})
    assert form.with_columns({"text": 1, "id": 7, "nothing": 0}, {}).columns == {"text": 1}


def test_a_form_comes_back_from_json_as_it_was():
    form = tables.look(io.BytesIO(HEADING.encode())).with_columns({"text": 0}, {"platform": "x"})
    assert Form.from_dict(form.to_dict()) == form
