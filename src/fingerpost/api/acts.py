"""``POST /api/cases/ID/ACT``: what can be done to a case, by the operations that its pages use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn
from uuid import UUID

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from ninja import Header, Query, Router, Status
from ninja.throttling import AuthRateThrottle

from fingerpost.api import bodies, shapes
from fingerpost.api.callers import Caller, asking, caller
from fingerpost.api.problems import Problem, described
from fingerpost.api.queue import FAULTS, tag
from fingerpost.api.refusals import told
from fingerpost.desk import lifecycle, operations
from fingerpost.people.operations import Answer, note_token_act, once

RATE = "120/m"
"""Acts a minute for each token and web process: more than a person can decide on."""

router = Router(tags=["desk"])


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its name in the address, the operation that does it, what it takes, and what it is for."""

    name: str
    operation: Callable[..., Any]
    body: type[bodies.Seen]
    summary: str
    disturbs: bool = True
    """Whether the version that was read has to be told, because somebody may have done something since."""


ACTS = (
    Act("take", operations.take, bodies.Seen, "Take the case, or extend the lease on it"),
    Act("release", operations.release, bodies.Seen, "Give the case back to the queue"),
    Act("assign", operations.assign, bodies.Assign, "Make it the work of a colleague or of a role"),
    Act("snooze", operations.snooze, bodies.Snooze, "Let the case sleep until a time"),
    Act("wake", operations.wake, bodies.Seen, "Wake it", disturbs=False),
    Act("confirm", operations.confirm, bodies.Confirm, "Record that a step of a guide was done", disturbs=False),
    Act("pass-over", operations.pass_over, bodies.PassOver, "Say why a step of a guide is not done", disturbs=False),
    Act("note", operations.note, bodies.Note, "Add a note for colleagues", disturbs=False),
    Act("read", operations.mark_read, bodies.Why, "Read, no reply needed: reads and closes in one go"),
    Act("reply", operations.reply, bodies.Reply, "Answer the author"),
    Act("move-private", operations.move_private, bodies.MovePrivate, "Ask the author to carry on in private"),
    Act("ask-reply", operations.ask_reply, bodies.AskReply, "Ask a second person to agree to words before they leave"),
    Act("take-back", operations.take_back, bodies.TakeBack, "Take back what has not left yet", disturbs=False),
    Act("hide", operations.hide, bodies.Hide, "Hide the post, on a ground"),
    Act("unhide", operations.unhide, bodies.Why, "Show the post again"),
    Act("step", operations.step, bodies.Step, "Record any other decision: what was done, and whom you told"),
    Act("outcome", operations.record_manual_outcome, bodies.Outcome, "Record what became of a step by hand"),
    Act("again", operations.try_again, bodies.Again, "Have an act on the platform tried once more"),
    Act("ask-agreement", operations.ask_agreement, bodies.AskAgreement, "Ask a second person to agree to an act"),
    Act("agree", operations.agree, bodies.Agree, "Agree as the second person; the act is then carried out"),
    Act("decline", operations.decline, bodies.Why, "Refuse as the second person"),
    Act("explain", operations.explain, bodies.Explain, "Give the author the reasons, or record why not"),
    Act("correct", operations.correct, bodies.Correct, "Put the machine's reading of a signal right"),
    Act("ask-correction", operations.ask_correction, bodies.Correct, "Ask a second person to agree to a correction"),
    Act("close", operations.close, bodies.Why, "Close the case"),
    Act("reopen", operations.reopen, bodies.Why, "Open a closed case again"),
)
"""Every act that can be done through here, in the order of a case's life."""

ACT_FAULTS = FAULTS | {
    400: "The request is not JSON, or a header cannot be read.",
    403: "The token, or the user in whose name it acts, may not do this.",
    404: "There is no such case.",
    409: "It was not done: the case has changed, a colleague holds it, or it is not possible. See the detail.",
    412: "The case has changed since the version in If-Match, and nothing was done.",
    413: "The body is longer than 2 MiB.",
    422: "A field cannot be read, a reason is missing, or the words must not leave as they are.",
    428: "Neither If-Match nor a version says which state of the case you read.",
}


def _open(act: Act) -> None:
    """Put one act into the router."""
    body_type = act.body

    def do(
        request: HttpRequest,
        response: HttpResponse,
        case_id: UUID,
        body: body_type,  # type: ignore[valid-type]
        check: bool = Query(False, description="only say whether it could be done, and change nothing"),  # type: ignore[type-arg]
        if_match: str = Header("", alias="If-Match", max_length=100),  # type: ignore[type-arg]
        key: str = Header("", alias="Idempotency-Key", max_length=200),  # type: ignore[type-arg]
    ) -> Status[Any]:
        seen: bodies.Seen = body
        who = asking(request)
        with told(by_header=bool(if_match)):
            given = seen.model_dump(exclude={"version"})
            if act.disturbs:
                given["version"] = _version(if_match, seen.version)
            if check:
                answer = _checked(act, who, case_id, given)
            else:
                asked = b" ".join((request.path.encode(), if_match.encode("utf-8", "replace"), request.body))
                answer = once(who.token, key, asked, lambda: _done(act, who, case_id, given))
        if answer.body["done"]:
            response["ETag"] = tag(answer.body["version"])
        return Status(answer.status, answer.body)

    do.__doc__ = f"{act.summary}. The same operation as on the case's page, with the same refusals."
    router.post(
        f"/cases/{{case_id}}/{act.name}",
        auth=caller,
        throttle=AuthRateThrottle(RATE),
        response={200: shapes.Done},
        summary=act.summary,
        operation_id=act.name.replace("-", "_"),
        openapi_extra={"responses": described(ACT_FAULTS)},
    )(do)


def _done(act: Act, who: Caller, case_id: UUID, given: dict[str, Any], *, done: bool = True) -> Answer:
    """Do it, and say what became of the case. Joins the transaction of whoever calls."""
    case = act.operation(case_id, by=who.user, **given)
    note_token_act(who.token, act=act.name, subject=f"case:{case_id}")
    told_of = {"id": str(case.pk), "version": case.version, "state": case.state, "done": done}
    return Answer(200, told_of | {"state_words": lifecycle.STATES[case.state]})


def _checked(act: Act, who: Caller, case_id: UUID, given: dict[str, Any]) -> Answer:
    """Do it and take it back: every check is the one that doing it makes."""
    with transaction.atomic():
        answer = _done(act, who, case_id, given, done=False)
        transaction.set_rollback(True)
    return answer


def _version(header: str, told_in_body: int | None) -> int:
    """The version that the program read. Raises ``Problem`` where it does not say, or says two."""
    if not header:
        if told_in_body is None:
            _say_which()
        return told_in_body
    mark = header.strip().removeprefix("W/").strip('"')
    if not (mark.isascii() and mark.isdecimal() and len(mark) < 11):
        _say_which()
    if told_in_body not in (None, int(mark)):
        raise Problem(400, "two-versions", "If-Match and 'version' differ.", "Send one of them.")
    return int(mark)


def _say_which() -> NoReturn:
    raise Problem(
        428,
        "version-needed",
        "The request does not say which version of the case you read.",
        "Read the case, then send its ETag as If-Match, or its version as 'version' in the body.",
    )


for each in ACTS:
    _open(each)
