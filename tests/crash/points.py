"""Named moments in a worker's life at which it can be made to die or to stop, one for each gap between two commits."""

import os
import signal
from collections.abc import Callable
from importlib import import_module
from typing import Any

POINTS: dict[str, tuple[str, str, str]] = {
    "delivery claimed": ("fingerpost.inbox.tasks", "claim_deliveries", "after"),
    "delivery started": ("fingerpost.inbox.tasks", "start_delivery", "after"),
    "post stored, delivery not marked": ("fingerpost.inbox.tasks", "consume", "before"),
    "delivery marked, nothing committed": ("fingerpost.inbox.tasks", "consume", "after"),
    "delivery recorded, nothing committed": ("fingerpost.inbox.tasks", "record_change", "after"),
    "delivery committed": ("fingerpost.inbox.tasks", "_store_all", "after"),
    "reading claimed": ("fingerpost.inbox.tasks", "claim_readings", "after"),
    "reading begun": ("fingerpost.inbox.reader.Reader", "read", "before"),
    "reading made, not kept": ("fingerpost.inbox.reader.Reader", "read", "after"),
    "reading kept, nothing committed": ("fingerpost.inbox.operations.readings", "_record", "after"),
    "reading committed": ("fingerpost.inbox.tasks", "read_claimed", "after"),
    "effect claimed": ("fingerpost.delivery.tasks", "claim_effects", "after"),
    "attempt not recorded": ("fingerpost.delivery.attempt", "start_attempt", "before"),
    "attempt recorded, platform not called": ("fingerpost.delivery.attempt", "start_attempt", "after"),
    "platform acted, nobody told": ("fingerpost.platforms.pretend.connector.PretendConnector", "carry_out", "after"),
    "end written, nothing committed": ("fingerpost.delivery.operations.attempts", "record", "after"),
    "effect committed": ("fingerpost.delivery.tasks", "step", "after"),
}
"""Each name with the place it stands for: a function, and whether it is before or after it."""

EFFECT_LOOKED = "looked at the platform, nothing written"
POINTS[EFFECT_LOOKED] = ("fingerpost.platforms.pretend.connector.PretendConnector", "read_back", "after")


def strike(name: str, signal_number: signal.Signals, nth: int = 1) -> None:
    """Send this process ``signal_number`` the ``nth`` time that it comes to the point, having had something to do."""
    where, attribute, when = POINTS[name]
    owner = _owner(where)
    genuine: Callable[..., Any] = getattr(owner, attribute)
    times = 0

    def struck(*args: Any, **kwargs: Any) -> Any:
        nonlocal times
        if when == "before":
            times += 1
            _strike_if(times == nth)
            return genuine(*args, **kwargs)
        result = genuine(*args, **kwargs)
        if result != []:  # an empty claim is not a moment in anything's life
            times += 1
            _strike_if(times == nth)
        return result

    def _strike_if(now: bool) -> None:
        if now:
            os.kill(os.getpid(), signal_number)

    setattr(owner, attribute, struck)


def _owner(where: str) -> Any:
    try:
        return import_module(where)
    except ModuleNotFoundError:
        module, _, name = where.rpartition(".")
        return getattr(import_module(module), name)
