"""What pages, the API and commands may ask of the desk. Every question names the organisation first."""

from fingerpost.desk.asking import Queue
from fingerpost.desk.queries.around_shapes import (
    Around,
    BreachView,
    DraftView,
    LinksView,
    LinkView,
    SentView,
    SpokenView,
)
from fingerpost.desk.queries.counting import COUNTED, counts, said
from fingerpost.desk.queries.exposure import Seen, exposure, team_exposure
from fingerpost.desk.queries.hands import Hands, hands
from fingerpost.desk.queries.learning import CorrectionView, correction, correction_views, corrections
from fingerpost.desk.queries.one_case import case
from fingerpost.desk.queries.paging import Edge
from fingerpost.desk.queries.proof import Proof, Proved, proof, proved
from fingerpost.desk.queries.queue import queue
from fingerpost.desk.queries.rows import Choices, Counts, QueuePage, QueueRow, ViewOfQueue
from fingerpost.desk.queries.saved import choices, views
from fingerpost.desk.queries.shapes import (
    AccountView,
    ActionView,
    AgreementView,
    CaseView,
    ClauseView,
    Closing,
    CorrectableView,
    DueView,
    FindingView,
    GroundView,
    ManualStep,
    MediaView,
    MessageView,
    PendingEffect,
    PersonView,
    PlacementView,
    PostView,
    ReplyTemplate,
    RevisionView,
    Segment,
    SignalView,
    StatementDraft,
    TimelineRow,
)
from fingerpost.desk.queries.speaking import Preview, mentions_of, preview, work_takers
from fingerpost.desk.records import context_for
from fingerpost.desk.sight import uncovers

__all__ = [
    "COUNTED",
    "AccountView",
    "ActionView",
    "AgreementView",
    "Around",
    "BreachView",
    "CaseView",
    "Choices",
    "ClauseView",
    "Closing",
    "CorrectableView",
    "CorrectionView",
    "Counts",
    "DraftView",
    "DueView",
    "Edge",
    "FindingView",
    "GroundView",
    "Hands",
    "LinkView",
    "LinksView",
    "ManualStep",
    "MediaView",
    "MessageView",
    "PendingEffect",
    "PersonView",
    "PlacementView",
    "PostView",
    "Preview",
    "Proof",
    "Proved",
    "Queue",
    "QueuePage",
    "QueueRow",
    "ReplyTemplate",
    "RevisionView",
    "Seen",
    "Segment",
    "SentView",
    "SignalView",
    "SpokenView",
    "StatementDraft",
    "TimelineRow",
    "ViewOfQueue",
    "case",
    "choices",
    "context_for",
    "correction",
    "correction_views",
    "corrections",
    "counts",
    "exposure",
    "hands",
    "mentions_of",
    "preview",
    "proof",
    "proved",
    "queue",
    "said",
    "team_exposure",
    "uncovers",
    "views",
    "work_takers",
]
