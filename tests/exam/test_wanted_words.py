"""What a search says, and whether a text says it."""

import pytest

from cetl_prep.exam.wanted_words import LONGEST, Phrase, folded, says, wanted, words_of

STEM = "Which follow-up keeps the district’s élan for Privacy law?"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("privacy district", True),
        ("priv distr", True),
        ("PRIVACY ELAN", True),
        ("Élan", True),
        ("follow-up", True),
        ("up-follow", False),
        ('"privacy law"', True),
        ('"privacy la"', False),
        ('"law privacy"', False),
        ("privacy-la", False),
        ("for-priv", True),
        ("ivacy", False),
        ("privacy budget", False),
        ("s", True),
        ("p", False),
        ('"privacy law', True),
        ("", True),
        ("?! _", True),
    ],
)
def test_a_search_finds_words_their_beginnings_and_words_in_a_row(search: str, found: bool) -> None:
    assert says(map(words_of, (STEM, "An option")), wanted(search)) is found


def test_a_phrase_does_not_reach_from_one_text_into_the_next() -> None:
    texts = [words_of("student data"), words_of("privacy rules")]
    assert not says(texts, wanted('"data privacy"'))
    assert says(texts, wanted("privacy data"))


def test_a_search_is_a_bounded_set_of_phrases() -> None:
    assert wanted('lead lead "to lead"') == (Phrase(("lead",), True), Phrase(("to", "lead"), False))
    assert len(wanted("ab " * 1000)) == 1
    assert (
        sum(len(phrase.words) for phrase in wanted(" ".join(map(str, range(10, 999))))) <= LONGEST
    )


def test_folding_leaves_words_of_every_script_as_words() -> None:
    assert folded("Straße ÅNGSTRÖM ﬁn") == "strasse angstrom fin"
    assert words_of("数据 隐私, e-mail 7th") == ("数据", "隐私", "e", "mail", "7th")
