"""The design system's components, drawn by functions that refuse what they do not know."""

from typing import Any

import pytest
from markupsafe import Markup

from fingerpost.web import nhs

BAD = "<script>alert(1)</script>"
SAFE = "&lt;script&gt;alert(1)&lt;/script&gt;"


@pytest.mark.parametrize(
    ("component", "given"),
    [
        (nhs.tag, {"text": BAD}),
        (nhs.card, {"heading": BAD, "text": BAD}),
        (nhs.care_card, {"heading": BAD, "urgency": "emergency", "body": Markup("<p>x</p>")}),
        (nhs.warning_callout, {"heading": BAD, "text": BAD}),
        (nhs.inset, {"text": BAD}),
        (nhs.details, {"summary": BAD, "text": BAD}),
        (nhs.banner, {"title": BAD, "text": BAD}),
        (nhs.error_summary, {"errors": [nhs.FieldError(BAD, "field")]}),
        (nhs.button, {"text": BAD}),
        (nhs.text_input, {"name": "a", "label": BAD, "value": BAD, "hint": BAD, "error": BAD}),
        (nhs.password_input, {"name": "a", "label": BAD, "error": BAD}),
        (nhs.textarea, {"name": "a", "label": BAD, "value": BAD, "hint": BAD, "error": BAD}),
        (nhs.select, {"name": "a", "label": BAD, "choices": [nhs.Choice(value=BAD, text=BAD)]}),
        (nhs.radios, {"name": "a", "legend": BAD, "choices": [nhs.Choice(value=BAD, text=BAD, hint=BAD)]}),
        (nhs.checkboxes, {"name": "a", "choices": [nhs.Choice(value=BAD, text=BAD)], "legend": BAD}),
        (nhs.summary_list, {"rows": [nhs.Row(key=BAD, text=BAD)]}),
        (nhs.header, {"organisation": BAD, "service": BAD, "home": "/"}),
        (nhs.footer, {"owner": BAD, "links": [nhs.Link(href="/", text=BAD)]}),
        (nhs.back_link, {"href": "/", "text": BAD}),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
class TestEveryComponent:
    def test_shows_words_as_words(self, component: Any, given: dict[str, Any]) -> None:
        drawn = component(**given)
        assert SAFE in drawn
        assert BAD not in drawn

    def test_refuses_a_parameter_it_does_not_know(self, component: Any, given: dict[str, Any]) -> None:
        with pytest.raises(TypeError):
            component(**given, html="<b>")


class TestMarkup:
    def test_is_refused_where_words_belong(self) -> None:
        with pytest.raises(nhs.Unescapable, match="put markup in 'body'"):
            nhs.tag(Markup("<b>x</b>"))

    def test_a_bare_string_is_refused_where_markup_belongs(self) -> None:
        with pytest.raises(nhs.Unescapable, match="takes Markup made by a template"):
            nhs.inset(body="<b>x</b>")  # type: ignore[arg-type]

    def test_is_given_beside_words_by_nobody(self) -> None:
        with pytest.raises(nhs.Unescapable, match="one of 'text'"):
            nhs.inset(text="x", body=Markup("y"))

    def test_inside_a_component_what_is_being_typed_keeps_every_space(self) -> None:
        typed = nhs.textarea(name="a", label="A", value="one\n  two\n\nthree")
        assert "one\n  two\n\nthree</textarea>" in nhs.details(summary="More", body=typed)
        assert "one\n  two\n\nthree</textarea>" in nhs.radios(
            name="r", legend="R", choices=[nhs.Choice(value="v", text="V", reveals=typed)]
        )


class TestCareCards:
    def test_an_emergency_is_drawn_as_one(self) -> None:
        drawn = nhs.care_card(heading="Call 999 if:", urgency="emergency", body=Markup("<p>x</p>"))
        assert "nhsuk-card--care--emergency" in drawn
        assert "Immediate action required" in drawn
        assert "Call 999 if:" in drawn

    @pytest.mark.parametrize("urgency", ["urgent", "non-urgent"])
    def test_every_urgency_is_drawn_as_itself(self, urgency: Any) -> None:
        assert f"nhsuk-card--care--{urgency}" in nhs.care_card(heading="If:", urgency=urgency, body=Markup("x"))

    def test_an_urgency_that_does_not_exist_is_refused_instead_of_drawn_plain(self) -> None:
        with pytest.raises(ValueError, match="non-urgent, urgent, emergency"):
            nhs.care_card(heading="If:", urgency="immediate", body=Markup("x"))  # type: ignore[arg-type]

    def test_one_without_a_heading_is_refused_because_it_would_be_drawn_plain(self) -> None:
        with pytest.raises(ValueError, match="heading"):
            nhs.care_card(heading=" ", urgency="emergency", body=Markup("x"))


class TestNames:
    def test_a_colour_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(ValueError, match="aqua-green"):
            nhs.tag("Threat", colour="crimson")  # type: ignore[arg-type]

    def test_a_kind_of_button_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(ValueError, match="warning"):
            nhs.button("Hide", variant="danger")  # type: ignore[arg-type]


class TestFields:
    def test_an_error_stands_beside_its_field_and_is_read_with_it(self) -> None:
        drawn = nhs.textarea(name="why", label="Why", error="Enter why")
        assert 'aria-describedby="why-error"' in drawn
        assert "Enter why" in drawn

    def test_a_line_break_at_the_start_of_what_was_typed_survives_the_browser(self) -> None:
        assert "\n\nHello</textarea>" in nhs.textarea(name="a", label="A", value="\nHello")

    def test_the_chosen_one_is_chosen(self) -> None:
        choices = [nhs.Choice(value="a", text="A"), nhs.Choice(value="b", text="B")]
        assert 'value="b" selected' in nhs.select(name="s", label="S", choices=choices, value="b")
        assert 'value="b" checked' in nhs.radios(name="r", legend="R", choices=choices, value="b")

    def test_a_password_is_never_sent_back(self) -> None:
        assert "value" not in nhs.password_input(name="p", label="P").replace('value=""', "")


class TestTheFrame:
    def test_the_footer_never_claims_the_page_for_nhs_england(self) -> None:
        drawn = nhs.footer(owner="Moorside Council")
        assert "© Moorside Council" in drawn
        assert "NHS England" not in drawn

    def test_the_error_summary_of_no_errors_is_nothing(self) -> None:
        assert nhs.error_summary([]) == ""

    def test_pages_that_are_all_there_is_have_no_links_to_others(self) -> None:
        assert nhs.pagination(label="Pages") == ""
