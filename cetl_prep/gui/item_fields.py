"""Which field of the editor a finding is about."""

import re

from cetl_prep.exam.findings import Finding
from cetl_prep.exam.item import Item

_PLACES = (
    ("sub-topic", "subtopic"),
    ("skill", "skill"),
    ("rule to take", "rule"),
    ("source", "sources"),
    ("as-of", "as_of"),
    ("checked", "as_of"),
    ("review-by", "review_by"),
    ("enemy", "enemies"),
    ("author", "stem"),
)


def field_of(finding: Finding, item: Item) -> str:
    """The name of the field: as in `Item`, or ``text:ID`` and ``rationale:ID`` of an option."""
    ids = {option.id for option in item.options}
    named = re.search(r"\b(rationale|option) (\S+?)[,:.]?(?:\s|$)", finding.message)
    if named and named[2] in ids:
        return f"{'rationale' if named[1] == 'rationale' else 'text'}:{named[2]}"
    for words, field in _PLACES:
        if words in finding.message:
            return field
    about_key = "the key" in finding.message and item.key
    return f"text:{min(item.key)}" if about_key else "stem"
