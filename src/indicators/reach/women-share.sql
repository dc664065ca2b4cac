/*---
id: women-share
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
dims: [country]
direction: none
interval: wilson
name:
  en: Women among participants
  da: Kvinder blandt deltagerne
  sv: Kvinnor bland deltagarna
  fi: Naisten osuus osallistujista
  nb: Kvinner blant deltakerne
formula:
  en: Participants who are women, divided by participants whose gender is known. An undisclosed gender is left out of both.
  da: Deltagere, der er kvinder, divideret med deltagere, hvis køn er kendt. Er kønnet ikke oplyst, er personen ikke med i nogen af tallene.
  sv: Deltagare som är kvinnor, delat med deltagare vars kön är känt. Den som inte har uppgett sitt kön är inte med i något av talen.
  fi: Naisosallistujien määrä jaettuna niiden osallistujien määrällä, joiden sukupuoli tiedetään. Jos sukupuolta ei ole ilmoitettu, henkilö ei ole mukana kummassakaan luvussa.
  nb: Deltakere som er kvinner, delt på deltakere med kjent kjønn. De som ikke har oppgitt kjønn, er ikke med i noen av tallene.
limitations:
  en: Says nothing about those who did not state their gender. In a small group, one person moves the share by several points.
  da: Siger intet om dem, der ikke har oplyst deres køn. I en lille gruppe flytter én person andelen med flere procentpoint.
  sv: Säger inget om dem som inte har uppgett sitt kön. I en liten grupp ändrar en enda person andelen med flera procentenheter.
  fi: Ei kerro mitään niistä, jotka eivät ole ilmoittaneet sukupuoltaan. Pienessä ryhmässä yksi henkilö muuttaa osuutta useita prosenttiyksikköjä.
  nb: Sier ikke noe om dem som ikke har oppgitt kjønn. I en liten gruppe endrer én person andelen med flere prosentpoeng.
verification:
  en: Gender as people stated it themselves on the enrolment form, in the partners’ lists.
  da: Køn, som folk selv har angivet det i tilmeldingsskemaet, i partnernes lister.
  sv: Kön så som människor själva har angett det i anmälningsformuläret, i partnernas listor.
  fi: Sukupuoli sellaisena kuin ihmiset ovat itse ilmoittaneet sen ilmoittautumislomakkeella, kumppanien luetteloista.
  nb: Kjønn slik folk selv har oppgitt det i påmeldingsskjemaet, i partnernes lister.
assumptions:
  en: Everybody may answer woman, man or non-binary, or leave it open; those who leave it open are few, and are no different mix.
  da: Alle kan svare kvinde, mand eller non-binær eller lade være; de, der lader være, er få og er ikke sammensat anderledes.
  sv: Alla kan svara kvinna, man eller icke-binär eller låta bli; de som låter bli är få och är inte sammansatta på något annat sätt.
  fi: Jokainen voi vastata nainen, mies tai muunsukupuolinen tai jättää vastaamatta; vastaamatta jättäneitä on vähän, eikä heidän jakaumansa poikkea muista.
  nb: Alle kan svare kvinne, mann eller ikke-binær eller la være; de som lar være, er få og er ikke annerledes sammensatt.
frequency: continuous
owner: partner
tags: {}
snapshot: by-dims
relations:
  - {count: numerator, relation: equals, of: [{indicator: participants-enrolled, dims: {gender: woman}}]}
  - count: denominator
    relation: equals
    of: [{indicator: participants-enrolled}, {indicator: participants-enrolled, dims: {gender: undisclosed}, times: -1}]
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
	CAST(
		CASE
			WHEN gender = 'undisclosed' THEN NULL
			WHEN gender = 'woman' THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN gender = 'undisclosed' THEN 'undisclosed' END AS VARCHAR) AS left_out
FROM participant
