"""Every sample file gives the items and keys that independent readers found in it."""

import pytest

from cetl_prep.exam.errors import BankError
from tests.formats.samples import FOLDER, Sample, faults, read, samples

FOUND = samples()


@pytest.mark.skipif(not FOUND, reason=f"the sample files are not at hand ({FOLDER})")
@pytest.mark.parametrize("sample", FOUND, ids=[sample.name for sample in FOUND])
def test_a_sample_gives_what_is_in_it(sample: Sample) -> None:
    got = read(sample)
    assert not isinstance(got, BankError), got
    assert faults(sample, got) == []
    for found in got.items:
        assert found.item.key and len(found.item.options) >= 2
    for left in got.skipped:
        assert left.where and left.reason
