"""The addresses of the pages."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from fingerpost.web import (
    emergency,
    group,
    password,
    paste,
    preferences,
    sealed,
    second_step,
    sign_in,
    single_sign_on,
    state,
    staying,
    style,
    unreadable,
)
from fingerpost.web.accessibility import screen as accessibility
from fingerpost.web.account import overview, second_factors
from fingerpost.web.account import proof as account_proof
from fingerpost.web.case import (
    by_hand,
    correcting,
    drafting,
    ending,
    guiding,
    handing,
    hiding,
    paper,
    picture,
    screen,
    sealing,
    speaking,
)
from fingerpost.web.importing import screen as importing
from fingerpost.web.model import adopting, card, drift, learning
from fingerpost.web.notices import mine, sent
from fingerpost.web.people import directory, listing, one
from fingerpost.web.policies import applying, changes, clauses, coverage, overlays, published, versions
from fingerpost.web.quality import quickness
from fingerpost.web.quality import screen as quality
from fingerpost.web.queue import proof, together, views
from fingerpost.web.queue import screen as queue
from fingerpost.web.registers import legal, lists, services
from fingerpost.web.watching import alerts, closures, rota

_case: list[URLPattern | URLResolver] = [
    path("", screen.case, name="case"),
    path("looking", screen.looking, name="looking"),
    path("uncover", preferences.uncover, name="uncover"),
    path("take", screen.take, name="take"),
    path("release", screen.release, name="release"),
    path("note", screen.note, name="note"),
    path("read", screen.read, name="read"),
    path("reply", speaking.reply, name="reply"),
    path("private-reply", speaking.private_reply, name="private_reply"),
    path("take-private", speaking.move_private, name="move_private"),
    path("drafts/<slug:action>", drafting.draft, name="draft"),
    path("drafts/<slug:action>/forget", drafting.forget, name="forget_draft"),
    path("sent/<str:key>/take-back", handing.take_back, name="take_back"),
    path("assign", handing.assign, name="assign"),
    path("snooze", handing.snooze, name="snooze"),
    path("wake", handing.wake, name="wake"),
    path("print", paper.paper, name="paper"),
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
    path("guide/<slug:guide>/<slug:step>", guiding.guide_step, name="guide_step"),
    path("guide/<slug:guide>/<slug:step>/pass-over", guiding.pass_over, name="pass_over"),
    path("close", ending.close, name="close"),
    path("reopen", ending.reopen, name="reopen"),
    path("seal", sealing.seal, name="seal"),
    path("unseal", sealing.unseal, name="unseal"),
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
_model: list[URLPattern | URLResolver] = [
    path("comparisons/<uuid:comparison_id>", adopting.comparison, name="model_comparison"),
    path("comparisons/<uuid:comparison_id>/adopt", adopting.adopt, name="model_adopt"),
    path("adoptions/<uuid:adoption_id>/again", adopting.back, name="model_back"),
    path("drift", drift.drift, name="model_drift"),
    path("drift/<slug:signal>", drift.signal, name="model_signal"),
    path("corrections", learning.corrections, name="model_corrections"),
    path("corrections/<uuid:correction_id>", learning.correction, name="model_correction"),
    path("examples", learning.examples, name="model_examples"),
    path("examples/<uuid:example_id>", learning.settle, name="model_settle"),
]

_watching: list[URLPattern | URLResolver] = [
    path("alerts", alerts.alerts, name="alerts"),
    path("alerts/unanswered", alerts.unanswered, name="unanswered"),
    path("alerts/<uuid:alert_id>", alerts.alert, name="alert"),
    path("alerts/<uuid:alert_id>/acknowledge", alerts.acknowledge, name="acknowledge"),
    path("rota", rota.rota, name="rota"),
    path("rota/add", rota.add, name="rota_add"),
    path("rota/manager", rota.manager, name="rota_manager"),
    path("rota/<uuid:turn_id>/remove", rota.remove, name="rota_remove"),
    path("closed-days", closures.closures, name="closures"),
    path("closed-days/<uuid:closure_id>/open", closures.reopen_day, name="reopen_day"),
    path("my-notices", mine.my_notices, name="my_notices"),
    path("my-notices/teams", mine.teams, name="my_teams"),
    path("my-notices/test", mine.test, name="my_test"),
    path("notices", sent.notices, name="notices"),
    path("notices/<uuid:notice_id>/again", sent.again, name="notice_again"),
]

_doors: list[URLPattern | URLResolver] = [
    path("code", second_step.code, name="sign_in_code"),
    path("passkey", second_step.passkey, name="passkey_sign_in"),
    path("passkey/ask", second_step.ask_passkey, name="passkey_ask"),
    path("single", single_sign_on.start, name="single_sign_on"),
    path("single/back", single_sign_on.back, name="single_sign_on_back"),
    path("forgotten", password.forgotten, name="forgotten"),
    path("link/<uuid:user_id>/<str:token>", password.link, name="password_link"),
    path("new-password", password.new_password, name="new_password"),
]
_account: list[URLPattern | URLResolver] = [
    path("proof", account_proof.proof, name="account_proof"),
    path("password", overview.password, name="account_password"),
    path("app", second_factors.app, name="add_app"),
    path("app/picture", second_factors.picture, name="app_picture"),
    path("passkey", second_factors.passkey, name="add_passkey"),
    path("passkey/ask", second_factors.ask_passkey, name="add_passkey_ask"),
    path("recovery-codes", second_factors.recovery_codes, name="recovery_codes"),
    path("factors/<str:factor>/remove", second_factors.remove, name="remove_factor"),
    path("sessions", overview.sessions, name="sessions"),
    path("sessions/end-others", overview.end_others, name="end_other_sessions"),
    path("sessions/<uuid:session_id>/end", overview.end_session, name="end_session"),
]
_people: list[URLPattern | URLResolver] = [
    path("new", listing.new, name="new_person"),
    path("permissions", listing.permissions, name="permissions"),
    path("directory", directory.directory, name="directory"),
    path("directory/<uuid:upload_id>", directory.preview, name="directory_preview"),
    path("<uuid:user_id>", one.one, name="one_person"),
    path("<uuid:user_id>/role", one.role, name="person_role"),
    path("<uuid:user_id>/off", one.off, name="person_off"),
    path("<uuid:user_id>/on", one.on, name="person_on"),
    path("<uuid:user_id>/link", one.password_link, name="person_link"),
    path("<uuid:user_id>/sessions", one.end_sessions, name="person_sessions"),
    path("<uuid:user_id>/factors", one.remove_factors, name="person_factors"),
]
_pages: list[URLPattern | URLResolver] = [
    path("", queue.home, name="home"),
    path("queue", queue.queue, name="queue"),
    path("queue/together", together.together, name="together"),
    path("queue/views", views.views, name="views"),
    path("queue/views/<uuid:view_id>/remove", views.remove, name="remove_view"),
    path("queue/proof", proof.proof, name="proof"),
    path("menu/<slug:name>", group.group, name="group"),
    path("preferences", preferences.preferences, name="preferences"),
    path("cases/<uuid:case_id>/", include(_case)),
    path("mentions", handing.mentions, name="mentions"),
    path("mentions/seen", handing.mentions_seen, name="mentions_seen"),
    path("paste", paste.paste, name="paste"),
    path("import", importing.start, name="import_posts"),
    path("import/<uuid:import_id>", importing.one, name="import"),
    path("import/<uuid:import_id>/stop", importing.stop, name="import_stop"),
    path("import/<uuid:import_id>/report.csv", importing.report, name="import_report"),
    path("quickness", quickness.quickness, name="quickness"),
    path("second-looks", quality.quality, name="quality"),
    path("second-looks/<uuid:look_id>", quality.look, name="second_look"),
    path("second-looks/readings", quality.said_wrong, name="said_wrong"),
    path("unreadable", unreadable.unreadable, name="unreadable"),
    path("unreadable/<uuid:delivery_id>/again", unreadable.again, name="read_again"),
    path("policy", clauses.policy, name="policy"),
    path("policy/", include(_policy)),
    path("model", card.model, name="model"),
    path("model/", include(_model)),
    path("emergency", emergency.emergency, name="emergency"),
    path("emergency/end", emergency.end, name="emergency_end"),
    path("registers/media", lists.media_log, name="media_log"),
    path("registers/requests", lists.requests, name="requests"),
    path("registers/figures", lists.pathway_figures, name="pathway_figures"),
    path("registers/services", services.services, name="services"),
    path("registers/services/replace", services.replace, name="services_replace"),
    path("registers/legal", legal.legal, name="legal"),
    path("registers/legal/new", legal.matter_new, name="matter_new"),
    path("registers/legal/<uuid:matter_id>", legal.matter, name="matter"),
    path("registers/legal/<uuid:matter_id>/end", legal.matter_end, name="matter_end"),
    path("", include(_watching)),
    path("state", state.state, name="state"),
    path("account", overview.account, name="account"),
    path("time-left", staying.left, name="time_left"),
    path("stay", staying.stay, name="stay"),
    path("account/", include(_account)),
    path("people", listing.people, name="people"),
    path("people/", include(_people)),
    path("sealed/open", sealed.break_the_glass, name="break_glass"),
    path("sealed/openings", sealed.openings, name="openings"),
    path("reveal", preferences.reveal, name="reveal"),
    path("shortcuts", preferences.shortcuts, name="shortcuts"),
    path(settings.LOGIN_URL.lstrip("/"), sign_in.sign_in, name="sign_in"),
    path("sign-in/", include(_doors)),
    path("sign-out", sign_in.sign_out, name="sign_out"),
    path("accessibility", accessibility.accessibility, name="accessibility"),
    path("style.css", style.style, name="style"),
]

urlpatterns = [path("", include((_pages, "web"), namespace="web"))]
