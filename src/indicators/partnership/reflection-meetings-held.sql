/*---
id: reflection-meetings-held
version: 1
level: output
kind: count
unit: meetings
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
measures:
  - id: held
    name:
      en: Meetings held
      da: Afholdte møder
      sv: Möten som hölls
      fi: Pidetyt kokoukset
      nb: Møter som ble holdt
  - id: quarters-covered
    unit: quarters
    distinct: true
    name:
      en: Quarters with a meeting
      da: Kvartaler med møde
      sv: Kvartal med möte
      fi: Vuosineljännekset, joilla oli kokous
      nb: Kvartaler med møte
direction: up
interval: none
name:
  en: Reflection meetings of the coordinators
  da: Koordinatorernes refleksionsmøder
  sv: Samordnarnas reflektionsmöten
  fi: Koordinaattorien reflektiokokoukset
  nb: Koordinatorenes refleksjonsmøter
formula:
  en: Number of reflection meetings that were held in the whole programme, and number of calendar quarters in which there was at least one.
  da: Antal refleksionsmøder, der blev holdt i hele programmet, og antal kvartaler, hvor der var mindst ét.
  sv: Antal reflektionsmöten som hölls i hela programmet, och antal kvartal då det hölls minst ett.
  fi: Koko ohjelmassa pidettyjen reflektiokokousten määrä ja niiden vuosineljännesten määrä, joilla pidettiin vähintään yksi kokous.
  nb: Antall refleksjonsmøter som ble holdt i hele programmet, og antall kvartaler med minst ett møte.
limitations:
  en: Counts meetings, not who took part in them or what came out of them.
  da: Tæller møder, ikke hvem der deltog, eller hvad der kom ud af dem.
  sv: Räknar möten, inte vilka som deltog eller vad de ledde fram till.
  fi: Kertoo kokousten määrän, ei sitä, ketkä niihin osallistuivat tai mitä niissä saatiin aikaan.
  nb: Teller møter, ikke hvem som deltok, eller hva som kom ut av dem.
verification:
  en: Minutes of the coordinators’ meetings, kept by the lead partner.
  da: Referater af koordinatorernes møder, opbevaret hos den ledende partner.
  sv: Protokoll från samordnarnas möten, som den ledande partnern förvarar.
  fi: Koordinaattorien kokousten pöytäkirjat, jotka ovat päävastuullisella kumppanilla.
  nb: Referater fra koordinatorenes møter, oppbevart hos den ledende partneren.
assumptions:
  en: The coordinators of all countries have time for a meeting each quarter. Quarters are those of the calendar.
  da: Koordinatorerne i alle lande har tid til et møde hvert kvartal. Kvartalerne er kalenderens.
  sv: Samordnarna i alla länder har tid för ett möte varje kvartal. Kvartalen är kalenderns.
  fi: Kaikkien maiden koordinaattoreilla on aikaa kokoukselle joka vuosineljänneksellä. Vuosineljännekset ovat kalenterin mukaisia.
  nb: Koordinatorene i alle land har tid til et møte hvert kvartal. Kvartalene er kalenderens.
frequency: quarterly
owner: lead
tags: {dac: [coherence]}
snapshot: by-dims
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
WITH meeting AS (
	SELECT session_id, held_on
	FROM session
	WHERE session_type = 'reflection_meeting' AND status = 'held'
)
SELECT
	CAST('held' AS VARCHAR) AS measure,
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM meeting
UNION ALL
SELECT
	CAST('quarters-covered' AS VARCHAR) AS measure,
	CAST(quarter_of(held_on) AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM meeting
