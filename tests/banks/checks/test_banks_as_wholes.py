"""M15 and M17 to M19: likeness, coverage, levels and dates."""

from datetime import date

from cetl_prep.banks.checks import coverage, duplicates, volatility
from cetl_prep.banks.likeness import alike
from cetl_prep.exam.findings import Severity
from cetl_prep.exam.item import Level, Status
from tests.banks.checks.judged import STEM, bank_of, found, good, many, options, said

ERROR, WARNING = Severity.ERROR, Severity.WARNING

OTHER = (
    "The board wants to know which of its goals a new phone system serves. Which answer fits best?"
)
OTHER_OPTIONS = options(
    ("Its goal of safety", "Its goal of thrift", "Its goal of speed", "Its goal of calm")
)


def test_m15_finds_a_copy_with_a_few_words_changed() -> None:
    copy = good(2, stem=STEM.replace("5,000", "9,000").replace("Two", "Three"))
    assert said(duplicates.m15_near_duplicates, good(1), copy) == [ERROR]
    assert (
        said(duplicates.m15_near_duplicates, good(1), good(2, stem=OTHER, options=OTHER_OPTIONS))
        == []
    )


def test_m15_asks_a_person_about_likeness() -> None:
    half = STEM.split(". ", 1)[1]
    akin = good(2, stem="A charter school opens its doors to grade six in a former bakery. " + half)
    assert said(duplicates.m15_near_duplicates, good(1), akin) == [WARNING]


def test_m15_misses_no_pair_although_it_compares_few() -> None:
    stems = [" ".join(f"word{(n * k) % 17}" for k in range(1, 15)) for n in range(1, 40)]
    items = tuple(good(n, stem=f"{stem}?") for n, stem in enumerate(stems))
    pairs = {(p.first.id, p.second.id) for p in alike(items)}
    each = {
        (one.id, other.id)
        for place, one in enumerate(items)
        for other in items[place + 1 :]
        if (one.id, other.id) in pairs or _alike_alone(items, one.id, other.id)
    }
    assert pairs == each


def _alike_alone(items: tuple[object, ...], one: str, other: str) -> bool:
    """Whether the pair is alike when nothing is left out of the index."""
    from cetl_prep.banks import likeness

    spoken = [likeness._matter(item) for item in items]  # type: ignore[arg-type]
    vectors = likeness._vectors(spoken)
    first, second = int(one[2:]), int(other[2:])
    return likeness._dot(vectors[first], vectors[second]) >= likeness.COSINE_REVIEW


def test_m15_finds_the_same_key_in_a_subtopic() -> None:
    assert said(duplicates.m15_same_key, good(1), good(3, stem=OTHER)) == [WARNING]
    assert (
        said(duplicates.m15_same_key, good(1), good(2), good(3, stem=OTHER, options=OTHER_OPTIONS))
        == []
    )


def spread(count: int, **more: object) -> list[object]:
    return [
        good(n, **more) if n % 5 < 3 else good(n, skill="B", subtopic="B-1", **more)
        for n in range(count)
    ]


def test_m17_wants_the_blueprint() -> None:
    assert said(coverage.m17_skills, *spread(20)) == []  # type: ignore[arg-type]
    assert set(said(coverage.m17_skills, *(good(n) for n in range(20)))) == {ERROR}
    assert set(said(coverage.m17_skills, *(good(n) for n in range(5)))) == {WARNING}


def test_m17_wants_whole_forms_of_hold_outs() -> None:
    held = spread(10, status=Status.HOLD_OUT)
    assert said(coverage.m17_hold_out, *held) == []  # type: ignore[arg-type]
    assert said(coverage.m17_hold_out, *spread(10)) == []  # type: ignore[arg-type]
    assert ERROR in said(coverage.m17_hold_out, *held[:5])  # type: ignore[arg-type]


def test_m17_wants_every_subtopic_covered() -> None:
    assert said(coverage.m17_subtopics, *spread(20)) == []  # type: ignore[arg-type]
    lonely = [good(n, subtopic="A-1") for n in range(20)]
    assert said(coverage.m17_subtopics, *lonely) == [WARNING, ERROR, ERROR]
    assert said(coverage.m17_subtopics, *lonely[:3]) == [WARNING]


def test_m17_scales_as_the_published_table_does() -> None:
    table = {60 / 15: 3, 40 / 15: 2, 48 / 15: 2, 36 / 15: 2, 36 / 14: 2, 28 / 14: 1, 28 / 15: 1}
    assert {mean: coverage.least_items(mean) for mean in table} == table


def test_m18_wants_mixed_levels() -> None:
    mixed = [Level.REMEMBER] * 4 + [Level.APPLY] * 9 + [Level.ANALYZE] * 7
    assert said(coverage.m18_levels, *(good(n, level=level) for n, level in enumerate(mixed))) == []
    assert set(said(coverage.m18_levels, *(good(n, level=Level.APPLY) for n in range(20)))) == {
        WARNING
    }


def test_m19_watches_dates() -> None:
    assert said(volatility.m19_dates, good(review_by=date(2027, 6, 30)), good()) == []
    assert said(volatility.m19_dates, good(review_by=date(2026, 11, 24))) == [ERROR]
    assert said(volatility.m19_dates, good(review_by=date(2028, 1, 1))) == [ERROR]
    assert said(volatility.m19_dates, good(as_of=date(2026, 12, 1))) == [WARNING]


def test_m19_takes_its_day_from_the_caller() -> None:
    bank = bank_of(good(review_by=date(2027, 6, 30)))
    assert [f.severity for f in found(volatility.m19_dates, bank, date(2027, 7, 1))] == [ERROR]


def test_m19_wants_a_review_of_what_is_dated() -> None:
    stem = "As of November 2026, which rule applies?"
    assert said(volatility.m19_dated_stem, good(stem=stem)) == [WARNING]
    assert (
        said(volatility.m19_dated_stem, good(stem=stem, review_by=date(2027, 6, 30)), good()) == []
    )


def test_m19_wants_few_volatile_items() -> None:
    volatile = {"review_by": date(2027, 6, 30)}
    few = many(100, volatile, *({} for _ in range(19)))
    assert found(volatility.m19_share, few) == []
    lots = many(100, volatile, *({} for _ in range(9)))
    assert [f.severity for f in found(volatility.m19_share, lots)] == [ERROR]
