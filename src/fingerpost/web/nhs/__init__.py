"""NHS.UK components as typed functions.

The design system's own macros drop a mistyped key without a word, so that an emergency card can quietly turn into a
plain one. These functions take explicit keyword arguments, refuse anything else, and take words only as plain text:
what somebody posted is always escaped. Where a component holds other markup it takes ``body``, which must already be
``Markup`` made by a template.
"""

from fingerpost.web.nhs.controls import (
    Choice,
    button,
    checkboxes,
    file_upload,
    password_input,
    radios,
    select,
    text_input,
    textarea,
)
from fingerpost.web.nhs.frame import AccountItem, Link, back_link, footer, header, skip_link
from fingerpost.web.nhs.listing import Row, pagination, summary_list, tag
from fingerpost.web.nhs.panels import (
    FieldError,
    banner,
    card,
    care_card,
    details,
    error_summary,
    inset,
    warning_callout,
)
from fingerpost.web.nhs.render import Unescapable

__all__ = [
    "AccountItem",
    "Choice",
    "FieldError",
    "Link",
    "Row",
    "Unescapable",
    "back_link",
    "banner",
    "button",
    "card",
    "care_card",
    "checkboxes",
    "details",
    "error_summary",
    "file_upload",
    "footer",
    "header",
    "inset",
    "pagination",
    "password_input",
    "radios",
    "select",
    "skip_link",
    "summary_list",
    "tag",
    "text_input",
    "textarea",
    "warning_callout",
]
