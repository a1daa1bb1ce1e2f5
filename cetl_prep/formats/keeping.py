"""Words for what a format keeps of an item, the same for every format; the table in docs/formats.md is made of them."""

PARTS = {
    "stem": "stem and options",
    "key": "key",
    "multi": "several right options",
    "rationales": "rationale of each option",
    "rule": "rule (general explanation)",
    "sources": "sources",
    "tags": "tags",
    "skill": "skill (as category)",
    "subtopic": "subtopic",
    "level": "level",
    "difficulty": "difficulty",
    "status": "status",
    "dates": "as-of and review-by dates",
    "id": "id",
    "author": "author",
    "jurisdiction": "jurisdiction",
    "pinned": "pinned order",
    "scenario": "scenario mark",
    "markdown": "marked-up text",
    "media": "pictures",
    "enemies": "items that must not meet",
    "reviews": "reviews",
    "bank": "blueprint and exam profile",
}
"""What can be kept, in the order it is shown, and what it is called there."""

EVERYTHING = frozenset(PARTS)
