"""`python -m tests.bench.worker PROFILE`: sits, backs up and takes banks in until it is killed or refused; ACK k once an answer is on disk."""

import random
import sys
from pathlib import Path

from cetl_prep.app import Services, build
from cetl_prep.exam.attempt import Attempt
from cetl_prep.exam.errors import CetlPrepError
from cetl_prep.services.sitting import Wish

SHARED = "shared.qbank"


def main(profile: Path) -> int:
    """Work until something is refused; 3 then, with the code on standard error."""
    services = build(profile)
    try:
        _work(services, profile)
    except CetlPrepError as error:
        sys.stderr.write(f"{error.code}\n")
        return 3
    finally:
        services.close()
    return 0


def _work(services: Services, profile: Path) -> None:
    open_ones = services.sitting.open_attempts()
    attempt: Attempt = (
        services.sitting.resume(open_ones[0].id).attempt
        if open_ones
        else services.sitting.start(Wish(bank=services.library.find().id, extra_time=None))
    )
    rng = random.Random()
    while True:
        entry = attempt.form.items[rng.randrange(len(attempt.form))]
        attempt = services.sitting.answer(attempt, entry.item, [rng.choice(entry.options)])
        sys.stdout.write(f"ACK {attempt.answers}\n")
        sys.stdout.flush()
        if attempt.answers % 40 == 0:
            services.safety.back_up(services.clock.now())
        if attempt.answers % 60 == 0:
            services.library.add(profile / SHARED)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
