"""Words that no list has and that are right all the same: tools, trades, chat, and what was borrowed from English."""

from typing import Final

from afterword.core.writing.prose.lists import word_set

OWN_WORDS: Final = word_set("""
    abt afaik airside annum ansible api appium appt archicad argocd artic async asyncio autocad autoscaling
    axios balayage bcp certiphyto blockout boatshed bootcamp bootcamps bootloader btw burndown callboard changelog
    checkstyle cheffe cheffes chulísimo cicd clickhouse codepen config configs containerd contame crispr crm
    cutover cutovers callout callouts lidar shopfloor
    cron cronjob cronjobs css csv cto cuz databricks datadog dbt defo devops dialers dinos dispo django
    dockerfile dropdown eda elasticsearch erlang erp erstmal esbuild eslint etl failover fastapi fastify figma
    finde fwiw fyi gdpr gehts gerrit gibts git github gitlab golang gradle grafana graphql grpc haccp hadoop
    haproxy haskell helmfile helpdesk heroku hmu homeoffice hotfix hotfixes html https hubspot hvac ide idk ifrs
    iirc imho imo incoterms indesign influxdb inox ios isses istio jira jobrad jobticket joignable json jupyter
    jupyterhub kaggle kanban keycloak kibana kotlin kpi kpis kubernetes laravel lates lg lightgbm lightroom
    linters lmk logframe logstash lotsa lowcode magíster max mdr meetup meetups memcached mentoría mentorías
    metabase mfg microservice microservices modbus mongodb monorepo mqtt msg msgs mtg mtgs mypy mysql navision
    netsuite nextjs nginx ngo ngos nocode nodejs numpy nvm oauth observabilidad observabilité offsite ofsted okr
    okrs okta omw openapi openshift orm pcr pentest pentests php phyto pilates pinstriping plc podman porfa postgis
    postgres postgresql powerbi powershell ppl preprod prisma probearbeiten probetag probetage pytest pytorch qgis
    rabbitmq rdv recontacter recontacterons redis refactorings reno renos reorg reqs revit rubocop runbook runbooks
    réinitialisation réutilisez rüber saas satnav scikit sdk sdks sdlc senco seo serverless sharepoint shopify siebziger
    sketchup sklearn sku skus solidworks splunk sql sqlalchemy sqlite sre standups stollen stp svp tacho tbc tbd
    tbh teardown teletrabajo thx timesheet timesheets tkt tmrw tonite toolchain top tranqui tutoie tutoiement
    tutoient tutoyer ui unix ux vegana veganas vegano veganos vg videollamada videollamadas visio
    visioconférence visioconférences visios vite vue véto vétos webhook webhooks webpack wfh whiteboarding wkend
    wkly wknd wordpress xgboost xml yall yaml zapier zb zendesk rythmo
    desaladora desaladoras ferri ferris fregaplatos friegaplatos parón parones
    pádel ciclovía ciclovías coworking coworkings crossfit pladur ecommerce seitan kombucha
    silestone durlock gotelé keratina ferralla yesista yesistas acuaponía fertirriego taichi chikung reiki bebeteca
    bibliobús hammam jacuzzi holter snoezelen fablab makerspace fullstack photocall attrezzo frigo panettone
    focaccia pinsa burrata gamificación audiodescripción barismo autocobro paritorio paritorios
    """)
"""Right in any of the languages. `make contract` tells of a word that the lists have by now."""
