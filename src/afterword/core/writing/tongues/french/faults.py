"""What a French reader takes amiss."""

import re
from typing import Final

from afterword.core.writing.prose.lists import any_of
from afterword.core.writing.tongues.faults import Faults
from afterword.core.writing.tongues.french.slips import slips_in

FAULTS: Final = Faults(
    pressure=any_of(r"""
        \b(?:dès que possible|au plus vite|au plus tôt|de toute urgence|urgent|immédiatement|sans délai|sans tarder)\b
        \b(?:toujours (?:pas|aucune?)|pourquoi (?:n'avez|ne m'avez|ne répondez))\b|\bj'attends (?:toujours|encore
        ...|depuis)\b
        \b(?:autres?|plusieurs) (?:offres?|propositions?|entreprises)\b|\bj'exige\b|\bje (?:vous )?supplie\b
        \b(?:donnez|laissez)-moi (?:une|ma) chance\b|\bj'ai (?:absolument |vraiment )?besoin de ce (?:poste|travail)\b
        \b(?:dernière chance|dernier espoir|sinon je|faute de quoi)\b|\bje vous (?:appellerai|rappellerai) (?:demain
        ...|chaque)\b
        \bavez-vous (?:bien )?(?:lu|reçu) mon (?:dernier |précédent )?(?:mail|message|courriel)\b|\bmanque de respect\b
        """),
    apology=any_of(r"""
        \b(?:désolée?s?|excusez-moi|je m'excuse|mes excuses|pardonnez|toutes mes excuses|navrée?)\b
        \b(?:vous déranger|vous importuner)\b|\bj'étais (?:très |si |trop )?(?:nerveu\w+|stressée?)\b
        """),
    flattery=any_of(r"""
        \b(?:meilleure?s?|plus (?:belle|grande)) (?:entreprise|équipe|société|entretien|manager)\b
        ...|\bun (?:grand )?honneur\b
        \b(?:fantastique|extraordinaire|exceptionnel\w*|génial\w*|incroyable|hors du commun)\b|\bj'ai toujours admiré\b
        \b(?:profondément|incroyablement|extrêmement) (?:impressionn\w+|reconnaissant\w*|honor\w+)\b
        ...|\bun modèle pour moi\b
        """),
    stock=any_of(r"""
        \bj'espère que (?:vous allez bien|ce (?:mail|message) vous trouve)\b|\bn'hésitez pas\b|\ble candidat idéal\b
        \b(?:dynamique et motivée?|force de proposition|esprit d'équipe|sortir du lot|passionnée? par)\b|\bjob de rêve\b
        \bje me permets de vous relancer\b|\bpetite? (?:relance|rappel)\b|\ben vous remerciant par avance\b
        """),
    salary=any_of(r"""
        \b(?:salaire|rémunération|primes?|brut annuel|tickets?[- ]restaurant|rtt)\b
        \b(?<!pour une )(?<!dans une )(?<!chez une )(?<!à la )(?<!service de la )mutuelle\b(?! d[ue] )
        """),
    formal=re.compile(r"\A\s*(?:bonjour |chère |cher )*(?:madame|monsieur)\b|\b(?:vous|votre|vos)\b", re.IGNORECASE),
    familiar=re.compile(r"\b(?:tu|toi|te|tes|ta|t'(?:as|es|avais|écris|envoie|remercie))\b", re.IGNORECASE),
    late=any_of(r"""
        \bdepuis (?:notre|que|cet|cette|lundi|mardi|mercredi|jeudi|vendredi|lors|nos)\b|\bil y a (?:quelques|deux|trois
        ...|quatre|cinq|six|\d{1,2}) jours\b|\b(?:ces|des|les) derniers jours\b|\b(?:la semaine dernière|entre-temps)\b
        \b(?:lundi|mardi|mercredi|jeudi|vendredi) dernier\b|\bretard\b|\bplus t(?:ard|ôt) (?:que|qu')
        ...|\bvous écrire plus tôt\b
        \bt'écrire plus tôt\b|\btardi(?:f|fs|ve|ves|vement)\b|\b(?:un peu|si|aussi) tard\b|\bseulement (?:maintenant
        ...|aujourd'hui)\b
        \b(?:prendre|pris|prends) (?:enfin )?le temps\b|\ble week-end\b|\ben repensant\b|\brepens\w+\b
        ...|\bavec (?:le|un peu de) recul\b
        \bquelques jours\b|\benfin\b
        """),
    slips=slips_in,
    as_late="Depuis notre entretien, …",
)
