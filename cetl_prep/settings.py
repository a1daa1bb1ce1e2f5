"""The user's choices: a frozen value, read whole, replaced whole, written whole."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cetl_prep.exam.errors import StorageError
from cetl_prep.paths import settle

if TYPE_CHECKING:
    from datetime import date  # the first frame does without it

LONGEST = 1440
"""Minutes a mock exam may take."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose.

    Attributes:
        language: ``system``, or the code of a language of the window.
        reading_font: family of the letters, ``system`` for the system's, empty for Inter.
        clear_letters: whether Inter shows 1, l and I, and 0 and O, in clearer shapes.
        theme: ``system``, ``light``, ``dark`` or ``contrast``.
        text_size: percent, 100 to 200.
        letter_keys: whether single letters act in the exam room.
        exam_date: ISO date of the exam, or empty.
        extra_time: the accommodation, 1.0 to 2.0, or None for no clock.
        hide_time: whether the clock starts hidden.
        reduce_motion: whether nothing moves.
        bank: id of the bank in use, empty for the first.
        self_rating: how the user rated each skill at the start, 1 (new to me) to 5, by skill id.
        keys: the key of each action of the exam room that is not as usual.
        mock_minutes: minutes of a mock exam where they are not as the bank says, by bank id.
        study_minutes: minutes a day that the study plan is made for.
        rehearsal: name of the rehearsal profile chosen last, empty for the usual one.
        recent: paths of the files that were opened on the Banks page, the newest first.
        geometry: the window's place, as the window system wrote it (hex).
    """

    language: str = "system"
    reading_font: str = ""
    clear_letters: bool = False
    theme: str = "system"
    text_size: int = 100
    letter_keys: bool = True
    exam_date: str = ""
    extra_time: float | None = 1.0
    hide_time: bool = False
    reduce_motion: bool = False
    bank: str = ""
    self_rating: dict[str, int] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    mock_minutes: dict[str, float] = field(default_factory=dict)
    study_minutes: int = 20
    rehearsal: str = ""
    recent: list[str] = field(default_factory=list)
    geometry: str = ""

    @property
    def exam_day(self) -> "date | None":
        """The date of the exam, None when there is none or it is no date."""
        from datetime import date

        try:
            return date.fromisoformat(self.exam_date)
        except ValueError:
            return None

    def changed(self, **values: Any) -> "Settings":
        """The settings with these values instead."""
        return replace(self, **values)


def read_settings(path: Path) -> Settings:
    """The settings in this file. What is missing or makes no sense has its usual value."""
    try:
        held = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    usual = Settings()
    values: dict[str, Any] = {}
    for choice in fields(Settings):
        value = held.get(choice.name) if isinstance(held, dict) else None
        if type(value) is type(getattr(usual, choice.name)):
            values[choice.name] = value
        elif choice.name == "extra_time" and isinstance(held, dict) and choice.name in held:
            values[choice.name] = float(value) if isinstance(value, int) else None
    for name, sound in _SOUND.items():
        values[name] = {k: v for k, v in values.get(name, {}).items() if sound(v)}
    values["recent"] = [name for name in values.get("recent", []) if isinstance(name, str)]
    return usual.changed(**values)


def _is_minutes(value: object) -> bool:
    return type(value) in (int, float) and 0 < float(str(value)) <= LONGEST


_SOUND: dict[str, Callable[[object], bool]] = {
    "keys": lambda value: isinstance(value, str),
    "mock_minutes": _is_minutes,
    "self_rating": lambda value: type(value) is int and 1 <= value <= 5,
}
"""What may stand in the choices that are tables; anything else in them is left out."""


def write_settings(path: Path, settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises StorageError when they cannot be written."""
    draft = path.with_suffix(".part")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=1)
        settle(draft, path)
    except OSError as error:
        raise StorageError("file.unwritable", file=str(path), reason=error.strerror or "") from None
