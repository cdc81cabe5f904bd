"""Draws the cases that are looked at again, as they are closed."""

from django.conf import settings

from fingerpost.desk import lifecycle
from fingerpost.desk.case_file import CaseFile
from fingerpost.desk.models import SampleFrame, SecondLook
from fingerpost.desk.second_looks.decisions import decision_of
from fingerpost.desk.second_looks.draw import drawn
from fingerpost.inbox.packs import pack_of


def consider(file: CaseFile) -> None:
    """Draw for a case that a person has just closed, in the transaction that closes it.

    The draw goes into the journal with all that it hung on, so that it can be repeated.
    """
    case, officer = file.case, file.by
    if officer is None:
        return
    danger = case.rank < lifecycle.REST or case.life
    share = pack_of(case.organisation).service.second_look.share_of(case.pathway, danger=danger)
    frame, _ = SampleFrame.objects.get_or_create(
        organisation_id=case.organisation_id, officer=officer, pathway=case.pathway, danger=danger, share=share
    )
    frame = SampleFrame.objects.select_for_update().get(pk=frame.pk)
    number, frame.closed = frame.closed, frame.closed + 1
    frame.save(update_fields=["closed"])
    if drawn(settings.SECRET_KEY.encode(), frame.stratum, number, share):
        _keep(file, danger=danger, share=share, number=number)


def _keep(file: CaseFile, *, danger: bool, share: int, number: int) -> None:
    if file.by is None:  # closed by the program: there is nobody whose work could be looked at
        return
    case = file.case
    look = SecondLook.objects.create(
        organisation_id=case.organisation_id,
        case=case,
        closing=case.version,
        officer=file.by,
        pathway=case.pathway,
        danger=danger,
        first=decision_of(file.state.done),
        drawn_at=file.at,
    )
    file.record_after(
        act="second_look.drawn",
        subject=f"second-look:{look.pk}",
        facts={"case": str(case.pk), "pathway": case.pathway, "danger": danger, "share": share, "number": number},
    )
