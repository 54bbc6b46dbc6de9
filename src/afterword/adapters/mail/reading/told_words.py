"""The words of delivery reports that are written for people: who signs them, and how they say what became of a mail."""

import re
from typing import Final

_FLAGS: Final = re.IGNORECASE | re.MULTILINE


def _either(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words), _FLAGS)


POSTMAN: Final = re.compile(
    r"(?:.{0,60}[-._+])?(?:mailer-?daemon|mail-?daemon|m-?daemon|post[-_.]?master|mail-?delivery|"
    r"microsoftexchange[0-9a-f]*|mmdf|uucp|"
    r"mailadmin|mail-?administrator|mail-?system|double-bounce|bounces?|ndr)(?:[-._+].{0,60})?",
    re.IGNORECASE,
)
"""The first half of an address."""
POSTMAN_NAMED: Final = _either(
    r"mail(?:er)?[ -](?:delivery|daemon|system)|delivery (?:sub)?system|postmaster|mailzustell",
    r"système de distribution|system ?administrator|systemadministrator|mail administrator|administrador del sistema",
    r"administrateur système|notes ?(?:mail)? router|mdaemon at|mail (?:router|gateway|filter|firewall)|"
    r"(?:spam|content)[ -](?:filter|firewall)",
)
FAILED: Final = _either(
    r"retard de (?:distribution|remise|livraison)|pas encore été (?:remis|distribu|livr|délivr|acheminé)",
    r"non (?:è ancora|ancora) stato (?:consegnat|recapitat)|non recapitat|non può essere (?:recapitat|consegnat)|"
    r"non (?:ancora )?consegnat|ancora consegnat",
    r"noch nicht zugestellt|todavía no se ha entregado|nog niet (?:bezorgd|afgeleverd)|ainda não foi entregue",
    r"undeliver|(?:un|not |not been )delivered|fail(?:ure|ed)\b.{0,40}\b(?:deliver|notice|mail)|failure notice|"
    r"deliver\w*\b.{0,60}\b(?:fail|delay|problem|incomplete|status|unsuccessful|error|impossible|stopped)|"
    r"mail (?:delivery|system) error|returned (?:mail|to sender)|(?:could|can) ?(?:not|n't) be (?:sent|delivered)|"
    r"couldn't be delivered|(?:message|warning|mail).{0,40}(?:delay|not yet)|unable to deliver|user unknown|"
    r"n't (?:be |been )?delivered|delivery has failed|returned to you",
    (
        r"(?:un|nicht )zustellbar|nicht (?:erreicht|zugestellt)|zustell\w*.{0,30}(?:fehl|problem|verzöger|nicht)|"
        r"unzustellbar|fehler bei der \w*zustellung"
    ),
    (
        r"non[- ]?(?:remise?|distribu)|échec de (?:la )?(?:remise|distribution|livraison|l'envoi)|"
        r"pas pu être (?:remis|distribué|livré|envoyé|délivré|acheminé)"
    ),
    r"non délivr|impossible de (?:remettre|distribuer|livrer)",
    (
        r"no (?:se ha |se pudo |se puede |ha podido )?(?:entrega|ser entregado)|(?:no|error) .{0,30}entrega|"
        r"no entregado|fallo .{0,20}entrega|imposible entregar"
    ),
    (
        r"mancata (?:consegna|recapito)|non (?:recapitabil|consegnat|è stato (?:possibile )?(?:consegnat|recapit))|"
        r"impossibile (?:recapitare|consegnare)"
    ),
    r"onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd|bestelbaar)|bezorging .{0,60}mislukt|aflevering",
    r"não .{0,30}entreg|falha na entrega|não entregue|erro .{0,20}entrega",
    r"niedostarcz|nie (?:można|udało się|został\w*|mogła).{0,30}dostarcz|dostarcz\w+ .{0,80}nie powiod",
    (
        r"(?:kan|kunde|gick) inte .{0,30}lever|olevererbar|ej levererad|kunne ikke lever|kan ikke lever|ikke levert|"
        r"ikke leveret"
    ),
    (
        r"toimitta|nedoručiteln|nelze doručit|doručení .{0,20}selhalo|teslim edilem|не (?:доставлен|удалось доставить|"
        r"может быть доставлено)|недоставлен"
    ),
    r"配信(?:不能|でき|に失敗|エラー)|配送(?:でき|に失敗|エラー)|送信でき|届(?:けられ|きません)|送信エラー|不達|未配達|エラー.{0,10}(?:メール|通知)",
    r"退信|未送达|无法送达|无法投递|未能.{0,20}送达|投递失败|发送失败|被退回|寄件失敗|無法傳遞|退回",
    r"배달|전송 실패|반송|전달되지",
)
"""Makes a report of a mail that a postman signs."""
REFUSED: Final = _either(
    r"\bbounced?\b|\bblocked\b|\brejected\b|\brefused\b|unknown recipient|no such (?:user|address)|address not found",
    r"\b(?:mail|message|it) (?:was |is |has been )?returned\b|\b(?:came|sent|coming|comes) back\b|\bdid(?: not|"
    r"n't) (?:accept|reach|arrive|get (?:there|through))|\bnot (?:been )?accepted\b|\bnever reached\b|\bgiv(?:en|"
    r"ing) up\b",
    r"\b(?:message|mail|it) (?:has |is )?(?:now )?expired\b|\b(?:not able|wasn't able|unable|failed) to (?:deliver|"
    r"send|forward|reach)|\bdoes(?: not|n't) exist\b|\b(?:user|recipient|mailbox) (?:is )?(?:unknown|not found)\b",
    r"\b(?:we|was|is|has been) stopped\b|\bnobody (?:has )?(?:received|got)\b|"
    r"\bno longer (?:exists?|in use|active|valid)\b|"
    r"\bnot (?:been )?(?:sent|forwarded|received|read)\b|\b(?:mailbox|account|address)\b.{0,60}\b(?:closed|disabled|"
    r"deactivated|deleted|suspended)\b",
    r"(?:postfach|konto|adresse)\b.{0,60}\b(?:geschlossen|gelöscht|deaktiviert|gesperrt|nicht mehr)\b",
    r"(?:compte|boîte|adresse)\b.{0,60}\b(?:supprimée?|fermée?|désactivée?|clôturée?)\b|(?:cuenta|buzón|dirección|correo)"
    r"\b.{0,60}\b(?:dad[oa] de baja|eliminad[oa]|cerrad[oa]|desactivad[oa]|ya no)\b",
    r"abgewiesen|abgelehnt|zurückge(?:wiesen|schickt|sandt|kommen)|\b(?:kam|kommt|ging|geht)\b.{0,20} zurück\b",
    r"\bnicht (?:\S+ )?(?:ausgeliefert|übermitte\w+|angenommen|angekommen|weitergeleitet|weitergegeben|auszuliefern|"
    r"zuzustellen|möglich)|(?:adresse|empfänger|benutzer)\b.{0,20}\b(?:unbekannt|existiert nicht)|gibt es nicht",
    r"refusé|rejeté|[eé]chec (?:de|d')|non (?:transmis|abouti|parvenu|acheminé)|pas (?:\S+ )?(?:abouti|parven\w+|"
    r"arrivé|transmis\w*|accepté)|pas pu (?:\S+ )?(?:remettre|livrer|distribuer|transmettre|acheminer)|retourné|"
    r"renvoyé|(?:utilisateur|destinataire|adresse) (?:inconnue?|inexistante?)|n'existe (?:pas|plus)",
    r"rechazad|devuelt|no (?:ha |se ha |pudo )?(?:llega\w+|acepta\w+|enviarse)|no pudo (?:\S+ )?(?:enviar|entregar|"
    r"llegar)|(?:usuario|destinatario|dirección) (?:desconocid|inexistente)|\bno existe\b",
    r"respint|rifiutat|restituit|\btorna(?:to|ta)? indietro|inesistente|sconosciut|non (?:è |sarà )?(?:arrivat|giunt|"
    r"pervenut|accettat|esiste\b)",
    r"geweigerd|teruggestuurd|\bretour\b|niet (?:\S+ )?(?:aangekomen|aangenomen|verstuurd|verzonden)|bestaat niet|"
    r"onbekend",
    r"recusad|rejeitad|devolvid|volt(?:ou|aram)\b|não (?:\S+ )?(?:chegou|aceit\w+|recebid\w+|enviad\w+|existe)|"
    r"desconhecid",
    r"odrzucon|zwrócon|\bzwrot\b|nie (?:dotar|istnieje|przyję)|nieznany (?:adres|odbiorc|użytkown)",
    r"avvisad|avvist|afvist|studsa|returnera|kom (?:inte|ikke) fram|kom tillbaka|finns (?:inte|ej)|findes ikke|"
    r"finnes ikke|okänd|ukendt|ukjent",
    r"(?<!your )(?<!ihr )(?<!votre )(?<!\bsu )(?<!tua )(?<!\buw )(?<!sua )(?<!\bdin )(?<!twoja )(?:mailbox|postfach|"
    r"boîte|buzón|casella|caixa|skrzynka|brevlåda|postkasse)\b.{0,40}\b(?:full|voll|pleine|llen[oa]|piena|vol|cheia|"
    r"pełna|fuld)\b",
    r"拒|返送|宛先不明|戻(?:って|り)|お届けでき|存在しま|不存在|没有成功|未成功|拒收",
)
"""Does so too, in milder words that others use of other things."""
READER: Final = _either(
    (
        r"\b(?:recipients?|mailbox|e-?mail address|address|user|empfänger|adresse|destinataires?|"
        r"destinatari[oa]s?|geadresseerde|ontvanger|adresat\w*|mottagare)\b"
    ),
    r"宛先|受信者|收件人|받는사람|получател",
)
ANSWERED: Final = _either(
    r"^(?:automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|abwesenheit\w*|"
    r"automatische antwort|réponse automatique|"
    r"respuesta automática|risposta automatica|automatisch antwoord|resposta automática|autosvar|自動応答|自动答复)"
)
"""The subject of an answer that somebody set up, whatever it says behind these words."""
ANSWER: Final = re.compile(r"\s*(?:re|aw|antw|sv|vs|odp|res|rif)\s*[:：]", re.IGNORECASE)
"""The beginning of the subject of what answers another mail."""
WELL: Final = _either(
    (
        r"\((?:success|relay|relayed|expanded)\)|^(?:relayed|delivered|read|gelesen|zugestellt|lu|leído|"
        r"entregado|weitergeleitet|relayé) ?:"
    ),
    r"success(?:ful|fully)\b.{0,40}\b(?:deliver|relay|report)|deliver\w* success",
    r"erfolgreich (?:zugestellt|übermittelt)|read receipt|lesebestätigung",
)
"""It arrived: no report of a failure, where the subject says so."""
HELD: Final = _either(
    r"quarantin|\bdigest\b|\bsummary\b|\bon hold\b|\bheld (?:mail|message)|\b(?:mails?|messages?) (?:held|waiting)\b",
    r"quarantäne|zusammenfassung|quarantaine|cuarentena|quarantena|quarentena|kwarantann|karantän|karantæne|隔離|隔离",
)
"""The subject of a notice about mail to its reader, which lists who sent it; seldom of one about mail from there."""
FROM_YOU: Final = _either(
    r"\byour (?:e-?mail|mail|message)\b.{0,40}\bto\b|\bihre (?:e-?mail|mail|nachricht)\b.{0,40}\ban\b|"
    r"\bvotre (?:e-?mail|courriel|message)\b.{0,40} à\b|\b(?:su|tu) (?:correo|mensaje)\b.{0,40} (?:a|para)\b",
    r"\b(?:il tuo|il suo) messaggio\b.{0,40} (?:a|per)\b|\b(?:uw|je) (?:e-?mail|bericht)\b.{0,40}\baan\b",
)
"""The beginning of one about mail from its reader."""
ARRIVED: Final = _either(
    (
        r"\bsuccess(?:ful|fully)\b|\b(?:was|were|has been|have been) delivered|delivery .{0,40}is complete|"
        r"delivered to the following|relayed to|>?: (?:delivered|ok)\b|"
        r"(?<!nobody has )(?<!nobody )(?<!not )\b(?:got|received|accepted) (?:it|the (?:mail|"
        r"message)|your (?:mail|message))\b"
    ),
    (
        r"wurden? (?:erfolgreich )?(?:zugestellt|ausgeliefert)|a (?:bien )?été (?:remis|distribué|livré)|(?:fue|"
        r"ha sido) entregado|è stato consegnato"
    ),
)
"""A line that says of the addresses below it that they were reached."""
_CODE: Final = r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.]\d)|(?<![\d.])[45][0-5]\d[ -]{1,3}(?:#?[45]\.|[a-z<])"
CODE: Final = re.compile(_CODE, re.IGNORECASE)
GOES_ON: Final = _either(
    r"^[ \t]*action: ?delayed\b|^[ \t]*will-retry-until:|\bnext (?:try|attempt)\b|\bversuch\w* (?:wir )?es weiter\b",
    r"\battempts to deliver .{0,30}will be made|\badvisory notice only",
    (
        r"\bwill (?:be )?(?:re-?tr(?:y|ied)|keep (?:on )?trying|continue (?:to try|trying|to be)|try "
        r"again|try to|make further|attempt)"
    ),
    (
        r"\bstill (?:be )?(?:try|retr|being)|\bnot yet been delivered|(?:hasn't|not) been delivered yet|"
        r"\bhas been delayed|\bdelivery (?:is |was |has been )?delayed"
    ),
    (
        r"\bwarning (?:message )?only|\bno action is required|\bdo not need to resend|\bdelivery attempts "
        r"will continue|\bretrying\b|\bnoch nicht zugestellt"
    ),
    (
        r"\bweitere (?:zustell)?versuche|\bweiter(?:hin)? versuch|\berneut versuch|\bverzögert|\bwird "
        r"weiter|\bsera (?:ré|re)essay|\bnouvel(?:le)?s? (?:essai|tentative)s?|\bva réessayer"
    ),
    (
        r"\bcontinuera (?:à|d')|retard[ée]|\bseguir(?:á|emos) intent|\bvolver(?:á|emos) a intent|"
        r"\breintent|\bretras|\briprover|\britent|\bin ritardo|\bopnieuw (?:te )?pro|"
        r"\bproberen? (?:\S+ ){0,6}?opnieuw|\bnog niet (?:afgeleverd|bezorgd)"
    ),
    (
        r"\bvertraagd|\bcontinuará tentando|\btentar(?:á|emos) novamente|\batras|\bponown|\bopóźni|"
        r"\bförsök\w* igen|\bfördröj|\bforsink|再試行|再送|遅延|遅れ|重试|重試|继续尝试|延迟"
    ),
)
TEMPORARY: Final = _either(
    r"\btemporar(?:y|ily)\b|\bvorübergehend|\btemporaire|\btemporal|\btempora(?:neo|nea)|一時的|暂时"
)
FOR_GOOD: Final = _either(
    (
        r"\bpermanent(?:ly)? (?:fatal |delivery )?(?:error|failure|fail|rejected)|\bpermanent fatal|\bgiv(?:en|"
        r"ing) up\b|\bgave up\b|\bstopped trying|\bnot (?:going to )?try (?:it )?(?:again|any more|any longer)"
    ),
    (
        r"\b(?:no|any) (?:more|further|other) (?:delivery )?(?:attempts?|tries)|\bremoved from the (?:mail )?queue|"
        r"\bhas (?:now |since )?expired\b|\bmessage expired|\bqueue too long|\bretry time ?out exceeded|"
        r"\bno longer (?:be )?(?:try|trying|tried|retried)\b"
    ),
    (
        r"\baufgegeben\b|\bkeine (?:weiteren|erneuten) (?:zustell)?versuche|\bendgültig|\bnicht (?:mehr|erneut|"
        r"noch einmal|weiter) versuch|\babandonn|\bversuch\w* (?:wir )?es nicht (?:mehr|weiter|noch einmal|länger)|"
        r"\baucune? (?:autre|nouvel(?:le)?) (?:tentative|essai)|\bdéfinitive?"
    ),
    (
        r"\bno se (?:volverá|realizarán)|\b(?:no|sin) (?:habrá )?más intentos|\bdefinitiv[oa]|\b(?:nessun|"
        r"non) (?:\S+ ){0,2}?(?:altr[oi]|ulteriori?) tentativ|\bgeen (?:verdere|nieuwe) pogingen|\bdefinitief"
    ),
    (
        r"\bnão (?:haverá|serão feitas) (?:novas|mais|outras) tentativas|\bnie będ\w+ (?:kolejnych|dalszych|ponawian)|"
        r"\bostateczn|\binga fler försök|\bingen flere forsø[gk]|"
        r"再送(?:は)?(?:しません|行いません|いたしません)|不再(?:重试|尝试)|不會再重試"
    ),
)
LATE_TITLE: Final = _either(
    r"delay|\bwarning\b|not yet|still being|deferred|\bverzöger|\bverspät|\bretard|\bretras|\britard|"
    r"\bvertra+g|\batras|opóźni|fördröj|forsink|遅延|延迟"
)
COPY: Final = re.compile(
    r"^[ \t]*below is a copy of the original message|^(?:[ \t>|]*-{2,}[^\n]{0,40}(?:below this line|(?:original|"
    r"unsent|returned|failed|undelivered) message|copy of|message (?:header|follows|text follows)|"
    r"header of the original|forwarded)|[ \t>|]*-{2,80}(?![^\n]{0,40}(?:fail|deliver|error|"
    r"transcript))[^\n]{0,30}(?:message|mail|nachricht|bericht|mensaje|messaggio|mensagem|wiadomo|meddelande|メール|"
    r"メッセージ|邮件)[^\n-]{0,30}--|[ \t]*(?:(?:possibly truncated )?original message (?:headers?|details|follows)|"
    r"message headers? follow|ursprüngliche nachrichtenkopfzeilen|en-têtes de message d'origine|"
    r"encabezados de mensajes? originale?s?|(?:return-path|received|message-id|mime-version) ?:))[^\n]{0,200}$",
    _FLAGS,
)
"""Where the returned mail begins."""
TECHNICAL: Final = _either(
    r"^[ \t]*(?:diagnostic information for administrators|diagnoseinformationen für administratoren|"
    r"informations de diagnostic|"
    r"información de diagnóstico|informazioni di diagnostica|technical details of)[^\n]{0,80}$"
)
HELP: Final = _either(
    r"\b(?:contact|help|support|assist\w*|questions?|administrator|abuse|delist\w*|removal|ask|"
    r"report (?:it|this|that|to|abuse|spam|problems?|errors?)|hilfe|fragen|kontakt\w*|aide|assistance|ayuda|wenden|"
    r"write to|(?:send|please|by|or|via|through) (?:an? |your )?(?:e-?)?mail to|"
    r"écrivez|d'écrire à|vous adresser à|schreiben sie|escriba|scriv(?:a|i|ere) a|schrijf|escreva|napisz|skriv til|"
    r"visit|whitelist|unblock)\b"
)
"""Says of an address behind it that it is one to turn to."""
INSTEAD: Final = _either(
    r"\b(?:please|pls) (?:try|use|send|resend|write|e-?mail|address|forward)\b|"
    r"\b(?:new|current) (?:e-?mail )?address\b|\btry (?:it )?(?:at|with)\b|\binstead\b|\bhas moved to\b|"
    r"\bchanged to\b|\bnow (?:at|be reached)\b",
    r"\bneue (?:e-?mail-?)?adresse\b|\bstattdessen\b|\b(?:bitte|künftig|nunmehr) (?:\S+ ){0,4}(?:an|unter)\b",
    r"\bnouvelle adresse\b|\bveuillez (?:\S+ ){0,3}(?:à|utiliser)\b|\bdésormais\b",
    r"\bnueva dirección\b|\b(?:envíe|envíelo|escriba|utilice)\b|\bnuovo indirizzo\b",
    r"\bnieuwe? (?:e-?mail)?adres\b|\bnovo endereço\b|\bnowy adres\b|\bny adress\b|新しい(?:メール)?アドレス|新地址",
)
"""Says of an address behind it that mail goes there from now on, after the one that was not reached."""
