/*---
id: retention-rate
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
name:
  en: Stayed to the end
  da: Blev til slutningen
  sv: Stannade till slutet
  fi: Pysyi mukana loppuun asti
  nb: Ble til slutten
formula:
  en: Participants who have not withdrawn, divided by everybody enrolled.
  da: Deltagere, der ikke er faldet fra, divideret med alle tilmeldte.
  sv: Deltagare som inte har hoppat av, delat med alla anmälda.
  fi: Osallistujat, jotka eivät ole keskeyttäneet, jaettuna kaikilla ilmoittautuneilla.
  nb: Deltakere som ikke har sluttet underveis, delt på alle påmeldte.
limitations:
  en: As long as the programme runs, everybody still in it counts as having stayed. So does whoever stopped coming without saying so.
  da: Så længe programmet kører, regnes alle, der stadig er med, som blevet. Det gør også den, der er holdt op med at komme uden at melde fra.
  sv: Så länge programmet pågår räknas alla som fortfarande är med till dem som stannade. Det gör även den som har slutat komma utan att säga till.
  fi: Niin kauan kuin ohjelma on käynnissä, kaikki mukana olevat lasketaan pysyneiksi. Samoin lasketaan se, joka on ilmoittamatta lakannut käymästä.
  nb: Så lenge programmet pågår, regnes alle som fortsatt er med, som blitt værende. Det gjør også den som har sluttet å komme uten å si fra.
verification:
  en: The partner’s list of participants, with the day and status of each.
  da: Partnerens deltagerliste med hver deltagers datoer og status.
  sv: Partnerns deltagarlista med datum och status för var och en.
  fi: Kumppanin osallistujaluettelo, jossa on kunkin päivät ja tila.
  nb: Partnerens deltakerliste med dato og status for hver enkelt.
assumptions:
  en: Everybody who enrols is put on the list, and whoever leaves is marked as having left, with the day.
  da: Alle, der tilmelder sig, kommer på listen, og den, der stopper, noteres som stoppet med dato.
  sv: Alla som anmäler sig förs in på listan, och den som slutar antecknas som avslutad med datum.
  fi: Jokainen ilmoittautunut merkitään luetteloon, ja lopettanut merkitään lopettaneeksi päivineen.
  nb: Alle som melder seg på, føres på listen, og den som slutter, noteres som sluttet med dato.
frequency: continuous
owner: partner
tags: {dac: [relevance]}
snapshot: by-dims
sensitive: true
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN status = 'withdrawn' THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant
