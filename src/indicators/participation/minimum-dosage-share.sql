/*---
id: minimum-dosage-share
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant, session, attendance]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
name:
  en: Reached the minimum participation
  da: Nåede den mindste deltagelse
  sv: Nådde det minsta deltagandet
  fi: Vähimmäisosallistumisen saavuttaneet
  nb: Nådde minste deltakelse
formula:
  en: Participants who were present, for all or part of the time, at 3 or more networking dinners and 5 or more mentor days that were held, divided by everybody enrolled.
  da: Deltagere, der var til stede, helt eller delvist, ved 3 eller flere netværksmiddage og 5 eller flere mentordage, der blev holdt, divideret med alle tilmeldte.
  sv: Deltagare som var närvarande, helt eller delvis, vid 3 eller fler nätverksmiddagar och 5 eller fler mentordagar som hölls, delat med alla anmälda.
  fi: Osallistujat, jotka olivat kokonaan tai osittain läsnä vähintään 3 pidetyllä verkostoitumisillallisella ja 5 pidetyssä mentoripäivässä, jaettuna kaikilla ilmoittautuneilla.
  nb: Deltakere som var til stede, helt eller delvis, på 3 eller flere nettverksmiddager og 5 eller flere mentordager som ble holdt, delt på alle påmeldte.
limitations:
  en: The threshold is a convention, and no proof that so much is enough. Where fewer events were held, and for those who enrolled late, it is harder to reach.
  da: Grænsen er en konvention og intet bevis for, at så meget er nok. Hvor færre arrangementer blev holdt, og for dem, der kom sent med, er den sværere at nå.
  sv: Gränsen är en konvention och inget bevis för att så mycket räcker. Där färre evenemang hölls, och för dem som kom med sent, är den svårare att nå.
  fi: Raja on sovittu, eikä se todista, että tämä riittää. Se on vaikeampi saavuttaa, jos tilaisuuksia pidettiin vähemmän tai jos tuli mukaan myöhään.
  nb: Grensen er en konvensjon og intet bevis for at så mye er nok. Der færre arrangementer ble holdt, og for dem som kom sent med, er den vanskeligere å nå.
verification:
  en: Attendance lists of all dinners and mentor days, together with the list of participants. Each person’s events can be counted in them.
  da: Fremmødelisterne fra alle middage og mentordage sammen med deltagerlisten. Hver persons arrangementer kan tælles i dem.
  sv: Närvarolistorna från alla middagar och mentordagar tillsammans med deltagarlistan. Varje persons evenemang kan räknas i dem.
  fi: Kaikkien illallisten ja mentoripäivien läsnäololuettelot sekä osallistujaluettelo. Niistä voi laskea kunkin henkilön tilaisuudet.
  nb: Oppmøtelistene fra alle middager og mentordager sammen med deltakerlisten. Hver persons arrangementer kan telles i dem.
assumptions:
  en: Attendance is written down at every event; no entry counts as absent. An event abroad, or before enrolment, counts like any other.
  da: Fremmøde noteres ved hvert arrangement; står man ikke på listen, regnes det som fravær. Et arrangement i et andet land eller før tilmeldingen tæller som alle andre.
  sv: Närvaron antecknas vid varje evenemang; den som inte står på listan räknas som frånvarande. Ett evenemang i ett annat land eller före anmälan räknas som alla andra.
  fi: Läsnäolo kirjataan jokaisessa tilaisuudessa; jos merkintää ei ole, henkilö lasketaan poissaolevaksi. Toisessa maassa tai ennen ilmoittautumista pidetty tilaisuus lasketaan kuten muutkin.
  nb: Oppmøte noteres på hvert arrangement; den som ikke står på listen, regnes som fraværende. Et arrangement i et annet land eller før påmeldingen teller som alle andre.
frequency: each-event
owner: evaluator
tags: {}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH present AS (
	SELECT
		a.person_id,
		COUNT(*) FILTER (WHERE s.session_type = 'networking_dinner') AS dinners,
		COUNT(*) FILTER (WHERE s.session_type = 'mentor_day') AS mentor_days
	FROM attendance a
	JOIN session s ON s.session_id = a.session_id
	WHERE s.status = 'held' AND a.status IN ('present', 'partial')
	GROUP BY a.person_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN a.dinners >= 3 AND a.mentor_days >= 5 THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN present a ON a.person_id = p.participant_id
