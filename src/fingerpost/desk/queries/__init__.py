"""What pages, the API and commands may ask of the desk. Every question names the organisation first."""

from fingerpost.desk.asking import Queue
from fingerpost.desk.guides.signposts import Place, SignpostView
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
from fingerpost.desk.queries.delays import Answered, Delay, answered, danger_outside_hours
from fingerpost.desk.queries.emergencies import Standing, emergency
from fingerpost.desk.queries.exposure import Seen, exposure, team_exposure
from fingerpost.desk.queries.guide_shapes import GuidanceView, GuideView, StepView
from fingerpost.desk.queries.guided import guide
from fingerpost.desk.queries.hands import Hands, hands
from fingerpost.desk.queries.learning import CorrectionView, correction, correction_views, corrections
from fingerpost.desk.queries.measures import Figure, PathwayFigures, measures
from fingerpost.desk.queries.media import MediaRow, media_log
from fingerpost.desk.queries.one_case import case
from fingerpost.desk.queries.paging import Edge
from fingerpost.desk.queries.pictures import MOST_TOLD, PictureView, SeenBefore, picture, pictures
from fingerpost.desk.queries.proof import Proof, Proved, proof, proved
from fingerpost.desk.queries.queue import queue
from fingerpost.desk.queries.requests import RequestRow, information_requests
from fingerpost.desk.queries.rows import Choices, Counts, QueuePage, QueueRow, ViewOfQueue
from fingerpost.desk.queries.saved import choices, views
from fingerpost.desk.queries.services import ServiceView, checked_words, services
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
from fingerpost.desk.queries.teams import teams
from fingerpost.desk.queries.watching import (
    AlertView,
    RotaView,
    alert,
    alerts,
    closures,
    profile_words,
    rota,
    unanswered_alerts,
    watching,
)
from fingerpost.desk.records import context_for
from fingerpost.desk.sight import uncovers
from fingerpost.desk.watching.hours import Watch

__all__ = [
    "COUNTED",
    "MOST_TOLD",
    "AccountView",
    "ActionView",
    "AgreementView",
    "AlertView",
    "Answered",
    "Around",
    "BreachView",
    "CaseView",
    "Choices",
    "ClauseView",
    "Closing",
    "CorrectableView",
    "CorrectionView",
    "Counts",
    "Delay",
    "DraftView",
    "DueView",
    "Edge",
    "Figure",
    "FindingView",
    "GroundView",
    "GuidanceView",
    "GuideView",
    "Hands",
    "LinkView",
    "LinksView",
    "ManualStep",
    "MediaRow",
    "MediaView",
    "MessageView",
    "PathwayFigures",
    "PendingEffect",
    "PersonView",
    "PictureView",
    "Place",
    "PlacementView",
    "PostView",
    "Preview",
    "Proof",
    "Proved",
    "Queue",
    "QueuePage",
    "QueueRow",
    "ReplyTemplate",
    "RequestRow",
    "RevisionView",
    "RotaView",
    "Seen",
    "SeenBefore",
    "Segment",
    "SentView",
    "ServiceView",
    "SignalView",
    "SignpostView",
    "SpokenView",
    "Standing",
    "StatementDraft",
    "StepView",
    "TimelineRow",
    "ViewOfQueue",
    "Watch",
    "alert",
    "alerts",
    "answered",
    "case",
    "checked_words",
    "choices",
    "closures",
    "context_for",
    "correction",
    "correction_views",
    "corrections",
    "counts",
    "danger_outside_hours",
    "emergency",
    "exposure",
    "guide",
    "hands",
    "information_requests",
    "measures",
    "media_log",
    "mentions_of",
    "picture",
    "pictures",
    "preview",
    "profile_words",
    "proof",
    "proved",
    "queue",
    "rota",
    "said",
    "services",
    "team_exposure",
    "teams",
    "unanswered_alerts",
    "uncovers",
    "views",
    "watching",
    "work_takers",
]
