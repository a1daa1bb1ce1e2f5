"""A long file goes straight into a new bank: the same bank as by the usual way, and nothing where it breaks off."""

import random
from pathlib import Path

import pytest

from cetl_prep.banks.file import BankFile
from cetl_prep.exam.errors import BankError
from cetl_prep.formats import door, moodle_xml_read
from cetl_prep.formats.door import NO_WISH
from cetl_prep.formats.draft import ReadChoices
from cetl_prep.formats.moodle_plain import PlainReader
from cetl_prep.services.import_straight import is_long, straight
from cetl_prep.services.importing import ImportService, stopping

WORDS = "a word or two of explanation " * 800
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def question(number: int, key: int = 100, picture: bool = False) -> str:
    shown = '&lt;img src="@@PLUGINFILE@@/a.png"/&gt;' if picture else ""
    file = f'<file name="a.png" encoding="base64">{PNG}</file>' if picture else ""
    return (
        f'<question type="multichoice"><name><text>Q{number}</text></name><questiontext format="html">'
        f"<text>&lt;p&gt;Größe {number}?&lt;/p&gt;{shown}</text>{file}</questiontext>"
        f'<generalfeedback format="html"><text>{WORDS}</text></generalfeedback><idnumber>B{number % 190}</idnumber>'
        f'<answer fraction="{key}"><text>yes {number}</text></answer><answer fraction="0"><text>no</text></answer>'
        "</question>\n"
    )


def moodle(folder: Path, end: str = "</quiz>\n") -> Path:
    """More than four megabytes: two categories, a picture, an id that stands twice, an item without a key."""
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n']
    for number in range(200):
        if number % 100 == 0:
            path = f"$course$/top/Area/Skill {number}"
            parts.append(
                f'<question type="category"><category><text>{path}</text></category></question>\n'
            )
        parts.append(question(number, key=0 if number == 17 else 100, picture=number == 5))
    path = folder / "long.xml"
    path.write_text("".join(parts) + end, "utf-8")
    assert is_long(path)
    return path


def gift(folder: Path) -> Path:
    parts = [f"::Q{n}::Größe {n}? {{=yes ~no####{WORDS}}}\n\n" for n in range(200)]
    path = folder / "long.gift"
    path.write_text(
        "\ufeff$CATEGORY: Area/Skill\n\n" + "".join(parts) + "::m::Match {=a -> b}\n", "utf-8"
    )
    return path


@pytest.mark.parametrize("make", [moodle, gift])
def test_it_gives_the_bank_that_the_usual_way_gives(make, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source, output = make(tmp_path), tmp_path / "out.qbank"
    made = straight(source, NO_WISH, output, {})
    assert made is not None
    service = ImportService(tmp_path / "memory.json")
    usual = service.bank(service.read([source]))
    written = BankFile(output)
    assert written.digest == made.digest == usual.bank.digest == written.bank().digest
    assert written.bank() == usual.bank
    (left,) = made.readings.files[0].draft.skipped
    assert (made.imported + 1, left.where.startswith("line")) == (
        200 if make is moodle else 201,
        True,
    )


def test_with_drafts_and_a_mapping_too(tmp_path: Path) -> None:
    source, output = moodle(tmp_path), tmp_path / "out.qbank"
    mapped = {"Area/Skill 0": "Other/Place"}
    made = straight(source, NO_WISH, output, mapped, keep_drafts=True)
    assert made is not None and made.drafts == 1
    service = ImportService(tmp_path / "memory.json")
    usual = service.bank(service.read([source]), None, mapped, keep_drafts=True)
    assert made.digest == usual.bank.digest
    assert {"Other", "Area"} <= {domain.name for domain in usual.bank.info.blueprint.domains}


def test_a_file_that_breaks_off_or_is_stopped_changes_nothing(tmp_path: Path) -> None:
    output = tmp_path / "out.qbank"
    with pytest.raises(BankError) as caught:
        straight(moodle(tmp_path, end="<question>"), NO_WISH, output, {})
    assert caught.value.code == "import.damaged"
    whole = moodle(tmp_path)
    with pytest.raises(BankError) as stopped:
        straight(whole, NO_WISH, output, {}, watch=stopping(lambda: True))
    assert stopped.value.code == "import.stopped"
    assert [path.name for path in tmp_path.iterdir()] == ["long.xml"]


def test_a_file_larger_than_any_list_is_refused_before_it_is_copied(tmp_path: Path) -> None:
    path = tmp_path / "endless.xml"
    with path.open("wb") as file:
        file.truncate(door.LARGEST + 1)
    with pytest.raises(BankError) as caught:
        straight(path, NO_WISH, tmp_path / "out.qbank", {})
    assert caught.value.code == "import.too-large"
    assert [each.name for each in tmp_path.iterdir()] == ["endless.xml"]


def test_reading_a_changed_long_file_again_updates_and_repeats_nothing(tmp_path: Path) -> None:
    source, output = moodle(tmp_path), tmp_path / "out.qbank"
    straight(source, NO_WISH, output, {})
    text = source.read_text("utf-8")
    source.write_text(
        text.replace("yes 7<", "seven<").replace("</quiz>", question(400) + "</quiz>"), "utf-8"
    )
    service = ImportService(tmp_path / "memory.json")
    again = service.bank(service.read([source]), BankFile(output).bank())
    assert (len(again.added), len(again.changed), len(again.bank.items)) == (1, 1, 200)


def _html(text: str, tag: str = "p") -> str:
    return f"<text><![CDATA[<{tag}>{text}</{tag}>]]></text>" if text else "<text></text>"


def _exported(number: int, odd: str) -> str:
    """A question as Moodle writes it, one thing about it changed."""
    stem = {"mark": "a < b &amp; c", "bold": "<b>really</b>", "gap": " two  \n gaps\u00a0"}.get(
        odd, ""
    )
    keys = {"none": "0", "part": "50"}.get(odd, "100")
    more = 100 if odd in ("several", "any") else 0
    single = "false" if odd == "several" else "true"
    whole = "See page 4" if odd == "whole" else "Your answer is correct."
    section = '<question type="multichoice"></question>' if odd == "inside" else "Why"
    return (
        f'<!-- question: {number}  -->\n  <question type="multichoice">\n    <name>\n      <text>Q &amp; {number}</text>\n'
        f'    </name>\n    <questiontext format="html">\n      {_html(f"Größe {number}? {stem}")}\n    </questiontext>\n'
        f'    <generalfeedback format="html">\n      {_html(f"Rule {section} {WORDS}")}\n    </generalfeedback>\n'
        "    <defaultgrade>1.0000000</defaultgrade>\n    <penalty>0.3333333</penalty>\n    <hidden>0</hidden>\n"
        f"    <idnumber>{'' if odd == 'nameless' else f'N {number % 150}' if odd == 'spaced' else f'N{number}'}</idnumber>\n"
        f"    <single>{single}</single>\n    <shuffleanswers>{'false' if odd == 'pinned' else 'true'}</shuffleanswers>\n"
        "    <answernumbering>abc</answernumbering>\n    <showstandardinstruction>0</showstandardinstruction>\n"
        f'    <correctfeedback format="html">\n      {_html(whole)}\n    </correctfeedback>\n    <shownumcorrect/>\n'
        f'    <answer fraction="{keys}" format="html">\n      {_html("yes")}\n      <feedback format="html">\n        '
        f"{_html('because')}\n      </feedback>\n    </answer>\n"
        f'    <answer fraction="{more}" format="html">\n      {_html("no" if odd != "empty" else "")}\n'
        '      <feedback format="html">\n        <text></text>\n      </feedback>\n    </answer>\n'
        '    <answer fraction="0" format="html">\n      <text>never</text>\n    </answer>\n'
        "    <tags>\n      <tag><text>one</text></tag>\n      <tag><text> two </text></tag>\n    </tags>\n  </question>\n"
    ).replace("Q &amp;", "Q" if number % 2 else "Q &amp;")


def _drawn(chance: random.Random) -> str:
    """A question put together by chance from what is usual and what is odd in each place."""

    def pick(*choices: str) -> str:
        return chance.choice(choices)

    def text(words: str, odd: float = 0.02) -> str:
        words = pick(words, f"{words} ]x", f"two  {words}", f" {words}\n", f"ß\u00a0{words}", f"a &amp; {words}",
                     f"<b>{words}</b>", "", f"{words} ]] y") if chance.random() < odd else words  # fmt: skip
        return pick(f"<text>{words}</text>", f"<text><![CDATA[{words}]]></text>", "<text/>",
                    *[f"<text><![CDATA[<p>{words}</p>]]></text>"] * 5)  # fmt: skip

    def one(tag: str, words: str, odd: float = 0.02) -> str:
        form = pick("", ' format="html"', ' format="html"', ' format="moodle_auto_format"',
                    ' format="markdown"' if chance.random() < 0.1 else FORM)  # fmt: skip
        return f"<{tag}{form}>\n {text(words, odd)} </{tag}>"

    def maybe(*choices: str) -> str:
        return pick("", "", *choices)

    answers = "".join(
        f'<answer fraction="{pick(*["0"] * 9, "-25", "-33.33333", "50", "100")}"{pick("", FORM, FORM)}>'
        f"{text(f'no {n}')}{maybe(one('feedback', 'why'))}</answer>\n"
        for n in range(chance.randrange(1, 5))
    )
    tags = "<tags><tag><text>b</text></tag><tag><text> a </text></tag></tags>"
    return (
        f'<question type="{pick(*["multichoice"] * 9, "truefalse")}"><name><text>Q</text></name>'
        f"{one('questiontext', 'Which?')}{maybe(one('generalfeedback', 'rule'), one('generalfeedback', 'Sources:'))}"
        f"{maybe('<defaultgrade>1.0</defaultgrade>', '<defaultgrade>2</defaultgrade>')}"
        f"{maybe('<hidden>0</hidden>', '<hidden>1</hidden>')}{maybe('<idnumber>A1</idnumber>', '<idnumber> </idnumber>')}"
        f"{maybe('<single>true</single>', '<single>false</single>')}"
        f"{maybe('<shuffleanswers>1</shuffleanswers>', '<shuffleanswers>0</shuffleanswers>')}"
        f"{maybe(one('correctfeedback', 'Your answer is correct.', 0.3), one('correctfeedback', 'Well done'))}"
        f'<answer fraction="100"{pick("", FORM)}>{text("yes")}</answer>\n{answers}'
        f"{maybe('<single>1</single>')}{maybe(tags)}{maybe('<hint><text>h</text></hint>')}</question>\n"
    )


FORM = ' format="html"'


def test_what_fits_the_pattern_is_what_the_parser_makes_of_it() -> None:
    fitting = 0
    for seed in range(6000):
        question = _drawn(random.Random(seed))
        by_pattern = PlainReader()(question, 0, 1)
        if by_pattern is not None:
            fitting += 1
            content = f"<quiz>{question}</quiz>".encode()
            parsed = moodle_xml_read.read(content, "x.xml", ReadChoices())
            assert ((by_pattern[0].whole(()),), by_pattern[1]) == (parsed.items, len(question)), (
                seed
            )
    assert fitting > 150


ODD = (
    "", "mark", "", "bold", "gap", "", "none", "part", "several", "any", "whole", "inside", "", "nameless", "spaced",
    "pinned", "empty",
)  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_questions_read_by_pattern_are_those_that_are_parsed(tmp_path: Path, end: str) -> None:
    questions = "".join(_exported(number, ODD[number % len(ODD)]) for number in range(200))
    questions = questions.replace("<text>never</text>", _html("never"), 170)
    path = tmp_path / "exported.xml"
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n{questions}</quiz>\n'
    path.write_bytes(text.replace("\n", end).encode())
    by_pattern = door.admit(path).draft
    parsed = moodle_xml_read.read(path.read_bytes(), path.name, ReadChoices())
    assert by_pattern == parsed
    assert len(parsed.items) > 150 and parsed.skipped


def test_most_questions_fit_the_pattern_and_odd_ones_do_not() -> None:
    fit = {odd for odd in ODD if PlainReader()(_plain_form(odd), 0, 1)}
    assert fit == {"", "gap", "several", "nameless"}


def _plain_form(odd: str) -> str:
    text = _exported(1, odd)
    return text[text.index("<question") :].replace("<text>never</text>", _html("never"))
