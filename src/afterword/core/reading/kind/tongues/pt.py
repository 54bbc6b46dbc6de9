"""Portuguese turns of phrase for the kinds that matter most, and what turns them off."""

from afterword.core.facts.words import Purpose
from afterword.core.reading.kind.tongue import OWN, PENDING, Tongue, known_by

_LISTS = {
    "job": "vaga|cargo|posição|emprego|contrato|função|trabalho|estágio|oportunidade de emprego",
    "rivals": """
[com|por|a|ao|para] [um|uma|o|a|os] (outro~|outra~) .. (candidat~|perfi~|pessoa~|profissiona~)|[com|por] (candidat~|
perfil|alguém) .. (intern~|mais|melhor|cuj~|com|que)
""",
    "talk": "entrevista~|reunião|conversa|chamada|call|videochamada|encontro|bate papo|etapa|fase|videoconferência",
    "day": "segunda|terça|quarta|quinta|sexta|sábado|amanhã|semana|horas|h|manhã|tarde|\\d~",
    "soon": """
até|antes|depois|após|nos próximos|nas próximas|em breve|assim que|quando|próxim~|final|início|fim|na (segunda|terça|
quarta|quinta|sexta|semana|próxima)|em (uma|duas|três|janeiro|até)|ainda esta|esta semana|no máximo|amanhã|logo|
dentro de
""",
    "tell": """
retorno|retornar~|retornaremos|resposta|informar~|informaremos|avisar~|avisaremos|aviso|entraremos em contato|
entrarei em contato|contactaremos|contacto|contato|notícias|decisão|decidir~|daremos|darei|novidades|feedback|
comunicaremos|atualização
""",
    "away": "fora do escritório|de férias|ausente|de licença|em licença|em viagem|de baixa|indisponível|em formação",
}
_REJECTION = {
    3: """
!(infelizmente|lamentamos|lamento|sentimos) ... (não|sem) ... (selecionad~|seguir|seguiremos|prosseguir|avançar|
avançaremos|continuar|escolhid~|aprovad~|oferecer|passou|compatível|aceit~)
!não .. (seguiremos|prosseguiremos|avançaremos|continuaremos|prosseguir|avançar|seguir|dar seguimento|
dar continuidade|daremos) .. (com|candidatura|processo|.|no|a)
!não .. (foi|foste|fui|ter sido|será) .. (selecionad~|escolhid~|aprovad~|aceite|aceit~)
(optamos|optou|decidimos|decidiu|escolhemos|escolheu|selecionamos|contratou|contratamos|seguir|avançar|prosseguir|
seguimos) .. <rivals>
(vaga|posição|processo|cargo) .. (preenchid~|encerrad~|cancelad~|fechad~|já não está|suspensa definitivamente|
congelada definitivamente|não está mais)
(cancelar|cancelámos|cancelamos|encerrar) .. (vaga|processo|recrutamento)
(retirar|retiramos|revogar) .. (oferta|proposta)
!não .. (corresponde|enquadra|adequa|se encaixa|atende) .. (perfil|requisitos|necessidades|procuramos|vaga|exatamente)
(escolha|decisão|preferência|opção) .. (recaiu|foi|caiu|recai) .. (sobre|por|em|para) .. (outr~|alguém|um|uma)
(fechou|fechamos|fecharam|optou|optámos|optamos|optaram|escolheu|escolhemos|escolheram|contratou|contratámos|
contratamos|decidiu|decidimos|decidiram|selecionou|selecionamos|seguir|seguimos|avançar|avançamos|preferiu|
preferimos) .. [por|com|a|pela|pelo] .. (outr~|alguém|um candidato|uma candidata|uma pessoa)
(outr~) (candidat~|pessoa|perfil|profissional) .. (mais|melhor|foi|ficou|para|com|escolhid~|preencheu|aceitou)
!(você|perfil|candidatura|currículo|senhor|senhora|cliente|empresa|equipe|equipa|time|nós|
desta vez) .. não .. (seguirá|segue|avançará|avança|passou|passa|continuará|continua|vai avançar|vai seguir|
vai continuar|foi|corresponde|atende|prossegue|prosseguirá|vão)
!não .. (vamos|vai|vão|iremos|irá|podemos|poderemos|será|foi|foste|fostes|conseguimos|pretende~|quer~|há|
queremos) .. (avançar|seguir|continuar|prosseguir|selecionad~|escolhid~|oferecer|contratar|aprovad~|dar seguimento|
possível|contar|classificad~|aceite|aceito|admitid~|suficiente)
!não (avançamos|avança|seguimos|seguirá|seguiremos|prosseguimos|prosseguiremos|avançaremos|continuaremos)
(vaga|posição|cargo|lugar|processo|concurso|posto) ... (preenchid~|cancelad~|encerrad~|congelad~ definitivamente|
extint~|suspens~ definitivamente|anulad~|ocupad~|fechad~ internamente)
(proposta|oferta) .. (retirad~|cancelad~|sem efeito|anulad~|revogad~)
(más notícias|má notícia|não tenho boas|não são boas|não trago boas)
(resposta|resultado|parecer) .. (negativ~|desfavorável)
(ficamos|fica|paramos|terminamos|encerramos|termina) por aqui
(candidatura) .. (recusad~|rejeitad~|excluíd~|não aceite)
(fica|ficas|ficou|ficaste) .. (de fora|fora do|pelo caminho)
(procuram|procuravam|procuramos|precisam|precisamos|queriam) .. alguém .. (com|que|mais)
!(decidimos|decidiram|decidiu|optámos|optamos|optou|decidido|preferimos|preferiu|optaram) .. não
""",
    2: """
(manteremos|guardaremos|manter) .. (currículo|cv|candidatura|perfil|dados|banco de talentos|base de dados)
(desejamos|desejo|desejar~) .. (sucesso|sorte|futuro|melhor)
boa sorte
banco de talentos
(fica para a próxima|de olho|outras oportunidades|próximas oportunidades|guardar (seu|o teu|o seu|teu) (contato|
contacto|currículo|cv)|banco de talentos)
(pesou|faltou|falta de|pouca experiência)
""",
    1: "(infelizmente|lamentamos|lamento)\n(decisão|escolha) .. (difícil|fácil)\n(grande|elevado) número",
}
_OFFER = {
    3: """
(prazer|felizes|feliz|gostaríamos|gostaria|satisfação|temos|queremos|contentes) ... (oferecer|oferecer lhe|
oferecer te|propor|fazer uma proposta|apresentar uma proposta) .. (<job>|proposta|.|a|o)
(proposta|oferta|carta de oferta) (de trabalho|de emprego|formal|contratual|de contratação)
(em anexo|anexo|segue em anexo|segue) .. (contrato|proposta|carta oferta|carta de oferta)
(contrato|proposta|carta oferta) .. (em anexo|anexad~|para assinatura|assinar|assinad~)
(bem vind~|bem vindo) .. (equipa|equipe|time|bordo|empresa)
(foi|foste|você foi) .. (selecionad~|escolhid~|contratad~|aprovad~) (para|como) .. (<job>|.|a|o)
a vaga é (sua|tua)
(queremos|gostaríamos|gostávamos) .. (na nossa equip~|no nosso time|que se junte|que você venha|contratar)
(gosto|prazer|satisfação|alegria|feliz~|contentes|queremos|gostaríamos|gostávamos) ... (proposta|contrato|oferecer|
convidar .. (integrar|fazer parte|juntar)) .. (contrato|trabalho|vaga|posição|sem termo|lugar|equipa|equipe|time|de|
.)
(proposta|oferta|contrato) .. (de contrato|de trabalho|sem termo|de emprego|formal|em anexo|anex~|assin~|
para assinar|clt|pj)
(a vaga|o lugar|o emprego|o cargo) é (tua|teu|sua|seu|vossa)
(queremos|quer|querem|vamos) .. (contratar~|contratá lo|contratá la|te contratar|você no time|você na equipe|
que você faça|que faças parte)
(você|tu) .. (foi|foste|está|estás|passou) .. (aprovad~|contratad~|escolhid~|selecionad~) .. (para a vaga|para o|!|.|
como)
(pode|podes) (começar|iniciar) .. (em|no|dia|na|segunda|já|a)
(bem vind~) .. (equipa|equipe|time|família|casa)
(aceita|aceitas) .. (proposta|oferta|até|o lugar|a vaga|?)
""",
    2: "(parabéns)\n(salário|remuneração) .. (bruto|mensal|anual|de)",
    1: "(proposta|contrato|benefícios)",
}
_INVITATION = {
    3: """
(convidar~|convidá lo|convidá la|convidar te|convidamos|convite|convido) .. (para|a) ... (<talk>|escritório~|conhecer)
(gostaríamos|gostaria|gostávamos|queremos|adoraríamos) ... (conhecer|<talk>|agendar|marcar|falar com|conversar)
(agendar|marcar|agende|reservar|marque) .. (<talk>|horário|data|hora)
(próxima|segunda|última|final) (<talk>)
(disponível|disponibilidade|livre) .. (para|na|<day>|?)
(tua|sua|qual|quais|suas) .. disponibilidade~
(quando|que dia|qual) .. (disponível|podes|pode|prefere|horário|melhor)
(passou|passaste|avançou|avançar|avança) .. (fase|etapa|seguinte|próxima)
(realizar|fazer|completar|preencher) .. (teste|desafio|exercício|prova|caso)
(pode|podes|poderia|consegue) .. (<day>|ser|vir)
dia experimental
@booking
(remarcar|adiar|reagendar) .. (<talk>)
(confirm~) .. (<talk>)
""",
    1: "(entrevista|reunião|conversa)",
    2: """
(desafio|teste|prova) .. (on line|online|lógico|acesse|até|link|fase)
""",
}
_TIMELINE = {
    3: """
(<tell>) ... (<soon>)
(<soon>) ... (<tell>)
(ainda) .. (não|a) .. (decis~|decid~|novidades|entrevistar|avaliar|temos|tomámos|tomamos|definição|definimos)
(estamos|continuamos) .. (entrevistando|a entrevistar|avaliando|a avaliar|analisando|a analisar|aguardando|em fase|
finalizando)
(atras~|mais tempo|suspens~|em espera|congelad~|adiad~|demor~|paciência|stand by|em pausa)
?(oferecemos|oferecid~|proposta) .. <rivals>
(assim que|logo que) .. (tiver~|souber~|houver|novidades|tivermos)
""",
    1: "(em breve|decisão)",
}
_ACKNOWLEDGEMENT = {
    3: """
(recebemos|recebi) .. (candidatura|mensagem|inscrição|currículo|pedido|email|cv)
(candidatura|mensagem|inscrição) .. (recebid~|enviad~|registad~|registrada|submetid~)
(confirmamos|confirmação) .. (receção|recebimento|recepção)
(obrigad~|agradecemos) .. (candidatar|candidatura|inscrição|interesse)
""",
    1: """
(mensagem|email|resposta) .. automátic~
(não responda|por favor não responda)
""",
}
_ABSENCE = {
    3: """
(estou|estarei|encontro me|estamos) [atualmente] (<away>)
(<away>) .. (até|de|e|com|regresso)
mensagem de ausência
(regresso|retorno|volto|retornarei|regressarei) .. (a|no dia|dia|ao|em|\\d~)
(urgente~|urgência) .. (contact~|contat~|@address|ligue|fale)
(acesso limitado|na minha ausência)
(já não trabalho|não trabalho mais|deixei a empresa)
(escritório~|empresa) .. (fechad~|encerrad~)
""",
    2: "(urgente~|férias|licença)\nobrigad~ .. (email|mensagem|contato|contacto)",
    1: "resposta automática",
}
_OTHER = {
    3: """
(novas|\\d~) .. (vagas|ofertas) .. (para você|para ti|de emprego|que)
(newsletter|cancelar a inscrição|cancelar inscrição|descadastrar|alerta de emprego|alerta de vagas)
(código de (verificação|segurança|confirmação)|redefinir .. senha|palavra passe)
(pesquisa de satisfação|inquérito|avalie|como foi a sua)
(desconto|promoção|oferta especial|webinar|inscreva se)
(aceitou|aceitaram) .. (convite|pedido|solicitação) .. (conectar|ligação|conexão)
(dê os parabéns|parabenize|na rede|veja quem)
""",
}
_OWN = {
    3: """
(minha|meu) (candidatura|interesse|currículo|cv|motivação|experiência)
(obrigad~|agradeço) .. (me receber|ter me|me ter|entrevistar me|pela oportunidade de|por me)
(aguardo|fico à espera|fico no aguardo) .. (resposta|retorno|seu|sua)
(gostaria|queria) de (agradecer|reiterar)
(gostaria|queria) de saber .. (há|resultado|andamento|processo|novidade~|retorno|resposta|decisão|candidatura)
"""
}
_BOUNCE = {
    3: """
!(mensagem|email) .. (não|impossível) .. (entregue|entregar)
(endereço|destinatário|caixa) .. (não encontrad~|desconhecid~|cheia|não existe)
"""
}
_ASKS = """
(por favor|favor|por gentileza|pedimos|peço|solicitamos|agradecemos que) .. (envi~|confirm~|indi~|preench~|complet~|
assin~|respond~|escolh~|avis~|devolv~|inform~|diga~|mand~|submet~|reenvi~|remet~|entreg~|ligue|telefon~|retorn~)
(solicito|solicitamos|solicita se|pede se|pedia se) .. (envio|que|devolução|apresentação|entrega|preenchimento)
(peço|pedimos|pedia|pedíamos) (lhe|te|vos|o favor) .. (que|favor|o envio|para|de)
(agradecia|agradecíamos|agradeceria|agradeceríamos) .. (que|se|me|nos)
(agradeço|agradecemos|agradece se) a [sua] (devolução|confirmação|resposta)
queira [por favor] (confirm~|envi~|indic~|preench~|devolv~|acus~|dizer|inform~|contact~|remet~|assin~)
deverá .. (acusar|confirmar|enviar|devolver|remeter|preencher|assinar|responder|entregar)
(gostaria|gostava|gostaríamos|gostávamos|queria|queríamos) .. (saber|perguntar)
(falta|faltam) (me|nos) .. (seu|sua|seus|suas|teu|tua|teus|tuas|morada|certificad~|comprovat~|document~|cópia|
assinatura|regist~|iban|diploma|formulário|número|nif|referências|dados)
^[e|então|aí|só|depois|por favor] (me|nos) (avisa|avise|liga|ligue|conta|conte|manda|mande|diz|diga|fala|fale|passa|
passe|envia|envie|confirma|confirme|responde|responda|devolve|devolva|retorna|retorne)
^[só|então|e] (manda|envia|diz|avisa|liga|conta|devolve|confirma|passa|responde|telefona|dá|ligue|telefone|conte|
devolva|responda|indique|remeta) (me|nos)
vê se .. (me|nos)
(escolha|escolhe|selecione|reserve|marque) .. (horário|data|dia|hora|opção)
(assine|assina|assinar) .. (até|carta|contrato|proposta|documento)
(basta|é só) (responder|dizer|confirmar|avisar)
(pode|podes|poderia|poderias|consegue|consegues|podia|você pode|podias) .. (envi~|confirm~|indic~|diz~|preench~|
assin~|vir|fal~|mand~|pass~|lig~|fornec~|me|nos|ser)
(precisamos|preciso|necessitamos) .. (de|do|da|dos|das|que)
(aguardamos|aguardo|esperamos) .. (sua|tua|seu|teu) .. (resposta|confirmação|retorno|decisão|aceite|aprovação)
(diga|avise|confirme|envie|mande|informe|diz) .. (me|nos)
(quando|que dia|qual|quais) .. (sua|tua|você|pode|podes|disponibilidade|prefere|preferes|melhor)
(está|estás|estaria|estarias) .. disponível
(convidar~|convidá lo|convidá la|convidar te|convidamos)
@booking
@signing
(acesse|aceda|clique|faça|realize|responda|preencha|envie~|mande|manda nos|manda me|manda|envia|envia nos|envie nos|
diga|diga nos|diz|diz nos|avise|avisa|confirme|
confirma) .. (@link|até|nos|me|se|para|o|a|teste|seu|sua|teu|tua)
"""
_POLITE = """
(qualquer|alguma|dúvidas|quaisquer) .. (dúvida~|questão|questões|pergunta~|estamos|contat~|à disposição)
não hesite
(como está|como vai|tudo bem)
(espero|esperamos) .. (bem|que esteja)
não responda
(te|lhe|vos) (manda|envia|diz|avisa|confirma)
dúvida~ .. (é só|basta) (dizer|avisar|ligar|escrever|chamar)
(viu|né|tá) ?
"""

PORTUGUESE = Tongue(
    name="pt",
    little=known_by(
        "o os as um uma de do da dos das em no na que não e com para por se ao à obrigado obrigada olá caro cara "
        "prezado você seu sua tua teu nós nosso nossa foi está mais muito é são temos cumprimentos atenciosamente "
        "lhe mas ainda desta deste pela pelo até exma exmo senhora senhor meu minha bom boa"
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
        PENDING: {1: "(não|ainda|aguard~|espera) .. (aceitou|respondeu|resposta|assinou)"},
    },
    nots="(não|nunca|nenhum~|sem|nem)",
    cuts="(mas|e|porém|contudo|porque|no entanto)",
    ifs="(se|caso|a menos que|desde que)",
    polite_ifs="(se|caso) .. (quiser|quiseres|possível|puder|puderes|preferir|interess~|der|for|disponível)",
    maybes="(talvez|poderíamos|poderia|esperamos|pretendemos|planeamos|planejamos|antes de|teríamos|normalmente)",
    voids={
        Purpose.OFFER: """
parabéns pel~ .. (artigo|prêmio|prémio|filha|filho|bebê|casamento|aniversário|palestra|livro)
(oferecer|propor|oferecemos) .. (horário~|data~|entrevista|reunião|alternativa~|conversa)
(outr~) (candidat~|proposta~|oferta~)
(retir~|revog~) .. (oferta|proposta)
""",
        Purpose.REJECTION: """
(ainda não (respondeu|assinou|aceitou|decidiu)|não respondeu)
(está|ainda está) pensando
outra vaga .. (preenchid~|fechad~|encerrad~)
ainda não .. (decid~|tom~|escolh~|temos)
(remarcar|adiar|cancelar) .. (entrevista|reunião|conversa|chamada|call)
""",
        Purpose.ABSENCE: """
(estive|estava|estivemos|voltei|regressei)
mas (leio|vejo|consulto) .. (mail|mails|mensagens|correio)
""",
        Purpose.INVITATION: """
(obrigad~|agrade~) .. (pela|por) .. (entrevista|conversa|tempo|reunião|vinda)
(nosso|vosso|ao) convite
""",
    },
    theirs="""
(te|lhe) (manda|envia|passa) .. contrato
(contrato|confirmação|carta) .. (chega|segue)
(chega|rh|segue|mandar|enviar) .. (confirmação|contrato|carta~)
""",
    asks=_ASKS,
    polite=_POLITE,
)
