"""Build hook: makes the bank files that go into the wheel (and beside an editable install) from their text source."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BankBuildHook(BuildHookInterface):
    """Builds `cetl_prep/bundled/NAME.qbank` from each folder of `question_banks`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before a wheel is put together."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from cetl_prep.banks.file import write
        from cetl_prep.banks.source import read_folder

        bundled = root / "cetl_prep" / "bundled"
        bundled.mkdir(exist_ok=True)
        for head in sorted((root / "question_banks").glob("*/bank.toml")):
            write(read_folder(head.parent), bundled / f"{head.parent.name}.qbank")
