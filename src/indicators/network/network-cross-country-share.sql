/*---
id: network-cross-country-share
version: 1
level: outcome
kind: share
unit: share
counts: tie
sources: [participant, connection]
dims: []
direction: up
interval: none
name:
  en: Ties across countries
  da: Forbindelser på tværs af lande
  sv: Förbindelser över landsgränser
  fi: Maiden väliset yhteydet
  nb: Förbindelser på tvers av land
formula:
  en: Pairs of participants from two different countries with a tie on the online platform, divided by all pairs with one. Every pair counts once.
  da: Par af deltagere fra to forskellige lande med en forbindelse på onlineplatformen, divideret med alle par med en forbindelse. Hvert par tælles én gang.
  sv: Par av deltagare från två olika länder med en förbindelse på nätplattformen, delat med alla par med en förbindelse. Varje par räknas en gång.
  fi: Kahdesta eri maasta olevien osallistujien parit, joilla on yhteys verkkoalustalla, jaettuna kaikilla pareilla, joilla on yhteys. Kukin pari lasketaan kerran.
  nb: Par av deltakere fra to ulike land med en forbindelse på nettplattformen, delt på alle par med en forbindelse. Hvert par telles én gang.
limitations:
  en: Most other participants live in another country, so a high share is what chance alone would give. Ties share people, so no interval is given.
  da: De fleste andre deltagere bor i et andet land, så en høj andel er, hvad tilfældet alene ville give. Forbindelserne har personer til fælles, så der vises intet interval.
  sv: De flesta andra deltagare bor i ett annat land, så en hög andel är vad enbart slumpen skulle ge. Förbindelserna delar personer, så inget intervall anges.
  fi: Useimmat muut osallistujat asuvat toisessa maassa, joten pelkkä sattumakin tuottaisi suuren osuuden. Yhteyksillä on yhteisiä henkilöitä, joten väliä ei esitetä.
  nb: De fleste andre deltakere bor i et annet land, så en høy andel er det tilfeldigheter alene ville gitt. Forbindelsene har personer felles, så det vises ikke noe intervall.
dated:
  en: Day of the pair’s first tie
  da: Dagen for parrets første forbindelse
  sv: Dagen för parets första förbindelse
  fi: Parin ensimmäisen yhteyden päivä
  nb: Dagen for parets første forbindelse
---*/
WITH pair AS (
	SELECT
		LEAST(a_id, b_id) AS one_id,
		GREATEST(a_id, b_id) AS other_id,
		MIN(first_on) AS first_on
	FROM connection
	WHERE source = 'platform' AND a_id <> b_id
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
)
SELECT
	CAST(pair.one_id || ' ' || pair.other_id AS VARCHAR) AS unit,
	CAST(pair.first_on AS DATE) AS on_date,
	CAST(CASE WHEN one.country <> other.country THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM pair
JOIN participant one ON one.participant_id = pair.one_id
JOIN participant other ON other.participant_id = pair.other_id
