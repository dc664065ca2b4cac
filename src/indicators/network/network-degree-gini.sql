/*---
id: network-degree-gini
version: 1
level: outcome
kind: gini
unit: index
counts: participant
sources: [participant, connection]
links: [participant]
dims: []
direction: down
interval: none
name:
  en: Inequality of ties
  da: Ulige fordeling af forbindelser
  sv: Ojämn fördelning av förbindelser
  fi: Yhteyksien epätasainen jakautuminen
  nb: Ulik fordeling av forbindelser
formula:
  en: "Gini coefficient of the number of other participants to whom each participant has a tie on the online platform, those without any included: 0 when all have equally many, near 1 when a few have nearly all."
  da: "Ginikoefficienten for antallet af andre deltagere, som hver deltager har en forbindelse til på onlineplatformen, også dem uden: 0, når alle har lige mange, nær 1, når nogle få har næsten alle."
  sv: "Ginikoefficienten för antalet andra deltagare som varje deltagare har en förbindelse med på nätplattformen, även de som inte har någon: 0 när alla har lika många, nära 1 när några få har nästan alla."
  fi: "Gini-kerroin niiden muiden osallistujien määrästä, joihin kullakin osallistujalla on yhteys verkkoalustalla, myös yhteydettömät mukaan luettuina: 0, kun kaikilla on yhtä monta, ja lähellä 1:tä, kun harvoilla on lähes kaikki."
  nb: "Ginikoeffisienten for antallet andre deltakere som hver deltaker har en forbindelse til på nettplattformen, også de uten: 0 når alle har like mange, nær 1 når noen få har nesten alle."
limitations:
  en: Somebody who enrolled late had less time to find others, and a network with few ties is uneven by itself. A tie can be a single message. Ties share people, so no interval is given.
  da: Den, der tilmeldte sig sent, havde kortere tid til at finde andre, og et netværk med få forbindelser er ulige af sig selv. En forbindelse kan være en enkelt besked. Forbindelserne har personer til fælles, så der vises intet interval.
  sv: Den som anmälde sig sent hade kortare tid att hitta andra, och ett nätverk med få förbindelser är ojämnt av sig självt. En förbindelse kan vara ett enda meddelande. Förbindelserna delar personer, så inget intervall anges.
  fi: Myöhään ilmoittautuneilla oli vähemmän aikaa löytää muita, ja harva verkosto on jo sellaisenaan epätasainen. Yhteys voi olla yksi ainoa viesti. Yhteyksillä on yhteisiä henkilöitä, joten väliä ei esitetä.
  nb: Den som meldte seg på sent, hadde kortere tid til å finne andre, og et nettverk med få forbindelser er ujevnt av seg selv. En forbindelse kan være en enkelt melding. Forbindelsene har personer felles, så det vises ikke noe intervall.
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
relations: [{count: n, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH pair AS (
	SELECT LEAST(a_id, b_id) AS one_id, GREATEST(a_id, b_id) AS other_id
	FROM connection
	WHERE source = 'platform' AND a_id <> b_id
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
),
tie_end AS (
	SELECT one_id AS participant_id FROM pair
	UNION ALL
	SELECT other_id AS participant_id FROM pair
),
degree AS (
	SELECT participant_id, COUNT(*) AS ties
	FROM tie_end
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(COALESCE(d.ties, 0) AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN degree d ON d.participant_id = p.participant_id
