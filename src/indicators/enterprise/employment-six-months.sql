/*---
id: employment-six-months
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_6m]
links: [participant]
dims: []
direction: up
interval: wilson
name:
  en: In employment six months on
  da: I beskæftigelse et halvt år efter
  sv: I arbete ett halvår efteråt
  fi: Työssä puolen vuoden kuluttua
  nb: I arbeid et halvt år etter
formula:
  en: Participants who are employees or self-employed six months after they left, divided by the participants who were neither when they enrolled and whose status after six months is known.
  da: Deltagere, der er lønmodtagere eller selvstændige seks måneder efter afslutningen, divideret med de deltagere, der var ingen af delene ved tilmeldingen, og hvis status efter seks måneder er kendt.
  sv: Deltagare som är anställda eller egenföretagare sex månader efter avslutningen, delat med de deltagare som inte var någotdera vid anmälan och vars status efter sex månader är känd.
  fi: Osallistujat, jotka ovat palkansaajia tai yrittäjiä kuuden kuukauden kuluttua lähdöstään, jaettuna niillä osallistujilla, jotka eivät ilmoittautuessaan olleet kumpaakaan ja joiden asema kuuden kuukauden kuluttua tiedetään.
  nb: Deltakere som er ansatt eller selvstendige seks måneder etter avslutningen, delt på deltakerne som ingen av delene var ved påmeldingen, og der status etter seks måneder er kjent.
limitations:
  en: It falls due half a year after the project has ended, and can only be given where partners agreed to ask again. Those who can still be reached differ from those who cannot, and nobody else was asked for comparison.
  da: Det kan først opgøres et halvt år efter projektets afslutning, og kun hvor partnerne har aftalt at spørge igen. De, der stadig kan træffes, er anderledes end de andre, og ingen uden for projektet er spurgt til sammenligning.
  sv: Den kan tas fram först ett halvår efter att projektet har slutat, och bara där partnerna har kommit överens om att fråga igen. De som ännu går att nå skiljer sig från de övriga, och ingen utanför projektet har tillfrågats som jämförelse.
  fi: Luku saadaan vasta puoli vuotta hankkeen päättymisen jälkeen ja vain siellä, missä kumppanit sopivat kysyvänsä uudelleen. Tavoitettavissa olevat poikkeavat muista, eikä vertailun vuoksi kysytty hankkeen ulkopuolelta.
  nb: Tallet kan først gis et halvt år etter at prosjektet er slutt, og bare der partnerne har avtalt å spørre igjen. De som fortsatt kan nås, skiller seg fra de andre, og ingen utenfor prosjektet er spurt til sammenligning.
verification:
  en: Asked by the partner by telephone or form six months after the person left; kept as a code in the participant’s record. It can be checked against the partner’s own files only.
  da: Spurgt af partneren pr. telefon eller skema seks måneder efter, at personen sluttede; gemt som kode i deltagerens post. Det kan kun kontrolleres i partnerens egne papirer.
  sv: Frågas av partnern per telefon eller formulär sex månader efter att personen slutade; sparas som kod i deltagarens post. Det kan bara kontrolleras i partnerns egna handlingar.
  fi: Kumppani kysyy puhelimitse tai lomakkeella kuuden kuukauden kuluttua henkilön lähdöstä; tieto on koodina osallistujan tiedoissa. Sen voi tarkistaa vain kumppanin omista asiakirjoista.
  nb: Spurt av partneren per telefon eller skjema seks måneder etter at personen sluttet; lagret som kode i deltakerens post. Det kan bare kontrolleres i partnerens egne papirer.
assumptions:
  en: Partners may keep addresses for half a year and have time to ask after the grant has ended, and people are willing to answer.
  da: Partnerne må gemme adresser i et halvt år og har tid til at spørge, efter at tilskuddet er ophørt, og folk vil svare.
  sv: Partnerna får spara adresser i ett halvår och har tid att fråga efter att bidraget har upphört, och människor vill svara.
  fi: Kumppanit saavat säilyttää yhteystietoja puoli vuotta ja ehtivät kysyä rahoituksen päätyttyä, ja ihmiset haluavat vastata.
  nb: Partnerne kan beholde adresser i et halvt år og har tid til å spørre etter at støtten er slutt, og folk vil svare.
frequency: once
owner: partner
tags: {esf: [EECR05]}
snapshot: pooled-only
sensitive: true
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
			WHEN labour_entry IN ('employee', 'self_employed') THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_6m IS NULL OR labour_6m = 'undisclosed' THEN NULL
			WHEN labour_6m IN ('employee', 'self_employed') THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN labour_entry IN ('employee', 'self_employed') THEN 'employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_6m IS NULL THEN 'not-asked'
			WHEN labour_6m = 'undisclosed' THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM participant
