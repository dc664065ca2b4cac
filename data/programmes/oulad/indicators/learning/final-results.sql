/*---
id: final-results
version: 1
level: outcome
kind: count
unit: persons
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: none
interval: none
measures:
  - id: AAA-completed
    name:
      en: "Course AAA: passed"
      da: "Kursus AAA: bestået"
      sv: "Kurs AAA: godkända"
      fi: "Kurssi AAA: hyväksytyt"
      nb: "Kurs AAA: bestått"
  - id: AAA-failed
    name:
      en: "Course AAA: not passed"
      da: "Kursus AAA: ikke bestået"
      sv: "Kurs AAA: inte godkända"
      fi: "Kurssi AAA: ei hyväksytyt"
      nb: "Kurs AAA: ikke bestått"
  - id: AAA-withdrawn
    name:
      en: "Course AAA: withdrew"
      da: "Kursus AAA: stoppet undervejs"
      sv: "Kurs AAA: avbröt"
      fi: "Kurssi AAA: keskeyttäneet"
      nb: "Kurs AAA: sluttet underveis"
  - id: GGG-completed
    name:
      en: "Course GGG: passed"
      da: "Kursus GGG: bestået"
      sv: "Kurs GGG: godkända"
      fi: "Kurssi GGG: hyväksytyt"
      nb: "Kurs GGG: bestått"
  - id: GGG-failed
    name:
      en: "Course GGG: not passed"
      da: "Kursus GGG: ikke bestået"
      sv: "Kurs GGG: inte godkända"
      fi: "Kurssi GGG: ei hyväksytyt"
      nb: "Kurs GGG: ikke bestått"
  - id: GGG-withdrawn
    name:
      en: "Course GGG: withdrew"
      da: "Kursus GGG: stoppet undervejs"
      sv: "Kurs GGG: avbröt"
      fi: "Kurssi GGG: keskeyttäneet"
      nb: "Kurs GGG: sluttet underveis"
name:
  en: "Final results"
  da: "Slutresultater"
  sv: "Slutresultat"
  fi: "Lopputulokset"
  nb: "Sluttresultater"
formula:
  en: "Enrolments by course and by how they ended: passed (with or without distinction), not passed, or withdrew."
  da: "Tilmeldinger efter kursus, og hvordan de endte: bestået (med eller uden udmærkelse), ikke bestået eller stoppet undervejs."
  sv: "Inskrivningar efter kurs och hur de slutade: godkända (med eller utan utmärkelse), inte godkända eller avbrutna."
  fi: "Ilmoittautumiset kurssin ja lopputuloksen mukaan: hyväksytty (kiitettävästi tai ilman), ei hyväksytty tai keskeytetty."
  nb: "Påmeldinger etter kurs og hvordan de endte: bestått (med eller uten utmerkelse), ikke bestått eller sluttet underveis."
limitations:
  en: "The file does not say when somebody withdrew, nor why."
  da: "Filen siger ikke, hvornår nogen stoppede, eller hvorfor."
  sv: "Filen säger inte när någon avbröt, och inte varför."
  fi: "Tiedosto ei kerro, milloin tai miksi joku keskeytti."
  nb: "Filen sier ikke når noen sluttet, eller hvorfor."
verification:
  en: "The final result of each enrolment in the published file, row by row."
  da: "Slutresultatet for hver tilmelding i den offentliggjorte fil, række for række."
  sv: "Slutresultatet för varje inskrivning i den publicerade filen, rad för rad."
  fi: "Kunkin ilmoittautumisen lopputulos julkaistussa tiedostossa, rivi riviltä."
  nb: "Sluttresultatet for hver påmelding i den publiserte filen, rad for rad."
assumptions:
  en: "Each enrolment stands for one person; whoever took both courses counts in each of them."
  da: "Hver tilmelding står for én person; den, der tog begge kurser, tæller i dem begge."
  sv: "Varje inskrivning står för en person; den som gick båda kurserna räknas i båda."
  fi: "Kukin ilmoittautuminen on yksi henkilö; molemmat kurssit käynyt lasketaan kummassakin."
  nb: "Hver påmelding står for én person; den som tok begge kursene, teller i begge."
frequency: once
owner: evaluator
tags: {}
snapshot: by-dims
dated: null
---*/
WITH course AS (
	SELECT participant_id, CASE WHEN MIN(module_no) < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN p.status = 'completed' AND c.name = 'AAA' THEN 'AAA-completed'
			WHEN p.status = 'withdrawn' AND c.name = 'AAA' THEN 'AAA-withdrawn'
			WHEN c.name = 'AAA' THEN 'AAA-failed'
			WHEN p.status = 'completed' THEN 'GGG-completed'
			WHEN p.status = 'withdrawn' THEN 'GGG-withdrawn'
			ELSE 'GGG-failed'
		END AS VARCHAR
	) AS measure
FROM participant p
JOIN course c ON c.participant_id = p.participant_id
