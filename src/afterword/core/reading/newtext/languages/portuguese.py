"""What Portuguese says around a message, in Portugal and in Brazil."""

from afterword.core.reading.newtext.wording import Wording

PORTUGUESE = Wording(
    on="em |no dia |a |às |na |segunda|terça|quarta|quinta|sexta|sábado|domingo|seg., |ter., |qua., |qui., |sex., |"
    "sáb., |dom., |citando ",
    wrote="escreveu|escreve|escreveu o seguinte|enviou|escrito",
    wrote_then=" escreveu ",
    sender="de|remetente",
    sent="enviado|enviada|enviado em|enviada em|enviado a|data de envio|enviado às",
    date="data",
    to="para|responder a|destinatário",
    copy="cc|cco|bcc|com cópia",
    subject="assunto|anexos|importância|prioridade",
    original="mensagem original|mensagem anterior|email original|mensagem de origem",
    forwarded="mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|"
    "início da mensagem reencaminhada|início de mensagem reencaminhada|email encaminhado|encaminhado por",
    points="ver abaixo|veja abaixo|vide abaixo|segue abaixo|segue|abaixo|conforme abaixo|ver … abaixo|"
    "veja … abaixo|segue … abaixo|para sua informação|para o seu conhecimento|para seu conhecimento|"
    "para conhecimento|para informação|fyi|encaminho|encaminho abaixo|encaminho … abaixo|reencaminho|"
    "reencaminho abaixo|acabei de receber|abaixo a …|abaixo o …|segue abaixo a …|segue abaixo o …",
    own="minhas|minha|meus|respostas|comentários",
    sent_with="enviado do |enviado da |enviado de |enviado pelo |enviado via |enviado através |enviado a partir |"
    "enviado com |enviada do |obter o outlook|obter outlook|obtenha o outlook|baixe o outlook|baixar o outlook|"
    "transferir o outlook|do meu iphone|desculpe … erros|livre de vírus|sem vírus|este email foi verificado",
    footer="aviso de confidencialidade|aviso legal|confidencialidade|termo de confidencialidade|"
    "esta mensagem … confidencia|esta mensagem … destin|esta mensagem e |este email … confidencia|este email … destin|"
    "este email e |esta comunicação … confidencia|as informações contidas … confidencia|"
    "a informação contida … confidencia|a informação transmitida … confidencia|o conteúdo desta … confidencia|"
    "o conteúdo deste … confidencia|caso não seja o destinatário|se não for o destinatário|"
    "se você não é o destinatário|se não é o destinatário|se recebeu esta … erro|caso tenha recebido esta|"
    "se você recebeu esta … erro|política de privacidade|nossa política de |a nossa política de |proteção de dados|"
    "tratamos os seus dados|lgpd|você está recebendo este|você recebeu este|recebeu este email porque|"
    "está a receber este|este email foi enviado para|esta mensagem foi enviada para|cancelar inscrição|"
    "cancelar a inscrição|cancelar subscrição|para cancelar … inscrição|descadastrar|para se descadastrar|"
    "se não deseja receber|se não quiser receber|se não desejar mais receber|caso não queira mais receber|"
    "caso não deseje mais receber|ver no navegador|gerir preferências|gerenciar preferências|"
    "todos os direitos reservados",
    banner="atenção: … |atenção! … |cuidado: … |[externo|externo: … |email externo|mensagem externa|remetente externo|"
    "este email foi enviado de fora|este email é externo|este email tem origem |este email teve origem |"
    "este email veio de fora|esta mensagem veio de fora|esta mensagem foi enviada de fora|"
    "esta mensagem é de um remetente externo|esta mensagem tem origem |aviso: … extern|não clique |"
    "você não costuma receber|não é habitual receber|geralmente não recebe",
    closing="atenciosamente|atentamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|"
    "os meus melhores cumprimentos|os melhores cumprimentos|cordiais saudações|cordialmente|saudações|"
    "saudações cordiais|abraço|abraços|um abraço|um grande abraço|grande abraço|att|att.|atte|respeitosamente|"
    "com estima|obrigado|obrigada|muito obrigado|muito obrigada|desde já obrigado|desde já obrigada|desde já agradeço|"
    "agradeço desde já|obrigado e cumprimentos|obrigada e cumprimentos|grato|grata|agradecido|agradecida|até breve|"
    "até logo|até já|bom dia de trabalho|bom trabalho|bom fim de semana|tenha um bom dia|tenha um ótimo dia|"
    "uma ótima semana|fico no aguardo|fico à disposição|fico ao dispor|ficamos à disposição|aguardo retorno|beijos|"
    "sinceramente|sds|bjs|abs",
    postscript="p.s|ps:|ps |p.s.|p.d|obs:|obs.:|n.b",
    sign="tel|telefone|telemóvel|celular|cel|fixo|fax|email:|correio|site|endereço|morada|rua |avenida |av. |nif|nipc|"
    "cnpj|ramal|horário|meu horário|o meu horário|horário de|trabalho de |agende |agendar |marque uma|reserve um|"
    "minha agenda|antes de imprimir|pense no meio|pense no ambiente|pense antes de imprimir|considere o ambiente|"
    "proteja o ambiente|siga-nos|siga a|visite |conheça |estamos a contratar|estamos contratando|junte-se|pronomes|"
    "certificad|grupo |férias",
    titles="recrutador|recrutadora|recrutamento|seleção|talentos|rh|recursos|humanos|pessoas|gerente|diretor|diretora|"
    "coordenador|coordenadora|técnico|técnica|responsável|chefe|consultor|consultora|engenheiro|engenheira|"
    "desenvolvedor|desenvolvedora|programador|programadora|sócio|sócia|fundador|fundadora|presidente|departamento|"
    "analista|especialista|estagiário|estagiária|assistente|gestor|gestora|administrativo|administrativa|lda|lda.|"
    "ltda|ltda.|s.a.|sa|eireli|grupo|universidade|supervisor|supervisora|líder",
)
