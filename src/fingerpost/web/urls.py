"""The addresses of the pages."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from fingerpost.web import paste, policy, preferences, sign_in, style
from fingerpost.web.case import by_hand, ending, hiding, screen, speaking
from fingerpost.web.queue import screen as queue

_case: list[URLPattern | URLResolver] = [
    path("", screen.case, name="case"),
    path("looking", screen.looking, name="looking"),
    path("take", screen.take, name="take"),
    path("release", screen.release, name="release"),
    path("note", screen.note, name="note"),
    path("read", screen.read, name="read"),
    path("reply", speaking.reply, name="reply"),
    path("private-reply", speaking.private_reply, name="private_reply"),
    path("reasons/<slug:action>", speaking.explain, name="explain"),
    path("hide", hiding.hide, name="hide"),
    path("unhide", hiding.unhide, name="unhide"),
    path("agreement", hiding.agreement, name="agreement"),
    path("record/<slug:action>", by_hand.step, name="step"),
    path("outcome/<str:key>", by_hand.outcome, name="outcome"),
    path("close", ending.close, name="close"),
    path("reopen", ending.reopen, name="reopen"),
]
_pages: list[URLPattern | URLResolver] = [
    path("", queue.home, name="home"),
    path("queue", queue.queue, name="queue"),
    path("cases/<uuid:case_id>/", include(_case)),
    path("paste", paste.paste, name="paste"),
    path("policy", policy.policy, name="policy"),
    path("reveal", preferences.reveal, name="reveal"),
    path(settings.LOGIN_URL.lstrip("/"), sign_in.sign_in, name="sign_in"),
    path("sign-out", sign_in.sign_out, name="sign_out"),
    path("style.css", style.style, name="style"),
]

urlpatterns = [path("", include((_pages, "web"), namespace="web"))]
