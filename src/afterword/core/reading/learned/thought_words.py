"""Words of eleven languages by what they say of a choice: regret, another one, a contract, a start.

One thought a block, one language a line: beginnings of words, or whole words where a full stop ends them. Words that
are another thought in another language are left out.
"""

OF_CHOICES = """
@regret unfortunately. sorry. afraid. regret sadly. alas. apolog disappoint gutted
  leider bedauer bedauern schade. enttäusch
  malheureus désolé désolée regrett hélas. navré
  desgraciad lamenta lástima. siento.
  purtroppo dispiac spiace rammaric
  helaas. jammer. spijt teleurst
  infelizmente
  niestety przykro żałuj
  tyvärr. ledsen. dessvärre. besvik
  残念 恐縮 不本意 見送 遗憾 抱歉 可惜
@else else. another. other. others. someone. somebody.
  andere. anderen. anderer. anderem. jemand. jemanden. anderes.
  autre. autres. quelqu
  otro. otra. alguien. otros.
  altro. altra. altri. altre. qualcun
  iemand.
  outro. outra. alguém.
  inny. inną. inna. innego. kogoś. innych.
  annan. någon. andra. annat.
  他の 別の 他社 另一 其他 别人 他人
@candidate candidat applicant profile. profil. profiles. finalist contender
  kandidat bewerber bewerberin mitbewerb
  perfil postulante aspirante
  kandidaat kandidaten sollicitant
  kandydat
  sökande.
  候補 応募者 候选 人选
@choose chose. chosen. choose. select picked. opted. preferred. decided. decision. choice. appointed. hired. hire.
  entschied entscheid gewählt. ausgewählt. auswahl eingestellt. einstellen.
  chois choix retenu décid décision préféré recruté embauch
  elegi elegid decantad decid decisi optado. seleccion contratad
  scelt decis optato. individuat selezion
  gekozen. besloten beslis beslissing voorkeur aangenomen.
  escolh optamos. decisão selecion contratad
  wybra wybór zdecyd decyzj
  valt. valde. valet. beslut bestämt. anställt.
  決定 決ま 選考 採用 选择 决定 录取 定了
@filled filled. closed. cancel scrapped. freeze. frozen. withdrawn. axed. redundant discontinued.
  besetzt. gestrichen. besetzen. einstellungsstopp entfallen. entfällt.
  pourvu. annulé supprimé gelé. clos.
  cubiert cancelad cerrad anulad
  coperta. annullat chius sospes
  vervuld. vervallen. ingevuld. geschrapt.
  preenchid encerrad suspens
  obsadz zamknięt anulow
  tillsat tillsätt avbrut inställ
  充足 中止 招满 取消 关闭
@contract contract paperwork. sign. signed. signing. signature. docusign.
  vertrag arbeitsvertrag unterschr unterzeich
  contrat. signer. signature. embauche.
  contrato. firma. firmar. carta
  contratto. firmare. assunzione assumer
  arbeidsovereenkomst tekenen. contract.
  assinar. assinatura. proposta. admissão
  umow podpis zatrudni
  anställningsavtal avtal avtalet. kontrakt anställning
  契約 内定 承諾 合同 录用 签
@offer offer. offering. offered. congratulations. congrats. welcome. aboard.
  angebot glückwunsch willkommen. zusage. anbieten.
  félicitations. bienvenue. proposer. engagement.
  enhorabuena. felicid bienvenid oferta.
  congratulazioni. complimenti. benvenut offerta.
  gefeliciteerd. aanbod. aanbieden. welkom.
  parabéns. oferta. bem-vind aprovad
  gratul ofert zaproponowa
  grattis. erbjud välkommen.
  おめでとう 恭喜 欢迎加入 祝贺
@pay salary. pay. wage per. annum. bonus. package. gross. compensation.
  gehalt lohn. brutto vergütung stundenlohn entgelt
  salaire rémunération brut. smic
  salario sueldo bruto.
  stipendio retribuz lordo. lordi. ral.
  salaris loon. uurloon
  salário remunera
  wynagrodz pensj
  lön. månadslön lönen. timlön
  年収 給与 月給 時給 薪资 工资 月薪 待遇
@start start. starting. starts. begin. join. joining. onboard
  anfang anfangen. beginn. beginnen. fang. antreten. einarbeit
  commenc débuter démarr rejoindre. intégr
  empezar. empiezas. incorpor comenz
  iniziare. cominciare. inizio. inizi.
  beginnen. starten. begint.
  começar. começa. início.
  zaczą zaczyna rozpocz
  börja börjar.
  入社 勤務 入职 上班
@above board. committee. director. management. budget. boss. owner. finance. partners. approval. council. client.
    team.
  vorstand geschäftsleitung geschäftsführ chef. betriebsrat haushalt genehmig freigabe
  direction. directeur directrice comité budget. siège.
  dirección. director comité presupuesto jefe. jefa.
  direzione. direttore direttrice comitato. capo.
  directie. bestuur. baas. akkoord.
  diretoria. diretor comitê orçamento
  zarząd dyrektor dyrekcj budżet szef
  ledning styrelse chef. chefen. budget.
  役員 部長 社内 稟議 领导 董事 预算 审批
@not not. no. never. nobody. unable. none. neither. t.
  nicht. kein keine. keinen. nie.
  pas. aucun aucune. jamais.
  ningun ningún nunca. tampoco.
  non. nessun
  niet. geen. nooit.
  não. nenhum
  inte. ingen inget. aldrig.
  ません ない 没有 无法 不能 未能 不会
@you you. your. yourself. u.
  ihnen. ihr. ihre. ihren. dich. dir. dein deine. sie. du.
  vous. votre. vos. ton. toi.
  usted. ti. tuyo.
  lei. tuo. suo.
  jou. jij. uw. jouw.
  você seu. sua.
  pan. pana. panu. panem. pani. panią. ciebie. tobie.
  dig. ditt.
@we we. us. our. ours.
  wir. uns. unser unsere.
  nous. notre. nos.
  nuestr nosotros.
  noi. nostr
  wij. ons. onze.
  nós. noss
  nasz nam. nami.
  oss. vår. våra. vårt.
  弊社 当社 我们 公司
@want want. love. loved. like. delighted. pleased. happy. thrilled. glad.
  möchten. gern. gerne. wollen. freuen. würden.
  voudrions. aimerions. souhait aimer ravi heureu
  queremos. gustar encant
  vorremmo. piacerebbe. felici. lieti.
  willen. graag. blij.
  queremos. gostar adorar
  chciel chcemy. radości
  vill. gärna. glada.
  希望 願い 希望您 很高兴
@could could. can. available. availab free. suit suits. possible. convenient. works. would.
  könnten. können. könntest. kannst. passt. passen. recht. wäre. frei.
  pourr possible. dispon convien
  podrí podría puedes. puede. dispon viene.
  può. puoi. potrebbe. disponib riesc
  kun. kunt. kunnen. schikt. zou.
  pode. poderia. disponib consegue
  mógł mogł może. pasuj odpowiad
  kan. skulle. passar.
  ご都合 可能 いかが 方便 可以 有空
@wish wish luck. success. future. endeav elsewhere.
  wünschen. erfolg. zukunft alles. weg.
  souhaitons. réussite. avenir. continuation. recherches.
  suerte. éxito futuro. deseamos.
  fortuna. auguri. lupo. futuro.
  succes. toekomst. wensen.
  sorte. sucesso.
  powodz życz
  lycka. framtid önsk
  お祈り 活躍 祝您 早日
@praise impress great. strong. excellent. talent admired. best. fantastic. brilliant. close.
  beeindruck überzeug stark.
  impression qualité excellent remarqu
  impresion gran. excelente
  colpit ottim impressionat
  indruk sterk
  impressionad ótim
  wrażeni świetn
  intryck duktig imponera
  素晴らし 优秀 出色
@keep keep. file. pool. database. reserve. kept.
  talentpool vormerken. kontakt.
  vivier. conserver. conserv base.
  conservar bolsa. reserva.
  conserver archivio.
  bewaren. portefeuille.
  banco. talentos.
  bazie. zachowa
  kandidatbank databas
  人才库 登録 保管
@money money. funds. funding. investor. grant. headcount. round.
  mittel. gelder. finanzierung auftrag
  fonds. moyens.
  fondos.
  fondi.
  geld.
  verba.
  środk pieniądz
  besparing pengar
  予算 資金 经费 资金
@hire hire. hiring. recruit employ.
  einstellen. einstellung
  embaucher. embauche. recruter. recrutement
  contratar. contratación
  assumere. assumiamo. assunto.
  aannemen.
  contratação
  zatrudnia zatrudnić
  anställa. anställer.
  雇用 招人 招聘
@yes yes. ja. oui. sí. sì. sim. tak. exactly. sure. course.
@taken_back withdraw withdrew. withdrawn. remove deleted.
  zurückgezogen zurückziehen
  retirer. retrait
  retirad
  ritirat
  ingetrokken. intrekken
  likwid zlikwid wycofa
  dras. indragen.
  取りやめ 辞退 撤
@now today. now. already. quick.
  heute. jetzt. bereits.
  aujourd déjà
  hoy. ya.
  oggi. già
  vandaag. nu.
  hoje. já
  dzisiaj. już
  idag. redan.
  本日 今天
"""
