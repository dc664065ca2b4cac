/*---
id: attendance-rate
version: 1
level: output
kind: share
unit: share
counts: person-session
sources: [participant, session, attendance]
links: [participant, session]
dims: [country, session_type, gender, mode]
direction: up
interval: wilson
name:
  en: Attendance at dinners and mentor days
  da: Fremmøde til middage og mentordage
  sv: Närvaro vid middagar och mentordagar
  fi: Läsnäolo illallisilla ja mentoripäivillä
  nb: Oppmøte på middager og mentordager
formula:
  en: "Times that a participant was present, for all or part of a networking dinner or mentor day, divided by times that a participant could have been: every dinner and mentor day held where the participant lives, from the day of enrolment to the day of exit. No entry in the attendance list counts as absent."
  da: "Gange, hvor en deltager var til stede ved en netværksmiddag eller mentordag, helt eller delvist, divideret med gange, hvor en deltager kunne have været der: alle middage og mentordage i deltagerens eget land fra tilmeldingsdagen til den dag, deltageren stoppede. Står personen ikke på fremmødelisten, regnes det som fravær."
  sv: "Gånger då en deltagare var närvarande vid en nätverksmiddag eller mentordag, helt eller delvis, delat med gånger då en deltagare kunde ha varit där: alla middagar och mentordagar i deltagarens eget land från anmälningsdagen till den dag då deltagaren slutade. Den som inte står på närvarolistan räknas som frånvarande."
  fi: "Kerrat, jolloin osallistuja oli läsnä verkostoitumisillallisella tai mentoripäivässä kokonaan tai osittain, jaettuna kerroilla, jolloin osallistuja olisi voinut olla läsnä: kaikki osallistujan omassa maassa pidetyt illalliset ja mentoripäivät ilmoittautumispäivästä siihen päivään, jona osallistuminen päättyi. Jos läsnäololuettelossa ei ole merkintää, henkilö lasketaan poissaolevaksi."
  nb: "Ganger en deltaker var til stede på en nettverksmiddag eller mentordag, helt eller delvis, delt på ganger en deltaker kunne ha vært der: alle middager og mentordager i deltakerens eget land fra påmeldingsdagen til den dagen deltakeren sluttet. Den som ikke står på oppmøtelisten, regnes som fraværende."
limitations:
  en: Gaps in the attendance lists lower the figure. The same people are counted at many events, so the interval is narrower than it should be.
  da: Huller i fremmødelisterne trækker tallet ned. De samme personer tælles ved mange arrangementer, så intervallet er smallere, end det burde være.
  sv: Luckor i närvarolistorna drar ner siffran. Samma personer räknas vid många evenemang, så intervallet är smalare än det borde vara.
  fi: Läsnäololuetteloiden aukot pienentävät lukua. Samat ihmiset lasketaan monessa tilaisuudessa, joten väli on kapeampi kuin sen pitäisi olla.
  nb: Hull i oppmøtelistene trekker tallet ned. De samme personene telles på mange arrangementer, så intervallet er smalere enn det burde være.
verification:
  en: Attendance lists of the events, together with the list of participants.
  da: Arrangementernes fremmødelister sammen med deltagerlisten.
  sv: Evenemangens närvarolistor tillsammans med deltagarlistan.
  fi: Tilaisuuksien läsnäololuettelot sekä osallistujaluettelo.
  nb: Arrangementenes oppmøtelister sammen med deltakerlisten.
assumptions:
  en: Attendance is written down at every event, and whoever is not on the list was not there.
  da: Fremmøde noteres ved hvert arrangement, og den, der ikke står på listen, var der ikke.
  sv: Närvaron antecknas vid varje evenemang, och den som inte står på listan var inte där.
  fi: Läsnäolo kirjataan jokaisessa tilaisuudessa, ja se, jota luettelossa ei ole, ei ollut paikalla.
  nb: Oppmøte noteres på hvert arrangement, og den som ikke står på listen, var ikke der.
frequency: each-event
owner: partner
tags: {dac: [effectiveness]}
snapshot: by-dims
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
WITH counted_session AS (
	SELECT session_id, country, held_on
	FROM session
	WHERE status = 'held' AND session_type IN ('networking_dinner', 'mentor_day')
),
eligible AS (
	SELECT s.session_id, s.held_on, p.participant_id
	FROM counted_session s
	JOIN participant p
		ON p.country = s.country
		AND p.enrolled_on <= s.held_on
		AND (p.exited_on IS NULL OR p.exited_on >= s.held_on)
)
SELECT
	CAST(e.session_id || ' ' || e.participant_id AS VARCHAR) AS unit,
	CAST(e.participant_id AS VARCHAR) AS participant_id,
	CAST(e.session_id AS VARCHAR) AS session_id,
	CAST(e.held_on AS DATE) AS on_date,
	CAST(CASE WHEN a.status IN ('present', 'partial') THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM eligible e
LEFT JOIN attendance a ON a.session_id = e.session_id AND a.person_id = e.participant_id
