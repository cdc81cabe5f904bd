"""The published pages: valid, alone, in our words, and honest about what has changed."""

import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from fingerpost.policy import Pack, PackError, load, shipped
from fingerpost.policy.publishing.publish import POLICY, PRINCIPLES, changed, publish

VOID = {"meta", "br", "link", "img", "hr", "input"}
PACKS = ["corp-0068", "marchbrook"]


class Read(HTMLParser):
    """Reads a page strictly: every element closed in order, every id once, every inner link with its target."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open, f"left open: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        held = dict(attrs)
        self.ids += [held["id"] or ""] if "id" in held else []
        self.links += [str(held[name]) for name in ("href", "src") if name in held]
        assert not [name for name in held if name.startswith("on") or name == "style"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder to change."""
    return Path(shutil.copytree(shipped(), tmp_path / "next"))


def pack_with(folder: Path, file: str, old: str, new: str) -> Pack:
    path = folder / file
    said = path.read_text(encoding="utf-8")
    assert old in said
    path.write_text(said.replace(old, new, 1), encoding="utf-8")
    return load(folder)


@pytest.mark.parametrize("name", PACKS)
@pytest.mark.parametrize("file", [POLICY, PRINCIPLES])
class TestAPage:
    def test_is_well_formed_and_its_links_lead_somewhere(self, name: str, file: str) -> None:
        pages = publish(load(shipped(name)))
        read = Read(pages[file])
        assert len(read.ids) == len(set(read.ids))
        for link in read.links:
            whole, _, part = link.partition("#")
            assert not part or part in read.ids
            assert whole in ("", *pages) or whole.startswith(("https://", "mailto:"))

    def test_stands_alone_and_runs_nothing(self, name: str, file: str) -> None:
        read = Read(publish(load(shipped(name)))[file])
        assert not {"script", "img", "iframe", "link", "form"} & set(read.tags)
        assert read.tags.count("h1") == read.tags.count("main") == read.tags.count("title") == 1

    def test_is_the_same_every_time(self, name: str, file: str) -> None:
        pack = load(shipped(name))
        assert publish(pack)[file] == publish(pack)[file]

    def test_says_nothing_has_changed_since_itself_and_nothing_at_all_without_an_earlier_one(
        self, name: str, file: str
    ) -> None:
        pack = load(shipped(name))
        assert "Nothing that this page says." in publish(pack, pack)[file]
        assert "What has changed" not in publish(pack)[file]


class TestThePrinciples:
    def test_tell_grounds_help_hours_and_how_to_disagree(self) -> None:
        pack = load(shipped())
        page = publish(pack)[PRINCIPLES]
        assert all(ground.title.replace("&", "&amp;") in page for ground in pack.reasons.grounds)
        assert page.index("116 123") < page.index("What we do"), "help stands first"
        assert "Monday to Friday, 9am to 4:30pm" in page
        assert "we do not remove a post because it is negative" in page
        assert pack.service.contacts["public"] in page.split("If you disagree with what we did")[1]

    def test_list_a_new_telephone_number_as_a_change(self, copy: Path) -> None:
        now = pack_with(copy, "signposts.yaml", "Call 116 123", "Call 116 124")
        page = publish(now, load(shipped()))[PRINCIPLES]
        assert "<strong>Was:</strong> Samaritans: Call 116 123 (always)<br>" in page
        assert "<strong>Now:</strong> Samaritans: Call 116 124 (always)" in page

    def test_do_without_a_file_of_their_own(self, copy: Path) -> None:
        (copy / "principles.yaml").unlink()
        page = publish(load(copy))[PRINCIPLES]
        assert "What goes against our principles" in page
        assert "What we do not do" not in page

    def test_refuse_a_line_that_stands_on_no_clause(self, copy: Path) -> None:
        pack = pack_with(copy, "principles.yaml", "clause: no-care", "clause: nowhere")
        with pytest.raises(PackError, match="there is no clause 'nowhere'"):
            publish(pack)

    def test_show_what_a_pack_says_as_words_and_never_as_markup(self, copy: Path) -> None:
        pack = pack_with(copy, "principles.yaml", "You are welcome here.", "<script>alert(1)</script>")
        page = publish(pack)[PRINCIPLES]
        assert "<script>" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page

    def test_refuse_a_source_that_is_no_web_address(self, copy: Path) -> None:
        pack = pack_with(copy, "principles.yaml", "https://www.tewv.nhs.uk/", "javascript:alert(1)")
        with pytest.raises(PackError, match="source"):
            publish(pack)


class TestThePolicy:
    def test_holds_every_clause_pathway_number_and_open_question(self) -> None:
        pack = load(shipped())
        page = publish(pack)[POLICY]
        assert all(f'id="clause-{clause}"' in page for clause in pack.clauses)
        assert page.count("<h3>") >= len(pack.tensions)
        assert "20 March 2027" in page
        assert 'href="https://www.tewv.nhs.uk/"' in page

    def test_does_not_copy_the_policys_own_text(self) -> None:
        pack = load(shipped())
        page = publish(pack)[POLICY]
        assert not [
            each.id for each in pack.clauses.values() if each.quote and len(each.quote) > 60 and each.quote in page
        ]

    def test_a_rule_that_reads_the_same_and_applies_elsewhere_is_listed(self, copy: Path) -> None:
        now = pack_with(copy, "params.yaml", "ground: {value: 60", "ground: {value: 70")
        found = {change.heading: change for change in changed(load(shipped()), now)}
        assert ("ground: 60 percent", "ground: 70 percent") in found["Numbers"].reworded
        assert any("hateful" in words for words in found["Rules"].beneath)


def test_help_that_serves_one_area_says_so_on_both_pages() -> None:
    for page in publish(load(shipped())).values():
        assert "Only in the North East and North Cumbria." in page
        assert page.count("Only in the North East") == 1
