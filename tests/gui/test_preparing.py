"""The pages that are imported beforehand are there."""

from importlib.util import find_spec

from cetl_prep.gui.preparing import modules


def test_every_page_that_is_prepared_exists() -> None:
    assert [name for name in modules() if find_spec(name) is None] == []
