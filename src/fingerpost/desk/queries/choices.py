"""What can be done about a post: by the policy, by the platform, and by this person."""

import re

from fingerpost.desk import authority, lifecycle, words
from fingerpost.desk.actions import ACTIONS, Action
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.emergency import standing
from fingerpost.desk.guides.open_guides import guides_of, held_back
from fingerpost.desk.guides.signposts import stale_in
from fingerpost.desk.placements import Placement, doubt, refusal
from fingerpost.desk.queries.shapes import ActionView, GroundView, ReplyTemplate
from fingerpost.desk.replying import why_no_private
from fingerpost.desk.rulings import Current
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, may
from fingerpost.platforms import Possible
from fingerpost.policy.files import Reply
from fingerpost.policy.vocabulary import COERCIVE, NEEDS_GROUND

PLACEHOLDER = re.compile(r"\[\[(.+?)\]\]")


def grounds(now: Current) -> tuple[GroundView, ...]:
    """The pack's grounds, with those that a rule found here marked; not those that hang on one person's correction."""
    found = set(now.ruling.grounds) & set(now.settled_ruling.grounds)
    return tuple(
        GroundView(each.id, each.words, each.id in found, now.agrees(each.id)) for each in now.grounds.values()
    )


def templates(now: Current) -> tuple[ReplyTemplate, ...]:
    """The approved wordings for what leads on this post. None where a flag, such as bereaved, puts them
    away; the official line only where nobody may be in danger."""
    if any(guide.no_templates for guide in guides_of(now) if guide.flag and now.facts.get(guide.flag) is True):
        return ()
    line = () if now.danger else _official_line(now)
    return (*line, *(_template(now, each) for each in now.pack.words_for(now.ruling.pathways)))


def _template(now: Current, words: Reply) -> ReplyTemplate:
    stale = stale_in(now.pack, words.text, now.at.date())
    return ReplyTemplate(
        words.id, words.title, words.text, words.private, tuple(PLACEHOLDER.findall(words.text)), stale
    )


def _official_line(now: Current) -> tuple[ReplyTemplate, ...]:
    """The one line that the body speaks while emergency mode is on, for public and for private answers (4.4)."""
    found = standing(now.stored_post.organisation_id) if now.facts.get("emergency_mode") is True else None
    if found is None:
        return ()
    return tuple(
        ReplyTemplate(f"line{'-private' if private else ''}", "The official line", found.words, private, ())
        for private in (False, True)
    )


def actions(file: CaseFile, now: Current, by: User, placed: Placement) -> tuple[ActionView, ...]:
    """Every action of the vocabulary, in its order; ``placed`` is what this user's placement changes (4.8)."""
    held = held_back(file, now)
    return tuple(_view(action, file, now, by, placed, held.get(action.name, "")) for action in ACTIONS.values())


def _view(action: Action, file: CaseFile, now: Current, by: User, placed: Placement, held: str) -> ActionView:
    ruled, possible = now.ruling.actions[action.name], now.possible(action.name)
    permission = Permission(lifecycle.ACTS[action.act].permission)
    why_not = _why_not(action, file, now, possible, placed, permitted=may(by, permission)) or held
    return ActionView(
        name=action.name,
        words=action.words,
        modality=ruled.modality,
        modality_words=words.MODALITIES[ruled.modality],
        because=ruled.because,
        possible=possible.how,
        possible_why=possible.why,
        permitted=may(by, permission),
        offered=not why_not,
        why_not=why_not,
        needs=_needs(action, now, placed),
        coercive=action.name in COERCIVE,
        needs_ground=authority.needs_assertion(now, action.name),
        capability=action.capability(possible.how, possible.why),
        reaches=action.reaches,
        tells=action.tells,
        undo=action.undo,
        notice=action.notice,
        done=action.name in file.state.done,
        closed_to_you=refusal(now, placed, action.name),
        weighed=doubt(now, placed, action.name),
    )


def _why_not(
    action: Action, file: CaseFile, now: Current, possible: Possible, placed: Placement, *, permitted: bool
) -> str:
    """What stands in the way, most lasting first; empty when nothing does."""
    if action.way == "later":
        return action.later
    if possible.how == "impossible":
        return possible.why
    if not permitted:
        return "Your role does not allow this. Ask the desk lead."
    ruled = now.ruling.actions[action.name]
    if authority.warns_of_danger(now, action.name):
        return _not_now(action, file, now)
    if ruled.closed and action.name in NEEDS_GROUND:
        return authority.CLOSED.format(why=authority.reason(now, action.name))
    if ruled.modality == "must_not" and action.name not in NEEDS_GROUND:
        return f"The policy says that we must not. {authority.reason(now, action.name)}"
    return refusal(now, placed, action.name) or _not_now(action, file, now)


def _not_now(action: Action, file: CaseFile, now: Current) -> str:
    state = file.state
    if state.state not in lifecycle.ACTS[action.act].states:
        return lifecycle.INSTEAD[state.state]
    hidden = state.hidden or bool(file.case.post.hidden)
    if action.name == "hide" and hidden:
        return "It is hidden already."
    if action.name == "unhide" and not hidden:
        return "It is not hidden."
    if action.name == "private_reply" and (spent := why_no_private(file, now)):
        return spent
    if any(each.action == action.name for each in state.outstanding.values()) and action.name in ("hide", "unhide"):
        return "It is on its way."
    return ""


def _needs(action: Action, now: Current, placed: Placement) -> tuple[str, ...]:
    needs = []
    if authority.needs_assertion(now, action.name):
        needs.append("A ground that you assert in writing, quoting the words or describing the picture.")
        needs.append("A second person's agreement, where no signal bears the ground out.")
    if action.evidence_first:
        needs.append("Evidence, which is captured first by itself.")
    if action.sends_words:
        needs.append("Words, which are checked before they leave.")
    if action.way == "step":
        needs.append("A sentence on what was done.")
    if action.warning:
        needs.append(action.warning)
    if now.ruling.actions[action.name].modality in ("should_not", "conflict"):
        needs.append("A reason, because the policy speaks against it.")
    if against := doubt(now, placed, action.name):
        needs.append(f"Your own judgement on what you are also held to. {against}")
    return tuple(needs)
