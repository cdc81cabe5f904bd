"""Draw one design-system component, keeping its loose environment away from our strict pages."""

import secrets
from functools import cache
from typing import Any

from jinja2 import ChainableUndefined, Environment, PackageLoader
from markupsafe import Markup


class Unescapable(TypeError):
    """Words were given where markup is needed, or the other way round. Says which argument and what to do."""


def draw(component: str, macro: str, /, **params: object) -> Markup:
    """The component's HTML. A parameter that is ``None`` is left out, as the macros expect.

    The macros re-indent what they hold, which would add spaces to whatever is being typed in a textarea. So markup
    goes in as a one-line token that nobody can guess and takes its place again afterwards.
    """
    held: dict[str, Markup] = {}
    drawn = str(_macro(component, macro)(_pruned(params, held)))
    for token, inside in held.items():
        drawn = drawn.replace(token, inside)
    return Markup(drawn)  # noqa: S704 - the macro has escaped every text


def words(value: object, argument: str) -> str:
    """``value`` as plain text. Refuses ``Markup``, because a macro would print it unescaped."""
    if isinstance(value, Markup) or not isinstance(value, str):
        raise Unescapable(
            f"'{argument}' takes plain text and got {type(value).__name__}. "
            "Give a plain string; put markup in 'body', built by a template block."
        )
    return value


def some_words(value: object, argument: str) -> str | None:
    """Like ``words``, and ``None`` stays ``None``."""
    return None if value is None else words(value, argument)


def markup(value: object, argument: str) -> Markup:
    """``value``, if it is ``Markup``. Refuses a bare string, because it would be printed unescaped."""
    if not isinstance(value, Markup):
        raise Unescapable(
            f"'{argument}' takes Markup made by a template and got {type(value).__name__}. "
            "Build it with a {% set %} or {% call %} block, so that everything in it is escaped."
        )
    return value


def content(text: object, body: object) -> dict[str, object]:
    """The inside of a component: exactly one of plain ``text`` and ``body`` markup."""
    if (text is None) == (body is None):
        raise Unescapable(
            "Give one of 'text' (plain words) and 'body' (markup made by a template), not both or neither."
        )
    return {"text": words(text, "text")} if body is None else {"html": markup(body, "body")}


def _pruned(value: object, held: dict[str, Markup]) -> object:
    if isinstance(value, dict):
        return {key: _pruned(part, held) for key, part in value.items() if part is not None}
    if isinstance(value, list | tuple):
        return [_pruned(part, held) for part in value]
    if isinstance(value, Markup):
        held[token := f"held-{secrets.token_hex(12)}"] = value
        return token
    return value


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("nhsuk_frontend_jinja"),
        undefined=ChainableUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
    )


@cache
def _macro(component: str, macro: str) -> Any:
    template = _environment().get_template(f"nhsuk/components/{component}/macro.jinja")
    return getattr(template.module, macro)
