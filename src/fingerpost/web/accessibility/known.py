"""What is known of how accessible these pages are. The page and ``docs/assurance/accessibility.md`` both say this.

Whoever mends or finds something changes it here; ``make docs`` brings it into the document.
"""

from dataclasses import dataclass
from datetime import date

REVIEWED = date(2026, 11, 29)
"""When somebody last went through this list."""


@dataclass(frozen=True, slots=True)
class Shortcoming:
    """Something that keeps somebody out, the criterion of WCAG 2.2 that it fails, and how far it is mended."""

    what: str
    criterion: str
    state: str


@dataclass(frozen=True, slots=True)
class Check:
    """Something that is tested at each change, how, and by which files under ``tests``."""

    what: str
    how: str
    held_by: tuple[str, ...]


NOT_MET = (
    Shortcoming(
        "A sign-in lasts a set number of hours (12, if the body sets no other). You are warned 5 minutes before it "
        "ends, and you cannot make it longer. Drafts of replies are kept; what you typed in other forms is not",
        "2.2.1 Timing adjustable (A)",
        "Not met: the limit protects people whose posts are on the screen",
    ),
    Shortcoming(
        "With scripts switched off, nothing warns you before you are signed out for doing nothing. Every page says at "
        "what time that is",
        "2.2.1 Timing adjustable (A)",
        "Not met with scripts off. With scripts on you are warned and can stay signed in",
    ),
    Shortcoming(
        "Posts and pictures come as members of the public wrote them: pictures have a description only if their writer "
        "gave one, and other languages are not marked",
        "1.1.1 Non-text content (A), 3.1.2 Language of parts (AA)",
        "Content of others, which the body neither pays for nor controls. Words in a picture stand beside it where a "
        "machine read them",
    ),
)

TESTED = (
    Check(
        "Rules of WCAG A and AA that a machine can check, good practice, and the size of targets (2.5.8)",
        "axe-core at the steps of the journeys. No rule is excused: the list of exceptions is empty",
        ("journeys/conftest.py",),
    ),
    Check(
        "A width of 320 pixels, and a screen of 1280 pixels at 200% zoom, without scrolling sideways (1.4.4, 1.4.10)",
        "The queue, a case, its steps, replying, the rota, the proof, second looks, your account and other pages at "
        "both widths",
        ("journeys/test_every_width.py", "journeys/test_a_hateful_comment.py"),
    ),
    Check(
        "Wider spacing of text (1.4.12)",
        "The same pages with the spacing that the criterion names: no words are cut off",
        ("journeys/test_every_width.py",),
    ),
    Check(
        "Focus that can be seen and is not hidden (2.4.7, 2.4.11)",
        "The tab key through the same pages: whatever has the focus shows it and is not covered",
        ("journeys/test_every_width.py",),
    ),
    Check(
        "Titles of pages (2.4.2), and where the focus is when a form is refused (3.3.1)",
        "No two of the same pages have one title; a refused form puts the focus on the summary of errors",
        ("journeys/test_every_width.py",),
    ),
    Check(
        "Keyboard (2.1.1, 2.1.4)",
        "The queue walked, read, answered and hidden from by keys; an alert taken by keyboard; skip link; focus kept "
        "when the queue refreshes; single-letter shortcuts switched off by whoever does not want them",
        (
            "journeys/test_the_keyboard.py",
            "journeys/test_danger_at_night.py",
            "journeys/test_finding_and_working_many.py",
        ),
    ),
    Check(
        "Time to stay signed in (2.2.1)",
        "A warning that takes the focus, five minutes before; staying signed in; a page that refreshes itself is no "
        "sign of somebody",
        ("journeys/test_staying_signed_in.py", "integration/web/test_staying.py"),
    ),
    Check(
        "Scripts off",
        "Sign-in and an app's code, an answer, hiding, correcting, bringing in a file, a changed policy, the model, "
        "second looks",
        ("journeys/test_a_changed_policy.py", "journeys/test_an_answer.py"),
    ),
    Check(
        "Components",
        "Errors stand beside their field and are read with it; a component with a wrong parameter is refused instead "
        "of drawn wrongly",
        ("unit/web/test_components.py",),
    ),
    Check("Paper", "A case on A4", ("journeys/test_handing_on.py",)),
)

NOT_TESTED = (
    "Assistive technology: no screen reader (JAWS, NVDA, VoiceOver, TalkBack), speech input, magnifier or switch was "
    "tried",
    "By people: no disabled person has used it, and nobody has audited it by hand against the criteria",
    "Browsers other than Chromium; 400% zoom other than by width; forced colours",
    "Pages that no journey visits. The public pages of the policy are checked for being well formed only",
    "Whether the words are plain enough for the people who use them",
    "E-mails and Teams cards",
)
