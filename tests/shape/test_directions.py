"""Who may know whom, where the import contracts cannot see it."""

import configparser
from pathlib import Path

import pytest
from django.apps import apps

from source_tree import APPS, ROOT, SOURCE, dotted, imports, modules, names_used, short

FACES = ("web", "api", "cli")
DOORS = ("operations", "queries")
PURE = {
    "fingerpost.desk.lifecycle",
    "fingerpost.desk.actions",
    "fingerpost.journal.actor",
    "fingerpost.people.oidc",
    "fingerpost.people.permissions",
    "fingerpost.register.keys",
    "fingerpost.tuning.drift",
}
"""Modules of Django apps that hold no rows, which a face may use beside the doors."""

FACE_EXCEPTIONS: dict[tuple[str, str], str] = {
    ("cli/worker.py", "fingerpost.delivery.tasks"): "the worker is what runs tasks",
    ("cli/worker.py", "fingerpost.desk.tasks"): "the worker is what runs tasks",
    ("cli/worker.py", "fingerpost.inbox.tasks"): "the worker is what runs tasks",
    ("cli/worker.py", "fingerpost.people.tasks"): "the worker is what runs tasks",
}

REAL = {"facebook", "pretend"}
CLOCKS = (
    "datetime.now",
    "datetime.utcnow",
    "date.today",
    "time.time",
    "time.monotonic",
    "timezone.now",
    "os.environ",
    "os.getenv",
)
VALUES_ONLY = ("post", "policy", "triage", "reading")
CLOCK_EXCEPTIONS: dict[tuple[str, str], str] = {}


def test_relations_between_rows_look_down() -> None:
    up = []
    for model in apps.get_models():
        if model._meta.app_label not in APPS:
            continue
        floor = APPS.index(model._meta.app_label)
        for field in model._meta.get_fields():
            if field.auto_created or not field.is_relation or field.related_model is None:
                continue
            label = field.related_model._meta.app_label  # type: ignore[union-attr]
            if label in APPS and APPS.index(label) > floor:
                up.append(f"{model._meta.label}.{field.name} → {label}")
    assert not up


def past_the_doors() -> set[tuple[str, str]]:
    """Where a face reaches into an app past its operations and queries."""
    found = set()
    for path in modules():
        if short(path).split("/")[0] not in FACES:
            continue
        for _, name in imports(path):
            parts = name.split(".")
            if parts[0] != "fingerpost" or len(parts) < 3 or parts[1] not in APPS or parts[2] in DOORS:
                continue
            module = ".".join(parts[:3])
            if module not in PURE:
                found.add((short(path), module))
    return found


def test_faces_go_in_by_the_doors() -> None:
    found = past_the_doors()
    assert not found - set(FACE_EXCEPTIONS), "use the app's operations and queries"
    assert not set(FACE_EXCEPTIONS) - found, "these exceptions are no longer needed"


def clocks_and_settings() -> set[tuple[str, str]]:
    return {
        (short(path), name)
        for path in modules()
        if short(path).split("/")[0] in VALUES_ONLY
        for _, name in names_used(path)
        if name.endswith(CLOCKS) or name.startswith("urllib.request")
    }


def test_what_rules_on_a_post_reads_no_clock_and_no_environment() -> None:
    found = clocks_and_settings()
    assert not found - set(CLOCK_EXCEPTIONS), "values come in as arguments, so that a ruling can be repeated"
    assert not set(CLOCK_EXCEPTIONS) - found


def platform_folders() -> set[str]:
    return {path.parent.name for path in (SOURCE / "platforms").glob("*/__init__.py")}


@pytest.mark.parametrize(("contract", "key"), [("platforms", "modules"), ("named_once", "protected_modules")])
def test_every_platform_is_under_contract(contract: str, key: str) -> None:
    written = configparser.ConfigParser()
    written.read(ROOT / ".importlinter")
    listed = written[f"importlinter:contract:{contract}"][key].split()
    assert set(listed) == {f"fingerpost.platforms.{name}" for name in platform_folders()}


@pytest.mark.parametrize("app", APPS)
def test_an_app_says_what_can_be_done_and_asked(app: str) -> None:
    for door in DOORS:
        names = [path for path in modules() if dotted(path) == f"fingerpost.{app}.{door}"]
        assert names, f"fingerpost.{app}.{door} is missing"
        assert any("__all__" in path.read_text(encoding="utf-8") for path in names)


def test_floors_in_settings_are_the_floors_here() -> None:
    from fingerpost.config import settings

    assert settings.APPS[: len(APPS)] == APPS


def test_the_map_of_the_source_names_every_package() -> None:
    readme = SOURCE / "README.md"
    packages = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    said = readme.read_text(encoding="utf-8") if readme.exists() else ""
    assert not {name for name in packages if f"`{name}/`" not in said}, "src/fingerpost/README.md leaves some out"


def test_the_tests_stand_where_the_source_stands() -> None:
    strays = [
        path for path in Path(ROOT, "tests", "unit").iterdir() if path.is_dir() and not (SOURCE / path.name).is_dir()
    ]
    assert not strays
