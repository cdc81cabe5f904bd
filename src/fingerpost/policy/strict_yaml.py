"""YAML with no surprises: no key twice, no anchors, no tags, and errors that name the file and the line."""

from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml


class PackError(ValueError):
    """A pack that cannot be used. The message says where, what is wrong and what to do."""


class _StrictLoader(yaml.CSafeLoader):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[Hashable] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise _Refused(key_node.start_mark, f"'{key}' is there twice; keep one")
            seen.add(key)
        return super().construct_mapping(node, deep)


class _Refused(Exception):
    def __init__(self, mark: Any, what: str) -> None:
        super().__init__(what)
        self.line, self.what = mark.line + 1, what


def _refuse_anchors_and_tags(text: str) -> None:
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if getattr(event, "anchor", None) is not None:
            raise _Refused(event.start_mark, "anchors and aliases are not allowed; write the value out")
        if getattr(event, "tag", None) is not None:
            raise _Refused(event.start_mark, "tags are not allowed; write a plain value")


def read(path: Path) -> Any:
    """The file's one document. Raises ``PackError``."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise PackError(f"{path}: the file is missing. A pack needs it; copy it from a pack that works.") from None
    except (OSError, UnicodeDecodeError) as bad:
        raise PackError(f"{path}: cannot be read ({bad.__class__.__name__}). It must be a UTF-8 text file.") from None
    try:
        _refuse_anchors_and_tags(text)
        return yaml.load(text, Loader=_StrictLoader)  # noqa: S506 - a safe loader, made stricter
    except _Refused as bad:
        raise PackError(f"{path}:{bad.line}: {bad.what}.") from None
    except yaml.MarkedYAMLError as bad:
        line = bad.problem_mark.line + 1 if bad.problem_mark else 1
        raise PackError(f"{path}:{line}: not valid YAML: {bad.problem}.") from None
    except yaml.YAMLError as bad:
        raise PackError(f"{path}: not valid YAML: {str(bad).splitlines()[0]}.") from None
