"""What every action says of itself."""

from typing import ClassVar


class Action:
    """One thing that people can do about a post.

    ``way`` tells how the desk carries it out: "effect" (on the platform, through delivery, or by hand there when the
    platform has no door), "step" (a person does it elsewhere and records it), "read" (nothing is done but reading) or
    "later" (this version does not offer it; ``later`` says what to do meanwhile).
    """

    name: ClassVar[str]
    words: ClassVar[str]
    act: ClassVar[str] = "step"
    way: ClassVar[str] = "step"
    reaches: ClassVar[str] = "Nobody outside the body."
    tells: ClassVar[str] = "Nobody."
    agreement: ClassVar[str] = ""
    evidence_first: ClassVar[bool] = False
    notice_owed: ClassVar[bool] = False
    sends_words: ClassVar[bool] = False
    private: ClassVar[bool] = False
    undone_by: ClassVar[str] = ""
    undo: ClassVar[str] = "It cannot be undone; a note can put it right in the record."
    later: ClassVar[str] = ""
    warning: ClassVar[str] = ""
    doing: ClassVar[str] = "A person does this and records that it was done."
    by_hand: ClassVar[tuple[str, ...]] = ()

    @property
    def notice(self) -> str:
        """What is owed to the author afterwards, in words (A3n)."""
        return "A statement of reasons, or a recorded ground for withholding it." if self.notice_owed else "Nothing."

    def capability(self, possible: str, why: str) -> str:
        """What doing it means on this platform, in a sentence. ``possible`` is api, manual or impossible."""
        if possible == "impossible":
            return f"Not possible here. {why}".strip()
        if possible == "manual" and self.way == "effect":
            return f"Done by hand on the platform, then recorded here. {why}".strip()
        return f"{self.doing} {why}".strip() if self.way == "effect" else self.doing
