"""Whether the words can be read: English in all its dress, and what is not English."""

import pytest

from fingerpost.post import Post
from fingerpost.triage.assessor import words_of


@pytest.mark.parametrize(
    "text",
    [
        "Mae'r staff yn wych, diolch yn fawr",
        "Nie mogę się dodzwonić do lekarza",
        "potrzebuje pomocy nie chce juz zyc",
        "Nu pot sa dorm, am nevoie de ajutor",
        "No puedo dormir y necesito ayuda",
        "Je ne peux plus continuer comme ça",
        "Ich kann nicht mehr, ich brauche Hilfe",
        "Mujhe madad chahiye, main bahut pareshan hoon",
        "Non ce la faccio più, ho bisogno di aiuto",
        "مرحبا كيف حالك",
        "Мне нужна помощь",
        "我需要帮助",
        "ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ",
        "Yardıma ihtiyacım var, çok kötüyüm",
    ],
)
def test_another_language_is_not_taken_for_read(text: str) -> None:
    assert not words_of(Post(text)).understood


@pytest.mark.parametrize(
    "text",
    [
        "aye man wor lass had to wait six month like",
        "divvent gan there hinny its shite",
        "dinnae ken whit tae dae wi masel",
        "u r all useless lol",
        "wtf m8 sort it oot",
        "lmaooo ded",
        "😂😂😂",
        "https://example.org/x",
        "07700 900123",
        "Priya Nair Elm Ward",
        "Roseberry Park Hospital Middlesbrough Cleveland",
        "Quetiapine sertraline mirtazapine venlafaxine lithium olanzapine",
        "Café crème and naïve clichés",
        "Bonjour from Redcar",
        "you аre аll uselеss",
        "I said gracias to the nurse and she laughed, lovely lass",
        "",
    ],
)
def test_english_however_it_is_written_is_read(text: str) -> None:
    assert words_of(Post(text)).understood
