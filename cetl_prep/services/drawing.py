"""From a wish to a form: which items a sitting has."""

import random
from functools import partial

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.attempt import Kind
from cetl_prep.exam.errors import FormError
from cetl_prep.exam.form import Form, PoolItem, assemble
from cetl_prep.exam.item import Status
from cetl_prep.services.library import LibraryService
from cetl_prep.services.wishes import Wish, one_skill, size_of
from cetl_prep.storage.answers import Answers

SEED_BITS = 32


def drawn(wish: Wish, library: LibraryService, answers: Answers) -> Form:
    """The form this wish gives now. Raises FormError when the bank is too small for it."""
    entry = library.find(wish.bank)
    bank = library.open(entry.digest)
    seed = random.SystemRandom().getrandbits(SEED_BITS) if wish.seed is None else wish.seed
    rng = random.Random(f"{entry.digest}:{seed}")
    items = size_of(wish, bank.info.profile)
    blueprint = bank.info.blueprint
    pool = _pool(wish, entry.id, bank, items, rng, answers)
    try:
        chosen = (
            one_skill(pool, wish.skill, items, rng)
            if wish.skill
            else assemble(blueprint, pool, items, rng)
        )
    except FormError as error:
        named = {blueprint.skill(skill).name: lacks for skill, lacks in error.missing.items()}
        raise FormError(error.code, missing=named, largest=error.largest) from None
    return Form(entry.id, entry.digest, seed, chosen)


def _pool(
    wish: Wish, bank_id: str, bank: BankFile, items: int, rng: random.Random, answers: Answers
) -> list[PoolItem]:
    """The items a form is drawn from: all, or of a large bank enough of each skill."""
    status = Status.HOLD_OUT if wish.kind is Kind.HOLD_OUT else Status.ACTIVE
    needs = {wish.skill: items} if wish.skill else bank.info.blueprint.counts(items)
    known = partial(answers.seen_at, bank_id)
    some = bank.pool_for(status, needs, rng, (lambda _: None) if wish.fresh else known)
    if some is not None:
        return some
    return bank.pool(status, {} if wish.fresh else answers.last_seen(bank_id))
