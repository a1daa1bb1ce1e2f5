"""Which version two versions come from."""

from cetl_prep.exam.lineage import Lineage, common_base


def test_the_base_is_the_newest_version_both_were_made_of() -> None:
    mine, theirs = Lineage("m", ("1", "2", "3")), Lineage("t", ("1", "2"))
    assert common_base(mine, theirs, {"1", "2", "3"}, ()) == "2"
    assert common_base(mine, theirs, {"1", "3"}, ()) == "1"
    assert common_base(mine, Lineage("t", ("3", "m")), (), ()) == "m"
    assert common_base(Lineage("m", ("t",)), Lineage("t"), (), ()) == "t"
    assert common_base(Lineage("m"), Lineage("t"), {"1", "2"}, ["1", "2", "t"]) == "2"
    assert common_base(Lineage("m"), Lineage("t"), (), ["1"]) is None
