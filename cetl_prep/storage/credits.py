"""The log of continuing education: a small JSON file, written whole."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from cetl_prep.exam.credits import Activity
from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import settle

SCHEMA = 1


def read_credits(path: Path) -> tuple[Activity, ...]:
    """The activities in this file, in the order they were noted; none when there is no file.

    Raises:
        StorageError: ``credits.damaged`` when it cannot be read as one; it is left as it is.
    """
    try:
        held = json.loads(path.read_text("utf-8"))
        return tuple(_activity(row) for row in held["activities"])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError):
        raise StorageError("credits.damaged", file=str(path)) from None


def write_credits(path: Path, activities: Iterable[Activity]) -> None:
    """Write the activities, whole or not at all. Raises StorageError ``file.unwritable``."""
    rows = [{**asdict(activity), "day": activity.day.isoformat()} for activity in activities]
    draft = path.with_suffix(".part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            json.dump({"schema": SCHEMA, "activities": rows}, file, ensure_ascii=False, indent=1)
        draft.chmod(0o600)
        settle(draft, path)
    except OSError as error:
        raise StorageError("file.unwritable", file=str(path), reason=error.strerror or "") from None


def _activity(row: dict[str, Any]) -> Activity:
    return Activity(
        day=date.fromisoformat(row["day"]),
        title=str(row["title"]),
        points=float(row["points"]),
        evidence=str(row.get("evidence", "")),
        skill=str(row.get("skill", "")),
    )
