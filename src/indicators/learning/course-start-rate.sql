/*---
id: course-start-rate
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band]
direction: up
interval: wilson
name:
  en: Started the course
  da: Begyndte på kurset
  sv: Påbörjade kursen
  fi: Aloitti kurssin
  nb: Begynte på kurset
formula:
  en: Participants who have begun at least one course module, divided by everybody enrolled. Whoever has no record in the course counts as not started.
  da: Deltagere, der er begyndt på mindst ét kursusmodul, divideret med alle tilmeldte. Den, der ikke er registreret i kurset, regnes som ikke begyndt.
  sv: Deltagare som har påbörjat minst en kursmodul, delat med alla anmälda. Den som inte finns registrerad i kursen räknas bland dem som inte har börjat.
  fi: Osallistujat, jotka ovat aloittaneet vähintään yhden kurssimoduulin, jaettuna kaikilla ilmoittautuneilla. Jos henkilöstä ei ole kurssimerkintää, hänen ei katsota aloittaneen.
  nb: Deltakere som har begynt på minst én kursmodul, delt på alle påmeldte. Den som ikke er registrert i kurset, regnes som ikke begynt.
limitations:
  en: "Opening one module is enough: the figure does not show how far people got."
  da: "Det er nok at have åbnet ét modul: Tallet viser ikke, hvor langt folk nåede."
  sv: "Det räcker att ha öppnat en modul: siffran visar inte hur långt människor kom."
  fi: "Yhden moduulin avaaminen riittää: luku ei kerro, miten pitkälle ihmiset pääsivät."
  nb: "Det er nok å ha åpnet én modul: Tallet viser ikke hvor langt folk kom."
verification:
  en: The course platform’s report of modules begun and completed, by participant.
  da: Kursusplatformens rapport over påbegyndte og gennemførte moduler for hver deltager.
  sv: Kursplattformens rapport över påbörjade och slutförda moduler per deltagare.
  fi: Kurssialustan raportti kunkin osallistujan aloittamista ja suorittamista moduuleista.
  nb: Kursplattformens rapport over påbegynte og fullførte moduler for hver deltaker.
assumptions:
  en: The platform notes every module that somebody opens, and the list of modules is the one that the programme requires.
  da: Platformen noterer hvert modul, som nogen åbner, og modullisten er den, som programmet kræver.
  sv: Plattformen noterar varje modul som någon öppnar, och modullistan är den som programmet kräver.
  fi: Alusta kirjaa jokaisen avatun moduulin, ja moduuliluettelo on se, jota ohjelma edellyttää.
  nb: Plattformen noterer hver modul som noen åpner, og modullisten er den som programmet krever.
frequency: continuous
owner: partner
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
WITH started AS (
	SELECT DISTINCT participant_id
	FROM course_progress
	WHERE status <> 'not_started'
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN s.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN started s ON s.participant_id = p.participant_id
