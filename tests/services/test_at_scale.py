"""The worked example of docs/at-scale.md, run as it stands there."""

import re
import zipfile
from pathlib import Path

import pytest

from cetl_prep.services.handing_over import HandoverWish
from tests.making import HandClock
from tests.records_made import candidate, days, handed, sit

duckdb = pytest.importorskip("duckdb")
PAGE = Path(__file__).parents[2] / "docs" / "at-scale.md"


def test_a_cohort_is_loaded_and_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = HandClock()
    ids = {}
    for name, weak in (("Ana", ""), ("Ben", "LV"), ("Cal", "LV")):
        services = candidate(tmp_path / name, clock)
        sit(services, clock, 1, items=100, weak=weak)
        days(clock, 1)
        sit(services, clock, 2, items=100, weak=weak)
        made = tmp_path / f"{name}.zip"
        wish = HandoverWish(name=name, mentor="North district")
        handed(services, made, wish, form="csv")
        ids[name] = services.handing_over.record(wish).learner.id
        services.close()
        for folder in (name, f"{name}-sent-again"):
            with zipfile.ZipFile(made) as archive:
                archive.extractall(tmp_path / "sets" / folder)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```sql\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    tables, weak, missed, odd, quiet, delete = blocks
    with duckdb.connect(":memory:") as base:
        base.execute(tables)
        assert base.execute("SELECT count(*) FROM attempts").fetchone() == (6,)
        assert base.execute("SELECT count(*) FROM responses").fetchone() == (600,)
        first = base.execute(weak).fetchall()[0]
        assert first[:3] == ("Leadership & Vision", 3, 2)
        topics = base.execute(missed).fetchall()
        assert {skill for skill, *_ in topics[:3]} == {"LV"}
        assert isinstance(base.execute(odd).fetchall(), list)
        assert [row[0] for row in base.execute(quiet).fetchall()] == ["Ana", "Ben", "Cal"]
        for statement in delete.strip().split(";\n"):
            base.execute(statement.rstrip(";"), {"learner": ids["Ben"]})
        for table, left in (("attempts", 4), ("responses", 400), ("skills", 20)):
            assert base.execute(f"SELECT count(*) FROM {table}").fetchone() == (left,)
