"""Passing a post to those whose matter it is (4.5.1, 4.6e, 4.6.1e, 4.6.2a, 4.6.3d, A3g, A3r)."""

from fingerpost.desk.actions.action import Action


class ReferComplaints(Action):
    """Send a complaint, or a concern about a colleague, to the complaints process; never deal with it here."""

    name = "refer_complaints"
    words = "Point to the complaints process"
    reaches = "The author, and the complaints team when the author agrees."
    doing = "Reply with how to complain, then record it. Complaints are not dealt with on social media."


class ReferCareTeam(Action):
    """Ask the safeguarding or information governance lead to involve a care team; there is no look-up of patients."""

    name = "refer_care_team"
    words = "Involve a care team"
    reaches = "The safeguarding or information governance lead, who decides."
    warning = "Only where identity is already known. Criticism is never passed to those who treat its author."
    doing = "Speak to the safeguarding or information governance lead, then record that it was done."


class ReferSafeguarding(Action):
    """Tell the safeguarding lead, at once."""

    name = "refer_safeguarding"
    words = "Tell the safeguarding lead"
    reaches = "The safeguarding lead."
    doing = "Speak to the safeguarding lead now, then record when and whom. Nobody else is told first."


class ReferPolice(Action):
    """Tell the police of danger or of a threat. Warning of danger is never suspended."""

    name = "refer_police"
    words = "Tell the police"
    act = "hide"
    evidence_first = True
    reaches = "The police."
    tells = "The colleague concerned, whose wish counts unless there is danger."
    doing = "In danger ring 999. Otherwise ring 101. Then record when, whom and the incident number."


class ReferLegal(Action):
    """Ask the legal representatives, with senior management."""

    name = "refer_legal"
    words = "Refer to legal advisers"
    act = "hide"
    way = "later"
    agreement = "Legal representatives and senior management, both."
    evidence_first = True
    reaches = "Legal representatives and senior management."
    later = "The desk does not offer the two sign-offs yet. Speak to the desk lead and add a note."
