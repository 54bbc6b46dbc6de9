"""Portuguese, of Portugal and Brazil, as absences are written in it."""

from afterword.core.reading.absence.language import Contacts, Cues, Days, Language, either

_AWAY = either(
    r"""
    \bfora (?:do|de|da|até|@)(?: (?:escritório|meu escritório|país|trabalho|sede))?
    \b(?:ausente|ausência|ausentes|ausentarei)\b
    \b(?:de|em|minhas|por) férias\b
    \bférias (?:de|até|@|coletivas)
    \b(?:licença|baixa médica|afastad[oa]|em viagem|de viagem|viagem (?:de|a) \w+|de folga|folga)\b
    \bnão (?:estou|estarei|estaremos|poderei|terei|tenho|me encontro) (?:\w+ ){0,3}(?:disponível|escritório\
    |acesso|contactável|responder|trabalhar)
    \bacesso (?:\w+ ){0,3}(?:limitado|restrito)\b
    \b(?:escritório|empresa|escritórios)\b[^@.]{0,40}\b(?:fechad[oa]s?|encerrad[oa]s?)\b
    \b(?:fechado|encerrado)s?\b
    """
)
_BACK = either(
    r"""
    \b(?:regress(?:o|arei|aremos|ar)|retorno|retornarei|retornaremos|volto|voltarei|voltaremos|reabr\w+\
    |retomarei|retomo)\b(?! (?:a contactar|o contato))
    \bde volta\b
    \b(?:de novo|novamente)\b
    (?<!não )\bestarei (?:disponível|no escritório|de regresso)\b
    """
)

PORTUGUESE = Language(
    code="pt",
    hints=(
        "endereço|caixa|fora|ausen|férias|licença|baixa|afastad|viagem|folga|acesso|fechad|encerrad|regress|retorn|"
        "colabor|retom|volt|reabr|novo|nova|novamente|estarei|já|deix|trabalh|disponível|escritório|responder"
    ),
    common=(
        "o|os|as|do|da|dos|e|que|estou|estarei|até|fora|escritório|férias|por|para|com|não|obrigado|"
        "obrigada|olá|caso|seu|sua|"
        "urgente|contato|contacte|favor|regresso|retorno|volto|dia|ausente|mensagem|email|em|no|na|uma|"
        "um|meu|minha|segunda"
    ),
    days=Days(
        next_before="próxima|próximo",
        next_behind="próxim[oa]|da próxima semana|que vem|da semana que vem",
        months=(
            *("janeiro|jan", "fevereiro|fev", "março|marco|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul"),
            *("agosto|ago", "setembro|set", "outubro|out", "novembro|nov", "dezembro|dez"),
        ),
        weekdays=(
            *(
                "segunda-feira|segunda|seg",
                "terça-feira|terça|ter",
                "quarta-feira|quarta|qua",
                "quinta-feira|quinta|qui",
            ),
            *("sexta-feira|sexta|sex", "sábado|sáb", "domingo|dom"),
        ),
        ordinal="º|°",
        before_day="(?:o dia |dia |o )?",
        before_month="(?:de )?",
        before_year="(?: de|,)? ",
        bare_day=r"(?:(?<=dia )|(?<=ao )|WD(?:dia )?)(?P<d>\d{1,2})(?![\d:h%/.-]*\d)(?! ?(?:dias|semanas|horas|%))",
        parts={"early": "início|inicio|começo", "mid": "meados", "late": "final|fim|finais"},
        relative={
            "": "da manhã|pela manhã|amanhã às",
            "day 0": "hoje|esta tarde|esta manhã|todo o dia|o dia todo",
            "day 1": "amanhã",
            "day 2": "depois de amanhã",
            "week 0": "esta semana|toda a semana|resto da semana|restante da semana",
            "late week 0": "fim da semana|fim de semana|final da semana|final desta semana",
            "week 1": "próxima semana|semana que vem|semana seguinte",
            "month 1": "próximo mês|mês que vem",
            "late month 0": "fim do mês|final do mês",
            "late year 0": "fim do ano|final do ano",
            "new 1": "novo ano|ano novo",
            "12-25": "natal",
            "1-1": "festas",
            "easter 0": "páscoa",
            "easter -47": "carnaval",
        },
        numbers={
            "uma": 1,
            "um": 1,
            "duas": 2,
            "dois": 2,
            "três": 3,
            "quatro": 4,
            "cinco": 5,
            "dez": 10,
            "quinze": 15,
            "alguns": 5,
        },
        units={"day": "dias|dia", "week": "semanas|semana", "month": "meses|mês"},
        counted="(?:por|durante)(?: [oa]s)?(?: próxim[oa]s| cerca de){0,2}|(?:n?[oa]s) próxim[oa]s",
    ),
    cues=Cues(
        until=r"até(?: (?:ao|o|à|a|ao dia|dia|próxima|próximo|cerca de|inclusive)){0,4}",
        since=r"(?:de|do|desde|a partir d[eoa]|entre)(?: (?:dia|o|a|próxima|próximo)){0,2}",
        to=r"a|ao|até|até ao?|à|-|/|e|e o dia|ao dia|até o|até ao dia|até o dia|a dia|e dia",
        back=_BACK,
        away=_AWAY,
        gone=either(
            r"""
            \b(?:já )?não (?:trabalh\w+|faço|faz|integr\w+) (?:mais|parte)\b
            \bjá não (?:trabalh\w+|estou|faço|faz|colabor\w+|pertenç\w+)\b
            \bdeix(?:ei|ou) (?:de trabalhar|a empresa|o cargo)\b
            \b(?:já )?não (?:está|é) (?:mais )?(?:em uso|ativ\w|usad\w|utilizad\w|lid\w)\b
            \bnão trabalh\w+ mais\b
            """
        ),
        after="(?:após|depois)(?: d[eoa])?(?: o| a)?",
        before="antes d[eoa]",
        returning=r"(?:data|dia|altura) (?:em|do|de|da)\b|quando\b",
        behind=r"\(?(?:inclusive|inclusivé|incluído)\)?",
        reads=(
            r"\bmas (?:vou |continuo )?(?:leio|lendo|a ler|vejo|vendo|a ver|consulto) (?:o |os |a |as |meu |meus )?"
            r"(?:e-?)?(?:mails?|correio|mensagens)\b(?! (?:pouco|às vezes|de vez|só))"
        ),
        not_so=(
            r"\b(?:voltei|regressei|voltámos|de volta|de regresso) (?:já )?(?:de |das )?(?:\w+ ){0,1}$|"
            r"\b(?:boas|suas|sua|teu|tuas|estava|estive|se estiver|quando|aproveite)\b[^@.!?,]{0,25}$|"
            r"\b(?:o|a|noss[oa]|meu|minha) (?:\w+ ){0,2}(?:diretora?|chefe|gerente|gestora?|responsável)\b"
            r"(?:(?!\b(?:estou|estarei|estamos|estaremos)\b)[^.!?]){0,60}$"
        ),
        other=either(
            r"""
            \b(?:entrevistas?|candidaturas?|decis(?:ão|ões)|vaga|propostas?|reunião com|prazo|contratação\
            |processo seletivo)\b
            \b(?:entraremos em contato|daremos|responderemos|escreveu)\b
            """
        ),
    ),
    contacts=Contacts(
        ask=either(
            r"""
            \bpara [^.:@\n]{3,40}:
            \bcontact\w*\b
            \bcontat\w+\b
            \bdirij\w+\b
            \bescrev\w+\b
            \blig\w+\b
            \bcoleg\w+\b
            \burg[êe]n\w+\b
            \b(?:envi\w+|encaminh\w+|substitu\w+|ajudar\w*|falar|fale|procure|atend\w+)\b
            """
        ),
        me=r"\b(?:me|comigo|meu (?:telemóvel|celular|telefone|número))\b",
        titles="sr|sra|dr|dra|senhor|senhora|eng|prof",
        no_names=(
            "o a os as de do da em para por obrigado obrigada olá bom boa dia tarde caso assunto assuntos "
            "urgente urgentes "
            "urgência contacte contate favor colega equipe equipa recursos humanos rh recrutamento departamento email "
            "e-mail telefone tel mensagem cumprimentos atenciosamente atentamente melhores meu minha durante "
            "ausência entre "
            "contato contacto com se e ou não"
        ),
    ),
)
