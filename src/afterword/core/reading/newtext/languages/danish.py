"""What Danish says around a message."""

from afterword.core.reading.newtext.wording import Wording

DANISH = Wording(
    on="den |d. |på |man. |tirs. |tir. |ons. |tors. |tor. |fre. |lør. |søn. |mandag|tirsdag|onsdag|torsdag|fredag|"
    "lørdag|søndag",
    wrote="skrev|skrev følgende|skriver|har skrevet",
    wrote_then=" skrev |skrev ",
    sender="fra|afsender",
    sent="sendt|sendt den",
    date="dato",
    to="til|svar til",
    copy="kopi|cc|bcc",
    subject="emne|prioritet|vedhæftede filer|vedr",
    original="oprindelig meddelelse|oprindelig besked|oprindelig mail|original meddelelse|original besked|"
    "oprindelig email",
    forwarded="videresendt meddelelse|videresendt besked|videresendt mail|start på videresendt besked|"
    "start på videresendt meddelelse|begynd videresendt besked|begynd videresendt meddelelse|videresendt email",
    points="se nedenfor|se nedenstående|se herunder|se … nedenfor|til orientering|til info|til din orientering|fyi|"
    "videresender|jeg videresender … |sender videre|lige kommet",
    own="mine|svar|kommentarer",
    sent_with="sendt fra |sendt med |sendt via |hent outlook|få outlook|download outlook|fra min iphone|"
    "undskyld … slåfejl|beklager … slåfejl|undskyld … stavefejl",
    footer="fortrolighed|denne email … fortrolig|denne email … tiltænkt|denne email … beregnet|denne mail … fortrolig|"
    "denne mail … tiltænkt|denne mail … beregnet|denne meddelelse … fortrolig|denne meddelelse … tiltænkt|"
    "denne besked … fortrolig|indholdet af denne … fortrolig|oplysningerne i denne … fortrolig|"
    "hvis du ikke er den … modtager|hvis du har modtaget denne … fejl|er du ikke rette modtager|"
    "hvis du ikke er rette modtager|privatlivspolitik|persondatapolitik|læs om hvordan vi … person|"
    "læs mere om … personoplysninger|vores behandling af personoplysninger|du modtager denne |du får denne |"
    "denne mail er sendt til|afmeld|frameld|for at afmelde|hvis du ikke længere ønsker at modtage|"
    "ønsker du ikke længere at modtage|se i browser|alle rettigheder",
    banner="advarsel: … |obs: … |obs! … |[ekstern|ekstern email|ekstern mail|ekstern afsender|"
    "denne email kommer fra … ekstern|denne mail kommer fra … ekstern|denne mail er sendt fra … uden|"
    "denne meddelelse kommer fra … ekstern|du får ikke ofte |du modtager ikke ofte |klik ikke på |vær forsigtig med ",
    closing="med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|med hilsen|hilsen|bedste hilsner|"
    "bedste hilsen|de bedste hilsner|de bedste hilsener|med de bedste hilsner|mange hilsner|kærlig hilsen|kh|mvh|vh|"
    "vbh|med venlig hilsen / best regards|med venlig hilsen / kind regards|tak|mange tak|på forhånd tak|"
    "tak på forhånd|tusind tak|hav en god dag|ha' en god dag|god dag|god weekend|rigtig god weekend|vi ses|"
    "vi tales ved|på gensyn|knus",
    postscript="ps:|ps |p.s|p.s.|ps.",
    sign="tlf|telefon|mobil|mob|direkte:|hovednummer|fax|email:|mail:|web:|hjemmeside|adresse|cvr|cvr-nr|cvr nr|"
    "arbejdstid|mine arbejdstider|jeg arbejder |book |bestil |min kalender|tænk på miljøet|tænk på miljøet, før|"
    "følg os|besøg |vi søger|ledige stillinger|pronominer|ferie",
    titles="rekrutteringskonsulent|rekruttering|konsulent|chefkonsulent|specialkonsulent|personale|personalechef|"
    "hr-chef|hr-konsulent|leder|teamleder|afdelingsleder|afdelingschef|chef|projektleder|ingeniør|udvikler|"
    "systemudvikler|stifter|koordinator|sagsbehandler|direktør|adm.|a/s|aps|i/s|kommune|universitet|afdeling|koncern|"
    "medarbejder|partner",
)
