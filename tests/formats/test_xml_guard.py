"""XML of strangers is read under limits, a long list one item at a time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.errors import BankError
from cetl_prep.formats import xml_guard

BOMB = '<!DOCTYPE a [<!ENTITY b "xxxxxxxxxx">]><a>&b;</a>'


def refusal(content: bytes | str) -> BankError:
    with pytest.raises(BankError) as caught:
        xml_guard.parse(content if isinstance(content, bytes) else content.encode(), "a.xml")
    return caught.value


def test_a_tree_comes_out_as_elementtree_writes_it() -> None:
    root = xml_guard.parse(b'<a xmlns="urn:x" b="1"><c>t&amp;</c>u</a>', "a.xml")
    assert root.tag == "{urn:x}a" and root.get("b") == "1"
    assert root[0].text == "t&" and root[0].tail == "u"
    assert xml_guard.strip_namespaces(root)[0].tag == "c"


def test_a_fault_is_named_with_line_and_column() -> None:
    error = refusal("<a>\n<b></a>")
    assert error.code == "import.damaged"
    assert error.details["where"] == "line 2, column 6"


def test_entities_are_refused_and_a_bare_doctype_is_not() -> None:
    assert refusal(BOMB).code == "import.entities"
    assert (
        refusal('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>').code
        == "import.entities"
    )
    bare = b'<!DOCTYPE a SYSTEM "ims.dtd"><a>1&nbsp;2 &what; 3</a>'
    assert xml_guard.parse(bare, "a.xml").text == "1\u00a02 &what; 3"


def test_depth_attributes_and_size_have_limits() -> None:
    assert refusal("<a>" * 70 + "</a>" * 70).code == "import.damaged"
    assert refusal("<a " + " ".join(f'b{n}="1"' for n in range(70)) + "/>").code == "import.damaged"
    assert refusal(b"<a>" + b" " * xml_guard.LARGEST + b"</a>").code == "import.too-large"


def test_a_declared_encoding_is_used() -> None:
    content = '<?xml version="1.0" encoding="windows-1252"?><a>é</a>'.encode("cp1252")
    assert xml_guard.parse(content, "a.xml").text == "é"


def test_items_come_one_at_a_time_with_their_line() -> None:
    content = (
        b"<quiz>\n<question n='1'><question/></question>\n" + b"<other/><question n='2'/></quiz>"
    )
    found = list(xml_guard.iterparse_items(content, "a.xml", "question"))
    assert [(q.get("n"), q.get("line")) for q in found] == [("1", "2"), ("2", "3")]
    assert len(found[0]) == 1


def test_a_long_list_is_read_piece_by_piece() -> None:
    item = "<question><text>é " + "x" * 4000 + "</text></question>\n"
    content = ("<quiz>" + item * 1000 + "</quiz>").encode()
    texts = [q[0].text for q in xml_guard.iterparse_items(content, "a.xml", "question")]
    assert len(texts) == 1000
    assert set(texts) == {"é " + "x" * 4000}


def test_items_before_a_fault_are_given() -> None:
    reader = xml_guard.iterparse_items(b"<quiz><question/>" + b" " * 10, "a.xml", "question")
    with pytest.raises(BankError) as caught:
        list(reader)
    assert caught.value.code == "import.damaged"


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=60), st.text(alphabet="<>/a=\"'&;![]- \n", max_size=60).map(str.encode)
    )
)
def test_any_bytes_give_a_tree_or_our_error(content: bytes) -> None:
    for read in (xml_guard.parse, lambda c, n: list(xml_guard.iterparse_items(c, n, "a"))):
        try:
            read(content, "a.xml")
        except BankError as error:
            assert error.code.startswith("import.")


def test_a_long_list_is_read_in_pieces_and_says_where_it_is_broken() -> None:
    question = "<question>\n<text>{}</text></question>\n"
    words = "word " * 40
    good = "".join(question.format(f"{number} {words}") for number in range(8_000))
    head = '<?xml version="1.0"?>\n<!-- made by hand -->\n<quiz>\n'
    odd = "<note>between</note>\n"
    content = f"{head}{good}{odd}{good}</quiz>\n".encode()
    found = list(xml_guard.iterparse_items(content, "a.xml", "question"))
    assert len(found) == 16_000
    assert [found[n].get("line") for n in (0, 1, 7_999, 8_000)] == ["4", "6", "16002", "16005"]
    with pytest.raises(BankError) as caught:
        list(xml_guard.iterparse_items(content + b"more", "a.xml", "question"))
    assert caught.value.details["where"] == "line 32006, column 1"


@pytest.mark.parametrize(
    "inside",
    ["</question>", "<question>", "<![CDATA[</question>]]>", "&what;", "<a><b></a>", "]]>", "<!-- <question> -->"],
)  # fmt: skip
def test_whatever_stands_in_an_item_the_quick_way_and_the_careful_one_agree(inside: str) -> None:
    content = f"<quiz><question>{inside}</question><question>2</question></quiz>".encode()
    careful = xml_guard._Guard("a.xml", "question")
    try:
        careful.feed(content, last=True)
    except BankError as error:
        with pytest.raises(BankError) as caught:
            list(xml_guard.iterparse_items(content, "a.xml", "question"))
        assert caught.value.details == error.details
    else:
        found = list(xml_guard.iterparse_items(content, "a.xml", "question"))
        assert [list(each.itertext()) for each in found] == [
            list(each.itertext()) for each in careful.done
        ]


def test_a_tag_with_very_many_attributes_is_refused_in_a_list_too() -> None:
    tag = " ".join(f'a{n}="1"' for n in range(20_000))
    with pytest.raises(BankError) as caught:
        list(xml_guard.iterparse_items(f"<quiz><question {tag}/></quiz>".encode(), "a", "question"))
    assert caught.value.code == "import.damaged"
