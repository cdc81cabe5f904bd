"""Posts as kept: once each, with every edit, in whatever order the news arrives."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from fingerpost.inbox import queries
from fingerpost.inbox.identity import Place
from fingerpost.inbox.models import IdAlias, StoredAuthor, StoredPost, StoredReading
from fingerpost.inbox.operations import note_hidden, note_removed, receive
from fingerpost.journal.actor import Actor
from fingerpost.journal.models import Entry
from fingerpost.people.models import Organisation
from fingerpost.post import Author, Media, Message, Parent, Post
from fingerpost.register.models import Account

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

BY = Actor("token:91c0", "token:posts")
NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TEN = NINE + timedelta(hours=1)


def post(text: str = "The ward was spotless.", **changes: Any) -> Post:
    known: dict[str, Any] = {
        "id": "c1",
        "platform": "facebook",
        "kind": "comment",
        "account": "2001",
        "author": Author(handle="wren77", name="Wren Ashby"),
        "at": NINE,
    }
    return Post(text=text, **(known | changes))


@pytest.fixture
def keep(organisation: Any) -> Any:
    """``keep(post)``: receive it."""

    def take(one: Post, **more: Any) -> StoredPost:
        return receive(one, **({"organisation": organisation, "by": BY, "source": "api"} | more))

    return take


def texts(stored: StoredPost) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in stored.revisions.order_by("number")]


def place(organisation: Any) -> Place:
    return Place.of(organisation, "facebook", None, "2001")


class TestOnce:
    def test_the_same_post_again_changes_nothing(self, keep: Any) -> None:
        first, again = keep(post()), keep(post())
        assert first.pk == again.pk
        assert texts(first) == [("first", "The ward was spotless.")]
        assert StoredReading.objects.count() == 1
        assert Entry.objects.filter(act__startswith="post.").count() == 1

    @pytest.mark.parametrize("changed", [{"id": "c2"}, {"platform": "x"}, {"account": "2002"}])
    def test_another_id_platform_or_account_is_another_post(self, keep: Any, changed: dict[str, str]) -> None:
        assert keep(post()).pk != keep(post(**changed)).pk

    def test_another_body_keeps_its_own(self, keep: Any) -> None:
        other = Organisation.objects.create(name="Another Trust", short_name="Another")
        assert keep(post()).pk != keep(post(), organisation=other).pk

    def test_posts_without_an_id_are_never_taken_for_one_another(self, keep: Any) -> None:
        assert keep(post("Thanks!", id=None)).pk != keep(post("Thanks!", id=None)).pk

    def test_two_spellings_of_an_id_are_one_post(self, keep: Any) -> None:
        first = keep(post(id="901_77"), aliases=("77",))
        assert keep(post(id="77")).pk == first.pk
        assert keep(post(id="2001_901_77"), aliases=("901_77",)).pk == first.pk
        assert keep(post(id="2001_901_77")).pk == first.pk
        assert IdAlias.objects.filter(post=first).count() == 3

    def test_an_account_that_is_registered_later_does_not_double_its_posts(self, keep: Any, organisation: Any) -> None:
        first = keep(post())
        page = Account.objects.create(organisation=organisation, platform="facebook", external_id="2001", name="M")
        again = keep(post(), account=page)
        assert (again.pk, again.account) == (first.pk, page)

    def test_every_post_has_a_reading_to_be_made_from_the_first_moment(self, keep: Any) -> None:
        keep(post())
        keep(post(id="c2"))
        assert list(StoredReading.objects.values_list("state", "number")) == [("waiting", 1), ("waiting", 1)]

    def test_a_long_id_and_odd_characters_are_kept(self, keep: Any) -> None:
        stored = keep(post(id="urn:li:comment:(urn:li:activity:7,8)", text="👩‍👩‍👧 \u202egnol"))
        assert queries.as_post(stored).text == "👩‍👩‍👧 \u202egnol"

    def test_characters_that_no_database_keeps_lose_nothing_else(self, keep: Any) -> None:
        odd = "a\x00b\ud800c"
        stored = keep(post(odd, author=Author(handle=odd, name=odd), parent=Parent(id=odd, text=odd), links=(odd,)))
        stored.refresh_from_db()
        given = queries.as_post(stored)
        assert (given.text, given.author.name, given.parent.text, given.links) == ("a\ufffdb\ufffdc",) * 3 + (
            ("a\ufffdb\ufffdc",),
        )


class TestEdits:
    def test_every_edit_is_kept_and_read_again(self, keep: Any) -> None:
        keep(post("Lovely staff."))
        stored = keep(post("Awful staff."), edited_at=TEN)
        assert texts(stored) == [("first", "Lovely staff."), ("edited", "Awful staff.")]
        assert queries.post_view(stored).text == "Awful staff."
        assert StoredReading.objects.filter(post=stored).count() == 2
        assert Entry.objects.filter(act="post.edited").count() == 1

    def test_an_edit_back_to_the_first_words_is_an_edit(self, keep: Any) -> None:
        keep(post("A"))
        keep(post("B"), edited_at=TEN)
        stored = keep(post("A"), edited_at=TEN + timedelta(minutes=1))
        assert [text for _, text in texts(stored)] == ["A", "B", "A"]
        assert queries.post_view(stored).text == "A"

    def test_an_edit_before_the_post_itself_stays_the_newest(self, keep: Any) -> None:
        keep(post("Changed."), edited_at=TEN)
        stored = keep(post("Original."))
        assert {text for _, text in texts(stored)} == {"Changed.", "Original."}
        assert queries.post_view(stored).text == "Changed."
        assert StoredReading.objects.filter(post=stored).count() == 1, "an older state needs no reading of its own"

    def test_a_repeated_older_delivery_does_not_bring_old_words_back(self, keep: Any) -> None:
        keep(post("Original."))
        keep(post("Changed."), edited_at=TEN)
        stored = keep(post("Original."))
        assert queries.post_view(stored).text == "Changed."
        assert len(texts(stored)) == 2

    def test_a_new_address_for_the_same_picture_is_no_edit(self, keep: Any) -> None:
        keep(post(media=(Media(url="https://pictures.example.org/1?sig=a"),)))
        stored = keep(post(media=(Media(url="https://pictures.example.org/1?sig=b"),)))
        assert len(texts(stored)) == 1

    def test_what_is_told_later_fills_gaps_and_overwrites_nothing(self, keep: Any) -> None:
        keep(post(author=Author(), at=None))
        stored = keep(post(), permalink="https://facebook.example/c1")
        assert (stored.author.name, stored.at, stored.permalink) == ("Wren Ashby", NINE, "https://facebook.example/c1")
        again = keep(post(author=Author(handle="other"), at=TEN))
        assert (again.author.handle, again.at) == ("wren77", NINE)

    def test_an_author_is_one_row_for_an_account_with_the_newest_name(self, keep: Any) -> None:
        keep(post())
        keep(post(id="c2", author=Author(handle="wren77", name="Wren A. Ashby")))
        assert list(StoredAuthor.objects.values_list("handle", "name")) == [("wren77", "Wren A. Ashby")]
        keep(post(id="c3", platform="x"))
        assert StoredAuthor.objects.count() == 2, "nobody is matched across platforms"


class TestNotices:
    def test_a_removal_keeps_the_words(self, keep: Any, organisation: Any) -> None:
        stored = keep(post())
        note_removed(place(organisation), ("c1",), by=BY, at=TEN)
        stored.refresh_from_db()
        view = queries.post_view(stored)
        assert (view.text, view.removed_at) == ("The ward was spotless.", TEN)
        assert [one.kind for one in view.revisions] == ["first", "removed"]

    def test_a_removal_before_the_post_is_remembered(self, keep: Any, organisation: Any) -> None:
        early = note_removed(place(organisation), ("c1",), by=BY, at=TEN).post
        assert not early.known
        assert list(queries.posts(organisation)) == []
        stored = keep(post())
        assert (stored.pk, stored.known, stored.removed_at) == (early.pk, True, TEN)
        assert list(queries.posts(organisation)) == [stored]
        assert StoredReading.objects.filter(post=stored).count() == 1, "what was removed is still read by someone"

    def test_a_repeated_removal_changes_nothing(self, keep: Any, organisation: Any) -> None:
        stored = keep(post())
        for _ in range(3):
            note_removed(place(organisation), ("c1",), by=BY, at=TEN)
        assert [kind for kind, _ in texts(stored)] == ["first", "removed"]

    def test_hiding_and_showing_again_in_any_order_ends_with_the_newest(self, keep: Any, organisation: Any) -> None:
        stored = keep(post())
        note_hidden(place(organisation), ("c1",), hidden=False, by=BY, at=TEN)
        note_hidden(place(organisation), ("c1",), hidden=True, by=BY, at=NINE)
        stored.refresh_from_db()
        assert stored.hidden is False

    def test_hiding_before_the_post_is_remembered(self, keep: Any, organisation: Any) -> None:
        note_hidden(place(organisation), ("c1",), hidden=True, by=BY, at=TEN)
        assert keep(post()).hidden is True

    def test_a_notice_in_the_other_spelling_finds_the_post(self, keep: Any, organisation: Any) -> None:
        stored = keep(post(id="901_77"), aliases=("77",))
        note_removed(place(organisation), ("77",), by=BY)
        stored.refresh_from_db()
        assert stored.removed_at is not None


class TestConversations:
    def words(self, stored: StoredPost) -> list[str]:
        return [message.text for message in queries.as_post(stored).thread]

    def reply(self, name: str, above: str, minutes: int, **changes: Any) -> Post:
        at = NINE + timedelta(minutes=minutes)
        return post(name, id=name, kind="reply", parent=Parent(id=above, text=""), at=at, **changes)

    def test_a_reply_is_read_with_what_came_before_it(self, keep: Any) -> None:
        keep(post("top", id="top"))
        keep(self.reply("one", "top", 1))
        last = keep(self.reply("two", "one", 2))
        assert self.words(last) == ["top", "one"]
        assert queries.as_post(last).parent == Parent(id="one", text="one")
        assert [view.text for view in queries.conversation(last)] == ["top", "one"]

    def test_what_came_later_is_not_in_the_thread(self, keep: Any) -> None:
        first = keep(post("top", id="top"))
        keep(self.reply("one", "top", 1))
        assert self.words(first) == []

    def test_replies_that_came_before_their_parent_join_it(self, keep: Any) -> None:
        late = keep(self.reply("one", "top", 1))
        keep(post("top", id="top"))
        late.refresh_from_db()
        assert self.words(late) == ["top"]

    def test_comments_under_the_bodys_own_post_are_conversations_of_their_own(
        self, keep: Any, organisation: Any
    ) -> None:
        page = Account.objects.create(organisation=organisation, platform="facebook", external_id="2001", name="M")
        own = post("Our open day", id="p1", kind="post", author=Author(handle="2001"))
        assert keep(own, account=page).ours
        keep(post("Nice", id="a", parent=Parent(id="p1", text="")), account=page)
        other = keep(post("Rubbish", id="b", parent=Parent(id="p1", text=""), at=TEN), account=page)
        assert self.words(other) == []
        assert queries.as_post(other).parent == Parent(id="p1", text="Our open day")

    def test_taking_the_bodys_name_does_not_make_a_post_its_own(self, keep: Any, organisation: Any) -> None:
        page = Account.objects.create(
            organisation=organisation, platform="facebook", external_id="2001", handle="moorside", name="Moorside Trust"
        )
        assert not keep(post(author=Author(handle="9999", name="Moorside Trust")), account=page).ours
        assert keep(post(id="c2", author=Author(handle="@Moorside")), account=page).ours

    def test_direct_messages_of_one_person_belong_together_and_of_two_do_not(self, keep: Any) -> None:
        dm: dict[str, Any] = {"kind": "dm"}
        keep(post("hello", id="m1", **dm))
        keep(post("other", id="m2", author=Author(handle="finch"), at=NINE, **dm))
        assert self.words(keep(post("are you there", id="m3", at=TEN, **dm))) == ["hello"]

    def test_a_thread_that_came_with_the_post_is_used_and_not_doubled(self, keep: Any) -> None:
        keep(post("top", id="top"))
        thread = (Message("wren77", "top", NINE), Message("finch", "elsewhere", NINE + timedelta(seconds=5)))
        assert self.words(keep(self.reply("one", "top", 1, thread=thread))) == ["top", "elsewhere"]

    def test_a_post_comes_back_as_it_was_given(self, keep: Any) -> None:
        given = post(
            links=("https://example.org/a",),
            media=(Media(url=None, alt="a ward"),),
            parent=Parent(id="p", text="Our post"),
            context={"tagged": True},
        )
        assert queries.as_post(keep(given)) == given


def test_a_platform_is_told_of_a_post_by_its_own_ids(keep: Any) -> None:
    stored = keep(post(id="901_77", parent=Parent(id="901", text="")), author_ref="u-5")
    target = queries.target_of(stored)
    assert (target.account, target.item, target.parent, target.author) == ("2001", "901_77", "901", "u-5")
