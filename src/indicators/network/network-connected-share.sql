/*---
id: network-connected-share
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, connection]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
name:
  en: Connected to at least one other participant
  da: Har kontakt med mindst én anden deltager
  sv: Har kontakt med minst en annan deltagare
  fi: Yhteydessä vähintään yhteen toiseen osallistujaan
  nb: Har kontakt med minst én annen deltaker
formula:
  en: Participants with at least one tie on the online platform to another participant, wherever that person lives, divided by everybody enrolled.
  da: Deltagere, der på onlineplatformen har mindst én forbindelse til en anden deltager, uanset hvor den anden bor, divideret med alle tilmeldte.
  sv: Deltagare som på nätplattformen har minst en förbindelse med en annan deltagare, var den andra än bor, delat med alla anmälda.
  fi: Osallistujat, joilla on verkkoalustalla vähintään yksi yhteys toiseen osallistujaan riippumatta siitä, missä tämä asuu, jaettuna kaikilla ilmoittautuneilla.
  nb: Deltakere som på nettplattformen har minst én forbindelse med en annen deltaker, uansett hvor den andre bor, delt på alle påmeldte.
limitations:
  en: A tie can be a single message, and contacts outside the platform are not seen. A tie joins two people, so the interval is only a rough guide.
  da: En forbindelse kan være en enkelt besked, og forbindelser uden for platformen er ikke med. En forbindelse knytter to personer sammen, så intervallet er kun en grov rettesnor.
  sv: En förbindelse kan vara ett enda meddelande, och förbindelser utanför plattformen syns inte. En förbindelse knyter ihop två personer, så intervallet är bara en grov vägledning.
  fi: Yhteys voi olla yksi ainoa viesti, ja alustan ulkopuoliset yhteydet eivät näy. Yhteys liittää kaksi ihmistä, joten väli on vain karkeasti suuntaa antava.
  nb: En forbindelse kan være en enkelt melding, og forbindelser utenfor plattformen er ikke med. En forbindelse knytter sammen to personer, så intervallet er bare en grov rettesnor.
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
tags: {kirkpatrick: 3}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH tied AS (
	SELECT a_id AS participant_id
	FROM connection
	WHERE source = 'platform' AND a_id <> b_id
	UNION
	SELECT b_id AS participant_id
	FROM connection
	WHERE source = 'platform' AND a_id <> b_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN t.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN tied t ON t.participant_id = p.participant_id
