"""Polish turns of phrase for the kinds that matter most, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": "stanowisk~|prac~|umow~|posad~|rol~|etat~|staż~|ofert~ pracy",
    "rivals": """
(inn~|inną|wewnętrzn~) .. (kandydat~|osob~|aplikant~)|(kandydat~|osob~) .. (z większym|bardziej|któr~|lepiej|
wewnętrzn~|o większym)
""",
    "talk": "rozmow~|spotkani~|rozmowę|call|wideorozmow~|telefon~|etap~|rekrutacyjn~",
    "day": "poniedział~|wtorek|środ~|czwartek|piątek|sobot~|jutro|tydzień|tygodni~|godz~|\\d~",
    "soon": """
do|przed|po|w ciągu|wkrótce|niebawem|najpóźniej|w przyszłym|przyszłym|na początku|pod koniec|w tym tygodniu|gdy|kiedy|
jak tylko|w (poniedziałek|wtorek|środę|czwartek|piątek|styczniu|najbliższ~)|jutro|za (tydzień|dwa|kilka)
""",
    "tell": """
odezw~|damy znać|dam znać|poinformuj~|skontaktuj~|odpowie~|odpowiedź|informacj~|decyzj~|zdecyduj~|wrócę|wrócimy|
kontakt|feedback|wieści
""",
    "away": "poza biurem|na urlopie|nieobecn~|na zwolnieniu|w delegacji|w podróży|niedostępn~",
}
_REJECTION = {
    3: """
!(niestety|przykro|żałujemy|z przykrością) ... (nie) ... (wybra~|zakwalifikow~|zdecydow~|kontynuow~|zaprosi~|
zaoferow~|możemy|przesz~|uda~|spełni~|został~|będziemy)
!nie .. (zakwalifikow~|został~ wybran~|został~ przyjęt~|będziemy kontynuować|kontynuow~|przesz~|dostał~ się)
(wybra~|zdecydowa~|postawi~|kontynuow~|zatrudni~) .. (na|o|z|od) .. <rivals>
(wybra~|zatrudni~|zdecydowa~) <rivals>
(stanowisk~|rekrutacj~|wakat~|ofert~) .. (obsadzon~|zamknięt~|anulowan~|wstrzymana na stałe|zakończon~|nieaktualn~|
zlikwidowan~|zostało zajęte)
(wycof~) .. ofert~
negatywn~ (odpowied~|decyzj~)
odrzucon~
!nie .. (zdecydow~|nawiąz~|zaprosi~|zaprosimy|zaproponuj~|zaoferuj~|kontynu~|przeszed~|przeszł~|zakwalifik~|
wybra~ (pan|ciebie|twoj)|został~ (pan|wybr~|zakwal~|przyj~)|możemy zaproponować|będziemy kontynuować|przejdzie|
spełni~)
(wybraliśmy|wybrali|wybrał~|wybrano|wskazano|zatrudniliśmy|zdecydowaliśmy się na|zdecydowali się na|postawiliśmy na|
przyjęliśmy|zdecydował~ się na) .. (kogoś innego|inn~|kandydat~|osob~ z|kogoś)
(inn~) (osob~|kandydat~) .. (wskaza~|wybra~|zatrudni~|dosta~|otrzyma~|lepiej|bardziej|została)
(kogoś innego|inna osoba|inną osobę|innego kandydata|inną kandydatkę)
(stanowisk~|rekrutacj~|nabór|wakat|etat) .. (obsadz~|anulow~|odwoła~|zamknię~|unieważni~|zlikwid~|nieaktualn~)
(ofert~|propozycj~) .. (wycof~|anulow~|cofn~)
wycof~ .. (ofert~|propozycj~)
(odmown~|negatywn~|odrzuc~) .. (odpowied~|decyzj~|kandydatur~|aplikacj~|wynik~|ocen~)
(nie mam|nie mamy) .. dobr~ wiadomości
(złe wiadomości|zła wiadomość|przykra wiadomość)
(szukają|szukali|szukamy|szukaliśmy|potrzebuj~) .. kogoś .. (z|kto|bardziej)
!(zdecydowa~|postanowi~) .. nie (kontynu~|zatrudni~|przedłuż~|nawiąz~|zaprasz~|rekomend~)
""",
    2: """
(życzymy|życzę) .. (powodzenia|sukces~|szczęścia)
(zachow~|zatrzym~|przechow~) .. (cv|aplikacj~|dane|bazie)
powodzenia
(powodzenia|trzymam kciuki|trzymamy kciuki|życz~) .. (poszukiwani~|dalsz~|sukces~|kariery|przyszłości)
(przykrością|przykro mi|przykro nam|ubolewaniem)
""",
    1: """
(niestety|przykro|przykrością)
(trudn~) (decyzj~|wybór)
(duż~|wiele|licz~) .. (zgłosze~|aplikacj~|kandydat~)
""",
}
_OFFER = {
    3: """
(mił~|przyjemnością|radością|cieszymy|chcielibyśmy|chcemy|chciałbym|chciałabym) ... (zaoferować|zaproponować|
przedstawić|złożyć|oferować) .. (<job>|ofert~|.)
(oferujemy|proponujemy) (ci|panu|pani) .. (<job>)
(w załączniku|w załączeniu|załączam|przesyłam) .. (umow~|ofert~ pracy|ofert~)
(umow~|ofert~) .. (w załączniku|do podpis~|podpis~)
(witamy|witaj) .. (zespole|pokładzie|nas|drużynie|firmie)
(dostał~|masz) .. (tę pracę|pracę|posadę|stanowisko)
(został~|zostałeś|zostałaś|został pan|została pani) .. (wybran~|przyjęt~) .. (na stanowisko|do pracy|.|jako)
(zdecydowaliśmy|zdecydowali) .. (cię zatrudnić|pana zatrudnić|panią zatrudnić|zatrudnić)
formaln~ ofert~
(przedstawi~|przedkład~|składam~|złożyć|proponuj~|oferuj~|przesył~|zaoferować|zaproponować) .. (ofert~ (zatrudnienia|
pracy)|umow~|stanowisk~|prac~|etat~|posad~)
(chcemy|chcą|chce|chcielibyśmy|zdecydowaliśmy się|postanowiliśmy|będziemy) .. (cię|ciebie|pana|panią|
pani) .. (zatrudn~|przyjąć|w zespole|w naszym|u nas)
(chcemy|chcą|chce|chcielibyśmy|zdecydowaliśmy się|postanowiliśmy) .. zatrudnić (cię|ciebie|pana|panią)
(masz|ma pan|ma pani|dostałeś|dostałaś|dostał pan|dostała pani) .. (tę pracę|pracę|robotę|to stanowisko|posadę)
(umow~) ... (podpis~|załącz~|przesył~|wyśl~|gotow~|prześl~|brutto)
(został~|jesteś) .. (przyjęt~|zatrudni~|wybran~ na stanowisko)
(witamy|witaj) .. (zespole|pokładzie|na pokładzie|w firmie)
""",
    2: """
(gratulacje|gratulujemy)
(wynagrodzenie|pensja) .. (brutto|\\d~)
(brutto|wynagrodzeni~|pensj~|zielone światło|zaczyna~ (pan|pani|od))
""",
    1: "(ofert~|umow~)",
}
_INVITATION = {
    3: """
(zaprosić|zapraszam~|zaproszenie|zaprasza) .. (na|do) .. (<talk>|biur~|nas|.|etap~)
(chcielibyśmy|chciał~|chcemy) .. (poznać|porozmawiać|spotkać|umówić|zaprosić)
(umówić|zaplanować|ustalić|zarezerwować|zarezerwuj|wybrać|wybierz|proszę wybrać) .. (<talk>|termin~|godzin~|spotkani~)
(kolejn~|drug~|następn~|ostatni~|nastepn~) (etap~|rozmow~|spotkani~)
(czy) .. (pasuje|pasował~|odpowiada|dostępn~|możesz|może pan|może pani|mógł~|mogła~) .. (<day>|termin|?|w|o|się)
(kiedy|jaki|jaka|które) .. (termin~|pasuje|dostępn~|dogodn~|możesz)
(dostępność|dostępności|dogodn~ termin~)
(wykonać|rozwiązać|wykonanie|rozwiązanie|wypełnić|zrobienie) .. (zadani~|test~|ankiet~ rekrut~)
dzień próbny
@booking
(przełożyć|przesunąć) .. (<talk>)
(potwierdz~) .. (<talk>)
""",
    1: "(rozmow~|spotkani~)",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(jeszcze|wciąż|nadal) .. (nie|trwa~|rozmawia~|czeka~|rozważa~|prowadzi~|spotyka~)
(nie) .. (podjęliśmy|podjęto|zapadła|podjęta|ma) .. decyzj~
(opóźni~|przedłuż~|wstrzyman~|zawieszon~|dłużej|więcej czasu|cierpliwoś~|zamrożon~|trwają rozmowy)
?(ofert~|zaproponowa~|zaoferowa~) .. <rivals>
(jak tylko|gdy tylko) .. (będ~|dowiem|coś)
""",
    1: "(wkrótce|decyzj~)",
}
_ACKNOWLEDGEMENT = {
    3: """
(otrzyma~) .. (zgłoszenie|aplikacj~|wiadomość|cv|zapytanie)
(zgłoszenie|aplikacja|wiadomość) .. (został~|zostało) .. (otrzyman~|zarejestrow~|przyjęt~|wysłan~)
(potwierdza~) .. (otrzymani~|wpłynięci~)
(dziękujemy|dziękuję) .. (aplikacj~|zgłoszeni~|aplikowani~|zainteresowanie)
""",
    1: """
(wiadomość) .. (automatyczn~|wygenerowan~ automatycznie)
(prosimy nie odpowiadać|nie odpowiadaj)
""",
}
_ABSENCE = {
    3: """
(jestem|będę|jesteśmy) [obecnie|aktualnie] (<away>)
(<away>) .. (do|od|i|w dniach|z)
(wracam|wrócę|powrót|powrocie) .. (do|dnia|\\d~|po|w|odpowiem)
(pilnych|pilne|nagłych) .. (spraw~|kontakt~|przypadk~|@address)
(ograniczony dostęp|brak dostępu)
(nie pracuję już|już nie pracuję)
biuro .. (nieczynne|zamknięte)
""",
    2: "(pilnych|pilne|urlop~)\n(dziękuję|dziękujemy) za .. (wiadomość|maila|email)",
    1: "(automatyczna odpowiedź|odpowiedź automatyczna)",
}
_OTHER = {
    3: """
(now~|\\d~) .. (ofert~ pracy|oferty)
(newsletter|wypisz się|anuluj subskrypcję|alert pracy)
(kod (weryfikacyjny|bezpieczeństwa|potwierdzający)|zresetuj hasło)
(ankiet~|oceń|opinia|jak oceniasz)
(rabat|promocja|webinar|zapisz się|zniżk~)
"""
}
_OWN = {
    3: """
(mojej|moja|moją|moje|mojego) (aplikacj~|kandydatur~|zgłoszeni~|cv|rozmow~|doświadczeni~)
(dziękuję) .. (rozmowę|spotkanie|poświęcony|czas) .. (mi|wczoraj|ze mną)
(czekam|liczę) .. (na odpowiedź|państwa|pani|pana)
(chciał~) .. (zapytać|podziękować|dopytać)
(wycof~) .. (moją|swoją) (kandydatur~|aplikacj~)
"""
}
_BOUNCE = {
    3: """
(nie) .. (dostarczon~|doręczon~|udało się dostarczyć)
(adres~|odbiorc~|skrzynk~) .. (nie istnieje|nieznan~|pełn~|nie znaleziono)
"""
}
_ASKS = """
(proszę|prosimy|prosiłabym|prosiłbym) .. (o|przesłać|potwierdz~|wybrać|wypełni~|odesłać|podać|podpisać|dać|daj|
odpowiedzieć|wysłać|uzupełni~|wskaz~|podesłać|dosłać|dostarczyć|donieść|zwrócić|zadzwonić|oddzwonić|napisać|
zgłosić)
(prośba|prośbą|prośbę) o
(czy) .. (możesz|mógłbyś|mogłabyś|może|mógłby|mogłaby|mogłyby|jesteś|jest|pasuje|odpowiada|będziesz)
(daj|prześlij|potwierdź|wyślij|napisz|wybierz|zadzwoń|wypełnij|odpisz|podeślij|przyślij|odeślij|dośl~|podpisz|
uzupełnij|oddzwoń|odpowiedz|podaj|wskaż|opowiedz|powiedz)
niech (pan|pani) .. (da|powie|poda|prześle|przyśle|podeśle|odeśle|napisze|odpisze|zadzwoni|potwierdzi|wypełni|wybierze)
(możesz|mógłbyś|mogłabyś|mógłby|mogłaby) .. (napisać|podać|przesłać|podesłać|wysłać|odesłać|dać|potwierdzić|zadzwonić|
powiedzieć|wypełnić)
(potrzebujemy|potrzebuję|potrzebne|potrzebna|potrzebny)
(brakuje|brak) (mi|nam) .. (jeszcze|pana|pani|pańsk~|twoj~|twoich|kopii|skanu|numeru|dokument~|podpis~|zaświadcz~|
danych|adresu)
(chcę|chcemy|chciałbym|chciałabym|chcielibyśmy) .. (wiedzieć|zapytać|spytać|usłyszeć|poprosić|dopytać)
(ciekaw|ciekawa|ciekawi) (jestem|jesteśmy) .. (jak|co|czy|jakie)
(czekamy|czekam) .. na .. (odpowiedź|potwierdzenie|decyzję)
(kiedy|jaki|które|jaka) .. (termin~|pasuje|możesz|twoj~|dogodn~|oczekiwan~)
(zapraszam~|zaprosić) .. na
@booking
@signing
"""
_POLITE = """
(pytani~|wątpliwoś~) .. (proszę|kontakt|śmiało|chętnie|pozostaj~|jestem)
(w razie|jeśli masz|gdyby) .. pytań
(mam nadzieję)
(jak się masz|co słychać)
(proszę|prosimy) .. (nie odpowiadać|o cierpliwość|o wyrozumiałość|cierpliwości|wyrozumiałości)
(gdyby|gdybyś|jakby|jakbyś) .. (pytani~|coś)
(dzwoń|pisz|zadzwoń|napisz|daj znać) .. śmiało
śmiało .. (dzwoń|pisz|zadzwoń|napisz|pytaj)
(czekamy|czekam) ... (zarządu|klienta|dyrekcji|dyrektor~|centrali|kierowni~|szef~|prezesa)
"""

POLISH = Tongue(
    name="pl",
    little=known_by(
        "i w na z do się nie że jest dziękujemy dziękuję pan pani pana panu panią państwa dzień dobry pozdrawiam "
        "pozdrowieniami za o po od dla jak oraz ale już przez nas nam cię ci twoje twoją twojej to ten czy będzie"
    ),
    lists=_LISTS,
    kinds={
        Purpose.OFFER: _OFFER,
        Purpose.REJECTION: _REJECTION,
        Purpose.INVITATION: _INVITATION,
        Purpose.TIMELINE: _TIMELINE,
        Purpose.ACKNOWLEDGEMENT: _ACKNOWLEDGEMENT,
        Purpose.ABSENCE: _ABSENCE,
        Purpose.BOUNCE: _BOUNCE,
        Purpose.OTHER: _OTHER,
        OWN: _OWN,
        PENDING: {1: "(nie|czeka~|jeszcze) .. (przyję~|odpowied~|podpis~)"},
    },
    nots="(nie|bez|nigdy|żaden|żadnej|ani)",
    cuts="(ale|i|jednak|ponieważ|więc)",
    ifs="(jeśli|jeżeli|gdyby|o ile|w przypadku|czy)",
    polite_ifs="(jeśli|jeżeli|czy) .. (możliwe|pasuje|chcesz|chce|zainteresowan~|odpowiada|dogodn~|dostępn~)",
    maybes="(może|być może|planujemy|mamy nadzieję|zamierzamy|zanim|zwykle|prawdopodobnie)",
    voids={
        Purpose.TIMELINE: """
(prosimy|proszę|prośba) o .. (informacj~|odpowied~|potwierdz~|decyzj~|kontakt)
""",
        Purpose.OFFER: """
gratul~ .. (nagrody|artykułu|córki|syna|ślubu|doktoratu|wykładu|książki)
(zaproponować|zaoferować|proponujemy) .. (termin~|spotkani~|rozmow~|godzin~)
(inn~) (kandydat~|ofert~)
wycof~ .. ofert~
""",
        Purpose.REJECTION: """
(zastanawia się|jeszcze nie (odpowiedział~|podpisał~|zdecydował~))
(drugie|inne) (stanowisko|etat|wakat) .. (obsadzon~|zamknięt~)
(jeszcze|nadal) nie .. (podj~|zdecyd~|wybra~)
(przełożyć|przesunąć|odwołać) .. (rozmow~|spotkani~)
""",
        Purpose.ABSENCE: """
(był|była|byłem|byłam|byliśmy|wróciłem|wróciłam)
ale czytam .. (pocztę|maile|wiadomości)
""",
        Purpose.ACKNOWLEDGEMENT: "(proszę|prosimy|prośba|prosiłabym|prosiłbym) .. o potwierdzenie",
    },
    theirs="""
(umowa|umowę|potwierdzenie) .. (przyjdzie|wyślemy|prześlemy)
(przyjdzie|wyślemy|prześlemy) .. (umowa|umowę|potwierdzenie)
""",
    asks=_ASKS,
    polite=_POLITE,
)
