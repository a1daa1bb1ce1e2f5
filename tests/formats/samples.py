"""Sample files of many programs and what a correct import of each gives. They are test input only and lie outside the project.

`python -m tests.formats.samples` prints the table: file, expected, got.
"""

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import table
from cetl_prep.formats.draft import Draft, ReadChoices

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "formats" / "samples"

NOT_FOR_IMPORT = {"qti_results"}
"""Formats whose samples show the shape of an export."""

NOTHING_LEFT_OUT = {
    "aiken",
    "csv",
    "json",
    "kahoot",
    "opentriviaqa",
    "plain_text",
    "markdown_mdquiz",
    "markdown_details",
}
"""Formats whose samples here hold nothing but what can come in."""

COUNTED_WRONG = {"qti12/test_qti_1.2.zip"}
"""Samples whose list names two items left out that the file does not hold: it has three items in all."""

Shape = tuple[int, tuple[int, ...]]
"""Number of options, and the places of the right ones."""


@dataclass(frozen=True)
class Sample:
    """One file and what is expected of it."""

    path: Path
    format: str
    expected: dict[str, Any]

    @property
    def name(self) -> str:
        return f"{self.format}/{self.path.relative_to(FOLDER / self.path.relative_to(FOLDER).parts[0])}"

    @property
    def imported(self) -> int | None:
        """How many items come in."""
        parts = list(self._parts())
        if not any("n_mc" in part for part in parts):
            return None
        return sum(part.get("n_mc", 0) + part.get("n_tf", 0) for part in parts)

    @property
    def skipped(self) -> int | None:
        """How many are left out, None where that is not said."""
        if self.format in NOTHING_LEFT_OUT or self.name in COUNTED_WRONG:
            return 0
        said = [_skipped(part) for part in self._parts()]
        return None if None in said else sum(number for number in said if number is not None)

    @property
    def shapes(self) -> Counter[Shape]:
        """The items of which more than the number is known."""
        return Counter(shape for part in self._parts() for shape in _shapes(part))

    def _parts(self) -> list[dict[str, Any]]:
        """What is expected of each file of a package, once for items that stand in it twice."""
        if "per_file" not in self.expected:
            return [self.expected.get("quiz", self.expected)]
        held = self.expected["per_file"]
        whole = {
            name: part for name, part in held.items() if name.startswith("non_cc_assessments/")
        }
        return list((whole or held).values())


def _skipped(part: dict[str, Any]) -> int | None:
    if "n_unsupported" in part:
        return int(part["n_unsupported"])
    if part.get("unsupported"):
        return sum(part["unsupported"].values())
    if "notes" in part:
        return int(part["notes"]) - int(part["n_mc"])
    return part.get("flashcards")


def _shapes(part: dict[str, Any]) -> list[Shape]:
    found = [*part.get("mc", []), *part.get("items", [])]
    shapes = [(each["options"], tuple(sorted(each["key"]))) for each in found]
    for each in part.get("tf", []):
        if isinstance(each, list):
            shapes.append((2, (0,) if each[1] else (1,)))
        elif "is_true" in each:
            shapes.append((2, (0,) if each["is_true"] else (1,)))
        else:
            shapes.append((each["options"], tuple(each["key"])))
    if "key" in part and "extype" in part:
        shapes.append((part["options"], tuple(sorted(part["key"]))))
    keys, options = part.get("keys", []), part.get("options")
    for place, key in enumerate(keys if options else []):
        key = key if isinstance(key, list) else [key]
        shapes.append((options[place] if isinstance(options, list) else options, tuple(key)))
    return shapes


def samples() -> list[Sample]:
    """All files that are there to be imported; none where the samples are not at hand."""
    listed = FOLDER / "EXPECTED.json"
    if not listed.is_file():
        return []
    held = json.loads(listed.read_text("utf-8"))
    return [
        Sample(FOLDER / each["file"].partition("/")[2], each["format"], each["expected"])
        for each in held
        if each["format"] not in NOT_FOR_IMPORT
        and not {"oracle_for", "media_for"} & set(each["expected"])
    ]


def read(sample: Sample) -> Draft | BankError:
    """What the program makes of a sample, the format found out by itself."""
    try:
        return table.read(sample.path.read_bytes(), sample.path.name, ReadChoices())[0]
    except BankError as error:
        return error


def shapes_of(draft: Draft) -> Counter[Shape]:
    """Number of options and places of the key of each item."""
    return Counter(
        (
            len(found.item.options),
            tuple(n for n, option in enumerate(found.item.options) if option.is_key),
        )
        for found in draft.items
    )


def faults(sample: Sample, draft: Draft) -> list[str]:
    """Where a draft is not what is expected."""
    found = []
    if sample.imported is not None and len(draft.items) != sample.imported:
        found.append(f"{len(draft.items)} items, not {sample.imported}")
    if sample.skipped is not None and len(draft.skipped) != sample.skipped:
        found.append(f"{len(draft.skipped)} skipped, not {sample.skipped}")
    missing = sample.shapes - shapes_of(draft)
    if missing:
        found.append(f"no item of {dict(missing)}")
    return found


def main() -> None:
    """Print the table."""
    for sample in samples():
        got = read(sample)
        wanted = f"{sample.imported}+{'?' if sample.skipped is None else sample.skipped}"
        if isinstance(got, BankError):
            sys.stdout.write(f"{sample.name:55} {wanted:9} {got.code} {dict(got.details)}\n")
            continue
        wrong = "; ".join(faults(sample, got))
        sys.stdout.write(
            f"{sample.name:55} {wanted:9} {len(got.items)}+{len(got.skipped):<4} {got.format:15} {wrong or 'ok'}\n"
        )


if __name__ == "__main__":
    main()
