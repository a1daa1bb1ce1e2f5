"""Settings: old files keep working, and what makes no sense in one has its usual value."""

import json
from pathlib import Path

from cetl_prep.settings import Settings, read_settings, write_settings


def test_what_was_written_is_read(tmp_path: Path) -> None:
    settings = Settings(
        theme="dark",
        extra_time=None,
        keys={"flag": "M"},
        mock_minutes={"b": 90.0},
        self_rating={"LV": 3},
        rehearsal="Mine",
    )
    write_settings(tmp_path / "s.json", settings)
    assert read_settings(tmp_path / "s.json") == settings


def test_an_old_file_and_a_strange_one(tmp_path: Path) -> None:
    path = tmp_path / "s.json"
    path.write_text(json.dumps({"theme": "dark"}), "utf-8")
    assert read_settings(path) == Settings(theme="dark")
    strange = {
        "keys": {"flag": 5},
        "mock_minutes": {"b": -1, "c": "x", "d": True, "e": 90},
        "self_rating": {"LV": 9, "SP": 2},
    }
    path.write_text(json.dumps(strange), "utf-8")
    assert read_settings(path) == Settings(mock_minutes={"e": 90}, self_rating={"SP": 2})
    path.write_text("[]", "utf-8")
    assert read_settings(path) == Settings()
