"""The little words that tell French."""

ELIDED = frozenset(("d", "l", "n", "j", "qu", "jusqu", "c", "aujourd", "lorsqu", "puisqu", "quelqu"))
"""What stands before an apostrophe in French and hardly elsewhere."""

_WORDS = (
    "le la les un une des du de et ou nous vous je tu il elle ils elles sont sera serons avec pour dans sur "
    "sous par au aux ce cette ces votre vos notre nos que qui ne pas plus avant après apres vers courant début "
    "debut fin milieu semaine semaines mois jours jour ouvrés ouvres prochain prochaine prochaines prochains "
    "reviendrons reviens réponse reponse décision decision retour merci bonjour si avez aurez avons ai être etre "
    "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février fevrier mars avril mai juin juillet août "
    "septembre octobre novembre décembre decembre demain tôt tard noël noel fêtes fetes quelques quinzaine "
    "huitaine environ dès jusque entre nouvelles cordialement bien tout très "
    "à se fait faire mon ma ton ta sa ses leur leurs toi moi lui ça cela voit lieu appelle rappelle donne réunit siège "
    "est recrutement recrutements processus poste rien"
)
TELLING = frozenset(_WORDS.split())
