/*---
id: kickoff-days-delivered
version: 1
level: output
kind: count
unit: days
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
direction: up
interval: none
name:
  en: Kick-off training days held
  da: Afholdte opstarts- og træningsdage
  sv: Genomförda uppstarts- och utbildningsdagar
  fi: Pidetyt aloitus- ja koulutuspäivät
  nb: Gjennomførte oppstarts- og opplæringsdager
formula:
  en: Number of kick-off training days that were held, in the whole programme.
  da: Antal opstarts- og træningsdage, der blev holdt, i hele programmet.
  sv: Antal uppstarts- och utbildningsdagar som hölls, i hela programmet.
  fi: Pidettyjen aloitus- ja koulutuspäivien määrä koko ohjelmassa.
  nb: Antall oppstarts- og opplæringsdager som ble holdt, i hele programmet.
limitations:
  en: Counts the days, not what was taught on them or how many people came.
  da: Tæller dagene, ikke hvad der blev undervist i, eller hvor mange der kom.
  sv: Räknar dagarna, inte vad utbildningen handlade om eller hur många som kom.
  fi: Kertoo päivien määrän, ei koulutuksen sisältöä eikä paikalle tulleiden määrää.
  nb: Teller dagene, ikke hva opplæringen handlet om, eller hvor mange som kom.
verification:
  en: Programme and attendance list of each day, kept by the lead partner.
  da: Program og fremmødeliste for hver dag, opbevaret hos den ledende partner.
  sv: Program och närvarolista för varje dag, som den ledande partnern förvarar.
  fi: Kunkin päivän ohjelma ja läsnäololuettelo, jotka ovat päävastuullisella kumppanilla.
  nb: Program og oppmøteliste for hver dag, oppbevart hos den ledende partneren.
assumptions:
  en: All partners can take part, by travelling or online. A day counts once, however many countries took part in it.
  da: Alle partnere kan deltage, ved at rejse eller på nettet. En dag tæller én gang, uanset hvor mange lande der var med.
  sv: Alla partner kan delta, på resande fot eller på nätet. En dag räknas en gång, hur många länder som än var med.
  fi: Kaikki kumppanit voivat osallistua matkustamalla tai verkossa. Päivä lasketaan kerran, vaikka mukana oli monta maata.
  nb: Alle partnerne kan delta, ved å reise eller på nett. En dag teller én gang, uansett hvor mange land som var med.
frequency: once
owner: lead
tags: {dac: [effectiveness]}
snapshot: by-dims
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM session
WHERE session_type = 'kickoff_day' AND status = 'held'
