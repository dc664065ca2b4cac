/*---
id: final-evaluation-held
version: 1
level: output
kind: count
unit: meetings
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
direction: up
interval: none
name:
  en: Final evaluation meeting
  da: Afsluttende evalueringsmøde
  sv: Avslutande utvärderingsmöte
  fi: Päätös- ja arviointikokous
  nb: Avsluttende evalueringsmøte
formula:
  en: Number of final evaluation meetings that were held, in the whole programme.
  da: Antal afsluttende evalueringsmøder, der blev holdt, i hele programmet.
  sv: Antal avslutande utvärderingsmöten som hölls, i hela programmet.
  fi: Pidettyjen päätös- ja arviointikokousten määrä koko ohjelmassa.
  nb: Antall avsluttende evalueringsmøter som ble holdt, i hele programmet.
limitations:
  en: Shows that the meeting took place, not what it concluded.
  da: Viser, at mødet fandt sted, ikke hvad det nåede frem til.
  sv: Visar att mötet ägde rum, inte vad det kom fram till.
  fi: Kertoo, että kokous pidettiin, ei sitä, mihin tulokseen siinä tultiin.
  nb: Viser at møtet fant sted, ikke hva det kom fram til.
verification:
  en: Agenda, attendance list and conclusions of the meeting, kept by the lead partner.
  da: Mødets dagsorden, fremmødeliste og konklusioner, opbevaret hos den ledende partner.
  sv: Mötets dagordning, närvarolista och slutsatser, som den ledande partnern förvarar.
  fi: Kokouksen esityslista, läsnäololuettelo ja johtopäätökset, jotka ovat päävastuullisella kumppanilla.
  nb: Møtets dagsorden, oppmøteliste og konklusjoner, oppbevart hos den ledende partneren.
assumptions:
  en: The partners can travel to the meeting, or it can take place online.
  da: Partnerne kan rejse til mødet, eller det kan holdes på nettet.
  sv: Partnerna kan resa till mötet, eller så kan det hållas på nätet.
  fi: Kumppanit voivat matkustaa kokoukseen, tai se voidaan pitää verkossa.
  nb: Partnerne kan reise til møtet, eller det kan holdes på nett.
frequency: once
owner: lead
tags: {dac: [sustainability]}
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
WHERE session_type = 'final_evaluation' AND status = 'held'
