"""The turns of phrase by which people ask about the decision in German, French and Spanish; patterns alone."""

from typing import Final

LEADS: Final = (
    r"\b(?:wenn|falls) (?:sich|es) (?:zum|etwas)\b"
    r"|\bsi (?:vous (?:pouvez me dire|avez des nouvelles)|tu (?:peux me dire|as des nouvelles))\b"
    r"|\bsi (?:puedes? decirme|hay novedades|tienes? noticias)\b|\b(?:les?|te) agradecería\b|\bme gustaría saber\b"
)
"""Openings that ask without a question mark."""

ELSEWHERE: Final = (
    r"\bwie (?:ist )?der stand (?:meiner|der|des) (?:bewerbung|auswahl|verfahren)|\bwie es (?:zeitlich )?weitergeht",
    r"\bzum (?:weiteren ablauf|stand der bewerbung)\b.{0,30}\b(?:neues|sagen)",
    r"\b(?:nouvelles|retour) (?:de|sur|pour|concernant) (?:ma|la suite|le processus)",
    r"\bquelles? (?:en )?sont les prochaines étapes\b(?= ?\?| (?:du|de (?:votre|ton)) (?:processus|recrutement))",
    r"\ben qué (?:punto|fase|estado) (?:está|se encuentra) (?:el|su|mi)\b",
    r"\b(?:cuáles son|sobre) los próximos pasos\b(?= ?[?.]| (?:del|en el) proceso)",
    r"\b(?:estado|novedades) (?:de|del|sobre) (?:mi|el|la) (?:candidatura|proceso|selección|solicitud)",
)
"""What is asked."""
