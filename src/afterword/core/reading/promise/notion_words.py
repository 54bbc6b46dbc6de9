"""Words of four languages by their part in telling when somebody will hear: who tells whom what, and what is before.

One part a block, one language a line; beginnings of words, or whole words where a full stop ends them, as a sentence is
written out plainly ("fuer", "reponse"). A word may have several parts: "decision" is what is told and what is made.
"""

OF_TELLING = """
@tell tell told telling inform notif announc publish confirm updat advis let. know. knows. hear. hears. heard. learn
  answer repl respon feedback. disclos reveal release issue. issued. communicat posted. share. shared. deliver. clue
  mitteil teile. teilen. melde. melden. meldet. meldung bescheid benachricht informier verstaend verkuend bekannt
  bestaetig erfahr hoeren. hoerst. hoert. antwort rueckmeld sagen. sage. sagt. weisst. wissen. kundgetan ansage
  inform annon publi communiqu confirm previen prevenir avert repon dire. dirai. dirons. dit. savoir. saurez. sauras.
  saura. tiens. tiendrai. tenir. tenons. courant. notifi affich renseign
  comunic inform avis anunci public confirm notific respond respuesta decir diremos dire. decimos. saber sabras. sabra.
  sabremos. conta cuento. contest dira. diran. enter. enteras. haran.
@call call calls. called. calling. ring. rings. ringing. rung. phone phoning telephon text. texting. texts. email
  emails. emailing mail. mails. message ping. pinging. write. writes. writing. written. buzz. shout. bell. line. touch.
  reach reaching. contact back. follow. circle. dm. whatsapp sms. letter. letters. voicemail. envelope inbox. hand.
  drop.
  anruf anzuruf ruf. rufe. rufen. ruft. telefon schreib. schreibe. schreiben. schreibt. kontakt brief. briefe. post.
  mail. zurueck. nachricht whatsapp klingel durch. postfach. kuvert
  appel rappel recontact contact ecri courrier mail. mel. message revien reviendr sms. telephon lettre passe. fil. coup.
  llam escrib escribo correo mensaje contact carta. telefon llamada. toque. buzon
@you you. your. yours. candidates. candidate. applicants. applicant. everyone. everybody. ye. yous. all. finalists.
  ihnen. dir. euch. sie. du. dich. ihr. bewerber bewerbenden kandidat alle. allen. beide.
  vous. te. toi. tu. t. candidat tous. toutes.
  os. usted. ustedes. le. les. ti. aspirant todos. todas.
@we i. we. me. us. ich. wir. uns. mir. je. j. nous. on. moi. yo. nosotr nos.
@answer answer. decision decisions. news. word. verdict. result results. outcome update. yes. no. offer. list. feedback.
  nod. light. ruling. call. clarity. notification letters.
  entscheidung entscheid. zusage. absage. antwort. ergebnis. bescheid. neuigkeit rueckmeldung resultat. zuschlag.
  klarheit gewissheit. ja. nein. ansage.
  reponse decision resultat nouvelles. avis. verdict. retour. liste. oui. non. proposition. choix.
  respuesta decision decisiones. resultado noticias. fallo veredicto resolucion listado lista. relacion. si. no.
@decide decid choose. chooses. choosing choice. pick. picks. picking settle finalis finaliz conclude resolv determine
  make. mind. minds. vote. votes. voting approv ratif scor rank
  entscheid entschied entschlie wahl. waehl festleg beschliess beschloss abstimm
  decid tranch choisi arret statu. statuera. departag valid
  decid decant resolv eleg fall. determin aprob vota
@body board panel committee council governors trustees hr. team partners. partner director directors head. manager owner
  boss chief principal dean provost senate cabinet ceo. cfo. coo. leadership management department payroll. headquarters
  vorstand gremium geschaeftsfuehr betriebsrat personal. personalabteilung leitung leiter chef chefarzt rat. gemeinderat
  stadtrat kommission ausschuss jury. amt. schulleit
  comite commission conseil direction directeur directrice patron drh. rh. jury. bureau. proviseur maire. mairie
  comite direccion director gerent junta. consejo tribunal. jef comision rrhh. ayuntamiento claustro
@meet meet meets. meeting sit. sits. sitting conven reconven discuss review session. gather talk. talks. debrief compare
  deliberat consider. look. run. go.
  tagt. tagen. sitzung besprech bespricht trifft. treffen. berat zusammen. schauen. durch.
  reuni siege. siegera. deliber discut point. etudi examin revoi
  reun sesion deliber revis junta. hablar. vemos. estudi
@return return back. gets. lands. comes. over. zurueck. wieder. kommt. rentre revien retour regres vuelv vuelta. llega
@things invoice payment pay. paid. pays. payroll. scarf. key. keys. badge. parcel. reference references. referee
  certificate expenses. refund. parking. uniform. fare. claim. laptop. umbrella. deposit. delivery. order.
  rechnung ueberweis zahlung erstatt schal. schluessel gehalt. lohn. paket. beleg spesen. lieferung fahrtkosten
  facture virement paiement rembours echarpe cles. salaire. colis. badge. frais. livraison
  factura pago. pagos. reembols bufanda llaves. nomina. paquete. gastos. entrega.
@start start. starts. starting. begin. begins. induction. onboarding. first. join joining commence
  anfang. beginn beginnt. antritt einarbeit
  commence debut. demarr prise. integr
  empiez empez comienz inicio. incorpor
@interview interview appointment trial. shift. tour. assessment visit. slot. presentation
  gespraech termin probearbeit probetag probe. vorstellung besichtig
  entretien essai. rendez. visite. creneau epreuve
  entrevista prueba. cita. visita. turno.
@close close. closes. closed. closing. deadline. applications. apply. open. opens. shut. hours.
  bewerbungsschluss bewerbungsfrist frist. geschloss schliess oeffn
  cloture ferm ouvert limite. horaires.
  plazo. cierr abiert abre. abren. horario
@please please. send. sign. bring. reply. confirm. submit upload hand.
  bitte. schicken. senden. unterschr mitbring einreich
  merci. envoy sign veuill transmett
  envie firm mande. manda. traer. trae. traiga.
"""
