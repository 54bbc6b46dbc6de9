"""What Norwegian says around a message."""

from afterword.core.reading.newtext.wording import Wording

NORWEGIAN = Wording(
    on="den |på |man. |tir. |ons. |tor. |fre. |lør. |søn. |mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag",
    wrote="skrev|skrev følgende|skriver|har skrevet",
    wrote_then=" skrev |skrev ",
    sender="fra|avsender",
    sent="sendt|sendt den",
    date="dato",
    to="til|svar til",
    copy="kopi|cc|blindkopi",
    subject="emne|prioritet|vedlegg",
    original="opprinnelig melding|opprinnelig epost|original melding|originalmelding|den opprinnelige meldingen",
    forwarded="videresendt melding|videresendt epost|videresendt mail|start på videresendt melding|"
    "begynnelse på videresendt melding|begynn videresendt melding",
    points="se nedenfor|se under|se nedenstående|se … nedenfor|til orientering|til info|til informasjon|fyi|"
    "videresender|jeg videresender … |sender videre|kom akkurat",
    own="mine|svar|kommentarer",
    sent_with="sendt fra |sendt med |sendt via |skaff deg outlook|last ned outlook|få outlook|hent outlook|"
    "fra min iphone|beklager … skrivefeil|unnskyld … skrivefeil",
    footer="konfidensialitet|taushetsplikt|denne eposten … konfidensiell|denne eposten … beregnet|"
    "denne epost … beregnet|denne meldingen … konfidensiell|denne meldingen … beregnet|denne meldingen … mottaker|"
    "denne epostmeldingen|informasjonen i denne … konfidensiell|innholdet i denne … konfidensiell|"
    "dersom du ikke er … mottaker|hvis du ikke er … mottaker|hvis du har mottatt denne … feil|"
    "dersom du har mottatt denne … feil|personvernerklæring|les om hvordan vi … person|du mottar denne |du får denne |"
    "denne eposten ble sendt til|meld deg av|avmeld|avslutt abonnement|hvis du ikke lenger ønsker å motta|"
    "ønsker du ikke lenger å motta|se i nettleser|alle rettigheter",
    banner="advarsel: … |obs: … |obs! … |[ekstern|ekstern epost|ekstern avsender|ekstern melding|"
    "denne eposten kommer fra … ekstern|denne eposten er sendt fra … uten|denne meldingen kommer fra … ekstern|"
    "denne meldingen kommer utenfra|du får ikke ofte |du mottar ikke ofte |ikke klikk på |vær forsiktig med ",
    closing="med vennlig hilsen|vennlig hilsen|med vennlige hilsener|med hilsen|hilsen|beste hilsen|med beste hilsen|"
    "varm hilsen|hjertelig hilsen|mange hilsener|mvh|hilsener|vh|takk|tusen takk|på forhånd takk|takk på forhånd|"
    "mange takk|takk for hjelpen|ha en fin dag|ha en god dag|ha det bra|god helg|ha en god helg|ha en fin helg|"
    "vi snakkes|vi sees|klem|med vennlig hilsen / best regards",
    postscript="ps:|ps |p.s|p.s.|ps.",
    sign="tlf|telefon|mobil|mob|sentralbord|direkte:|faks|epost|email:|web:|nettside|adresse|besøksadresse|"
    "postadresse|org.nr|orgnr|org. nr|organisasjonsnummer|arbeidstid|mine arbeidstider|jeg jobber |bestill |book |"
    "min kalender|tenk på miljøet|tenk miljø|må du skrive ut|følg oss|besøk |vi søker|ledige stillinger|pronomen|ferie",
    titles="rekrutterer|rekruttering|rekrutterings|rådgiver|seniorrådgiver|personal|personalsjef|personalavdelingen|"
    "hr-sjef|hr-rådgiver|leder|teamleder|avdelingsleder|daglig|sjef|prosjektleder|konsulent|ingeniør|utvikler|"
    "systemutvikler|gründer|koordinator|saksbehandler|direktør|as|asa|kommune|fylkeskommune|universitet|høgskole|"
    "avdeling|konsern|medarbeider",
)
