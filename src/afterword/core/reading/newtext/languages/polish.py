"""What Polish says around a message."""

from afterword.core.reading.newtext.wording import Wording

POLISH = Wording(
    on="wiadomość napisana|w dniu |dnia |pon|wt.|wt |śr.|śr |czw|pt.|pt |sob.|sob |niedz|poniedziałek|wtorek|środa|"
    "czwartek|piątek|sobota|niedziela",
    wrote="napisał(a)|napisał|napisała|napisali|napisano|pisze|napisal|napisala|napisał/a|napisal(a)",
    wrote_then=" pisze | napisał(a) | napisał | napisała ",
    sender="od|nadawca",
    sent="wysłano|wysłane|data wysłania|wyslano|wysłany",
    date="data|dnia",
    to="do|odbiorca|adresat",
    copy="dw|udw|cc|kopia",
    subject="temat|ważność|załączniki|priorytet",
    original="oryginalna wiadomość|wiadomość oryginalna|wiadomość pierwotna|pierwotna wiadomość|wiadomość źródłowa|"
    "treść oryginalnej wiadomości",
    forwarded="wiadomość przekazana|przekazana wiadomość|wiadomość przekazana dalej|treść przekazanej wiadomości|"
    "początek przekazywanej wiadomości|początek przekazanej wiadomości|przesłana dalej wiadomość|"
    "forwardowana wiadomość",
    points="patrz niżej|patrz poniżej|zob poniżej|zobacz poniżej|poniżej|jak niżej|poniżej odpowiedź|"
    "poniżej wiadomość … |do wiadomości|do twojej wiadomości|dla informacji|fyi|przesyłam dalej|przekazuję|"
    "przekazuję poniżej|przekazuję … poniżej|przesyłam poniżej|poniżej …|patrz poniżej …",
    own="moje|odpowiedzi|komentarze|uwagi",
    sent_with="wysłane z |wysłano z |wysłane za pomocą |wysłano za pomocą |wysłane przez |wysłane ze |wysłano ze |"
    "pobierz outlook|pobierz aplikację outlook|uzyskaj outlook|z mojego iphone|przepraszam za … literówki|"
    "wolne od wirusów|wolny od wirusów|ta wiadomość została sprawdzona",
    footer="zastrzeżenie poufności|klauzula poufności|informacja o poufności|nota prawna|poufne:|"
    "klauzula informacyjna|niniejsza wiadomość … poufn|niniejsza wiadomość … adresat|"
    "niniejsza wiadomość … przeznaczon|niniejszy email|niniejsza korespondencja|ta wiadomość … poufn|"
    "ta wiadomość … przeznaczon|ta wiadomość … adresat|treść tej wiadomości … poufn|treść niniejszej wiadomości|"
    "treść tej wiadomości|informacje zawarte w … poufn|jeżeli nie jest … adresatem|jeśli nie jest … adresatem|"
    "jeżeli nie są … adresatem|jeśli nie są … adresatem|jeżeli otrzymali … omyłk|jeśli otrzymali … omyłk|"
    "jeśli otrzymałeś tę wiadomość przez pomyłkę|jeżeli otrzymał … pomyłk|jeśli otrzymał … pomyłk|"
    "administratorem … danych|administratorem pani|administratorem państwa|polityka prywatności|rodo|"
    "otrzymujesz tę wiadomość|otrzymałeś tę wiadomość|otrzymują państwo tę |ta wiadomość została wysłana do|"
    "wypisz się|aby wypisać się|aby zrezygnować|rezygnacja z |jeśli nie chcesz otrzymywać|"
    "jeżeli nie chcesz otrzymywać|zarządzaj preferencjami|zobacz w przeglądarce|wszelkie prawa zastrzeżone",
    banner="uwaga: … |uwaga! … |ostrzeżenie: … |[zewnętrzny|[zewn|[external|wiadomość zewnętrzna|nadawca zewnętrzny|"
    "ta wiadomość pochodzi … zewn|ten email pochodzi … zewn|wiadomość spoza |ta wiadomość została wysłana spoza|"
    "nie otrzymujesz często |nieczęsto otrzymujesz|nie klikaj ",
    closing="pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia|serdeczne pozdrowienia|"
    "z pozdrowieniami|z serdecznymi pozdrowieniami|z poważaniem|z wyrazami szacunku|z szacunkiem|łączę pozdrowienia|"
    "łączę wyrazy szacunku|z uszanowaniem|najlepsze pozdrowienia|miłego dnia|miłego weekendu|udanego dnia|"
    "dobrego dnia|dziękuję|dziękuję i pozdrawiam|dzięki|dzięki i pozdrawiam|z góry dziękuję|dziękuję z góry|"
    "dziękujemy|pozdr|pozdr.|do usłyszenia|do zobaczenia|do zobaczenia wkrótce|ściskam|w załączeniu pozdrowienia|"
    "pozostaję z szacunkiem|z powazaniem|pozdrawiamy",
    postscript="p.s|ps:|ps |ps.|p.s.",
    sign="tel|telefon|kom.|kom:|kom |mob|faks|fax|email:|www|adres|ul.|ul |al.|nip|regon|krs|kapitał|sąd rejonowy|"
    "zarejestrowan|siedziba|godziny pracy|pracuję |moje godziny|umów |zarezerwuj |mój kalendarz|pomyśl o środowisku|"
    "zanim wydrukujesz|chroń środowisko|dbaj o środowisko|nie drukuj|obserwuj nas|śledź nas|odwiedź |dołącz do|"
    "rekrutujemy|zaimki|urlop|infolinia",
    titles="rekruter|rekruterka|rekrutacja|rekrutacji|rekrutacyjny|specjalista|specjalistka|ds.|kadr|kadry|hr|zasobów|"
    "ludzkich|kierownik|kierowniczka|dyrektor|dyrektorka|menedżer|menedżerka|manager|prezes|wiceprezes|zarządu|"
    "koordynator|koordynatorka|konsultant|konsultantka|inżynier|programista|programistka|asystent|asystentka|"
    "założyciel|założycielka|dział|działu|dziale|zespół|zespołu|o.o.|z o.o.|sp.|s.a.|spółka|grupa|uniwersytet|"
    "stażysta|starszy|starsza|młodszy|młodsza|partnerka|biuro|dr|mgr|inż.",
)
