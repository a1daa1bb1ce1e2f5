"""Rules of xAPI 1.0.3 (part two: data), as far as statements of ours touch them; written from the specification.

Each function returns the faults it finds, as sentences.
"""

import re
import uuid
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

STATEMENT = {"id", "actor", "verb", "object", "result", "context", "timestamp", "version"}
RESULT = {"score", "success", "completion", "response", "duration", "extensions"}
CONTEXT = {"registration", "platform", "language", "contextActivities", "extensions", "revision"}
DEFINITION = {
    "name", "description", "type", "moreInfo", "extensions", "interactionType", "correctResponsesPattern", "choices",
}  # fmt: skip
GROUPS = {"parent", "grouping", "category", "other"}
DURATION = re.compile(r"^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?)?$")


def faults(statements: object) -> list[str]:
    """Everything that is wrong with a batch of statements."""
    if not isinstance(statements, list):
        return ["a batch is a list"]
    ids = [statement.get("id") for statement in statements]
    found = ["two statements have one id"] if len(set(ids)) < len(ids) else []
    for number, statement in enumerate(statements):
        found += [f"{number}: {fault}" for fault in _statement(statement)]
    return found


def _statement(held: dict[str, Any]) -> Iterator[str]:
    yield from _only(held, STATEMENT)
    for needed in ("actor", "verb", "object"):
        if needed not in held:
            yield f"no {needed}"
    yield from _uuid(held.get("id"))
    yield from _actor(held["actor"])
    yield from _iri(held["verb"]["id"])
    yield from _language_map(held["verb"].get("display", {}))
    yield from _activity(held["object"])
    yield from _result(held.get("result", {}))
    yield from _context(held.get("context", {}))
    if "timestamp" in held and datetime.fromisoformat(held["timestamp"]).tzinfo is None:
        yield "a time without a zone"
    yield from _no_null(held)


def _only(held: dict[str, Any], known: set[str]) -> Iterator[str]:
    yield from (f"unknown property {name}" for name in held.keys() - known)


def _uuid(text: object) -> Iterator[str]:
    try:
        made = uuid.UUID(str(text))
    except ValueError:
        yield f"{text} is no UUID"
        return
    if str(made) != text or made.variant != uuid.RFC_4122:
        yield f"{text} is not in the standard form of a UUID"


def _iri(text: object) -> Iterator[str]:
    parts = urlsplit(str(text))
    if not parts.scheme or not (parts.netloc or parts.path) or " " in str(text):
        yield f"{text} is no IRI"


def _language_map(held: dict[str, Any]) -> Iterator[str]:
    for tag, text in held.items():
        if not re.match(r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", tag) or not isinstance(text, str):
            yield f"{tag} is no language tag, or its text is none"


def _actor(held: dict[str, Any]) -> Iterator[str]:
    yield from _only(held, {"objectType", "name", "account", "mbox", "mbox_sha1sum", "openid"})
    kinds = held.keys() & {"account", "mbox", "mbox_sha1sum", "openid"}
    if held.get("objectType", "Agent") != "Agent" or len(kinds) != 1:
        yield "an agent has exactly one identifier"
    account = held.get("account", {})
    yield from _only(account, {"homePage", "name"})
    if not account.get("name") or not isinstance(account["name"], str):
        yield "an account has a name"
    yield from _iri(account.get("homePage"))


def _activity(held: dict[str, Any]) -> Iterator[str]:
    yield from _only(held, {"objectType", "id", "definition"})
    if held.get("objectType", "Activity") != "Activity":
        yield "not an activity"
    yield from _iri(held.get("id"))
    definition = held.get("definition", {})
    yield from _only(definition, DEFINITION)
    if "type" in definition:
        yield from _iri(definition["type"])
    for name in ("name", "description"):
        yield from _language_map(definition.get(name, {}))
    yield from _extensions(definition)
    if "interactionType" in definition:
        yield from _interaction(definition)


def _interaction(held: dict[str, Any]) -> Iterator[str]:
    if held["interactionType"] != "choice":
        yield "not an interaction of ours"
    ids = [choice["id"] for choice in held.get("choices", [])]
    if len(set(ids)) < len(ids) or any("[,]" in each or not each for each in ids):
        yield "choices need ids of their own"
    for pattern in held.get("correctResponsesPattern", []):
        if not set(pattern.split("[,]")) <= set(ids):
            yield f"the pattern {pattern} names what is no choice"


def _result(held: dict[str, Any]) -> Iterator[str]:
    yield from _only(held, RESULT)
    score = held.get("score", {})
    yield from _only(score, {"scaled", "raw", "min", "max"})
    if "scaled" in score and not -1 <= score["scaled"] <= 1:
        yield "scaled is between -1 and 1"
    if {"raw", "min", "max"} <= score.keys() and not score["min"] <= score["raw"] <= score["max"]:
        yield "raw lies between min and max"
    for name in ("success", "completion"):
        if name in held and not isinstance(held[name], bool):
            yield f"{name} is true or false"
    if "duration" in held and not DURATION.match(held["duration"]):
        yield f"{held['duration']} is no duration"
    if "response" in held and not isinstance(held["response"], str):
        yield "a response is a text"
    yield from _extensions(held)


def _context(held: dict[str, Any]) -> Iterator[str]:
    yield from _only(held, CONTEXT)
    if "registration" in held:
        yield from _uuid(held["registration"])
    groups = held.get("contextActivities", {})
    yield from _only(groups, GROUPS)
    for activities in groups.values():
        for activity in activities:
            yield from _activity(activity)


def _extensions(held: dict[str, Any]) -> Iterator[str]:
    for name in held.get("extensions", {}):
        yield from _iri(name)


def _no_null(value: object) -> Iterator[str]:
    if value is None:
        yield "null stands where nothing may be said"
    elif isinstance(value, dict):
        for each in value.values():
            yield from _no_null(each)
    elif isinstance(value, list):
        for each in value:
            yield from _no_null(each)
