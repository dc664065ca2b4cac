/*---
id: network-largest-component-share
version: 1
level: outcome
kind: component
unit: share
counts: tie
sources: [participant, connection]
dims: []
direction: up
interval: none
name:
  en: Reach of the largest component
  da: Rækkevidden af den største sammenhængende gruppe
  sv: Räckvidden för den största sammanhängande gruppen
  fi: Suurimman yhtenäisen ryhmän ulottuvuus
  nb: Rekkevidden til den største sammenhengende gruppen
formula:
  en: People in the largest group in which everybody can be reached from everybody over ties on the online platform, divided by everybody enrolled. Who has no tie counts among the enrolled.
  da: Personer i den største gruppe, hvor alle kan nå alle ad forbindelser på onlineplatformen, divideret med alle tilmeldte. Den, der ikke har nogen forbindelse, tæller med blandt de tilmeldte.
  sv: Personer i den största grupp där alla kan nå alla längs förbindelser på nätplattformen, delat med alla anmälda. Den som inte har någon förbindelse räknas med bland de anmälda.
  fi: Henkilöt suurimmassa ryhmässä, jossa kaikki ovat verkkoalustan yhteyksiä pitkin kaikkien tavoitettavissa, jaettuna kaikilla ilmoittautuneilla. Myös ne, joilla ei ole yhteyksiä, lasketaan ilmoittautuneisiin.
  nb: Personer i den største gruppen der alle kan nå alle langs forbindelser på nettplattformen, delt på alle påmeldte. Den som ikke har noen forbindelse, telles med blant de påmeldte.
limitations:
  en: "A single tie can join two large groups, and long chains count like close circles: the figure says that knowledge could travel, not that it did. Ties share people, so no interval is given."
  da: "En enkelt forbindelse kan samle to store grupper, og lange kæder tæller som tætte kredse: tallet siger, at viden kunne vandre, ikke at den gjorde det. Forbindelserne har personer til fælles, så der vises intet interval."
  sv: "En enda förbindelse kan binda ihop två stora grupper, och långa kedjor räknas som täta kretsar: siffran säger att kunskap kunde vandra, inte att den gjorde det. Förbindelserna delar personer, så inget intervall anges."
  fi: "Yksikin yhteys voi liittää kaksi suurta ryhmää, ja pitkät ketjut lasketaan kuin tiiviit piirit: luku kertoo, että tieto voisi kulkea, ei että se on kulkenut. Yhteyksillä on yhteisiä henkilöitä, joten väliä ei esitetä."
  nb: "Én enkelt forbindelse kan binde sammen to store grupper, og lange kjeder teller som tette kretser: tallet sier at kunnskap kunne vandre, ikke at den gjorde det. Forbindelsene har personer felles, så det vises ikke noe intervall."
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
tags: {}
snapshot: pooled-only
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
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
	CAST(pair.one_id AS VARCHAR) AS a_id,
	CAST(pair.other_id AS VARCHAR) AS b_id,
	CAST(pair.first_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM pair
JOIN participant one ON one.participant_id = pair.one_id
JOIN participant other ON other.participant_id = pair.other_id
