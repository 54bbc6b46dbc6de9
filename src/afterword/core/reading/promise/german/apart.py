"""German turns that tell for whom, or for which post, an answer is: "die Zusagen gibt es am 7."."""

_NOT_ME = (
    r"(?:abgelehnt\w*|ander\w*|übrig\w*|restlich\w*|ausgewählt\w*|erfolgreich\w*|unterlegen\w*|ausgeschieden\w*|"
    r"nicht (?:ausgewählten|berücksichtigten|erfolgreichen|genommenen)|glücklichen|favoriten|nachrücker\w*)"
)
_LETTER = r"(?:absagen|zusagen|absagebriefe|absageschreiben|absagemails|angebote|vertragsangebote)"
WHOM = (
    rf"\b(?:den|die|alle|allen|an die|bei den|mit den) (?:\w+ )?{_NOT_ME}\b",
    r"\bwer (?:nicht |keine? )?(?:\w+ )?(?:dabei ist|genommen wird|absage|zusage|ausgewählt)\b",
    r"\bwer (?:es|die stelle|den job) (?:wird|bekommt|kriegt)\b|\b(?:alle|die|den) (?:anderen|andern|übrigen)\b",
    r"\bwen wir (?:nehmen|nicht nehmen|einstellen|wollen)\b",
    rf"^[ ,;:]*(?:und |aber )?(?:die |alle |unsere )?(?:\w+ )?{_LETTER}\b",
    (
        r"\b(?:verschicken|versenden|schicken|verteilen|erteilen|gehen|kommen|folgen|verschickt|gibt es) (?:wir )?"
        rf"(?:die |alle )?{_LETTER}\b"
    ),
)
"""Whom an answer is for, or which of the two it is."""
TELLS = (
    r"\b(?:schreib|ruf|anruf|angerufen|inform|benachricht|kontakt|meld|hör|erfahr|bekomm|erhalt|sag|mail|antwort|rückmeld|bescheid|wiss)\w*\b",
    r"\b(?:gehen|kommen|folgen|gibt|versende\w*|versandt|verschick\w*|schick\w*|raus|hinaus|erteil\w*|telefonisch)\b",
)
"""With one of these it is told."""
WHICH_POST = (
    (
        r"\bfür (?:die|den|das|jene|diese)(?: \w+)? (?:in|aus|am|im|bei|von)\b|"
        r"\bfür (?:die|den|das) (?:andere|zweite|erste)\b|"
        r"\bfür die stelle\b|"
        r"^[ ,;:]*(?:und |aber )?für (?!sie |dich |uns |euch |mich |die |den |das |ihre? |eine |alle |"
        r"diese |heute )\w+\b"
    ),
)
"""Which of several posts an answer is about."""
