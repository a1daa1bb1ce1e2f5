"""`cetl-prep form`: draw a form without sitting it."""

import argparse

from cetl_prep.cli.opened import services
from cetl_prep.cli.output import Status, say, say_json
from cetl_prep.exam.attempt import Kind
from cetl_prep.services.sitting import Wish

EXAMPLES = """examples:
  cetl-prep form --items 100 --seed 7 --json
  cetl-prep form --seed 7 --fresh --json     # from bank and seed alone, whatever you have seen before"""


def add_to(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    form = verbs.add_parser(
        "form",
        help="draw a form by the blueprint",
        description="Draw a form by the bank's blueprint: unseen items first, options shuffled, made again by its seed.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    form.add_argument("--bank", metavar="ID", default="", help="which bank (default: the first)")
    form.add_argument(
        "--items", type=int, metavar="N", help="how many items (default: as the exam)"
    )
    form.add_argument("--seed", type=int, metavar="N", help="draw the form of this number")
    form.add_argument("--fresh", action="store_true", help="leave out of account what was seen")
    form.add_argument("--json", action="store_true", help="print one JSON document")
    form.set_defaults(command=_form)


def _form(wanted: argparse.Namespace) -> int:
    with services(wanted) as opened:
        wish = Wish(
            kind=Kind.MOCK,
            bank=wanted.bank,
            items=wanted.items,
            seed=wanted.seed,
            fresh=wanted.fresh,
        )
        form = opened.sitting.form(wish)
        blueprint = opened.library.open(form.digest).info.blueprint
    names = {skill.id: skill.name for skill in blueprint.skills}
    if wanted.json:
        items = [
            {"id": entry.item, "skill": names[entry.skill], "options": list(entry.options)}
            for entry in form.items
        ]
        say_json({"seed": form.seed, "digest": form.digest, "items": items})
        return Status.DONE
    say(f"Form {form.seed} of bank {form.digest[:12]}: {len(form)} items")
    for place, entry in enumerate(form.items, 1):
        say(f"{place:4} {entry.item:12} {' '.join(entry.options)}  {names[entry.skill]}")
    return Status.DONE
