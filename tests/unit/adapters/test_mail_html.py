"""What is seen of HTML that mail programs write, and of HTML that none should."""

import pytest

from afterword.adapters.mail.reading.html_text import text_of_html

SEEN = {
    "a paragraph is set apart": ("<p>one</p><p>two", "one\n\ntwo"),
    "a division is a line": ("<div>one</div><div>two</div>", "one\ntwo"),
    "outlook's paragraphs are lines": (
        "<p class=MsoNormal>one<p class=MsoNormal>&nbsp;<p class=MsoNormal>two",
        "one\n\ntwo",
    ),
    "paragraphs without a margin are lines": ('<p style="margin:0">one</p><p style="margin:0">two</p>', "one\ntwo"),
    "inline tags do not part words": ("the 23<sup>rd</sup> of <b>M</b>ay", "the 23rd of May"),
    "a list has its marks": ("<ul><li>one<li>two</ul>", "- one\n- two"),
    "cells are parted": ("<table><tr><td>When<td>Friday<tr><td>Where<td>Office</table>", "When Friday\nWhere Office"),
    "lines of preformatted text stay": ("<pre>one\n  two</pre>", "one\n  two"),
    "a quote has its signs": (
        "<blockquote>one<blockquote type=cite>two</blockquote></blockquote>three",
        "> one\n>> two\nthree",
    ),
    "an indent is no quote": ('<blockquote style="border:none">one</blockquote>', "one"),
    "references are letters": ("a &lt;b&gt; &amp;amp; &eacute;&#8211;&#x41;", "a <b> &amp; é–A"),
    "a sign that opens nothing is a sign": ("3 < 4 and <3", "3 < 4 and <3"),
    "an unended comment hides what follows, as in any program": ("one<!-- two", "one"),
    "a comment may end oddly": ("one<!-- x --!> two<!--> three<!---> four", "one two three four"),
    "conditions of outlook": ("<!--[if mso]>no<![endif]--><![if !mso]>yes<![endif]>", "yes"),
    "a > within an attribute ends nothing": ('<a title="a > b">one</a>', "one"),
    "a quote that never ends does not swallow the mail": ('<a title="x>one</a> two', "one two"),
    "scripts, styles and titles": ("<title>t</title><style>s</style><script>'<p>'</script>one", "one"),
    "pictures and their words": ('one<img alt="two" src="https://x.example/p.gif">', "one"),
    "hidden by style": ('<div style="Display : None !important">no</div>yes', "yes"),
    "hidden by attribute": ("<div hidden>no</div>yes", "yes"),
    "a class that is only called hidden": ('<div class="hidden-xs" data-a="hidden">yes</div>', "yes"),
    "letters of no size": ('<span style="font-size:0.1px">no</span>yes', "yes"),
    "a size given back": ('<td style="font-size:0"><p style="font-size:medium">yes', "yes"),
    "half seen is seen": ('<p style="opacity:0.9;max-height:60px">yes', "yes"),
    "unseen letters": ('<p style="opacity:0">no</p><p style="max-height:0;overflow:hidden">no</p>yes', "yes"),
    "all of it hidden is shown": ('<div style="display:none">only this</div>', "only this"),
    "a picture that is a sign": ('one <img alt="👍"><img alt="Logo">', "one 👍"),
    "a signature that is marked": ('one<div class="gmail_signature">two</div>three', "one\n--\ntwo\nthree"),
    "a signature with its own dashes": ('one<pre class="moz-signature">-- \ntwo</pre>', "one\n--\ntwo"),
    "a signature without a word": ('one<div id="Signature"><br></div>two', "one\n\ntwo"),
    "where Outlook begins to quote": (
        '<p>one</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class=MsoNormal>From: two',
        f"one\n\n{'_' * 32}\nFrom: two",
    ),
    "where Outlook draws the line itself": ('one<hr><div id="divRplyFwdMsg">two', f"one\n{'_' * 32}\ntwo"),
    "loose ends": ("</div></b>one</p><b>two</div>three", "one\n\ntwothree"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("name", SEEN)
def test_a_document_shows(name):
    html, text = SEEN[name]
    assert text_of_html(html).text.replace("\u00a0", " ") == text
