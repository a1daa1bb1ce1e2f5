"""HTML of strangers becomes plain text or Markdown; what cannot be kept is told."""

import html
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cetl_prep.exam.item import TextFormat
from cetl_prep.formats import html_text
from cetl_prep.formats.html_text import Kind, Part, to_html, to_markdown, to_plain, unify
from cetl_prep.formats.markdown_text import escaped

NAME = "ab" * 32


def markdown(source: str) -> str:
    return to_markdown(source)[0]


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("Which <b>one</b>?", "Which **one**?"),
        ("a <em> spaced </em> word", "a *spaced* word"),
        ("2 * 3 and *this*", r"2 * 3 and \*this\*"),
        ("snake_case and _x_", r"snake_case and \_x\_"),
        ("List&lt;String&gt; and List<String>", r"List\<String> and List\<String>"),
        ("<p>1. one</p><p># two</p>", "1\\. one\n\n\\# two"),
        ("x<sup>2</sup> H<sub>2</sub>O y<sup>a+b</sup>", "x² H₂O y^(a+b)"),
        ("<code>a`b</code>", "``a`b``"),
        ("<pre>x = 1\n  y</pre>", "```\nx = 1\n  y\n```"),
        ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>", "- a\n- b\n  1. c"),
        ("<ul><li>a<li>b</ul>after", "- a\n- b\n\nafter"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("a<br/>b", "a  \nb"),
        ("<h3>T</h3>x", "### T\n\nx"),
        ('<a href="https://x.org/a b">t</a>', "[t](https://x.org/a%20b)"),
        (
            "<table><tr><th>a</th><th>b|</th></tr><tr><td>1</td></tr></table>",
            "| a | b\\| |\n| --- | --- |\n| 1 |  |",
        ),
        ("<p>&amp;lt; stays</p>", r"\&lt; stays"),
        ("<script>alert(1)</script>x<style>b</style>", "x"),
    ],
)
def test_markup_becomes_markdown(source: str, made: str) -> None:
    assert markdown(source) == made


def test_a_picture_goes_by_its_hash() -> None:
    source = '<p><img src="@@PLUGINFILE@@/a.png" alt="a [map]"></p>'
    text, losses = to_markdown(source, lambda address: NAME if address.endswith("a.png") else None)
    assert text == rf"![a \[map\]](media:{NAME})"
    assert losses == ()


@pytest.mark.parametrize(
    ("source", "lost"),
    [
        ('<img src="b.png" alt="map">', "a picture that is not in the file (b.png)"),
        ("<math><mi>x</mi></math>", "a formula (MathML)"),
        ("<video src=a>text</video>", "a video"),
        ('<a href="javascript:x()">t</a>', "where a link leads (javascript:x())"),
        ("<table><tr><td colspan=2>a</td></tr></table>", "joined cells of a table"),
        ("<input type=text>", "a form field"),
    ],
)
def test_what_cannot_be_kept_is_told(source: str, lost: str) -> None:
    assert to_markdown(source)[1] == (lost,)


def test_html_without_markup_becomes_plain_text() -> None:
    made = unify([Part("<p>One &amp; two</p><p>*three*</p>"), Part("a <b", Kind.PLAIN)])
    assert made.format is TextFormat.PLAIN
    assert made.texts == ("One & two\n\n*three*", "a <b")


def test_one_text_with_markup_makes_all_of_them_markdown() -> None:
    made = unify([Part("<b>x</b>"), Part("2*3*4", Kind.PLAIN), Part("`y`", Kind.MARKDOWN)])
    assert made.format is TextFormat.MARKDOWN
    assert made.texts == ("**x**", r"2\*3\*4", "`y`")


def words_of(source: str) -> str:
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", source)).split())


LETTERS = "ab1 _*`~#>-+.)(]['\"&;<!|\\\n="


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=40))
def test_plain_text_survives_as_markdown(text: str) -> None:
    shown = to_html(escaped(text), TextFormat.MARKDOWN)
    assert words_of(shown.replace("<br />", " ")).split() == text.split()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=LETTERS, max_size=40))
def test_plain_text_survives_as_html(text: str) -> None:
    assert to_plain(to_html(text, TextFormat.PLAIN)).split() == text.split()
    shown = to_html(markdown(html.escape(text)), TextFormat.MARKDOWN)
    assert words_of(shown).split() == text.split()


@pytest.mark.parametrize(
    "text",
    [
        "Which **one** is *right* about `x = 1`?",
        "- a\n- b\n  1. c\n  2. d",
        "```\nx < 1\n\n  y & z\n```",
        "> a\n>\n> b",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        f"![a map](media:{NAME})",
        "one  \ntwo\n\nthree",
    ],
)
def test_our_markdown_comes_back_from_html(text: str) -> None:
    source = to_html(text, TextFormat.MARKDOWN)
    back, losses = to_markdown(source, lambda address: address.removeprefix("media:"))
    assert back == text
    assert losses == ()


TAGS = ["<b>", "</b>", "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<pre>", "</pre>",
        "<p>", "<br>", "<a href=x>", "</a>", "<img src=q>", "<svg>", "</svg>", "<x>", "w", "&#0;", "<!--", "-->", "<"]  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TAGS), max_size=25).map("".join))
def test_any_tags_in_any_order_give_some_text(source: str) -> None:
    to_markdown(source)
    to_plain(source)
    html_text.is_plain(source)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<br>", "<br/>", "<br />", "a b", "\n", " ", "&lt;i", "&#10;", "é"]
        ),
        max_size=12,
    )
)
def test_simple_html_is_read_as_the_whole_parser_reads_it(pieces: list[str]) -> None:
    simple = "".join(pieces)
    assert to_plain(simple) == to_plain(simple + "<span></span>")
    assert html_text.is_plain(simple)


@pytest.mark.parametrize("piece", ["<p", "<!--", "<b>", "&#", "<![", "<a x='"])
def test_long_nonsense_takes_no_time_to_speak_of(piece: str) -> None:
    source = piece * (100_000 // len(piece))
    begun = time.process_time()
    html_text.is_plain(source)
    to_plain(source)
    to_markdown(source)
    assert time.process_time() - begun < 10
