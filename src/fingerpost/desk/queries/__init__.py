"""What pages, the API and commands may ask of the desk. Every question names the organisation first."""

from fingerpost.desk.guides.signposts import Place, SignpostView
from fingerpost.desk.queries.emergencies import Standing, emergency
from fingerpost.desk.queries.guide_shapes import GuidanceView, GuideView, StepView
from fingerpost.desk.queries.guided import guide
from fingerpost.desk.queries.measures import Figure, PathwayFigures, measures
from fingerpost.desk.queries.media import MediaRow, media_log
from fingerpost.desk.queries.one_case import case
from fingerpost.desk.queries.queue import counts, queue
from fingerpost.desk.queries.requests import RequestRow, information_requests
from fingerpost.desk.queries.rows import Counts, Queue, QueuePage, QueueRow
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
from fingerpost.desk.queries.teams import teams
from fingerpost.desk.records import context_for

__all__ = [
    "AccountView",
    "ActionView",
    "AgreementView",
    "CaseView",
    "ClauseView",
    "Closing",
    "CorrectableView",
    "Counts",
    "DueView",
    "Figure",
    "FindingView",
    "GroundView",
    "GuidanceView",
    "GuideView",
    "ManualStep",
    "MediaRow",
    "MediaView",
    "MessageView",
    "PathwayFigures",
    "PendingEffect",
    "PersonView",
    "Place",
    "PlacementView",
    "PostView",
    "Queue",
    "QueuePage",
    "QueueRow",
    "ReplyTemplate",
    "RequestRow",
    "RevisionView",
    "Segment",
    "ServiceView",
    "SignalView",
    "SignpostView",
    "Standing",
    "StatementDraft",
    "StepView",
    "TimelineRow",
    "case",
    "checked_words",
    "context_for",
    "counts",
    "emergency",
    "guide",
    "information_requests",
    "measures",
    "media_log",
    "queue",
    "services",
    "teams",
]
