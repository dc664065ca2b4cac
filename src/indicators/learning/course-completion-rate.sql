/*---
id: course-completion-rate
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: [country, gender, age_band, isced_group, years_in_country]
direction: up
interval: wilson
name:
  en: Completed the course
  da: Gennemførte kurset
  sv: Slutförde kursen
  fi: Suoritti kurssin loppuun
  nb: Fullførte kurset
formula:
  en: Participants who have completed every required module, divided by everybody enrolled. Optional modules play no part.
  da: Deltagere, der har gennemført alle obligatoriske moduler, divideret med alle tilmeldte. Valgfrie moduler indgår ikke.
  sv: Deltagare som har slutfört alla obligatoriska moduler, delat med alla anmälda. Valfria moduler räknas inte in.
  fi: Osallistujat, jotka ovat suorittaneet kaikki pakolliset moduulit, jaettuna kaikilla ilmoittautuneilla. Valinnaisilla moduuleilla ei ole merkitystä.
  nb: Deltakere som har fullført alle obligatoriske moduler, delt på alle påmeldte. Valgfrie moduler regnes ikke med.
limitations:
  en: Completing the course is no formal qualification, and says little about what people learned.
  da: At have gennemført kurset er ikke en formel kvalifikation og siger ikke meget om, hvad deltagerne lærte.
  sv: Att ha slutfört kursen är ingen formell kvalifikation och säger inte mycket om vad deltagarna lärde sig.
  fi: Kurssin suorittaminen ei ole muodollinen tutkinto, eikä se kerro paljon siitä, mitä opittiin.
  nb: Å ha fullført kurset er ingen formell kvalifikasjon og sier lite om hva deltakerne lærte.
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
tags: {kirkpatrick: 2}
snapshot: by-dims
relations:
  - {count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}
  - {count: numerator, relation: within, of: [{indicator: course-start-rate, count: numerator}]}
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH required AS (
	SELECT COUNT(*) AS modules
	FROM course_module
	WHERE required
),
completed AS (
	SELECT c.participant_id, COUNT(DISTINCT c.module_no) AS modules
	FROM course_progress c
	JOIN course_module m ON m.module_no = c.module_no
	WHERE m.required AND c.status = 'completed'
	GROUP BY c.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.modules = 0 THEN NULL
			WHEN c.modules = r.modules THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value
FROM participant p
CROSS JOIN required r
LEFT JOIN completed c ON c.participant_id = p.participant_id
