"""The closed lists of names: what a signal, a fact, an action and a modality is called, here and nowhere else.

A pack may say what its signals and actions mean to it; it cannot invent one. See GLOSSARY.md.
"""

SIGNALS = (
    "crisis",
    "threat",
    "hate",
    "abuse",
    "profanity",
    "malice",
    "sexual",
    "defamation",
    "names_staff",
    "targets_staff",
    "personal_info",
    "patient_info",
    "spam",
    "bad_link",
    "illegal",
    "criticism",
    "complaint",
    "clinical_question",
    "media_enquiry",
    "legal_matter",
    "information_request",
    "emergency_incident",
    "safeguarding",
    "recording",
    "praise",
    "enquiry",
)
"""What triage scores, each a whole percentage 0-100 or unknown (None)."""

MUST_NOT_MISS = ("crisis", "threat", "safeguarding")
"""Unknown or present, these always go to a person."""

ACTIONS = (
    "reply",
    "private_reply",
    "move_private",
    "hide",
    "unhide",
    "delete",
    "report_platform",
    "block",
    "unblock",
    "ask_remove",
    "notify_manager",
    "offer_support",
    "refer_complaints",
    "refer_care_team",
    "refer_safeguarding",
    "refer_police",
    "refer_legal",
    "signpost",
    "no_action",
)
"""What people can do about a post."""

COERCIVE = frozenset({"hide", "delete", "block", "report_platform", "refer_police", "refer_legal"})
"""Acts against a person or their words: forbidden unless a rule cites a ground."""

NEEDS_GROUND = COERCIVE | {"ask_remove"}
"""Acts that no rule's silence permits. Asking is not coercive, but 4.6c gives no leave to ask without a breach."""

MODALITIES = ("must", "should", "may", "should_not", "must_not", "not_permitted", "free", "conflict")
"""What the policy says of an action. The last three are the engine's own; a rule says one of the first five."""

FACTS: dict[str, type] = {
    "platform": str,
    "kind": str,
    "account": str,
    "tier": str,
    "public": bool,
    "tagged": bool,
    "empty_text": bool,
    "text_read": bool,
    "media_unread": bool,
    "upheld_breaches": int,
    "crisis_open": bool,
    "contacted": bool,
    "own_information": bool,
    "identity_known": bool,
    "manager_is_subject": bool,
    "bereaved": bool,
    "emergency_mode": bool,
}
"""Facts beside the signals. The first group is read off the post; from ``upheld_breaches`` on, only the body knows."""
