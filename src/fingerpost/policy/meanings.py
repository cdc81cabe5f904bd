"""What each signal means, in words that a person or a model can score a post by: what it is, and what it is not.

The same meaning whatever the pack; what a body does about a signal stands in its pack.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fingerpost.policy.vocabulary import SIGNALS


@dataclass(frozen=True, slots=True)
class Meaning:
    """One signal: ``show`` is its name for people, ``means`` what a post with it says, ``not_this`` what does not."""

    show: str
    means: str
    not_this: str


_ALL = {
    "crisis": Meaning(
        "Crisis",
        "The writer, or somebody they speak of, may be in danger from themselves now: thoughts, plans or acts of "
        "suicide or self-harm, however quietly said.",
        "Grief for somebody who died, a recovery that is told, an awareness day, a figure of speech.",
    ),
    "threat": Meaning(
        "Threat",
        "Violence or menace, open or veiled, against a person, staff, a service or a building.",
        "Going to court, to a regulator or to the press; telling of a threat that somebody else made.",
    ),
    "hate": Meaning(
        "Hateful or discriminatory",
        "Contempt for, exclusion of or menace to people for who they are: race, nationality, religion, sex, "
        "orientation, gender reassignment, disability or mental illness, age, pregnancy.",
        "Naming a group, belonging to it, reporting hate or answering it.",
    ),
    "abuse": Meaning(
        "Abusive",
        "Insults or degrades a person who is addressed or spoken of.",
        "Calling a service, a decision or a wait bad, in whatever words.",
    ),
    "profanity": Meaning(
        "Swearing", "Swear words, also disguised ones.", "Mild words; place names that look like them."
    ),
    "malice": Meaning(
        "Meant to hurt",
        "Written to wound, mock or provoke, with no view or experience in it.",
        "Anger, sarcasm or bitterness about how somebody was treated.",
    ),
    "sexual": Meaning(
        "Sexual",
        "Sexual content, or sexual remarks about somebody.",
        "Sexual health, or telling of abuse that was suffered.",
    ),
    "defamation": Meaning(
        "Defamatory",
        "States as fact, of somebody who can be identified, a serious wrong such as a crime, with nothing to "
        "bear it out.",
        "Opinion, a complaint about what was done, or a finding that was made public.",
    ),
    "names_staff": Meaning(
        "Names a colleague",
        "Names somebody who works for the body, or says their handle.",
        "Naming is no breach, whatever is said. A public office named for its role.",
    ),
    "targets_staff": Meaning(
        "Targets a colleague",
        "Names, describes or pictures a colleague and attacks or exposes them.",
        "Criticism of what they did in their work, a complaint about them, praise.",
    ),
    "personal_info": Meaning(
        "Personal information",
        "Numbers, addresses or other ways to reach or find a private person.",
        "A helpline, an office's line, a role's mailbox.",
    ),
    "patient_info": Meaning(
        "Information about a patient",
        "Makes another person known as a patient: who they are, and something of their care.",
        "What people tell of themselves; a relative's care without a name.",
    ),
    "spam": Meaning(
        "Irrelevant advertising",
        "Sells or advertises what has nothing to do with the body: money, followers, cures, prizes.",
        "A charity's event or a service that helps the same people.",
    ),
    "bad_link": Meaning(
        "Bad link",
        "Links to something dangerous or not fit to be linked to.",
        "News, however critical, and campaigns.",
    ),
    "illegal": Meaning(
        "Illegal activity",
        "Offers, urges or plans a crime.",
        "One's own drug use or recovery; being a victim or a witness; saying that something done was against the law.",
    ),
    "criticism": Meaning(
        "Criticism",
        "A bad opinion of the body, its services, waits, decisions or people. Protected speech.",
        "Insults with no view in them.",
    ),
    "complaint": Meaning(
        "Complaint",
        "A concrete grievance about what happened to somebody, or the wish to complain.",
        "A general opinion.",
    ),
    "clinical_question": Meaning(
        "Clinical question",
        "Asks for medical or clinical advice.",
        "Asks how to reach a service.",
    ),
    "media_enquiry": Meaning(
        "Media enquiry",
        "A journalist or broadcaster asks for comment, an interview or leave to use something.",
        "Somebody who shares a news story.",
    ),
    "legal_matter": Meaning(
        "Legal matter",
        "Inquests, courts, solicitors, claims, tribunals, police cases and inquiries that involve the body.",
        "The law as a subject.",
    ),
    "information_request": Meaning(
        "Information request",
        "Asks for what the body holds on record, or for what it holds about the writer.",
        "Asks for an opening time or another ordinary fact.",
    ),
    "emergency_incident": Meaning(
        "Emergency",
        "Fire, flood, attack, evacuation, outage or a missing person at or near the body's buildings, now.",
        "A personal medical emergency; a drill; the past.",
    ),
    "safeguarding": Meaning(
        "Safeguarding",
        "A child, or an adult who cannot protect themselves, may be at risk of abuse, neglect or exploitation now.",
        "Criticism of a service, however bitter, in which nobody was hurt, left, used or frightened.",
    ),
    "recording": Meaning(
        "Recording",
        "Sound, film or pictures of staff or on the premises: made, posted, threatened or asked about.",
        "Medical records; a recorded webinar.",
    ),
    "praise": Meaning("Praise", "Thanks to, or a good opinion of, the body, its services or its people.", "Sarcasm."),
    "enquiry": Meaning(
        "Enquiry",
        "An ordinary question or request about services, access, visiting, jobs, events or making contact.",
        "A question that is only asked to make a point.",
    ),
}
MEANINGS: Mapping[str, Meaning] = {name: _ALL[name] for name in SIGNALS}
"""Every signal's meaning, in the vocabulary's order."""
