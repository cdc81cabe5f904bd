"""What the pretend platform understands: who may call what, and what it does."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from fingerpost.platforms.pretend.store import Effect, Refused, Row, Store

FAULTS = ("fail_before", "fail_after", "limited", "unauthorised", "hang", "hang_after", "garbage")
"""Before the effect: an error, too many calls, a dead key, no answer. After it: an error, no answer, nonsense."""

FEED_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Call:
    """One request, taken apart. ``key`` is the caller's own name for the intent."""

    store: Store
    names: dict[str, str]
    query: dict[str, str]
    body: dict[str, Any]
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One thing that can be called. ``action`` is what faults are asked for by; ``key`` whether a key is needed."""

    method: str
    path: re.Pattern[str]
    action: str
    answer: Callable[[Call], dict[str, Any]]
    key: bool = True
    status: int = field(default=200)


def find(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """The route for a request. Raises ``Refused``."""
    for route in ROUTES:
        if route.method == method and (found := route.path.fullmatch(path)):
            return route, found.groupdict()
    raise Refused(404, "nothing_here", "There is nothing at this address.")


def shown(item: Row) -> dict[str, Any]:
    """An item as the platform tells it."""
    author = {"id": item["author_id"], "handle": item["author_handle"], "name": item["author_name"]}
    plain = {name: item[name] for name in ("id", "account", "kind", "parent", "text", "at")}
    flags = {name: bool(item.get(name)) for name in ("hidden", "deleted", "own")}
    return {**plain, "to": item.get("to_author"), "author": author, **flags}


def _feed(call: Call) -> dict[str, Any]:
    after = call.query.get("after", "0")
    rows = call.store.rows(
        "SELECT e.number, e.verb, e.at AS told, i.*, p.text AS parent_text FROM events e JOIN items i ON i.id = e.item "
        "LEFT JOIN items p ON p.id = i.parent WHERE e.account = ? AND e.number > ? ORDER BY e.number LIMIT ?",
        call.names["account"],
        int(after) if after.isascii() and after.isdigit() else 0,
        FEED_LENGTH,
    )
    items = [
        {"verb": row["verb"], "told": row["told"], "item": {**shown(row), "parent_text": row["parent_text"]}}
        for row in rows
    ]
    return {"feed": items, "cursor": str(rows[-1]["number"]) if rows else after, "more": len(rows) == FEED_LENGTH}


def _public_write(call: Call) -> dict[str, Any]:
    return shown(call.store.write(call.names["account"], call.body))


def _public_edit(call: Call) -> dict[str, Any]:
    call.store.mark(call.names["item"], "edited", str(call.body.get("text") or ""))
    return {"success": True}


def _public_take_back(call: Call) -> dict[str, Any]:
    return {"success": call.store.mark(call.names["item"], "remove")}


def _item(call: Call) -> dict[str, Any]:
    return shown(call.store.item(call.names["item"]))


def _replies(call: Call) -> dict[str, Any]:
    found = call.store.rows("SELECT * FROM items WHERE parent = ? AND deleted = 0 ORDER BY rowid", call.names["item"])
    return {"data": [shown(item) for item in found]}


def _reply(call: Call) -> dict[str, Any]:
    above = call.store.item(call.names["item"])
    return _ours(call, above, "dm" if above["kind"] == "dm" else "reply", "reply")


def _private_reply(call: Call) -> dict[str, Any]:
    return _ours(call, call.store.item(call.names["item"]), "dm", "private_reply")


def _ours(call: Call, above: Row, kind: str, action: str) -> dict[str, Any]:
    text = call.body.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Refused(400, "no_words", "There are no words.")
    given = {"kind": kind, "parent": above["id"], "to": above["author_id"], "text": text}
    author = {"author": {"id": above["account"], "name": "The account itself"}}
    made = call.store.write(above["account"], {**given, **author}, Effect(call.key, action, above["id"]))
    return shown({**made, "own": True})


def _hidden(call: Call) -> dict[str, Any]:
    verb = "hide" if call.body.get("hidden") is True else "unhide"
    call.store.mark(call.names["item"], verb, effect=Effect(call.key, verb, call.names["item"]))
    return {"success": True}


def _delete(call: Call) -> dict[str, Any]:
    call.store.mark(call.names["item"], "remove", effect=Effect(call.key, "delete", call.names["item"]))
    return {"success": True}


def _block(call: Call) -> dict[str, Any]:
    author = call.names["author"]
    call.store.block(call.names["account"], author, Effect(call.key, "block", author))
    return {"success": True}


def _unblock(call: Call) -> dict[str, Any]:
    author = call.names["author"]
    call.store.block(call.names["account"], author, Effect(call.key, "unblock", author))
    return {"success": True}


def _blocks(call: Call) -> dict[str, Any]:
    rows = call.store.rows("SELECT author FROM blocks WHERE account = ? ORDER BY author", call.names["account"])
    return {"data": [row["author"] for row in rows]}


def _add_fault(call: Call) -> dict[str, Any]:
    what, on = call.body.get("what"), call.body.get("on", "any")
    times, seconds = call.body.get("times", 1), call.body.get("seconds", 1)
    fit = isinstance(times, int) and isinstance(seconds, int | float) and isinstance(on, str)
    if what not in FAULTS or not fit:
        raise Refused(400, "bad_fault", f"'what' is one of {', '.join(FAULTS)}; 'on' an action; 'times', 'seconds'.")
    call.store.add_fault(on, str(what), times, float(seconds))
    return {"success": True}


def _clear_faults(call: Call) -> dict[str, Any]:
    call.store.clear_faults()
    return {"success": True}


def _faults(call: Call) -> dict[str, Any]:
    return {"data": call.store.rows("SELECT * FROM faults WHERE times > 0 ORDER BY number")}


def _effects(call: Call) -> dict[str, Any]:
    return {"data": call.store.rows("SELECT * FROM effects ORDER BY number")}


def _at(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"<(\w+)>", r"(?P<\1>[^/]+)", path))


ROUTES = (
    Route("GET", _at("/accounts/<account>/feed"), "fetch", _feed),
    Route("GET", _at("/accounts/<account>/blocks"), "read_back", _blocks),
    Route("GET", _at("/items/<item>"), "read_back", _item),
    Route("GET", _at("/items/<item>/replies"), "read_back", _replies),
    Route("POST", _at("/items/<item>/replies"), "reply", _reply, status=201),
    Route("POST", _at("/items/<item>/private-reply"), "private_reply", _private_reply, status=201),
    Route("POST", _at("/items/<item>/hidden"), "hide", _hidden),
    Route("DELETE", _at("/items/<item>"), "delete", _delete),
    Route("PUT", _at("/accounts/<account>/blocks/<author>"), "block", _block),
    Route("DELETE", _at("/accounts/<account>/blocks/<author>"), "unblock", _unblock),
    Route("POST", _at("/accounts/<account>/items"), "write", _public_write, key=False, status=201),
    Route("POST", _at("/items/<item>/edited"), "write", _public_edit, key=False),
    Route("POST", _at("/items/<item>/taken-back"), "write", _public_take_back, key=False),
    Route("POST", _at("/_faults"), "", _add_fault, key=False),
    Route("DELETE", _at("/_faults"), "", _clear_faults, key=False),
    Route("GET", _at("/_faults"), "", _faults, key=False),
    Route("GET", _at("/_effects"), "", _effects, key=False),
)
