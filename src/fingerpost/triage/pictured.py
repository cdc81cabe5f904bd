"""The words of pictures beside the words of a post. Clauses: 4.4.2, Appendix 3 (A3c).

A picture's words are read as words of their own: its author may have written them, or may be showing what somebody else
wrote. So they only ever add to what the post's own words say, they mark nothing in the post's text, and whatever is
found in them is for a person to look at.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from fingerpost.post import Author, Media, Post
from fingerpost.post.post import NOTHING
from fingerpost.triage.assessment import FIRES, Assessment, Finding

LEAD = "In a picture: "
MARK = ":picture"


def words_of_pictures(post: Post) -> tuple[Post, ...]:
    """Each picture's words as a post of their own, where a picture has any. Who wrote them is not known."""
    alone = replace(post, author=Author(), parent=None, thread=(), links=(), media=(), context=NOTHING)
    return tuple(replace(alone, text=each.words) for each in post.media if each.words and each.words.strip())


def with_pictures(own: Assessment, media: Sequence[Media], parts: Sequence[Assessment]) -> Assessment:
    """The post's own assessment with what its pictures say added. ``parts`` are those of ``words_of_pictures``.

    No score becomes lower. Silence in a picture says nothing about what is unknown in the post.
    """
    findings = own.findings
    for part in parts:
        findings = {name: _joined(found, part.findings[name]) for name, found in findings.items()}
    read = bool(media) and len(parts) == len(media) and all(each.whole for each in media)
    return replace(
        own,
        findings=MappingProxyType(dict(findings)),
        media_read=read and all(_plain(part.findings, part.text_read) for part in parts),
    )


def _joined(own: Finding, picture: Finding) -> Finding:
    if not fires(picture):
        return own
    by, why = picture.by + MARK, LEAD + _mid_sentence(picture.why)
    if not fires(own):
        return Finding(picture.score, (), why, by)
    higher = max(own.score or 0, picture.score or 0)
    return Finding(higher, own.spans, f"{own.why} {why}", f"{own.by}+{by}")


def fires(found: Finding) -> bool:
    """Whether a signal counts as found."""
    return found.score is not None and found.score >= FIRES


def _plain(findings: Mapping[str, Finding], understood: bool) -> bool:
    """Whether all of a picture's words were understood and nothing was found in them."""
    return understood and all(each.score is not None and each.score < FIRES for each in findings.values())


def _mid_sentence(why: str) -> str:
    """Small at its beginning, unless it begins with letters that are always large."""
    return why[:1].lower() + why[1:] if why[1:2].islower() or why[1:2] == " " else why
