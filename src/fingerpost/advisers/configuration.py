"""Reads the file that names the advisers, and refuses at once what could not work or would leave the premises."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from fingerpost.advisers.chat import Chat
from fingerpost.advisers.classifier import Classifier
from fingerpost.advisers.panel import Adviser, Panel, Seat
from fingerpost.advisers.presidio import Presidio
from fingerpost.advisers.transport import BadAddress, Line
from fingerpost.policy.vocabulary import SIGNALS

MOST_SECONDS = 30
"""The longest deadline: half of the time for which a worker holds the post that it reads."""
MOST_SCORE = 59
"""What an adviser's word counts for unless its file says otherwise: less than the shipped policy asks for a ground, so
that an adviser alone marks and routes a post, and never makes it a breach."""
ONLY_THE_OWNER = 0o077
_TOKEN = re.compile(r"[\x21-\x7e]{1,4096}")

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,29}$")]
Signal = Annotated[str, Field(pattern=rf"^({'|'.join(SIGNALS)})$")]
Text = Annotated[str, Field(min_length=1)]


class AdvisersError(Exception):
    """The advisers' file cannot be used. The message says where, why and what to do."""


class _Settings(BaseModel):
    """What every adviser is told. Unknown keys are refused, so that a slip of the pen is found at the start."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    address: str
    seconds: float = Field(default=5, gt=0, le=MOST_SECONDS)
    most: int = Field(default=MOST_SCORE, ge=50, le=99)
    token_file: str = ""
    may_leave_the_premises: bool = False


class _Chat(_Settings):
    kind: Literal["chat"]
    model: Text
    signals: list[Signal] = Field(default=list(SIGNALS), min_length=1)

    def adviser(self, name: str, line: Line) -> Adviser:
        return Chat(name, line, self.model, self.signals)


class _Presidio(_Settings):
    kind: Literal["presidio"]

    def adviser(self, name: str, line: Line) -> Adviser:
        return Presidio(name, line)


class _Classifier(_Settings):
    kind: Literal["classifier"]
    labels: dict[str, Signal] = Field(min_length=1)
    ignore: list[str] = []

    def adviser(self, name: str, line: Line) -> Adviser:
        return Classifier(name, line, self.labels, self.ignore)


_Any = Annotated[_Chat | _Presidio | _Classifier, Field(discriminator="kind")]
_FILE = TypeAdapter(Annotated[dict[Name, _Any], Field(min_length=1, max_length=8)])


def load(path: Path) -> Panel:
    """The advisers that the file names, in its order. Asks none of them. Raises AdvisersError."""
    return Panel([_seat(path, name, settings) for name, settings in _read(path).items()])


def _read(path: Path) -> Mapping[str, _Chat | _Presidio | _Classifier]:
    try:
        written = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as bad:
        raise AdvisersError(f"{path}: cannot be read: {bad.strerror}. Check the name and who may read it.") from None
    except ValueError as bad:
        raise AdvisersError(f"{path}: is not TOML: {bad}. See docs/running/advisers.md.") from None
    try:
        return _FILE.validate_python(written)
    except ValidationError as bad:
        first = bad.errors(include_input=False, include_url=False)[0]
        name, *inside = first["loc"] or ("the file",)
        where = ".".join(map(str, (name, *inside[1:])))  # what stands between the two is the adviser's kind
        raise AdvisersError(f"{path}: {where}: {first['msg']}. See docs/running/advisers.md.") from None


def _seat(path: Path, name: str, settings: _Chat | _Presidio | _Classifier) -> Seat:
    token = _token(path, name, path.parent / settings.token_file) if settings.token_file else ""
    line = Line(settings.address, settings.seconds, token, settings.may_leave_the_premises)
    try:
        line.check()
    except BadAddress as bad:
        raise AdvisersError(f"{path}: {name}: {bad}") from None
    return Seat(settings.adviser(name, line), settings.most, _version(settings))


def _token(path: Path, name: str, file: Path) -> str:
    """The token in a file that only its owner can read. Raises AdvisersError, which never shows it."""
    try:
        if file.stat().st_mode & ONLY_THE_OWNER:
            raise AdvisersError(f"{path}: {name}: others on this machine can read {file}. Run: chmod 600 {file}")
        token = file.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as bad:
        raise AdvisersError(f"{path}: {name}: {file} cannot be read ({type(bad).__name__}).") from None
    if not _TOKEN.fullmatch(token):
        raise AdvisersError(f"{path}: {name}: {file} does not hold a token: one line of printable characters.")
    return token


def _version(settings: BaseModel) -> str:
    """Changes whenever an answer might: with the address, the model, and what is made of what it says."""
    said = settings.model_dump_json(exclude={"seconds", "token_file"})
    return hashlib.sha256(said.encode()).hexdigest()[:8]
