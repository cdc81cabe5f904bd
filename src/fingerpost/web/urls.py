"""The addresses of the pages."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from fingerpost.web import paste, preferences, sign_in, style, unreadable
from fingerpost.web.case import by_hand, correcting, ending, hiding, picture, screen, speaking
from fingerpost.web.policies import applying, changes, clauses, coverage, overlays, published, versions
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
    path("pictures/<int:place>", picture.picture, name="picture"),
    path("outcome/<str:key>", by_hand.outcome, name="outcome"),
    path("outcome/<str:key>/again", by_hand.again, name="again"),
    path("missed", correcting.missed, name="missed"),
    path("wrong/<slug:signal>", correcting.wrong, name="wrong"),
    path("close", ending.close, name="close"),
    path("reopen", ending.reopen, name="reopen"),
]
_policy: list[URLPattern | URLResolver] = [
    path("rules/<str:rule_id>", clauses.rule, name="policy_rule"),
    path("partners", overlays.overlays, name="policy_overlays"),
    path("partners/<str:overlay_id>", overlays.overlay, name="policy_overlay"),
    path("applies", applying.applies, name="policy_applies"),
    path("coverage", coverage.coverage, name="policy_coverage"),
    path("changes", changes.changes, name="policy_changes"),
    path("changes/<str:name>", changes.candidate, name="policy_candidate"),
    path("changes/<str:name>/try", changes.try_out, name="policy_try"),
    path("trials/<uuid:trial_id>", changes.trial, name="policy_trial"),
    path("trials/<uuid:trial_id>/adopt", changes.adopt, name="policy_adopt"),
    path("versions", versions.versions, name="policy_versions"),
    path("public", published.published, name="policy_published"),
    path("public/<str:file>", published.public_page, name="policy_page"),
]
_pages: list[URLPattern | URLResolver] = [
    path("", queue.home, name="home"),
    path("queue", queue.queue, name="queue"),
    path("cases/<uuid:case_id>/", include(_case)),
    path("paste", paste.paste, name="paste"),
    path("unreadable", unreadable.unreadable, name="unreadable"),
    path("unreadable/<uuid:delivery_id>/again", unreadable.again, name="read_again"),
    path("policy", clauses.policy, name="policy"),
    path("policy/", include(_policy)),
    path("reveal", preferences.reveal, name="reveal"),
    path(settings.LOGIN_URL.lstrip("/"), sign_in.sign_in, name="sign_in"),
    path("sign-out", sign_in.sign_out, name="sign_out"),
    path("style.css", style.style, name="style"),
]

urlpatterns = [path("", include((_pages, "web"), namespace="web"))]
