"""A language that no rule knows: nothing is guessed of its words, only the head speaks."""

import pytest

from afterword.core.facts.correspondent import Correspondent
from afterword.core.facts.mail import Head, Mail, Mark
from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.kind import kind_of
from afterword.core.reading.kind.unread import is_unread

UNREAD = (
    "مرحبا سام،\n\nيسعدنا أن نقدم لك عرض عمل. 🎉\n\nمريم",
    "שלום סאם,\n\nאנו שמחים להציע לך את המשרה.\n\nמרים",
    "สวัสดีค่ะ\n\nเรายินดีที่จะเสนองานให้คุณ",
    "Здравствуйте, Сэм!\n\nМы рады предложить вам работу.\n\nМария",
    "Γεια σου Σαμ,\n\nΧαιρόμαστε να σου προσφέρουμε τη θέση.\n\nΜαρία",
    "안녕하세요 샘님,\n\n저희는 귀하께 입사 제의를 드리게 되어 기쁩니다.",
    "नमस्ते सैम,\n\nहमें आपको नौकरी की पेशकश करते हुए खुशी हो रही है।",
    (
        "Merhaba Sam,\n\ngörüşme için teşekkür ederiz. Size iş teklif etmekten mutluluk duyuyoruz. Sözleşmeyi bu hafta "
        "göndereceğiz, sorularınız varsa lütfen yazın. Ekibimiz sizi tanıdığına çok sevindi.\n\nMaria"
    ),
)


@pytest.mark.parametrize("text", UNREAD)
def test_words_in_a_language_that_no_rule_knows_are_a_word_of_theirs_and_no_more(text):
    found = kind_of(Mail(head=Head(sender=Correspondent("Dana", "dana@acme.example")), text=text), text)
    assert (found.kind, found.evidence) == (Purpose.ANSWER, ())
    assert found.sure < 0.5
    assert is_unread(text)


def test_the_head_of_a_robot_still_speaks():
    head = Head(sender=Correspondent("", "noreply@acme.example"), marks=frozenset({Mark.AUTO_REPLIED}))
    assert kind_of(Mail(head=head, text=UNREAD[0]), UNREAD[0]).kind is Purpose.ABSENCE


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42",
        "Nothing before Christmas, sorry.",
        "Wir melden uns nächste Woche.",
        "先日は面接にお越しいただきありがとうございました。",
        "感谢您参加面试。",
        "Zoë Öğretmen, Kraków, Málaga, Göteborg",
    ],
)
def test_languages_that_are_read_and_mere_names_are_not_unread(text):
    assert not is_unread(text)
