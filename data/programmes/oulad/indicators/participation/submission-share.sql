/*---
id: submission-share
version: 1
level: output
kind: share
unit: share
counts: enrolment-submission
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group]
direction: up
interval: none
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
  en: "Assessments handed in"
  da: "Afleverede opgaver"
  sv: "Inlämnade uppgifter"
  fi: "Palautetut tehtävät"
  nb: "Innleverte oppgaver"
formula:
  en: "Assessments handed in, divided by assessments due: five for each enrolment in course AAA, nine in course GGG."
  da: "Afleverede opgaver divideret med opgaver, der skulle afleveres: fem for hver tilmelding til kursus AAA, ni til kursus GGG."
  sv: "Inlämnade uppgifter delat med uppgifter som skulle lämnas in: fem för varje inskrivning på kurs AAA, nio på kurs GGG."
  fi: "Palautetut tehtävät jaettuna palautettavilla tehtävillä: viisi jokaista kurssin AAA ilmoittautumista kohti, yhdeksän kurssin GGG."
  nb: "Innleverte oppgaver delt på oppgaver som skulle leveres: fem for hver påmelding til kurs AAA, ni til kurs GGG."
limitations:
  en: "Several assessments belong to one person, so they are not independent, and no interval is given. Whoever withdrew is still counted as due."
  da: "Flere opgaver hører til samme person, så de er ikke uafhængige, og der gives intet interval. Den, der er stoppet, tæller stadig med i det, der skulle afleveres."
  sv: "Flera uppgifter hör till samma person; de är alltså inte oberoende, och inget intervall ges. Den som har avbrutit räknas fortfarande med i det som skulle lämnas in."
  fi: "Yhdellä henkilöllä on monta tehtävää, joten ne eivät ole toisistaan riippumattomia, eikä väliä anneta. Keskeyttäneen tehtävät lasketaan yhä palautettaviksi."
  nb: "Flere oppgaver hører til samme person, så de er ikke uavhengige, og det gis ikke noe intervall. Den som har sluttet, regnes fortsatt med i det som skulle leveres."
verification:
  en: "What was handed in, from the published file, against the published list of assessments of each course."
  da: "Det afleverede ifølge den offentliggjorte fil, holdt op mod den offentliggjorte liste over hvert kursus’ opgaver."
  sv: "Det inlämnade enligt den publicerade filen, jämfört med den publicerade listan över varje kurs uppgifter."
  fi: "Palautukset julkaistusta tiedostosta verrattuna kunkin kurssin julkaistuun tehtäväluetteloon."
  nb: "Det innleverte ifølge den publiserte filen, holdt opp mot den publiserte listen over oppgavene i hvert kurs."
assumptions:
  en: "Everything handed in was recorded; an assessment without a row was not handed in."
  da: "Alt afleveret er registreret; en opgave uden række er ikke afleveret."
  sv: "Allt inlämnat är registrerat; en uppgift utan rad har inte lämnats in."
  fi: "Kaikki palautettu on kirjattu; tehtävää, josta ei ole riviä, ei palautettu."
  nb: "Alt innlevert er registrert; en oppgave uten rad er ikke levert."
frequency: each-event
owner: evaluator
tags: {}
snapshot: by-dims
dated: null
---*/
WITH due AS (
	SELECT
		participant_id,
		module_no,
		CASE WHEN status = 'completed' THEN 1 ELSE 0 END AS submitted,
		CASE WHEN module_no < 200 THEN 'AAA' ELSE 'GGG' END AS name
	FROM course_progress
),
figure AS (
	SELECT participant_id, module_no, submitted, name AS measure FROM due
	UNION ALL
	SELECT participant_id, module_no, submitted, 'both' AS measure FROM due
)
SELECT
	CAST(CAST(participant_id AS VARCHAR) || '/' || CAST(module_no AS VARCHAR) AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(NULL AS DATE) AS on_date,
	CAST(submitted AS DOUBLE PRECISION) AS value,
	CAST(measure AS VARCHAR) AS measure
FROM figure
