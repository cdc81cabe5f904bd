"""The design system's style sheet as we serve it."""

from fingerpost.web.style import ours

SHEET = (
    '@font-face{font-family:F;src:url(https://assets.nhs.uk/f.woff2) format("woff2")}'
    "a{color:red}b{background:url(/assets/images/x.svg)}"
)


def test_no_font_is_fetched_from_somebody_elses_host() -> None:
    assert "assets.nhs.uk" not in ours(SHEET)
    assert "a{color:red}" in ours(SHEET)


def test_its_pictures_are_ours() -> None:
    assert "url(/static/nhsuk/assets/images/x.svg)" in ours(SHEET)
