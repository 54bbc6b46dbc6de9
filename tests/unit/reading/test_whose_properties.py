"""What holds for every head there can be: names are not trusted, the candidate's mail is no answer, doubt is asked."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mark
from afterword.core.reading.whose.box import box, domain_of
from afterword.core.reading.whose.houses import houses_at
from afterword.core.reading.whose.known import Known
from afterword.core.reading.whose.match import Match, Way
from afterword.core.reading.whose.matching import whose_mail
from reading_worlds import WORLDS

NAMES = st.sampled_from(
    ["Dana Ruiz", "dana@acme.example", "Sam Okoro", "Kim Novak", "Acme", "Globex Recruiting", "Dana", "", "Pat Lund"]
) | st.text(max_size=20)
ADDRESSES = st.sampled_from(
    [
        *("dana@acme.example", "jo@acme.example", "no-reply@acme.example", "x@eu.acme.example", "dana@gmail.com"),
        *("sam@example.org", "SAM+x@example.org", "kim@brook.example", "ben@brook.example", "max@globex.example"),
        *("pat@holding.example", "x@greenhouse-mail.io", "dana.ruiz@hire.lever.co", "notifications@calendly.com"),
        *("MAILER-DAEMON", "", "@", "x@acme.example.evil.example.net", "acme@acme.example.net", "x@med.bigu.example"),
    ]
) | st.text(max_size=20)
PEOPLE = st.builds(Correspondent, NAMES, ADDRESSES)
SEVERAL = st.lists(PEOPLE, max_size=3).map(tuple)
MAILS = sorted({one for world in WORLDS.values() for one in world.mails})
THREAD = st.lists(st.sampled_from([*MAILS, "<foreign@x.example>"]), max_size=3).map(tuple)
WORDS = st.lists(
    st.sampled_from(
        ["Acme", "Robotics", "Globex", "data engineer", "Product Analyst", "Fwd:", "Re:", "buyer", "?", "."]
    )
    | st.text(max_size=8),
    max_size=6,
).map(" ".join)
HEADS = st.builds(
    Head,
    sender=st.none() | PEOPLE,
    reply_to=SEVERAL,
    to=SEVERAL,
    cc=SEVERAL,
    subject=WORDS,
    in_reply_to=THREAD,
    references=THREAD,
    marks=st.frozensets(st.sampled_from(Mark), max_size=2),
)
KNOWN = st.sampled_from(list(WORLDS.values()))


def is_known(head: Head, known: Known):
    """Whether address, domain or thread says that it is theirs."""
    address = head.sender.address if head.sender else ""
    houses = (*known.employers, *known.agencies)
    in_thread = any(one in known.mails for one in head.thread)
    return in_thread or box(address) in known.people_by_box or bool(houses_at(domain_of(address), houses))


@given(HEADS, KNOWN, WORDS)
def test_what_is_certain_is_one_employer_s_and_what_is_not_is_asked(head: Head, known: Known, text: str):
    match = whose_mail(head, known, text=text)
    employers = {one.id: one.employer for one in known.applications}
    assert all(employers[one] in match.employers for one in match.applications)
    if match.way is Way.NOBODY:
        assert match == Match(way=Way.NOBODY, human=match.human)
    elif match.way is not Way.OWN:
        assert match.doubtful or match.employer is not None


@given(HEADS, KNOWN, WORDS)
def test_neither_a_name_nor_words_make_a_mail_theirs_for_certain(head: Head, known: Known, text: str):
    match = whose_mail(head, known, text=text)
    own = head.sender is not None and box(head.sender.address) in known.own_boxes
    assert own or match.doubtful or match.way is Way.NOBODY or is_known(head, known)


@given(HEADS, KNOWN, NAMES)
def test_what_the_candidate_wrote_is_never_an_answer(head: Head, known: Known, name: str):
    for address in (*known.addresses, *map(str.upper, known.addresses)):
        assert whose_mail(replace(head, sender=Correspondent(name, address)), known).way is Way.OWN


@given(HEADS, KNOWN, NAMES)
def test_a_name_changes_nothing_where_the_address_is_known(head: Head, known: Known, name: str):
    for address in known.people_by_box:
        one, other = (whose_mail(replace(head, sender=Correspondent(each, address)), known) for each in ("", name))
        assert replace(one, strangers=(), question="") == replace(other, strangers=(), question="")
        assert one.doubtful == other.doubtful


@given(HEADS, KNOWN, WORDS)
def test_a_text_alone_makes_no_mail_anybody_s(head: Head, known: Known, text: str):
    assert whose_mail(head, known, text=text).way is whose_mail(head, known).way


@given(HEADS, KNOWN)
def test_what_a_program_wrote_is_no_human_s(head: Head, known: Known):
    marked = replace(head, marks=frozenset({Mark.AUTO_REPLIED}))
    assert not whose_mail(marked, known).human


@given(HEADS, KNOWN)
def test_a_list_s_mail_outside_of_our_threads_is_never_certain(head: Head, known: Known):
    listed = replace(head, marks=frozenset({Mark.LIST}), in_reply_to=(), references=())
    match = whose_mail(listed, known)
    assert match.way in {Way.NOBODY, Way.OWN} or match.doubtful


@given(HEADS)
def test_where_nothing_is_known_every_mail_is_nobody_s(head: Head):
    assert whose_mail(head, Known()).way is Way.NOBODY
