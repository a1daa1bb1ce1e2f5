"""`cetl-prep bank paper`: forms to print, each with an answer sheet and a key apart from it."""

import argparse
import random
from collections.abc import Callable
from pathlib import Path

from cetl_prep.cli.output import Status, say, say_json
from cetl_prep.exam.bank import Bank
from cetl_prep.exam.paper_forms import paper_forms
from cetl_prep.formats.html_text import to_html
from cetl_prep.reports.files import write_whole
from cetl_prep.reports.paper import Paper

Subparsers = argparse._SubParsersAction
ReadBank = Callable[[Path], Bank]
Finish = Callable[[argparse.ArgumentParser, Callable[[argparse.Namespace], int]], None]

_LARGEST_SEED = 1_000_000
MOST_FORMS = 200


def add_to(
    group: "Subparsers[argparse.ArgumentParser]", finish: Finish, read_bank: ReadBank
) -> None:
    """Add the command. `read_bank` reads a bank file or source folder through the door for strangers."""
    paper = group.add_parser(
        "paper",
        help="forms to print, with answer sheets and keys",
        description="Write forms of a bank as pages to print, each with an answer sheet, and a key with rationales apart.",
    )
    paper.add_argument("bank", type=Path, metavar="BANK", help="a bank file or source folder")
    paper.add_argument("--forms", type=_forms, metavar="N", default=1, help="how many (default: 1)")
    paper.add_argument(
        "--items", type=int, metavar="N", help="how many items each (default: as the exam)"
    )
    paper.add_argument("--seed", type=int, metavar="N", help="draw the forms of this number")
    paper.add_argument("-o", dest="output", type=Path, metavar="FOLDER", required=True)
    paper.add_argument("--pdf", action="store_true", help="write PDF files as well")
    finish(paper, lambda wanted: _paper(wanted, read_bank))


def _forms(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST_FORMS:
        raise argparse.ArgumentTypeError(f"from 1 to {MOST_FORMS}")
    return count


def _paper(wanted: argparse.Namespace, read_bank: ReadBank) -> int:
    bank = read_bank(wanted.bank)
    seed = random.randrange(1, _LARGEST_SEED) if wanted.seed is None else wanted.seed
    count = wanted.items if wanted.items is not None else bank.info.profile.items
    forms = paper_forms(bank, wanted.forms, count, seed)
    pages = Paper(bank, to_html)
    wanted.output.mkdir(parents=True, exist_ok=True)
    made = []
    for each in forms:
        names = []
        for kind, html in (("form", pages.form_page(each)), ("key", pages.key_page(each))):
            names += _write(wanted.output / f"{kind}-{each.number}.html", html, wanted.pdf)
        made.append({"number": each.number, "items": len(each.form), "files": names})
    if wanted.json:
        say_json({"seed": seed, "digest": bank.digest, "forms": made})
    else:
        say(f"{wanted.output}: {len(made)} forms of {count} items, seed {seed}")
    return Status.DONE


def _write(path: Path, html: str, as_pdf: bool) -> list[str]:
    write_whole(path, html.encode())
    if not as_pdf:
        return [str(path)]
    from cetl_prep.printing import pdf  # Qt is slow to load, and only this needs it

    printed = path.with_suffix(".pdf")
    write_whole(printed, pdf(html, path.stem))
    return [str(path), str(printed)]
