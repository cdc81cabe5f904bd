"""What the case page shows of a post, of the reasons and of what can be done."""

from typing import Any

from django.template.loader import render_to_string
from tests.unit.web.conftest import act, case_view, post_view, signal

from fingerpost.desk.queries import MediaView, Segment
from fingerpost.web.case import forms, presenter
from fingerpost.web.page import Frame

FRAME = Frame(body="Moorside", service="Fingerpost", nhs=False, home="/", name="Ash", role="Desk officer")


def drawn(rf: Any, reveal: bool = True, **changes: Any) -> str:
    context = presenter.context(case_view(**changes), reveal, "/cases/1/")
    more = {"errors": (), "narrow": False, "frame": FRAME, "note_form": forms.Note()}
    return render_to_string("web/case/case.jinja", {**context, **more}, rf.get("/"))


MARKED = (Segment("You "), Segment("fat cow", ("abuse", "names_staff")), Segment(" <b>&"))


def test_reasons_are_numbered_strongest_first_and_what_is_unknown_last() -> None:
    found = presenter.reasons(case_view(signals=(signal("hate", None), signal("abuse", 60), signal("threat", 90))))
    assert [(each.number, each.signal.name, each.known) for each in found] == [
        (1, "threat", True),
        (2, "abuse", True),
        (3, "hate", False),
    ]


def test_marks_point_at_their_reasons_and_lose_no_letter() -> None:
    view = case_view(
        post=post_view("You fat cow <b>&", MARKED), signals=(signal("names_staff", 50), signal("abuse", 90))
    )
    found = presenter.marked(view)
    assert "".join(each.text for each in found) == "You fat cow <b>&"
    assert [each.numbers for each in found] == [(), (1, 2), ()]


def test_the_post_is_shown_letter_by_letter_and_never_as_markup(rf: Any) -> None:
    page = drawn(rf, post=post_view("You fat cow <b>&", MARKED), signals=(signal("abuse", 90),))
    assert "</mark> &lt;b&gt;&amp;</p>" in page
    assert '<mark class="fp-mark">fat cow<sup' in page


def test_everyday_acts_stand_in_plain_sight_unless_the_policy_is_against_them() -> None:
    view = case_view(actions=(act("hide", "not_permitted"), act("reply"), act("signpost"), act("no_action")))
    assert [each.name for each in presenter.asked_for(view)] == ["reply", "no_action"]
    assert {each.name for each in presenter.others(view)} == {"hide", "signpost"}


def test_what_the_policy_asks_for_comes_first() -> None:
    view = case_view(actions=(act("reply"), act("offer_support", "should"), act("hide", "must")))
    assert [each.name for each in presenter.asked_for(view)] == ["hide", "offer_support", "reply"]


def test_somebody_in_danger_is_answered_before_anything_else() -> None:
    view = case_view(danger="life", actions=(act("offer_support", "must"), act("reply", "may")))
    assert [each.name for each in presenter.asked_for(view)] == ["reply", "offer_support"]


def test_what_cannot_be_done_says_why(rf: Any) -> None:
    page = drawn(rf, actions=(act("delete", offered=False, why_not="X does not let us delete it."),))
    assert "What you cannot do here, and why (1)" in page
    assert "X does not let us delete it." in page


def test_danger_to_life_says_999_before_the_post(rf: Any) -> None:
    page = drawn(rf, danger="life", post=post_view("I want to die"))
    assert "nhsuk-card--care--emergency" in page
    assert page.index("Danger now? Call 999 if:") < page.index("I want to die")


def test_no_cover_costs_time_where_somebody_may_be_in_danger(rf: Any) -> None:
    assert "fp-cover--post" in drawn(rf, reveal=False, sensitive=True)
    assert "fp-cover--post" not in drawn(rf, reveal=False, sensitive=True, danger="life")


def test_a_closed_case_alarms_nobody(rf: Any) -> None:
    assert "Call 999" not in drawn(rf, danger="life", state="closed", state_words="Closed")


def test_a_picture_is_not_fetched_and_is_said_to_be_unread(rf: Any) -> None:
    page = drawn(rf, post=post_view(media=(MediaView("https://pictures.example.org/1.jpg", "A door"),)))
    assert "not read by the machine" in page
    assert "A door" in page
    assert "pictures.example.org" not in page


def test_a_link_in_a_post_cannot_be_followed_by_a_slip(rf: Any) -> None:
    page = drawn(rf, post=post_view(links=("https://bad.example.org/x",)))
    assert "https://bad.example.org/x" in page
    assert 'href="https://bad.example.org' not in page


def test_a_body_that_is_not_the_nhs_never_shows_its_lozenge(rf: Any) -> None:
    assert "nhsuk-header__logo" not in drawn(rf)
    assert "© Moorside" in drawn(rf)
