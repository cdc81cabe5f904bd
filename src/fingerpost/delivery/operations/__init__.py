"""What can be done to deliveries and effects. Every change here is one transaction, or part of its caller's."""

from fingerpost.delivery.lease import LeaseLost
from fingerpost.delivery.operations.arrivals import (
    accept,
    claim_deliveries,
    consume,
    quarantine,
    replay,
    start_delivery,
)
from fingerpost.delivery.operations.attempts import (
    claim_effects,
    look_again,
    postpone,
    settle,
    start_attempt,
    to_person,
)
from fingerpost.delivery.operations.intents import (
    EffectRefused,
    cancel,
    enqueue,
    mark_taken,
    resume_account,
    settle_by_person,
    try_again,
)
from fingerpost.delivery.operations.webhooks import Accepted, Refused, accept_webhook, answer_challenge

__all__ = [
    "Accepted",
    "EffectRefused",
    "LeaseLost",
    "Refused",
    "accept",
    "accept_webhook",
    "answer_challenge",
    "cancel",
    "claim_deliveries",
    "claim_effects",
    "consume",
    "enqueue",
    "look_again",
    "mark_taken",
    "postpone",
    "quarantine",
    "replay",
    "resume_account",
    "settle",
    "settle_by_person",
    "start_attempt",
    "start_delivery",
    "to_person",
    "try_again",
]
