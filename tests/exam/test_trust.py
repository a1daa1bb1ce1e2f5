"""What a signature says: changed first, then whose it is."""

import pytest

from cetl_prep.exam.trust import UNSIGNED, Signer, Trust, judge

ERIN = Signer("aa" * 32, "Erin", ("oak", "owl"))
ME = Signer("bb" * 32, "Me", ("fig", "fox"), own=True)


@pytest.mark.parametrize(
    ("signer", "confirmed", "unchanged", "state"),
    [
        (ERIN, [ERIN.key], True, Trust.SIGNED),
        (ERIN, [], True, Trust.UNCONFIRMED),
        (ERIN, [ME.key], True, Trust.UNCONFIRMED),
        (ERIN, [ERIN.key], False, Trust.CHANGED),
        (ERIN, [], False, Trust.CHANGED),
        (ME, [], True, Trust.SIGNED),
    ],
)
def test_the_four_states(
    signer: Signer, confirmed: list[str], unchanged: bool, state: Trust
) -> None:
    found = judge(signer, confirmed, unchanged, "Erin Doe", "spring")
    assert (found.state, found.signer, found.claimed, found.comment) == (
        state,
        signer,
        "Erin Doe",
        "spring",
    )


def test_no_signature_has_no_signer() -> None:
    assert UNSIGNED.state is Trust.UNSIGNED
    assert UNSIGNED.signer is None
