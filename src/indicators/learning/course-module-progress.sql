/*---
id: course-module-progress
version: 1
level: output
kind: share
unit: share
counts: module-row
sources: [participant, course_progress]
links: [participant]
dims: [country]
direction: up
interval: wilson
name:
  en: Required modules completed
  da: Gennemførte obligatoriske moduler
  sv: Slutförda obligatoriska moduler
  fi: Suoritetut pakolliset moduulit
  nb: Fullførte obligatoriske moduler
formula:
  en: Required modules that a participant has completed, divided by all required modules that the course records hold an entry for, completed or not. One entry is one participant and one module.
  da: Obligatoriske moduler, som en deltager har gennemført, divideret med alle obligatoriske moduler, der står i kursets optegnelser, gennemført eller ej. Hver linje er én deltager og ét modul.
  sv: Obligatoriska moduler som en deltagare har slutfört, delat med alla obligatoriska moduler som finns i kursens uppgifter, slutförda eller inte. Varje rad är en deltagare och en modul.
  fi: Osallistujan suorittamat pakolliset moduulit jaettuna kaikilla pakollisilla moduuleilla, joista kurssin tiedoissa on merkintä, suoritettiin ne tai ei. Yksi merkintä on yksi osallistuja ja yksi moduuli.
  nb: Obligatoriske moduler som en deltaker har fullført, delt på alle obligatoriske moduler som står i kursets opplysninger, fullført eller ikke. Hver linje er én deltaker og én modul.
limitations:
  en: A participant or module without an entry is in neither number, so that missing entries can raise the figure. One person’s modules belong together, so the interval is narrower than it should be.
  da: En deltager eller et modul uden linje er ikke med i nogen af tallene, så manglende linjer kan trække tallet op. Den enkeltes moduler hører sammen, så intervallet er smallere, end det burde være.
  sv: En deltagare eller modul utan rad är inte med i något av talen, så att saknade rader kan dra upp siffran. En persons moduler hör ihop, så intervallet är smalare än det borde vara.
  fi: Osallistuja tai moduuli, josta ei ole merkintää, ei ole mukana kummassakaan luvussa, joten puuttuvat merkinnät voivat suurentaa lukua. Saman henkilön moduulit kuuluvat yhteen, joten väli on kapeampi kuin sen pitäisi olla.
  nb: En deltaker eller modul uten linje er ikke med i noen av tallene, så manglende linjer kan trekke tallet opp. Modulene til én person hører sammen, så intervallet er smalere enn det burde være.
verification:
  en: Export of the course platform, with the status of each module for each participant.
  da: Udtræk fra kursusplatformen med hvert moduls status for hver deltager.
  sv: Utdrag ur kursplattformen med varje moduls status för varje deltagare.
  fi: Kurssialustan tiedot kunkin moduulin tilasta kullakin osallistujalla.
  nb: Uttrekk fra kursplattformen med status for hver modul og hver deltaker.
assumptions:
  en: The platform has one entry for each participant and each required module, also for those not yet begun.
  da: Platformen har én linje for hver deltager og hvert obligatorisk modul, også for dem, der ikke er begyndt.
  sv: Plattformen har en rad för varje deltagare och varje obligatorisk modul, också för dem som inte har påbörjats.
  fi: Alustalla on yksi merkintä kustakin osallistujasta ja pakollisesta moduulista, myös aloittamattomista.
  nb: Plattformen har én linje for hver deltaker og hver obligatoriske modul, også for dem som ikke er påbegynt.
frequency: continuous
owner: partner
tags: {}
snapshot: by-dims
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
SELECT
	CAST(c.participant_id || ' ' || CAST(c.module_no AS VARCHAR) AS VARCHAR) AS unit,
	CAST(c.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN c.status = 'completed' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM course_progress c
JOIN course_module m ON m.module_no = c.module_no
JOIN participant p ON p.participant_id = c.participant_id
WHERE m.required
