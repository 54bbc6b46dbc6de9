"""Words of eleven languages by what else people write of: meeting, waiting, papers, orders, being away.

They are written as in thought_words.py.
"""

OF_THE_REST = """
@meet interview meet. meeting. talk. chat. call. zoom. teams. visit. round. conversation. coffee. lunch. panel.
  gespräch vorstellungsgespräch kennenlern treffen. termin. telefonat einladen. einladung
  entretien rencontr rendez échanger. visio entrevue
  entrevista conocer. conocier reunión llamada videollamada
  colloquio incontr conoscere. conoscer videochiamata
  gesprek kennismak afspraak langskomen. langs.
  conhecer. reunião conversa. videochamada
  rozmow spotka zaprosi
  intervju träff möte. samtal bjuda.
  面接 面談 面试 复试 见面 面谈
@day monday. tuesday. wednesday. thursday. friday. saturday. sunday. mon. tue. tues. wed. weds. thu. thurs. fri.
    tomorrow.
  montag dienstag mittwoch donnerstag freitag samstag sonntag morgen.
  lundi. mardi. mercredi. jeudi. vendredi. samedi. dimanche. demain.
  lunes. martes. miércoles. jueves. viernes. sábado. domingo. mañana.
  lunedì martedì mercoledì giovedì venerdì sabato. domenica. domani.
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  segunda. terça. quarta. quinta. sexta. amanhã.
  poniedzia wtorek wtorku środę środy czwartek czwartku piątek piątku sobot jutro.
  måndag tisdag onsdag torsdag fredag lördag söndag imorgon.
  月曜 火曜 水曜 木曜 金曜 明日 周一 周二 周三 周四 周五 星期 明天
@month january. february. march. april. june. july. august. september. october. november. december. jan. feb. dec.
    nov.
  januar. februar. märz. juni. juli. oktober. dezember. januari. februari.
  janvier. février. mars. avril. juin. juillet. août. septembre. octobre. novembre. décembre.
  enero. febrero. marzo. abril. junio. julio. septiembre. octubre. noviembre. diciembre.
  gennaio. febbraio. aprile. giugno. luglio. settembre. ottobre. dicembre.
  janeiro. fevereiro. março. junho. julho. setembro. outubro. novembro. dezembro.
  styczni luty. lutego. marca. kwietni października. listopad grudni
@week week. weeks. days. month. fortnight. weekend.
  woche wochen. tage. tagen. monat
  semaine jours. mois.
  semana. semanas. días. mes.
  settiman giorni. mese.
  weken. dagen. maand
  dias. mês.
  tydzie tygod dni. miesiąc
  vecka. veckor. dagar. månad
  週間 来週 今週 下周 本周 周内 天内
@wait wait. waiting. patience. patient. delay still. yet. hold. pending. longer. bear. ongoing. process.
  noch. warten. geduld dauert. verzöger gedulden.
  encore. attendre. attente. patient patienter. toujours.
  todavía. aún. seguimos. esperar. espera. paciencia.
  ancora. attes pazien
  nog. wachten. geduld. duurt.
  ainda. aguard paciência
  jeszcze. czeka cierpliwo trwa.
  ännu. fortfarande. vänta dröj tålamod
  まだ 検討 お待ち 还在 尚未 等待 耐心 还没
@tell know. inform update. updates. contact. touch. back. hear. soon.
  melden. melde. meldet. bescheid. informier rückmeld
  courant. revenir. revien recontact nouvelles. tiens.
  avisar informar. avisamos. noticias. diremos.
  sapere. aggiorn notizie.
  weten. hoort. laten. terug.
  avisar. aviso. retorno. notícias.
  odezw poinform znać. skontakt
  återkom besked hör. meddela
  ご連絡 お知らせ 通知 联系 答复 回复
@received received. receipt. registered. submitted. submission. automated. automatic. automatically. confirmation.
  eingegangen. eingang erhalten. automatisch bestätig
  reçu. réception enregistré automatique automatiquement
  recibid recibimos. registrad automátic
  ricevut automatic registrat
  ontvangen. ontvangst automatisch. bevestig
  recebemos. recebid
  otrzyma automatyczn potwierdz
  mottagit. mottag automatisk bekräft
  受け付 受領 自動 送信専用 収受 收到 自动
@application application. applications. applying. applied. apply. resume. cv.
  bewerbung unterlagen.
  candidature dossier.
  solicitud candidatura. currículum
  candidatura. curriculum domanda.
  sollicitatie solliciteren.
  inscrição currículo
  aplikac zgłoszen
  ansökan. ansökning
  応募 履歴書 申请 简历 投递
@post position. role. job. post. vacancy. opening. opportunity.
  stelle. position. stellen.
  poste. emploi.
  puesto. vacante. plaza.
  posizione. posto. ruolo.
  functie. vacature. baan.
  vaga. cargo.
  stanowisk
  tjänst. tjänsten. roll. rollen.
  職種 ポジション 求人 职位 岗位
@thanks thank. thanks. ta. cheers. appreciat grateful. kind.
  danke. dank. vielen. herzlich
  merci. remerci
  gracias. agrade
  grazie. ringrazi
  dank. bedankt. dankjewel.
  obrigad
  dzięk
  tack. tackar.
  ありがとう 感謝 御礼 谢谢 感谢
@pleasure pleasure. enjoyed. lovely. nice. fun. note. words. message. thoughtful. smile.
  freude. gefreut. nett. nette. netten. schön. spaß
  plaisir. gentil sympa agréable mot.
  placer. encantad agradable. amable. bonit
  piacere. gentil bello. bel.
  leuk. gezellig. fijn. aardig.
  prazer. gentil simpátic
  miło. miłe. przyjemno
  trevligt. roligt. kul. snäll fint.
  嬉し 楽し 愉快 高兴
@send send. attach upload copy. copies. document certificate transcript reference referee. references. referees.
    licence. license. passport.
  schicken. zusenden. nachreichen. zeugnis kopie nachweis referenz
  envoyer. transmettre. pièce copie. justificatif diplôme attestation
  enviar. envía. envíanos. documento adjunt copia. referencias.
  inviare. inviarci. allegat copia. referenze.
  sturen. stuur. kopie. diploma documenten.
  enviar. cópia. documentos. referências.
  przesła dokument świadect referencj
  skicka. bifoga intyg referens
  送付 書類 提出 发送 材料 证书 附件
@bought order. parcel. package. delivery. delivered. shipped. invoice. receipt. bill. booking. ticket. refund.
    basket. payment.
  bestellung paket. lieferung rechnung buchung zahlung
  commande. colis. livraison livré livrée facture. réservation paiement
  pedido. paquete. factura. entrega. reserva. pago.
  ordine. pacco. fattura. consegna. spedit prenotazione pagamento
  bestelling pakket factuur bezorg boeking betaling
  pedido. encomenda. fatura. pagamento
  zamówieni paczk faktur dostaw płatno
  beställning paket. faktura leverans betalning bokning
  注文 配送 請求 お届け 订单 快递 发票 付款
@many unsubscribe newsletter digest webinar subscribe subscription premium alert alerts. discount sale. tips.
    survey. feedback. password. verify. code. profile. viewed.
  abmelden. abbestellen. rabatt umfrage passwort anmeldecode stellenangebot bestätigungscode
  désabonner désinscri promo. enquête sondage alerte. code.
  suscripción descuento encuesta contraseña código. alertas. ofertas.
  disiscriv sconto. sondaggio password. codice. offerte.
  uitschrijven. afmelden. nieuwsbrief korting enquête wachtwoord vacatures.
  desconto. pesquisa. senha. código. vagas.
  wypisa rabat ankiet hasło. kod. newsletter
  avprenumerera nyhetsbrev rabatt. enkät lösenord kod.
  配信 メルマガ 新着 認証 アンケート 订阅 退订 验证码 推荐 问卷
@away holiday. vacation. office. leave. away. absence.
  urlaub abwesend abwesenheit elternzeit
  congé. congés. absent. absente. vacances.
  vacaciones. ausente. oficina.
  ferie. assente. ufficio.
  vakantie. afwezig. kantoor.
  férias. escritório.
  urlop nieobecn biurze.
  semester. frånvar kontoret. föräldraledig
  休暇 不在 休み 休假 外出 不在办公室
@test trial. assessment. challenge. task. presentation. demo. shift. exercise. lesson.
  probearbeit probetag probe. aufgabe. schnupper hospitation
  essai. épreuve. exercice
  prueba. ejercicio
  prova. esercizio
  proefdag meelopen. meeloop opdracht
  teste. dinâmica.
  zadani próbn
  provjobb provdag arbetsprov
  試験 課題 適性 测试 笔试 试讲 试工
@result result. results. outcome verdict announce announced published. news.
  ergebnis neuigkeit
  résultat résultats. publie
  resultado. resultados. notas. publica.
  risultat graduatoria. esito.
  uitslag. resultaat.
  wynik ogłosi
  resultat resultatet.
  結果 合否 発表 结果 公布 成绩
@bring bring. arrive. reception. passport. gate. wear.
  mitbringen. bringen. personalausweis empfang pforte
  apporter. accueil. identité.
  traer. trae. traiga. dni. recepción.
  portare. porti. portineria. originali.
  meenemen. neem. meebrengen. receptie
  traga. trazer. portaria. rg.
  zabrać. dowód recepcj
  legitimation receptionen.
  持参 お持ち 受付 带上 前台 身份证
@clock am. pm. o'clock. noon.
  uhr.
  heures. h.
  horas.
  ore.
  uur.
  godz
  klockan. kl.
  時 点
@which which. what. how. whether. where. who. when.
  welche welcher. wie. wann. wo. wer. ab.
  quel. quelle. quels. quelles. combien. quand. comment.
  cuál cuánto cuándo qué. cómo.
  quale. quali. quanto. quando. come.
  welk welke. hoeveel. wanneer.
  qual. quais.
  który która jaki. jakie. kiedy. ile.
  vilken. vilka. hur.
  どの いつ どちら 何か 哪 什么 多少 怎么
@perk parking. canteen. lunch. pension. remote. hybrid. benefits. expenses. hours. weekends. shoes. uniform. dress.
  parkpl kantine. mittag homeoffice gleitzeit jobticket fahrtkosten arbeitszeit wochenend
  cantine. télétravail tickets. frais. dimanche. horaires.
  aparcamiento comedor teletrabajo gastos. horario
  parcheggio mensa. rimbors orario. smart.
  parkeren. kantine. reiskosten thuiswerk
  estacionamento refeitório despesas. horário
  stołówk zdaln koszty.
  parkering. resekostnad distans
  駐車 交通費 食堂 停车 食堂 报销 通勤
@papers driving. visa. diploma. degree. transcripts. payslip. certificates. vaccin
  führerschein arbeitserlaubnis staplerschein
  permis. diplôme. titre.
  carné carnet. título permiso.
  patente. titolo.
  rijbewijs
  diploma. habilitação
  prawo. dyplom
  körkort examensbevis
  免許 証明書 驾照 学历
"""
