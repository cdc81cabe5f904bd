"""Reads settings from the environment, and says which one is wrong and what it accepts."""

import os
from collections.abc import Mapping
from pathlib import Path

YES = ("yes", "true", "on", "1")
NO = ("no", "false", "off", "0")


class BadSetting(Exception):
    """A setting holds something that Fingerpost cannot use. The message names the variable and what it accepts."""

    def __init__(self, name: str, accepts: str, given: str | None = None) -> None:
        said = "is not set" if given is None else f"is {given!r}, which Fingerpost cannot use"
        super().__init__(
            f"{name} {said}. It accepts {accepts}. Every setting is described in docs/running/settings.md."
        )


class Environment:
    """The settings as the machine gives them. An empty value counts as not set."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self.values = os.environ if values is None else values

    def text(self, name: str, default: str = "") -> str:
        """The words given, without spaces around them."""
        return self.values.get(name, "").strip() or default

    def flag(self, name: str, default: bool) -> bool:
        """Yes or no. Raises BadSetting for anything else."""
        given = self.text(name).lower()
        if not given:
            return default
        if given in YES:
            return True
        if given in NO:
            return False
        raise BadSetting(name, "yes or no", given)

    def number(self, name: str, default: int, least: int, most: int) -> int:
        """A whole number from ``least`` to ``most``. Raises BadSetting for anything else."""
        given = self.text(name)
        if not given:
            return default
        if given.isascii() and given.isdecimal() and least <= int(given) <= most:
            return int(given)
        raise BadSetting(name, f"a whole number from {least} to {most}", given)

    def choice(self, name: str, default: str, accepts: tuple[str, ...]) -> str:
        """One of a few words, in capitals or not. Raises BadSetting for anything else."""
        given = self.text(name, default).upper()
        if given in accepts:
            return given
        raise BadSetting(name, " or ".join((", ".join(accepts[:-1]), accepts[-1])), given)

    def words(self, name: str, default: tuple[str, ...] = ()) -> tuple[str, ...]:
        """A list parted by commas."""
        found = tuple(word.strip() for word in self.text(name).split(",") if word.strip())
        return found or default

    def file(self, name: str) -> Path | None:
        """A file by its full path, or None. Raises BadSetting for a path that is not full."""
        given = self.text(name)
        if not given:
            return None
        path = Path(given).expanduser()
        if not path.is_absolute() or "\0" in given:
            raise BadSetting(name, "the full path of a file, such as /etc/fingerpost/advisers.toml", given)
        return path

    def folder(self, name: str, default: Path) -> Path:
        """A folder by its full path. It need not exist yet. Raises BadSetting for a path that is not full."""
        given = self.text(name)
        if not given:
            return default
        path = Path(given).expanduser()
        if not path.is_absolute() or "\0" in given:
            raise BadSetting(name, "the full path of a folder, such as /srv/fingerpost", given)
        return path
