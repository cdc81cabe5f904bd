"""What the public sees on the pretend platform, and a form to write there as one of them."""

from html import escape

from fingerpost.platforms.pretend.store import Refused, Row, Store

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

DEEPEST = 40

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>The pretend platform</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body {{ font: 1rem/1.5 sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; color: #212b32 }}
article {{ border-left: 4px solid #005eb8; padding: 0 1rem; margin: 1rem 0 }}
label {{ display: block; font-weight: bold }}
input, textarea, select, button {{ font: inherit; max-width: 100% }}</style>
</head><body><main><h1>The pretend platform</h1>
<p>Nobody here is real. This page shows what the public would see; hidden and private words are not on it.</p>
{items}
<h2>Write as a member of the public</h2>
<form method="post" action="/write">
<p><label for="name">Your name</label><input id="name" name="name" required maxlength="80"></p>
<p><label for="account">Account to write to</label><input id="account" name="account" value="trust" required></p>
<p><label for="kind">How</label><select id="kind" name="kind">
<option value="comment">Comment</option><option value="mention">Mention</option>
<option value="dm">Private message</option>
<option value="review">Review</option></select></p>
<p><label for="parent">Answering (id, may be empty)</label><input id="parent" name="parent"></p>
<p><label for="text">Words</label><textarea id="text" name="text" rows="4" cols="50" required></textarea></p>
<p><button>Write</button></p></form></main></body></html>
"""


def public(store: Store) -> str:
    """The page, everything that people wrote escaped."""
    rows = store.rows("SELECT * FROM items WHERE hidden = 0 AND deleted = 0 AND kind != 'dm' ORDER BY at, rowid")
    shown = {row["id"] for row in rows}
    under: dict[str, list[Row]] = {}
    for row in rows:
        under.setdefault(row["parent"] if row["parent"] in shown else "", []).append(row)
    tops = [_article(row, under, 2) for row in under.pop("", [])]
    while under:  # what answers itself, or stands deeper than anybody reads
        tops += [_article(row, under, 2) for row in under.pop(next(iter(under)))]
    return PAGE.format(items="\n".join(tops) or "<p>Nobody has written anything yet.</p>")


def _article(row: Row, under: dict[str, list[Row]], level: int) -> str:
    name = escape(row["author_name"] or row["author_handle"] or row["author_id"])
    heading = f"<h{min(level, 6)}>{name}</h{min(level, 6)}>"
    facts = f"<p><small>{escape(row['kind'])} to {escape(row['account'])}, {escape(row['at'])}, id {escape(row['id'])}"
    deeper = under.pop(row["id"], []) if level < DEEPEST else []
    replies = "".join(_article(reply, under, level + 1) for reply in deeper)
    return f"<article>{heading}<p>{escape(row['text'])}</p>{facts}</small></p>{replies}</article>"


def write(store: Store, form: dict[str, list[str]]) -> None:
    """Add what the form says. Raises ``Refused``."""
    given = {key: values[0] for key, values in form.items()}
    if not given.get("text") or not given.get("account"):
        raise Refused(400, "no_words", "Write something, to an account.")
    name = given.get("name") or "Somebody"
    author = {"id": name.lower().replace(" ", "-"), "name": name}
    kind = given.get("kind", "comment")
    store.write(
        given["account"], {"kind": kind, "text": given["text"], "parent": given.get("parent") or None, "author": author}
    )
