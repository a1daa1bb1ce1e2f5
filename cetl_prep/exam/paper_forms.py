"""Forms for paper: several of one bank, each with as few items of the others as there can be."""

import random
from dataclasses import dataclass

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.blueprint import Blueprint, Domain, Skill
from cetl_prep.exam.form import Form, PoolItem, assemble
from cetl_prep.exam.item import Item


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A form and its number. Bank, seed and number give the same form again."""

    number: int
    form: Form


def paper_forms(bank: Bank, count: int, items: int, seed: int) -> tuple[PaperForm, ...]:
    """Forms 1 to `count`, drawn by the blueprint from the active items; a bank without one is drawn from as a whole.

    Raises:
        FormError: ``form.too-few``.
    """
    weights = bank.info.blueprint.weights
    blueprint = bank.info.blueprint if weights else _WHOLE
    met: dict[str, float] = {}
    made = []
    for number in range(1, count + 1):
        pool = [_entry(item, weights, met) for item in bank.active()]
        rng = random.Random(f"{bank.digest}:{seed}:{number}")
        chosen = assemble(blueprint, pool, items, rng)
        met.update((entry.item, float(number)) for entry in chosen)
        made.append(PaperForm(number, Form(bank.info.id, bank.digest, seed, chosen)))
    return tuple(made)


_WHOLE = Blueprint((Domain("", "", (Skill("", "", 100.0),)),))


def _entry(item: Item, weights: dict[str, float], met: dict[str, float]) -> PoolItem:
    return PoolItem(
        item.id,
        item.skill if weights else "",
        tuple(option.id for option in item.options),
        item.revision,
        item.subtopic,
        item.pinned,
        item.enemies,
        met.get(item.id),
    )
