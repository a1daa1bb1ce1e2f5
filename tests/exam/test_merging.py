"""Merging as people meet it: who changed what, what has to be chosen, what is only told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.carried import BankSignature, GroupStatistics, ItemStatistic, Provenance
from cetl_prep.exam.item import Item, Option, Source, Status
from cetl_prep.exam.merging import Renamed, merge
from cetl_prep.exam.three_way import ABSENT, Change, Conflict, Side
from cetl_prep.exam.versions import next_version, version_order
from tests.making import bank, item

BASE = bank()
FIRST, SECOND = BASE.items[:2]


def with_items(*items: Item, base: Bank = BASE) -> Bank:
    """The bank with these items in place of those with the same id, and new ones at its end."""
    new = {each.id: each for each in items}
    kept = tuple(new.pop(each.id, each) for each in base.items)
    return replace(base, items=(*kept, *new.values()))


def without(*names: str) -> Bank:
    return replace(BASE, items=tuple(each for each in BASE.items if each.id not in names))


def keyed(made: Item, key: str) -> Item:
    return replace(made, options=tuple(replace(o, is_key=o.id in key) for o in made.options))


def worded(made: Item, name: str, text: str) -> Item:
    options = (replace(o, text=text) if o.id == name else o for o in made.options)
    return replace(made, options=tuple(options))


def test_edits_of_different_fields_come_together() -> None:
    mine = with_items(replace(FIRST, rule="A better rule."), replace(SECOND, tags=frozenset("x")))
    theirs = with_items(keyed(FIRST, "c"), replace(SECOND, tags=frozenset("y")), item("LV", 90))
    merged = merge(BASE, mine, theirs)
    assert not merged.conflicts
    found = merged.bank.by_id
    assert (found[FIRST.id].rule, found[FIRST.id].key) == ("A better rule.", {"c"})
    assert found[SECOND.id].tags == {"x", "y"}
    assert merged.added(Side.THEIRS) == ("LV-090",)
    assert merged.changed(Side.THEIRS) == (FIRST.id, SECOND.id)
    assert merged.changed(Side.MINE) == (FIRST.id, SECOND.id)
    assert Change(FIRST.id, "key", Side.THEIRS, {"b"}, {"c"}) in merged.changes
    assert merged.bank.info.version == "2"


def test_two_corrections_of_one_key_are_a_conflict_and_never_a_second_key() -> None:
    mine, theirs = with_items(keyed(FIRST, "a")), with_items(keyed(FIRST, "c"))
    merged = merge(BASE, mine, theirs)
    assert merged.conflicts == (Conflict(FIRST.id, "key", {"b"}, {"a"}, {"c"}),)
    assert merged.bank.by_id[FIRST.id].key == {"b"}
    chosen = merge(BASE, mine, theirs, {(FIRST.id, "key"): Side.THEIRS})
    assert not chosen.conflicts
    assert chosen.settled == ((merged.conflicts[0], Side.THEIRS),)
    assert chosen.bank.by_id[FIRST.id].key == {"c"}
    assert merged.conflicts[0].value(Side.MINE) == {"a"}
    assert merged.conflicts[0].value(Side.THEIRS) == {"c"}


def test_removing_what_the_other_changed_is_a_conflict_and_what_nobody_changed_is_not() -> None:
    mine = with_items(replace(FIRST, stem="Reworded, and now much better?"))
    merged = merge(BASE, mine, without(FIRST.id, SECOND.id))
    assert [conflict.place for conflict in merged.conflicts] == [(FIRST.id, "item")]
    assert merged.conflicts[0].theirs is ABSENT
    assert merged.removed(Side.THEIRS) == (FIRST.id, SECOND.id)
    assert FIRST.id in merged.bank.by_id
    assert SECOND.id not in merged.bank.by_id
    gone = merge(BASE, mine, without(FIRST.id), prefer=Side.THEIRS)
    assert FIRST.id not in gone.bank.by_id
    assert merge(BASE, without(FIRST.id), without(FIRST.id)).bank == without(FIRST.id)


def test_a_retirement_is_kept_while_the_other_goes_on_editing() -> None:
    mine = with_items(replace(FIRST, rule="A better rule."))
    theirs = with_items(replace(FIRST, status=Status.RETIRED))
    found = merge(BASE, mine, theirs).bank.by_id[FIRST.id]
    assert (found.status, found.rule) == (Status.RETIRED, "A better rule.")


def test_options_are_followed_by_their_ids() -> None:
    new = Option("e", "A fifth answer")
    mine = with_items(replace(FIRST, options=(new, *FIRST.options)))
    theirs = with_items(replace(worded(FIRST, "a", "Better"), options=FIRST.options[::-1]))
    merged = merge(BASE, mine, theirs)
    assert not merged.conflicts
    assert [option.id for option in merged.bank.by_id[FIRST.id].options] == list("dcbae")
    other_order = replace(FIRST, options=(FIRST.options[1], FIRST.options[0], *FIRST.options[2:]))
    both = merge(BASE, with_items(other_order), theirs)
    assert [conflict.field for conflict in both.conflicts] == ["options"]


def test_a_new_key_on_an_option_that_the_other_removed_does_not_leave_an_item_without_key() -> None:
    mine = with_items(keyed(FIRST, "c"))
    theirs = with_items(replace(FIRST, options=FIRST.options[:2]))
    merged = merge(BASE, mine, theirs)
    assert [conflict.field for conflict in merged.conflicts] == ["option c"]
    assert merged.bank.by_id[FIRST.id].key == {"c"}
    assert merge(BASE, mine, theirs, prefer=Side.THEIRS).bank.by_id[FIRST.id].key == {"b"}
    keyless = with_items(replace(keyed(FIRST, ""), options=keyed(FIRST, "").options[:1]))
    both = merge(BASE, with_items(keyed(FIRST, "cd")), keyless, prefer=Side.THEIRS)
    assert both.bank.by_id[FIRST.id].key == frozenset()


def test_removals_that_leave_no_question_between_them_are_a_conflict() -> None:
    def only(*names: str) -> Bank:
        return with_items(replace(FIRST, options=tuple(FIRST.option(name) for name in names)))

    base, mine, theirs = only("a", "b", "c"), only("b", "c"), only("a", "b")
    merged = merge(base, mine, theirs)
    assert [(c.field, c.mine, c.theirs) for c in merged.conflicts] == [
        ("options", ("b", "c"), ("a", "b"))
    ]
    assert merged.bank.by_id[FIRST.id].options == base.by_id[FIRST.id].options
    for side, wanted in ((Side.MINE, mine), (Side.THEIRS, theirs)):
        chosen = merge(base, mine, theirs, {(FIRST.id, "options"): side})
        assert not chosen.conflicts
        assert chosen.bank.by_id[FIRST.id].options == wanted.by_id[FIRST.id].options
    merged = merge(only("a", "b", "c", "d"), only("d", "c", "b"), only("b", "a"))
    assert [c.place for c in merged.conflicts] == [(FIRST.id, "options")]


def test_an_item_that_no_choice_makes_a_question_becomes_a_draft() -> None:
    started = replace(FIRST, options=(), status=Status.DRAFT)
    mine = with_items(replace(FIRST, options=FIRST.options[:1], status=Status.ACTIVE))
    theirs = with_items(replace(FIRST, options=FIRST.options[3:], status=Status.DRAFT))
    base = with_items(started)
    found = merge(base, mine, theirs, prefer=Side.MINE).bank.by_id[FIRST.id]
    assert (found.status, found.options) == (Status.DRAFT, FIRST.options[:1])


def test_two_new_questions_under_one_id_are_both_kept() -> None:
    ours = replace(item("LV", 90), id="LV-N001", stem="Who approves the technology budget?")
    other = replace(item("LV", 90), id="LV-N001", stem="Which log shows a failed sign-in first?")
    friend = replace(item("LV", 91), enemies=frozenset({"LV-N001"}))
    merged = merge(BASE, with_items(ours), with_items(other, friend))
    assert not merged.conflicts
    [renamed] = merged.renamed
    assert renamed.item == "LV-N001"
    stems = {merged.bank.by_id[name].stem for name in ("LV-N001", renamed.new)}
    assert stems == {ours.stem, other.stem}
    [enemy] = merged.bank.by_id["LV-091"].enemies
    assert merged.bank.by_id[enemy].stem == other.stem
    back = merge(BASE, with_items(other, friend), with_items(ours))
    assert back.renamed == (Renamed("LV-N001", renamed.new),)
    assert back.bank.digest == merged.bank.digest


def test_one_new_question_in_two_wordings_is_a_conflict() -> None:
    one = replace(item("LV", 90), stem="Who approves the technology budget?")
    other = replace(item("LV", 90), stem="Who approves the technology budget plan?")
    merged = merge(BASE, with_items(one), with_items(other))
    assert [conflict.place for conflict in merged.conflicts] == [("LV-090", "stem")]
    assert merged.conflicts[0].base is ABSENT


def test_without_a_base_all_that_differs_is_a_conflict() -> None:
    mine, theirs = with_items(keyed(FIRST, "a")), with_items(item("LV", 90))
    merged = merge(None, mine, theirs)
    assert [conflict.place for conflict in merged.conflicts] == [(FIRST.id, "key")]
    assert len(merged.bank.items) == 101


def test_records_of_both_sides_are_kept_in_one_order() -> None:
    one = Provenance("Ana", "changed", date(2026, 3, 2), license="CC BY 4.0")
    two = Provenance("Ben", "changed", date(2026, 3, 1))
    mine = with_items(replace(FIRST, provenance=(one,), sources=(Source("B"), *FIRST.sources)))
    theirs = with_items(replace(FIRST, provenance=(two,), sources=(*FIRST.sources, Source("A"))))
    found = merge(BASE, mine, theirs).bank.by_id[FIRST.id]
    assert found.provenance == (two, one)
    assert found.sources == (*FIRST.sources, Source("A"), Source("B"))


def test_other_licences_are_told() -> None:
    theirs = replace(BASE, info=replace(BASE.info, license="All rights reserved"))
    assert merge(BASE, BASE, theirs).licenses == ("CC BY-SA 4.0", "All rights reserved")
    assert merge(BASE, BASE, BASE).licenses is None


def group(n: int, *batches: str) -> Bank:
    """The bank with statistics of `n` members from these batches."""
    held = ItemStatistic(FIRST.id, FIRST.revision, n, n // 2, (("a", n - n // 2), ("b", n // 2)))
    return replace(BASE, statistics=GroupStatistics((held,), frozenset(batches)))


def test_statistics_of_both_sides_add_up_and_no_batch_counts_twice() -> None:
    merged = merge(group(10, "1"), group(16, "1", "2"), group(14, "1", "3")).bank.statistics
    assert merged.batches == {"1", "2", "3"}
    assert merged.items[0].n == 20
    assert merge(group(10, "1"), group(16, "1", "2"), group(20, "1", "2", "3")).bank == group(
        20, "1", "2", "3"
    )


def test_statistics_that_cannot_be_added_up_are_named() -> None:
    for base in (BASE, group(90, "1")):
        merged = merge(base, group(16, "1", "2"), group(4, "1", "3"))
        assert merged.bank.statistics == group(16, "1", "2").statistics
        assert merged.lost_batches == {"3"}


def test_who_signed_something_else_is_named() -> None:
    signed = BankSignature("Ana", b"k" * 32, b"s" * 64, BASE.digest)
    mine = replace(BASE, signatures=(signed,))
    assert merge(BASE, mine, BASE).no_longer_signed == ()
    assert merge(BASE, mine, with_items(item("LV", 90))).no_longer_signed == ("Ana",)


def test_later_versions() -> None:
    assert [next_version(v) for v in ("1", "1.9", "2026-a")] == ["2", "1.10", "2026-a.1"]
    assert sorted(["1.10", "1.9", "1.9b", "2"], key=version_order) == ["1.9", "1.9b", "1.10", "2"]
    mine = replace(BASE, info=replace(BASE.info, version="1.9"))
    theirs = replace(BASE, info=replace(BASE.info, version="1.10"))
    assert merge(BASE, mine, theirs).bank.info.version == "1.10"


def test_who_has_everything_already_keeps_the_later_version() -> None:
    older = replace(BASE, info=replace(BASE.info, version="0.9"))
    mine = with_items(replace(FIRST, rule="Mine."))
    assert merge(BASE, mine, older).bank == mine
    assert merge(BASE, older, mine).bank == mine
    assert merge(BASE, older, BASE).bank == older


def test_an_option_added_by_them_keeps_its_place_when_merged_again() -> None:
    mine = with_items(worded(FIRST, "c", "Another third answer"))
    left = [option for option in FIRST.options if option.id != "c"]
    theirs = with_items(replace(FIRST, options=(left[0], Option("e", "One more"), *left[1:])))
    once = merge(BASE, mine, theirs, prefer=Side.MINE).bank
    again = merge(BASE, once, theirs, prefer=Side.MINE).bank
    assert [option.id for option in once.by_id[FIRST.id].options] == list("aebdc")
    assert again == once


def test_names_and_shape_of_the_blueprint_come_together() -> None:
    def head(change: Callable[[Bank], Bank]) -> Bank:
        return change(BASE)

    def renamed(made: Bank) -> Bank:
        domain, *others = made.info.blueprint.domains
        first, *rest = domain.skills
        skills = (replace(first, name="Leading"), *rest)
        return _with_domains(made, replace(domain, skills=skills), *others)

    def shorter(made: Bank) -> Bank:
        domain, *others = made.info.blueprint.domains
        return _with_domains(made, replace(domain, skills=domain.skills[1:]), *others)

    merged = merge(BASE, head(renamed), head(shorter))
    assert not merged.conflicts
    assert "LV" not in merged.bank.info.blueprint.weights
    named = Change("", "skill LV name", Side.MINE, "Leadership & Vision", "Leading")
    assert named in merged.changes  # gone with the skill, and told
    kept = merge(BASE, renamed(BASE), replace(BASE, info=replace(BASE.info, title="Other")))
    assert kept.bank.info.blueprint.skill("LV").name == "Leading"
    assert kept.bank.info.title == "Other"


def _with_domains(made: Bank, *domains: object) -> Bank:
    blueprint = replace(made.info.blueprint, domains=domains)  # type: ignore[arg-type]
    return replace(made, info=replace(made.info, blueprint=blueprint))
