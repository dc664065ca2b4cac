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
