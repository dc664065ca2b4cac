/*---
id: passed-share
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: up
interval: wilson
measures:
  - id: both
    name:
      en: "Both courses"
      da: "Begge kurser"
      sv: "Båda kurserna"
      fi: "Molemmat kurssit"
      nb: "Begge kursene"
  - id: AAA
    name:
      en: "Course AAA"
      da: "Kursus AAA"
      sv: "Kurs AAA"
      fi: "Kurssi AAA"
      nb: "Kurs AAA"
  - id: GGG
    name:
      en: "Course GGG"
      da: "Kursus GGG"
      sv: "Kurs GGG"
      fi: "Kurssi GGG"
      nb: "Kurs GGG"
name:
  en: "Passed the course"
  da: "Bestod kurset"
  sv: "Blev godkända på kursen"
  fi: "Läpäisi kurssin"
  nb: "Besto kurset"
formula:
  en: "Enrolments that ended with a pass or a distinction, divided by all enrolments of the course."
  da: "Tilmeldinger, der endte med bestået eller udmærkelse, divideret med alle tilmeldinger til kurset."
  sv: "Inskrivningar som slutade med godkänt eller utmärkelse, delat med alla inskrivningar på kursen."
  fi: "Hyväksytysti tai kiitettävästi päättyneet ilmoittautumiset jaettuna kurssin kaikilla ilmoittautumisilla."
  nb: "Påmeldinger som endte med bestått eller utmerkelse, delt på alle påmeldinger til kurset."
limitations:
  en: "The two courses ask for different things; their shares describe each course and do not rank them."
  da: "De to kurser kræver forskellige ting; andelene beskriver hvert kursus og rangordner dem ikke."
  sv: "De två kurserna kräver olika saker; andelarna beskriver varje kurs och rangordnar dem inte."
  fi: "Kurssit vaativat eri asioita; osuudet kuvaavat kutakin kurssia eivätkä aseta niitä järjestykseen."
  nb: "De to kursene krever ulike ting; andelene beskriver hvert kurs og rangerer dem ikke."
verification:
  en: "The final result of each enrolment in the published file, row by row."
  da: "Slutresultatet for hver tilmelding i den offentliggjorte fil, række for række."
  sv: "Slutresultatet för varje inskrivning i den publicerade filen, rad för rad."
  fi: "Kunkin ilmoittautumisen lopputulos julkaistussa tiedostossa, rivi riviltä."
  nb: "Sluttresultatet for hver påmelding i den publiserte filen, rad for rad."
assumptions:
  en: "A pass asks the same of everybody in a course, and each enrolment stands for one person."
  da: "At bestå kræver det samme af alle på et kursus, og hver tilmelding står for én person."
  sv: "Ett godkänt kräver detsamma av alla på en kurs, och varje inskrivning står för en person."
  fi: "Hyväksytty suoritus edellyttää samaa kaikilta kurssilaisilta, ja kukin ilmoittautuminen on yksi henkilö."
  nb: "Å bestå krever det samme av alle på et kurs, og hver påmelding står for én person."
frequency: once
owner: evaluator
tags: {kirkpatrick: 2}
snapshot: by-dims
dated: null
---*/
WITH course AS (
	SELECT participant_id, CASE WHEN MIN(module_no) < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
	GROUP BY participant_id
),
result AS (
	SELECT p.participant_id, c.name, CASE WHEN p.status = 'completed' THEN 1 ELSE 0 END AS passed
	FROM participant p
	JOIN course c ON c.participant_id = p.participant_id
),
figure AS (
	SELECT participant_id, passed, name AS measure FROM result
	UNION ALL
	SELECT participant_id, passed, 'both' AS measure FROM result
)
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(passed AS DOUBLE PRECISION) AS value,
	CAST(measure AS VARCHAR) AS measure
FROM figure
