"""Which column of a table is which part of a post, by the names that exports of social media tools give them."""

import re
from collections.abc import Mapping, Sequence

FIELDS: Mapping[str, str] = {
    "text": "The words of the post",
    "id": "The post's own id",
    "at": "When it was written",
    "author_name": "Author's name",
    "author_handle": "Author's handle",
    "platform": "Platform",
    "kind": "What it is (comment, reply, mention, dm, review, post)",
    "account": "Which of our accounts it reached",
    "link": "Link to the post",
    "parent": "What it answers",
}
"""What can be taken from a column, with the words that people choose by. Only the words are needed."""

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text",
        "message",
        "messagetext",
        "body",
        "content",
        "comment",
        "commenttext",
        "commentmessage",
        "posttext",
        "postmessage",
        "postcontent",
        "fulltext",
        "tweet",
        "tweettext",
        "review",
        "reviewtext",
        "words",
        "snippet",
    ),
    "id": (
        "id",
        "messageid",
        "commentid",
        "postid",
        "tweetid",
        "statusid",
        "externalid",
        "nativeid",
        "permalinkid",
        "reference",
    ),
    "at": (
        "at",
        "date",
        "datetime",
        "time",
        "timestamp",
        "created",
        "createdat",
        "createdtime",
        "createddate",
        "datecreated",
        "publishedat",
        "publisheddate",
        "postedat",
        "sentat",
        "receivedat",
        "dateandtime",
        "timeutc",
        "dateutc",
    ),
    "author_name": (
        "authorname",
        "author",
        "name",
        "from",
        "fromname",
        "username",
        "user",
        "sender",
        "sendername",
        "displayname",
        "commenter",
        "commentername",
        "fullname",
        "contactname",
        "reviewer",
    ),
    "author_handle": (
        "authorhandle",
        "handle",
        "screenname",
        "userhandle",
        "senderhandle",
        "authorusername",
        "profile",
        "twitterhandle",
    ),
    "platform": ("platform", "network", "socialnetwork", "channel", "source", "sourcetype", "networktype", "service"),
    "kind": ("kind", "type", "messagetype", "posttype", "contenttype", "interactiontype"),
    "account": (
        "account",
        "accountname",
        "profilename",
        "page",
        "pagename",
        "ouraccount",
        "to",
        "recipient",
        "socialprofile",
        "connectedaccount",
    ),
    "link": (
        "link",
        "url",
        "permalink",
        "posturl",
        "messageurl",
        "commenturl",
        "permalinkurl",
        "messagelink",
        "posturi",
    ),
    "parent": ("parent", "parenttext", "inreplytotext", "parentmessage", "originalpost", "postcommentedon"),
}


def guess(heading: Sequence[str]) -> dict[str, int]:
    """The column of each part of a post, counted from 0, for those that a heading names; a column serves once.

    Names are tried in their order, so that ``Comment`` is the words unless there is a ``Message`` as well.
    """
    plain = [re.sub(r"[^a-z0-9]", "", name.casefold()) for name in heading]
    found: dict[str, int] = {}
    for field, names in NAMES.items():
        place = next((plain.index(name) for name in names if name in plain and _free(plain.index(name), found)), None)
        if place is not None:
            found[field] = place
    return found


def _free(place: int, found: Mapping[str, int]) -> bool:
    return place not in found.values()
