"""Spanish nouns of work that look like a verb or a participle, so that their end alone does not tell them."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

HIS: Final = word_set("""
    abasto abono abrevadero acabado acceso accidente aceite acero acompañamiento acopio acuerdo aderezo adhesivo
    aforado aforo autocobro campus aguardiente ahorro aire aislamiento aislante ajuste alcance alcantarillado
    algodón alicatado alisado bienestar malestar
    almacén almuerzo alojamiento alquiler alumbrado aluminio alumnado amarre análisis anclado animal anuncio apoyo
    aprendizaje arado arbitraje arbolado archivo argumento armario arranque arroz arte asado aseo asesoramiento
    asfalto asiento atelier atraco autobús auxilio avance avión azulejo baile balance balayage banco barco barniz
    barnizado
    barrido barro bobinado bocado bordado buque cable cableado café calado cálculo caldo calendario calzado cambio
    camión campamento campo cáñamo canto carbón cartel cartón cemento centeno centro cepillado cercado cerdo cereal
    ciclo cierre cifrado cine claustro cliché cliente cobertizo cobre cobro cofre colegio comedero comedor comercio
    componente condado congelado consejo consumo contacto contrato control convenio corchado cortacésped cordero
    corral cortado
    corte cosido coste cribado cruce cuadre cuero cuidado cultivo curado curso debate decapado deporte depósito
    derrumbe desarrollo desfile desguace desmontaje despacho despegue despliegue detalle detergente dibujo diseño
    disolvente doctorado dosier dosificado dossier dron duelo dulce eje embalado embarque embotellado embutido
    empacado empalme empaquetado encaje encalado encargo encerado encofrado encolado encordado enfoque enfoscado
    engranaje enlace enlatado ensamblado ensamblaje ensayo enunciado envasado envase envío equipaje equipo escaneado
    escaparate escape escenario escote esmaltado espacio esquilado estadio estado estampado estante estudio etiquetado
    expediente fertilizante fichaje filete fileteado fileteo filtrado filtro folio folleto fomento fondo forjado
    formato formulario foro fregadero fregado freno fresado gallinero galvanizado ganado gas gimnasio girasol giro
    glosario gluten grabado grado granallado grupo guion guión guisado herbario hierro hilado hilo hongo horario
    hormigón horneado horno hospicio huerto huésped impuesto incidente informe inicio injertado injerto instituto
    inventario invernadero itinerario jarabe jardín judo juego juzgado karate laboratorio lacado ladrillo laminado
    lanzamiento lavado legado lenguaje libro lienzo lijado lino listado llenado local lomo lote lubricante maíz
    polen fútbol béisbol baloncesto balonmano bádminton dashboard
    mallado manejo mantenimiento mapa maquetado marcado marco marinado marisco mármol masaje máster matadero material
    mecanizado menú mercadillo mercado método microscopio ministerio mobiliario modelado modelo molde moldeado molino
    monitor montaje mortero mosto motor móvil mueble muestreo mural muro museo negocio nido nivel obrador ocio oficio
    óleo olivar orden ordeño padrón pago paisaje paletizado pan panal panel papel parque parto pasillo paso pastoreo
    patio patronado pedal pedido peinado periodo período permiso pescado peso petróleo pie pilates pilotaje pincel
    pintado piso plan planchado plano plantado plástico plegado pliegue podado pollo portal posgrado posparto
    postparto pozo prado precintado precio predicado premio prensado prensaje preparto préstamo presupuesto procesado
    proceso producto profesorado programa protocolo prototipado prototipo proyecto puerto pulido pulverizado pupitre
    queso quirófano ramo rebaño rebozado recambio recetario rechazo recibo reciclado reciclaje recinto recital
    recorrido recreo rectificado recubierto recuento recuerdo recurso refrigerante refuerzo refugio regadío registro
    reglamento relato relevo relleno reloj remachado remate remolque renderizado reparo reparto repaso repertorio
    reportaje requisito rescate respaldo respeto restaurante resultado resumen retablo reto retoque reuso riego riesgo
    rincón ritmo rito ritual roble robo robot rodado rodaje rol roscado rotulado rumbo salón saludo saneamiento sastre
    secadero secado sector seguimiento seguro sellado sello sembrado semillero sensor serrado servicio seto silo
    sindicato sistema socorro software solado soldado sondeado sondeo sonido soporte sorteo sótano suelo sumario
    suministro tablado tacto taladrado taladro tallado tallaje taller tambor tanatorio tapiz tapizado tarot tatuaje
    teatro teclado tejado tejar tejido telar teletrabajo telón temario templado templo tendero tendido teñido tercio
    termo terreno testeo texturizado tiempo timbre tinglado tintado tinte tipo título toldo tonel toque torneado
    torneo torno tostado trabajo tractor trámite transporte tranvía traslado trasplante tratado tratamiento trato
    trazado tren trenzado triado triaje trigo troquelado trote tubo tueste túnel turismo turno ultrasonido uniforme
    uso utillaje vaciado vagón vallado valle vehículo vendado vendaje vertedero vertido vestido vestuario viaje video
    vídeo vidriado vidrio vinagre viñedo vino vivero volante voltaje volumen voluntariado vuelo yeso yoga yogur zapato
    zócalo zumo zurcido
    """)
HERS: Final = word_set("""
    aceituna acera acogida acuarela adolescencia aduana agenda agua alarma albañilería alerta alfombra almendra
    ambulancia antena arcilla arquitectura asamblea asesoría asignatura auditoría autopsia avería ayuda bajada baldosa
    banda bañera barba barra base bata batería bebida beca biblioteca bici bicicleta bienvenida bobina boda bodega bolsa
    bomba botella brigada brocha busca cabina cadena cafetería caja caldera calle cama cámara camilla camisa campaña
    cañería cantina carga carne carpintería carrera carretera carretilla carta cartera cata categoría caza cena
    cerámica cerca cerradura cerrajería cerveza chaqueta charla cicatriz cinta cirugía clase clave clientela clínica
    cochera cocina codorniz colada colmena columna comida compañía compra confección conferencia consigna consulta
    consultoría contabilidad convivencia cooperativa correa cortina cosecha costa costura creciente crianza crítica
    cuadra cuadrilla cubierta cuenta cultura cuna cuota crema cura danza dehesa descarga despensa deuda dieta ducha duda
    dupla ebanistería edición electricidad electrónica emergencia empresa encuadernación encuesta enfermería entrada
    entrega entrevista escalera escoba escritura escucha escuela escultura esencia espera espuma estación estética
    estrategia ética etiqueta excursión fábrica fachada factura falda familia farmacia farmacología feria fibra
    ficción ficha fiesta finca firma flota fontanería fragua fresa fresadora fritura fruta furgoneta galería gama
    ganadería ganancia gente geriatría gira granja grúa guardia guía harina herramienta hidroterapia hierba higiene
    hipoteca historia hoja hornada hostelería huerta idea imprenta impresora incidencia inclusión infancia informática
    ingeniería iniciativa integración inversión jardinería jornada joyería laguna lana lavandería leche lectura lengua
    letra levadura ley limpieza línea lista llave llegada lluvia logística losa lucha maceta madera madurez maleta
    mañana maqueta máquina maquinaria marca marisma marquetería masa mascarilla materia matriz mecánica medicina
    mejora memoria mensajería mensualidad mentoría merienda mesa meta metodología métrica mezcla miel moneda montaña
    mudanza muestra multa muralla música naranja nave nieve niñez noche nómina norma noticia novela nuez nutrición
    obra oferta oficina orquesta oveja página panadería pantalla paquetería parada pared pareja parrilla parroquia
    partida pastelería pecera pediatría peluquería pesa pesca piedra piel pieza pila pintura piscina pista pizarra
    placa plancha planilla planta plantilla plataforma playa plaza poda podología política póliza portada práctica
    pregunta prensa prevención prima propuesta protección prueba puericultura puerta quema rampa receta recogida red
    redacción reforma regla reja remesa renta repostería reseña reserva residencia respuesta revista ría robótica
    ronda ropa rosca rueda ruta rutina sala salida salud sastrería seda sede seguridad semana semilla sidra siembra
    sierra silla sirena soldadura solera subasta subida suela tabla tableta táctica tala tapia tarde tarifa tasa
    técnica tela telecabina temporada terapia terraza tienda tierra tinaja tinta tirada toma traducción tribuna
    embarazada tripulación trufa tubería tutoría unidad urgencia uva vaca valla válvula variante vejez vendimia
    venta ventana
    verdura vertiente vía vidriera viga vigilancia viña visita vitrina yegua zona
    """)
"""Those that are no form of a verb but for one of another sense, or whose thing is as true as what is done: "poda"."""

EITHER_GENDER: Final = word_set("""
    ratio radio ratios radios armazón dínamo dinamo magneto cometa cometas
    """)
"""Said with either article, by country or by sense."""
