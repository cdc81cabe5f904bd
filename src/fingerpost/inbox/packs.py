"""The policy pack that rules for an organisation: the version that was adopted, and no other.

A folder of files is only a candidate. What rules is the copy that was kept at its adoption, so that a file that changes
on disk changes nothing until a named person adopts it, and past decisions keep the version they were made under. An
organisation that has adopted nothing yet is ruled by its folder as it stands.
"""

import shutil
import tempfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from django.conf import settings

from fingerpost.inbox.models import PolicyAdoption, PolicyVersion
from fingerpost.people.models import Organisation
from fingerpost.policy import Pack, PackError, load, overlay, shipped

__all__ = [
    "UnknownOverlay",
    "adoption_of",
    "as_pack",
    "candidates",
    "files_of",
    "fingerprint",
    "folder_of",
    "is_in_force",
    "opened",
    "overlays_of",
    "pack_for",
    "pack_kept",
    "pack_of",
    "pack_under",
]

LARGEST = 5_000_000
"""How many characters a pack may have in all: far above any policy, far below what would hurt."""


def folder_of(organisation: Organisation) -> Path:
    """The folder of the organisation's pack: the path that is set, or a shipped pack of that name."""
    named = Path(organisation.pack)
    return named if named.is_dir() else shipped(organisation.pack)


def candidates(organisation: Organisation) -> Mapping[str, Path]:
    """Folders from which a version can be adopted, by name: the organisation's own first, then its neighbours."""
    own = folder_of(organisation)
    beside = sorted(each for each in own.parent.glob("*/pack.yaml") if each.parent != own)
    return {folder.name: folder for folder in (own, *(each.parent for each in beside)) if folder.is_dir()}


class UnknownOverlay(LookupError):
    """The policy in force carries no overlay of that id. The message names those that it does."""


def pack_of(organisation: Organisation) -> Pack:
    """The pack that rules now. Raises policy.PackError that says what is wrong with it."""
    adopted = adoption_of(organisation)
    if adopted is not None:
        return opened(adopted.version_id, adopted.version.fingerprint)
    folder = folder_of(organisation)
    return _loaded(str(folder), _changed(folder))


def pack_for(organisation: Organisation, overlay_ids: Iterable[str]) -> Pack:
    """The pack that rules now with these overlays laid over it, from the files that were adopted with it (4.8).

    It narrows what one person may do; posts are ruled on by ``pack_of``. Raises UnknownOverlay, or policy.PackError.
    """
    wanted = tuple(sorted(set(overlay_ids)))
    if not wanted:
        return pack_of(organisation)
    adopted = adoption_of(organisation)
    if adopted is not None:
        return _overlaid(adopted.version_id, adopted.version.fingerprint, wanted)
    folder = folder_of(organisation)
    return _laid(_loaded(str(folder), _changed(folder)), folder, wanted)


def overlays_of(organisation: Organisation) -> tuple[overlay.Overlay, ...]:
    """The overlays that the version in force carries, partners first, then by name. Raises policy.PackError."""
    adopted = adoption_of(organisation)
    if adopted is not None:
        return _carried(adopted.version_id, adopted.version.fingerprint)
    return _read(folder_of(organisation))


def adoption_of(organisation: Organisation) -> PolicyAdoption | None:
    """The adoption in force, with its version but for the version's files; None when nothing was adopted yet."""
    if organisation._state.adding:
        return None
    every = PolicyAdoption.objects.filter(organisation=organisation).select_related("version", "person")
    return every.defer("version__files").order_by("-number").first()


def pack_under(organisation: Organisation, digest: str) -> Pack | None:
    """The pack of that digest, if it was ever adopted or tried: what a past decision was made under."""
    kept = PolicyVersion.objects.filter(organisation=organisation, digest=digest).defer("files")
    version = kept.order_by("-adoptions__number", "kept_at").first()
    return opened(version.pk, version.fingerprint) if version else None


def pack_kept(organisation: Organisation, version_id: UUID) -> Pack:
    """The pack of one of the organisation's kept versions. Raises PolicyVersion.DoesNotExist, or policy.PackError."""
    version = PolicyVersion.objects.defer("files").get(organisation=organisation, pk=version_id)
    return opened(version.pk, version.fingerprint)


def is_in_force(organisation: Organisation, folder: Path) -> bool:
    """Whether what stands in ``folder`` is, word for word, what rules now. Raises policy.PackError."""
    held = adoption_of(organisation)
    return held is not None and held.version.fingerprint == fingerprint(files_of(folder))


@lru_cache(maxsize=16)
def opened(version_id: UUID, mark: str) -> Pack:
    """A kept version, ready to rule. Raises policy.PackError when what is kept is not what was adopted."""
    return as_pack(_kept(version_id, mark))


def _kept(version_id: UUID, mark: str) -> Mapping[str, str]:
    files: Mapping[str, str] = PolicyVersion.objects.values_list("files", flat=True).get(pk=version_id)
    if fingerprint(files) != mark:
        raise PackError("The kept copy of this policy is not what was adopted. Restore the database from a backup.")
    return files


@lru_cache(maxsize=64)
def _overlaid(version_id: UUID, mark: str, wanted: tuple[str, ...]) -> Pack:
    return _laid(opened(version_id, mark), _laid_out(_kept(version_id, mark), mark), wanted)


@lru_cache(maxsize=16)
def _carried(version_id: UUID, mark: str) -> tuple[overlay.Overlay, ...]:
    return _read(_laid_out(_kept(version_id, mark), mark))


def _laid(pack: Pack, folder: Path, wanted: tuple[str, ...]) -> Pack:
    known = overlay.available(folder)
    for name in wanted:
        if name not in known:
            raise UnknownOverlay(f"The policy in force has no overlay '{name}'. It has: {', '.join(known) or 'none'}.")
    return overlay.lay(pack, [known[name] for name in wanted])


def _read(folder: Path) -> tuple[overlay.Overlay, ...]:
    found = (overlay.read(file) for file in overlay.available(folder).values())
    return tuple(sorted(found, key=lambda each: (each.overlay.kind != "partner", each.overlay.name.casefold())))


def as_pack(files: Mapping[str, str]) -> Pack:
    """The pack that these files are. Raises policy.PackError."""
    return load(_laid_out(files, fingerprint(files)))


def files_of(folder: Path) -> dict[str, str]:
    """The text of every file of the pack in ``folder``, by its path there. Raises policy.PackError."""
    try:
        found = {
            file.relative_to(folder).as_posix(): file.read_bytes().replace(b"\r\n", b"\n").decode("utf-8")
            for file in sorted(folder.glob("**/*.yaml"))
        }
    except (OSError, UnicodeDecodeError) as bad:
        raise PackError(f"{folder}: a file of the pack cannot be read ({bad}). Mend it and try again.") from None
    if sum(map(len, found.values())) > LARGEST:
        raise PackError(f"{folder}: the pack has more than {LARGEST:,} characters. Is it the right folder?")
    return found


def fingerprint(files: Mapping[str, str]) -> str:
    """The SHA-256 over the names and texts of all files."""
    found = sha256()
    for name in sorted(files):
        held = files[name].encode()
        found.update(f"{name}\0{len(held)}\0".encode() + held)
    return found.hexdigest()


def _laid_out(files: Mapping[str, str], mark: str) -> Path:
    """The files in a folder of their own, where the engine can read them; written anew if somebody touched them."""
    shelf = Path(settings.FINGERPOST_DATA) / "policies"
    folder = shelf / mark
    if folder.is_dir() and fingerprint(files_of(folder)) == mark:
        return folder
    shelf.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(dir=shelf))
    for name, text in files.items():
        file = fresh / name
        if not file.resolve().is_relative_to(fresh.resolve()):
            raise PackError(f"The kept policy names a file outside its folder: {name}.")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        fresh.rename(folder)
    except OSError:  # another process laid out the same files in between
        shutil.rmtree(fresh, ignore_errors=True)
    return folder


def _changed(folder: Path) -> int:
    """When anything in the folder last changed, in nanoseconds."""
    return max((file.stat().st_mtime_ns for file in folder.glob("**/*") if file.is_file()), default=0)


@lru_cache(maxsize=8)
def _loaded(folder: str, changed: int) -> Pack:
    return load(folder)
