"""How a log line looks: what the program did and where it failed, never what anybody wrote."""

import logging
import traceback
from types import TracebackType
from typing import Any

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class LogLine(logging.Formatter):
    """One line; for a failure, its kind and where in the program, but not its message.

    An error's message often quotes what it was about: a database names the value that was there twice, a parser the
    text that it could not read.
    """

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 - the name is logging's
        """The kinds of error, the first cause first, and the places that the last one went through."""
        kinds, places = [], traceback.extract_tb(ei[2])
        error: Any = ei[1]
        while error is not None:
            kinds.append(type(error).__qualname__)
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        where = [f'  File "{place.filename}", line {place.lineno}, in {place.name}' for place in places]
        return "\n".join([*where, f"{' then '.join(reversed(kinds))} (its message is left out: it may quote somebody)"])
