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
  nb: Forbindelser på tvers av land
formula:
  en: Pairs of participants from two different countries with a tie on the online platform, divided by all pairs with one. Every pair counts once.
  da: Par af deltagere fra to forskellige lande med en forbindelse på onlineplatformen, divideret med alle par med en forbindelse. Hvert par tælles én gang.
  sv: Par av deltagare från två olika länder med en förbindelse på nätplattformen, delat med alla par med en förbindelse. Varje par räknas en gång.
  fi: Kahdesta eri maasta olevien osallistujien parit, joilla on yhteys verkkoalustalla, jaettuna kaikilla pareilla, joilla on yhteys. Kukin pari lasketaan kerran.
  nb: Par av deltakere fra to ulike land med en forbindelse på nettplattformen, delt på alle par med en forbindelse. Hvert par telles én gang.
limitations:
  en: With several countries, most other participants live elsewhere, so chance alone would give a high share. Ties share people, so no interval is given.
  da: Med flere lande bor de fleste andre deltagere et andet sted, så alene tilfældet ville give en høj andel. Forbindelserne har personer til fælles, så der vises intet interval.
  sv: Med flera länder bor de flesta andra deltagare någon annanstans, så enbart slumpen skulle ge en hög andel. Förbindelserna delar personer, så inget intervall anges.
  fi: Kun maita on useita, useimmat muut osallistujat asuvat muualla, joten pelkkä sattumakin tuottaisi suuren osuuden. Yhteyksillä on yhteisiä henkilöitä, joten väliä ei esitetä.
  nb: Med flere land bor de fleste andre deltakere et annet sted, så tilfeldigheter alene ville gitt en høy andel. Forbindelsene har personer felles, så det vises ikke noe intervall.
verification:
  en: "The online platform’s own log: who had a contact, a message, a collaboration, mentoring or business with whom, and since when. The partners hand over pseudonyms; the platform’s log can be exported again and compared."
  da: "Onlineplatformens egen log: hvem der havde kontakt, beskeder, samarbejde, mentorskab eller forretning med hvem, og siden hvornår. Partnerne afleverer pseudonymer; loggen kan udtrækkes igen og sammenlignes."
  sv: "Nätplattformens egen logg: vem som haft kontakt, meddelanden, samarbete, mentorskap eller affärer med vem, och sedan när. Partnerna lämnar pseudonymer; loggen kan tas ut på nytt och jämföras."
  fi: "Verkkoalustan oma loki: kenellä on ollut kenen kanssa kontakti, viestejä, yhteistyötä, mentorointia tai liiketoimintaa ja mistä alkaen. Kumppanit luovuttavat peitenimiä; lokin voi viedä uudelleen ja verrata."
  nb: "Nettplattformens egen logg: hvem som har hatt kontakt, meldinger, samarbeid, mentorskap eller forretninger med hvem, og siden når. Partnerne leverer pseudonymer; loggen kan hentes ut på nytt og sammenlignes."
assumptions:
  en: Everybody enrolled has access to the platform, and those who know each other meet there too, not only by telephone or in person.
  da: Alle tilmeldte har adgang til platformen, og de, der kender hinanden, mødes også dér, ikke kun i telefonen eller ansigt til ansigt.
  sv: Alla anmälda har tillgång till plattformen, och de som känner varandra möts också där, inte bara per telefon eller öga mot öga.
  fi: Kaikilla ilmoittautuneilla on pääsy alustalle, ja toisensa tuntevat kohtaavat myös siellä eivätkä vain puhelimessa tai kasvokkain.
  nb: Alle påmeldte har tilgang til plattformen, og de som kjenner hverandre, møtes også der, ikke bare på telefon eller ansikt til ansikt.
frequency: continuous
owner: lead
tags: {dac: [coherence]}
snapshot: pooled-only
relations: [{count: denominator, relation: equals, of: [{indicator: network-cumulative-ties, dims: {measure: ties}}]}]
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
