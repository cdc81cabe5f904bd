"""Who works here: reading the list, and recognising people however they are called."""

from pathlib import Path

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of
from fingerpost.triage.directory import Colleague, Directory, DirectoryError

HEADER = "name,role,team,site,handle,manager\n"


def mentioned(directory: Directory, text: str) -> list[tuple[str, str]]:
    return [(text[slice(*mention.span)], mention.name) for mention in words_of(Post(text), directory).staff]


def test_columns_come_in_any_order_and_others_are_ignored() -> None:
    directory = Directory.from_csv("Team,NAME,Shoe size\nElm Ward,Priya Nair,5\n\n")
    assert directory.colleagues == (Colleague("Priya Nair", team="Elm Ward"),)


def test_a_file_with_a_byte_order_mark_and_windows_line_ends_is_read(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_bytes(b"\xef\xbb\xbf" + (HEADER + "Zoë Ní Bhriain,Nurse,,,,\n").replace("\n", "\r\n").encode())
    assert Directory.from_csv(path).colleagues[0].name == "Zoë Ní Bhriain"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("role,team\nNurse,Elm\n", 1, "no column called “name”"),
        ("", None, "could not be read"),
        ("name;role\nPriya Nair;Nurse\n", 1, "with commas"),
        ("name,role,Name\na,b,c\n", 1, "twice"),
        ("name,role\nPriya Nair,Nurse\nDave Robson\n", 3, "header has 2"),
        ("name,role\nPriya Nair,Nurse,extra\n", 2, "quotation marks"),
        ("name,role\n,Nurse\n", 2, "name is empty"),
        ('name,role\n"Priya Nair,Nurse\n', 2, "quotation mark"),
    ],
)
def test_a_list_that_cannot_be_used_says_where_why_and_what_to_do(text: str, line: int | None, says: str) -> None:
    with pytest.raises(DirectoryError) as refused:
        Directory.from_csv(text)
    assert refused.value.line == line
    assert says in str(refused.value)
    assert "Priya" not in str(refused.value)


def test_letters_that_are_not_utf_8_are_refused_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "staff.csv"
    path.write_bytes(HEADER.encode() + "Zoë Nair,,,,,\n".encode("latin-1"))
    with pytest.raises(DirectoryError, match=r"Line 2: .*UTF-8"):
        Directory.from_csv(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DirectoryError, match="could not be read"):
        Directory.from_csv(tmp_path / "nobody.csv")


def test_nobody_is_mentioned_when_nobody_is_known() -> None:
    assert mentioned(Directory(), "Dr Priya Nair on Elm ward") == []


def test_two_colleagues_are_both_found() -> None:
    directory = Directory.from_rows([Colleague("Priya Nair"), Colleague("Dave Robson")])
    assert mentioned(directory, "priya nair and Davey Robson's team") == [
        ("priya nair", "Priya Nair"),
        ("Davey Robson", "Dave Robson"),
    ]


def test_a_disguised_name_is_found_where_it_stands() -> None:
    directory = Directory.from_rows([Colleague("Priya Nair")])
    assert mentioned(directory, "that P\u200briya 𝓝air again") == [("P\u200briya 𝓝air", "Priya Nair")]


def test_a_common_surname_is_another_person_and_not_a_slip() -> None:
    directory = Directory.from_rows([Colleague("Dr Ann Parkerson", "Consultant")])
    assert mentioned(directory, "Dr Patterson was late") == []


@pytest.mark.parametrize("name", ["", " ", "Dr", "Madonna", "Jean-Luc O'Neill-Smythe", "李 雷", "a b c d e f"])
def test_any_name_can_be_listed(name: str) -> None:
    assert len(Directory.from_rows([Colleague(name, "Nurse", "Elm Ward")])) == 1
