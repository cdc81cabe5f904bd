"""What each platform allows, as the officer is told it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from fingerpost.platforms import capabilities
from fingerpost.platforms.capability_file import OTHER
from fingerpost.platforms.possible import HERE, load
from fingerpost.policy.vocabulary import ACTIONS
from fingerpost.post import Post
from fingerpost.post.post import KINDS, PLATFORMS


def how(platform: str, action: str, kind: str = "comment") -> str:
    return capabilities(platform).for_action(action, Post("", kind=kind)).how


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_action_on_every_kind_of_post_has_an_answer_and_a_reason(platform: str) -> None:
    for action in ACTIONS:
        for kind in KINDS:
            possible = capabilities(platform).for_action(action, Post("", kind=kind))
            assert possible.how in ("api", "manual", "impossible")
            assert possible.why[0].isupper()
            assert possible.why.rstrip(")").endswith(".")
            assert (possible.how == "api") == (possible.effect is not None) == (possible.via is not None)


@pytest.mark.parametrize(
    ("platform", "row"),
    [
        ("facebook", "reply=api private_reply=api hide=api delete=api block=api report_platform=manual"),
        ("instagram", "reply=api private_reply=api hide=api delete=api block=manual report_platform=manual"),
        ("x", "reply=api private_reply=api hide=api delete=impossible block=manual report_platform=manual"),
        ("linkedin", "reply=api private_reply=impossible hide=impossible delete=manual report_platform=manual"),
        ("youtube", "reply=api private_reply=impossible hide=api delete=api block=api report_platform=manual"),
        ("bluesky", "reply=api private_reply=api hide=api delete=impossible block=api report_platform=api"),
        ("mastodon", "reply=api private_reply=api hide=impossible delete=impossible block=api report_platform=api"),
        ("feeds", "reply=manual hide=impossible delete=impossible block=impossible report_platform=manual"),
        ("manual", "reply=manual private_reply=manual hide=manual delete=manual block=manual report_platform=manual"),
    ],
)
def test_a_comment_can_be_answered_and_moderated_as_the_platform_allows(platform: str, row: str) -> None:
    found = {action: how(platform, action) for action, _ in (cell.split("=") for cell in row.split())}
    assert " ".join(f"{action}={value}" for action, value in found.items()) == row


def test_hiding_on_x_is_for_our_own_conversation_only() -> None:
    assert how("x", "hide", "reply") == "api"
    assert how("x", "hide", "mention") == "impossible"
    assert "own conversations" in capabilities("x").for_action("hide", Post("", kind="mention")).why


def test_nobody_deletes_another_persons_post_on_x() -> None:
    assert {how("x", "delete", kind) for kind in KINDS} == {"impossible"}


def test_a_private_message_can_be_neither_hidden_nor_deleted_anywhere() -> None:
    assert {how(platform, act, "dm") for platform in PLATFORMS for act in ("hide", "delete")} == {"impossible"}


def test_the_one_private_reply_on_facebook_has_seven_days_and_an_open_conversation_one() -> None:
    to_comment = capabilities("facebook").for_action("private_reply", Post("", kind="comment"))
    to_message = capabilities("facebook").for_action("private_reply", Post("", kind="dm"))
    assert (to_comment.within_hours, to_comment.effect) == (7 * 24, "once")
    assert to_message.within_hours == 24
    assert "once only, within 7 days" in to_comment.why


def test_the_reason_says_when_it_was_checked_and_against_what() -> None:
    why = capabilities("facebook").for_action("report_platform", Post("")).why
    assert "Checked 22 November 2026; source: Meta's Graph API documentation" in why


def test_a_name_that_nobody_knows_gets_the_table_of_places_where_people_act_by_hand() -> None:
    assert capabilities("a-village-forum").platform == "manual"
    assert how("a-village-forum", "reply") == "manual"


def test_names_cannot_lead_out_of_the_folder() -> None:
    assert capabilities("../../etc").platform == "manual"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_referrals_and_support_are_done_by_people_and_the_reason_says_so(platform: str) -> None:
    inside = ["notify_manager", "offer_support", *(action for action in ACTIONS if action.startswith("refer_"))]
    for action in inside:
        possible = capabilities(platform).for_action(action, Post("", kind="comment"))
        assert possible.how == "manual"
        assert possible.why.startswith("Done by people")


def test_words_are_carried_by_the_best_act_there_is() -> None:
    comment = Post("", kind="comment")
    assert capabilities("facebook").for_action("ask_remove", comment).via == "private_reply"
    assert capabilities("linkedin").for_action("ask_remove", comment).via == "reply"
    assert capabilities("facebook").for_action("signpost", comment).via == "reply"


def test_a_private_conversation_need_not_be_made_private() -> None:
    possible = capabilities("facebook").for_action("move_private", Post("", kind="dm"))
    assert (possible.how, possible.why) == ("impossible", "The conversation is already private.")


def test_without_a_connection_here_what_the_platform_allows_is_done_by_hand() -> None:
    table, comment = capabilities("bluesky"), Post("", kind="comment")
    here = table.for_installation("report_platform", comment, connected=False)
    assert (here.how, here.via) == ("manual", None)
    assert here.why.startswith("Bluesky allows it, but this installation is not connected there: do it by hand.")
    assert table.for_installation("report_platform", comment, connected=True).how == "api"
    assert table.for_installation("delete", comment, connected=False).how == "impossible"


def test_reading_and_publishing_are_told_as_well() -> None:
    assert capabilities("x").other("schedule")[0] == "ours"
    for platform in PLATFORMS:
        assert all(capabilities(platform).other(name)[1].endswith(".") for name in OTHER)


def test_an_unknown_action_is_our_mistake_and_is_not_passed_over() -> None:
    with pytest.raises(KeyError):
        capabilities("facebook").for_action("shout", Post(""))


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return Path(shutil.copy(HERE / "x" / "capabilities.yaml", tmp_path / "capabilities.yaml"))


def refused(table: Path) -> str:
    with pytest.raises(ValidationError) as bad:
        load(table, HERE / "inside.yaml")
    return str(bad.value)


def test_a_table_with_a_hole_is_refused(table: Path) -> None:
    written = yaml.safe_load(table.read_text())
    del written["acts"]["block"]
    table.write_text(yaml.safe_dump(written))
    assert "'acts' lists exactly" in refused(table)


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ("how: manual\n    why: X lets no", "how: perhaps\n    why: X lets no", "api"),
        ("effect: once", "effects: once", "Extra inputs"),
        ("kinds: [comment, reply]", "kinds: [comment, telegram]", "one of comment"),
        ("kinds: [post, review]", "kinds: [post, dm]", "at most one"),
        ("        effect: idempotent\n", "", "'effect' is given exactly where 'how' is api"),
        ("    why: Nobody can remove", "    effect: once\n    why: Nobody can remove", "'effect' is given exactly"),
        ("X alone decides.", "X alone decides", "pattern"),
    ],
)
def test_a_slip_in_a_table_is_refused(table: Path, was: str, becomes: str, said: str) -> None:
    text = table.read_text()
    assert was in text
    table.write_text(text.replace(was, becomes))
    assert said in refused(table)


def test_a_key_given_twice_is_refused(table: Path) -> None:
    table.write_text(table.read_text() + "\nname: Twitter\n")
    with pytest.raises(yaml.YAMLError, match="twice"):
        load(table, HERE / "inside.yaml")


def test_the_tables_load_neither_django_nor_the_network() -> None:
    program = (
        "import sys; from fingerpost.platforms import capabilities; capabilities('x');"
        "print([name for name in ('django', 'httpx', 'http.server') if name in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "[]\n"
