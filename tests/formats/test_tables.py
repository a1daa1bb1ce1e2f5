"""Tables as study groups have them: any header, any separator; a key is never guessed; what is written comes back."""

import io

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cetl_prep.exam.bank import Bank
from cetl_prep.exam.errors import BankError
from cetl_prep.exam.item import Item, Option, Source, Status, TextFormat
from cetl_prep.formats import csv_table, kahoot, xlsx
from cetl_prep.formats.draft import Draft, Format, ReadChoices, columns_from
from tests.formats.drawn_banks import PNG, again, bank, banks, kept, picture

USUAL = ReadChoices()
FEW = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def read(text: str | bytes, name: str = "a.csv", choices: ReadChoices = USUAL) -> Draft:
    content = text if isinstance(text, bytes) else text.encode()
    return csv_table.read(content, name, choices)


def keys(draft: Draft) -> list[str]:
    return ["".join(sorted(found.item.key)) for found in draft.items]


def reasons(draft: Draft) -> list[str]:
    return [left.reason for left in draft.skipped]


def test_usual_headers_are_understood() -> None:
    draft = read(
        "ID,Question,Option A,Option B,Option C,Correct Answer,Explanation,Category,Tags,References\r\n"
        'Q1,"Which, and\nwhy?",one,two,,B,Because.,Net/TCP,"x, y",RFC 9110|section 4; A book\r\n'
    )
    (found,) = draft.items
    item = found.item
    assert item.stem == "Which, and\nwhy?"
    assert [option.text for option in item.options] == ["one", "two"]
    assert keys(draft) == ["b"]
    assert (item.id, item.rule, item.tags) == ("Q1", "Because.", {"x", "y"})
    assert item.sources == (Source("RFC 9110", "section 4"), Source("A book"))
    assert found.category == ("Net", "TCP") and found.source_id == "Q1" and found.where == "line 2"


@pytest.mark.parametrize(
    "header",
    [
        "question;choice0;choice1;answer",
        "Frage\tAntwort A\tAntwort B\tRichtige Antwort",
        "stem|a|b|key",
        "Question Text,Answer 1,Answer 2,Correct",
        "prompt,(A),(B),solution",
    ],
)
def test_other_wordings_and_separators_are_understood(header: str) -> None:
    sign = next(sign for sign in ";\t|," if sign in header)
    draft = read(header + "\n" + sign.join(["Which?", "one", "two", "B"]))
    assert keys(draft) == ["b"]


def test_a_byte_mark_and_the_hint_of_excel_are_passed_over() -> None:
    assert keys(read("\ufeffsep=;\nquestion;a;b;key\nWhich?;x;y;A\n")) == ["a"]


def test_rows_without_a_header_are_understood_when_each_ends_in_a_letter() -> None:
    draft = read("Which?,w,x,y,z,C\nWho?,1,2,3,4,A\n")
    assert keys(draft) == ["c", "a"]
    with pytest.raises(BankError) as caught:
        read("Which?,w,x,y,z,2\nWho?,1,2,3,4,1\n")
    assert caught.value.code == "import.needs-columns"


def test_the_user_can_say_which_column_is_which() -> None:
    text = "Aufgabentext,eins,zwei,L\nWhich?,x,y,B\n"
    columns = {"stem": "Aufgabentext", "option_a": "2", "option_b": "zwei", "key": "L"}
    assert keys(read(text, choices=ReadChoices(columns))) == ["b"]
    numbers = {"stem": "1", "option_a": "2", "option_b": "3", "key": "4"}
    assert keys(read("Which?,x,y,B\n", choices=ReadChoices(numbers))) == ["b"]


HEAD = "question,a,b,c,d,correct\n"


@pytest.mark.parametrize(
    ("header", "cells", "made"),
    [
        (HEAD, ["0", "3"], ["a", "d"]),
        (HEAD, ["A", "b", "C;D", "A and B", "AC"], ["a", "b", "cd", "ab", "ac"]),
        (HEAD, ["x", "z", "x; z"], ["a", "c", "ac"]),
        (HEAD, ["A. w", "B) x"], ["a", "b"]),
        ("question,a,b,c,d,correct (1-based)\n", ["1", "2;3"], ["a", "bc"]),
        ("question,a,b,c,d,correct option (1-4)\n", ["1"], ["a"]),
        ("question,option1,option2,option3,option4,answer\n", ["1", "4"], ["a", "d"]),
        ("question,choice0,choice1,choice2,choice3,answer\n", ["1", "2"], ["b", "c"]),
    ],
)
def test_keys_are_read_as_the_whole_column_says(
    header: str, cells: list[str], made: list[str]
) -> None:
    options = "w,x,y,z" if cells[0] != "x" else "x,y,z,w"
    draft = read(
        header + "".join(f'"Which {n}?",{options},"{cell}"\n' for n, cell in enumerate(cells))
    )
    assert keys(draft) == made


@pytest.mark.parametrize(
    ("header", "cells", "reason"),
    [
        (HEAD, ["1", "2"], "does not say whether it counts from 0 or from 1"),
        (HEAD, ["0", "4"], "does not say whether it counts from 0 or from 1"),
        ("question,option1,option2,option3,option4,answer\n", ["1", "2"], "does not say"),
        (HEAD, ["E", "none of them"], "is none of the options"),
        (HEAD, ["", " "], "no option is marked as right"),
    ],
)
def test_a_key_is_never_guessed(header: str, cells: list[str], reason: str) -> None:
    draft = read(header + "".join(f'Which {n}?,w,x,y,z,"{cell}"\n' for n, cell in enumerate(cells)))
    assert not draft.items
    assert all(reason in said for said in reasons(draft))
    assert draft.skipped[0].draft is not None and draft.skipped[0].draft.status is Status.DRAFT


def test_numbers_that_may_be_texts_are_refused() -> None:
    draft = read(HEAD + "Which?,0,2,1,3,1\nWho?,3,0,1,2,0\n")
    assert all("the text of another option" in reason for reason in reasons(draft))


def test_what_the_user_says_of_numbers_is_believed() -> None:
    text = HEAD + "Which?,w,x,y,z,1\n"
    assert keys(read(text, choices=ReadChoices(key_base=1))) == ["a"]
    assert keys(read(text, choices=ReadChoices(key_base=0))) == ["b"]


def test_two_key_columns_must_agree() -> None:
    draft = read("question,a,b,correct,correct_letter\nWhich?,x,y,0,A\nWho?,x,y,1,A\n")
    assert keys(draft) == ["a"]
    assert reasons(draft) == ["its keys disagree (1, A)"]


def test_options_in_one_cell_are_taken_apart() -> None:
    assert keys(read('question,options,answer\nWhich?,"[""w"", ""x""]",x\n')) == ["b"]
    assert keys(read("question,options,answer\nWhich?,\"['w', 'x']\",A\n")) == ["a"]
    assert keys(read('question,options,answer\nWhich?,"A. w\nB. x",B\n')) == ["b"]
    assert keys(read("question,options,answer\nWhich?,w | x | y,y\n")) == ["c"]


def test_right_and_wrong_answers_in_columns_of_their_own() -> None:
    draft = read("question,correct answer,wrong answer 1,wrong answer 2\nWhich?,x,y,z\n")
    assert keys(draft) == ["a"] and len(draft.items[0].item.options) == 3


def test_an_empty_cell_among_the_options_is_an_option_too() -> None:
    draft = read(HEAD + "Which?,w,,y,z,D\nWho?,w,,y,z,B\n")
    assert keys(draft) == ["d"] and len(draft.items[0].item.options) == 4 and draft.items[0].losses
    assert reasons(draft) == ["an option without text"]


def test_utf_16_is_read() -> None:
    content = (HEAD + "Wählen?,w,x,y,z,D\n").encode("utf-16")
    assert keys(read(content)) == ["d"] and csv_table.detect(content, "a") > 0.5


def test_true_or_false_needs_no_options() -> None:
    draft = read(
        "type,question,a,b,answer\ntruefalse,So?,,,FALSE\nessay,Why?,,,\n,Sure?,,,true\ntf,?,,,x\n"
    )
    assert keys(draft) == ["b", "a"]
    assert [left.type for left in draft.skipped] == ["essay", "tf"]


def test_counts_add_up_and_faulty_rows_do_not_stop_the_rest() -> None:
    draft = read(
        HEAD
        + 'One?,w,x,y,z,A\n,w,x,y,z,A\nThree?,w,,,,A\n,,,,,\n"Bad" cell?,w,x,y,z,A\nSix?,w,x,y,z,B\n'
    )
    assert draft.total == 5
    assert [left.where for left in draft.skipped] == ["line 3", "line 4", "line 6"]


def test_a_quotation_mark_that_is_not_closed_costs_one_row() -> None:
    draft = read(HEAD + '"One?,w,x,y,z,A\nTwo?,w,x,y,z,B\nThree?,w,x,y,z,C\n')
    assert keys(draft) == ["b", "c"]
    assert reasons(draft) == ["a quotation mark that is not closed"]


def test_a_table_full_of_such_faults_is_damaged() -> None:
    with pytest.raises(BankError) as caught:
        read(HEAD + '"One" x?,w\n' * 60)
    assert caught.value.code == "import.damaged"


def test_plain_text_stays_plain_and_html_is_read_where_the_table_says_so() -> None:
    text = "question,a,b,key,format\nList<String> & <b>?,<i>x</i>,y,A,\n<b>Bold</b>?,x,y,A,html\n"
    plain, html = read(text).items
    assert plain.item.format is TextFormat.PLAIN and plain.item.options[0].text == "<i>x</i>"
    assert html.item.format is TextFormat.MARKDOWN and html.item.stem == "**Bold**?"


def test_columns_that_are_not_read_are_named() -> None:
    assert read("question,a,b,key,mood\nWhich?,x,y,A,good\n").notes == (
        "columns that were not read: mood",
    )


def test_pictures_given_along_come_in() -> None:
    text = "question,a,b,key,figure\nWhich?,x,y,A,t-1.png\nWho?,x,y,B,t-2.png\n"
    one, two = read(text, choices=ReadChoices(pictures={"T-1.PNG": PNG})).items
    assert one.item.media == {picture().sha256} and not one.losses
    assert two.losses == ("a picture that is not in the file (t-2.png)",)


@pytest.mark.parametrize("format", [csv_table.FORMAT, xlsx.FORMAT], ids=lambda f: f.name)
@FEW
@given(made=banks())
def test_what_a_table_keeps_comes_back(format: Format, made: Bank) -> None:
    draft = again(format, made)
    assert not draft.skipped
    assert [kept(found.item, format.keeps) for found in draft.items] == [
        kept(item, format.keeps) for item in made.items
    ]


def test_formulas_are_kept_from_spreadsheets_and_come_back() -> None:
    texts = ["=1+1", "+x", "@cell", "'=quoted", "-"]
    item = Item(
        "q",
        "",
        "=HYPERLINK(1)",
        tuple(Option(c, t, c == "a") for c, t in zip("abcde", texts, strict=True)),
    )
    written = csv_table.FORMAT.write(bank(item)).content.decode()  # type: ignore[misc]
    assert '"\'=HYPERLINK(1)"' in written and '"\'=1+1"' in written
    for format in (csv_table.FORMAT, xlsx.FORMAT):
        assert [option.text for option in again(format, bank(item)).items[0].item.options] == texts


def book(rows: list[list[object]], name: str = "Sheet1") -> bytes:
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as made:
        sheet = made.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return target.getvalue()


def test_a_spreadsheet_is_read_below_its_header_and_numbers_lose_their_fractions() -> None:
    content = book(
        [["My quiz"], [], ["Nr", "Question", "A", "B", "Correct"], [7, "2 + 2?", 3, 4.0, "B"], [8]]
    )
    draft = xlsx.read(content, "a.xlsx", USUAL)
    assert [option.text for option in draft.items[0].item.options] == ["3", "4"]
    assert draft.items[0].item.id == "7" and draft.items[0].where == "row 4"
    assert draft.total == 1


def test_what_is_no_spreadsheet_is_refused() -> None:
    for content, code in ((b"x", "import.not-this-format"), (b"PK\x03\x04x", "import.damaged")):
        with pytest.raises(BankError) as caught:
            xlsx.read(content, "a.xlsx", USUAL)
        assert caught.value.code == code


def test_kahoot_keys_count_from_one_even_where_options_are_numbers() -> None:
    item = Item("q", "", "2 + 2?", (Option("a", "2"), Option("b", "1", True)))
    made = bank(item, Item("p", "", "Both?", (Option("a", "x", True), Option("b", "y", True))))
    draft = again(kahoot.FORMAT, made)
    assert keys(draft) == ["b", "ab"]
    assert xlsx.detect(kahoot.write(made).content, "a.xlsx") < kahoot.detect(
        kahoot.write(made).content, "a.xlsx"
    )


def test_what_does_not_fit_into_kahoot_is_listed() -> None:
    long = Item("long", "", "x" * 121, (Option("a", "2"), Option("b", "1", True)))
    many = Item("many", "", "x", tuple(Option(c, c, c == "a") for c in "abcde"))
    wide = Item("wide", "", "x", (Option("a", "y" * 76), Option("b", "1", True)))
    losses = dict(kahoot.write(bank(long, many, wide)).losses)
    assert "121 letters" in losses["long"]
    assert "5 options" in losses["many"]
    assert "76 letters" in losses["wide"]


CELLS = st.sampled_from(
    ["question", "a", "b", "answer", "A", "0", "1", '"', ",", "\n", ";", "\t", "x", "=1", "é"]
)


@FEW
@given(
    st.one_of(
        st.binary(max_size=200), st.lists(CELLS, max_size=40).map(lambda c: "".join(c).encode())
    )
)
def test_any_text_gives_a_draft_or_our_own_error(content: bytes) -> None:
    assert 0 <= csv_table.detect(content, "a.csv") <= 1
    try:
        read(content)
    except BankError as error:
        assert error.code.startswith("import.")


WHOLE = xlsx.write(
    bank(Item("q", "", "Which?", (Option("a", "x"), Option("b", "y", True))))
).content


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_damaged_spreadsheets_give_our_own_error(place: int, other: bytes) -> None:
    content = WHOLE[:place] + other + WHOLE[place + len(other) :]
    for module in (xlsx, kahoot):
        assert 0 <= module.detect(content, "x") <= 1
        try:
            module.read(content, "a.xlsx", USUAL)
        except BankError as error:
            assert error.code.startswith("import.")


def test_columns_are_offered_and_may_be_said() -> None:
    text = "Text,First,Second,Best,Note\nq,one,two,one,why\n"
    with pytest.raises(BankError) as caught:
        read(text)
    offered = columns_from(str(caught.value.details["columns"]))
    assert [(each.header, each.example, each.field) for each in offered][::4] == [
        ("Text", "q", ""),
        ("Note", "why", "rule"),
    ]
    said = {
        "stem": "Text",
        "option_a": "First",
        "option_b": "Second",
        "key": "Best",
        "unread_5": "Note",
    }
    draft = read(text, choices=ReadChoices(columns=said))
    assert keys(draft) == ["a"] and draft.items[0].item.rule == ""
    assert [each.field for each in draft.columns] == ["stem", "option_a", "option_b", "key", ""]
    assert columns_from("no JSON") == columns_from("[1]") == ()


def test_a_field_may_stand_in_several_columns() -> None:
    said = {"stem": "a", "key": "b", "wrong": "c", "wrong#4": "d"}
    draft = read("a,b,c,d\nq,yes,no,not at all\n", choices=ReadChoices(columns=said))
    assert [option.text for option in draft.items[0].item.options] == ["yes", "no", "not at all"]
