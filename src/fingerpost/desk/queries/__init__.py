"""What pages, the API and commands may ask of the desk. Every question names the organisation first."""

from fingerpost.desk.asking import Queue
from fingerpost.desk.guides.signposts import Place, SignpostView
from fingerpost.desk.placing import is_faint
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
from fingerpost.desk.queries.delays import (
    Answered,
    Delay,
    TierWeek,
    answered,
    answered_by_week,
    danger_outside_hours,
)
from fingerpost.desk.queries.emergencies import Standing, emergency, last_emergency
from fingerpost.desk.queries.exposure import Seen, exposure, team_exposure
from fingerpost.desk.queries.guide_shapes import GuidanceView, GuideView, StepView
from fingerpost.desk.queries.guided import guide
from fingerpost.desk.queries.hands import Hands, hands
from fingerpost.desk.queries.learning import CorrectionView, correction, correction_views, corrections
from fingerpost.desk.queries.measures import Figure, PathwayFigures, measures
from fingerpost.desk.queries.media import MediaRow, media_log
from fingerpost.desk.queries.one_case import case
from fingerpost.desk.queries.onward import BadCursor, Onward, onward
from fingerpost.desk.queries.paging import Edge
from fingerpost.desk.queries.pictures import MOST_TOLD, PictureView, SeenBefore, picture, pictures
from fingerpost.desk.queries.proof import Proof, Proved, proof, proved
from fingerpost.desk.queries.queue import queue
from fingerpost.desk.queries.references import sealed_references
from fingerpost.desk.queries.requests import RequestRow, information_requests
from fingerpost.desk.queries.rows import Choices, Counts, QueuePage, QueueRow, ViewOfQueue
from fingerpost.desk.queries.said_wrong import SaidWrong, SaidWrongPage, said_wrong
from fingerpost.desk.queries.saved import choices, views
from fingerpost.desk.queries.second_looks import (
    Looked,
    LookRow,
    LookView,
    PairAgreement,
    Quality,
    quality,
    second_look,
    waiting_looks,
)
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
from fingerpost.desk.queries.speaking import Preview, mentions_of, preview, unseen_mentions, work_takers
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
from fingerpost.desk.queries.working import Working, no_worker, working
from fingerpost.desk.records import context_for
from fingerpost.desk.second_looks.decisions import DECISIONS
from fingerpost.desk.second_looks.figures import Agreement
from fingerpost.desk.sight import uncovers
from fingerpost.desk.watching.hours import Watch

__all__ = [
    "COUNTED",
    "DECISIONS",
    "MOST_TOLD",
    "AccountView",
    "ActionView",
    "Agreement",
    "AgreementView",
    "AlertView",
    "Answered",
    "Around",
    "BadCursor",
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
    "LookRow",
    "LookView",
    "Looked",
    "ManualStep",
    "MediaRow",
    "MediaView",
    "MessageView",
    "Onward",
    "PairAgreement",
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
    "Quality",
    "Queue",
    "QueuePage",
    "QueueRow",
    "ReplyTemplate",
    "RequestRow",
    "RevisionView",
    "RotaView",
    "SaidWrong",
    "SaidWrongPage",
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
    "TierWeek",
    "TimelineRow",
    "ViewOfQueue",
    "Watch",
    "Working",
    "alert",
    "alerts",
    "answered",
    "answered_by_week",
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
    "is_faint",
    "last_emergency",
    "measures",
    "media_log",
    "mentions_of",
    "no_worker",
    "onward",
    "picture",
    "pictures",
    "preview",
    "profile_words",
    "proof",
    "proved",
    "quality",
    "queue",
    "rota",
    "said",
    "said_wrong",
    "sealed_references",
    "second_look",
    "services",
    "team_exposure",
    "teams",
    "unanswered_alerts",
    "uncovers",
    "unseen_mentions",
    "views",
    "waiting_looks",
    "watching",
    "work_takers",
    "working",
]
