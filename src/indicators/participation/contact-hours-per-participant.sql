/*---
id: contact-hours-per-participant
version: 1
level: output
kind: median
unit: hours
counts: participant
sources: [participant, attendance]
links: [participant]
dims: [country, gender]
direction: up
interval: order-statistics
name:
  en: Contact hours per participant
  da: Kontakttimer pr. deltager
  sv: Kontakttimmar per deltagare
  fi: Läsnäolotunnit osallistujaa kohti
  nb: Kontakttimer per deltaker
formula:
  en: Median, over everybody enrolled, of the hours that a person was present at sessions, for all or part of them. Whoever is on no attendance list counts with 0 hours.
  da: Median for alle tilmeldte af de timer, en person var til stede ved arrangementer, helt eller delvist. Den, der ikke står på nogen fremmødeliste, tæller med 0 timer.
  sv: Medianen för alla inskrivna av de timmar en person var närvarande vid evenemang, helt eller delvis. Den som inte står på någon närvarolista räknas med 0 timmar.
  fi: Kaikkien ilmoittautuneiden läsnäolotuntien mediaani; mukana ovat myös tilaisuudet, joissa henkilö oli läsnä vain osan ajasta. Henkilöllä, jota ei ole missään läsnäololuettelossa, on 0 tuntia.
  nb: Medianen for alle påmeldte av timene en person var til stede på arrangementer, helt eller delvis. Den som ikke står på noen oppmøteliste, teller med 0 timer.
limitations:
  en: Presence noted without hours adds nothing. People who enrolled late had fewer sessions to come to.
  da: Fremmøde, der er noteret uden timer, lægger intet til. De, der blev tilmeldt sent, havde færre arrangementer at komme til.
  sv: Närvaro som antecknats utan timmar lägger inte till något. De som skrevs in sent hade färre evenemang att komma till.
  fi: Ilman tunteja merkitty läsnäolo ei kasvata lukua. Myöhään ilmoittautuneilla oli vähemmän tilaisuuksia, joihin tulla.
  nb: Oppmøte som er ført uten timer, legger ikke til noe. De som ble påmeldt sent, hadde færre arrangementer å komme til.
dated:
  en: "Day of enrolment: a period selects people, with all of their hours"
  da: "Tilmeldingsdag: En periode udvælger personer med alle deres timer"
  sv: "Inskrivningsdag: en period väljer ut personer, med alla deras timmar"
  fi: "Ilmoittautumispäivä: ajanjakso rajaa henkilöt, joiden kaikki tunnit ovat mukana"
  nb: "Påmeldingsdag: En periode velger ut personer, med alle timene deres"
---*/
WITH attended AS (
	SELECT person_id, SUM(hours) AS hours
	FROM attendance
	WHERE status IN ('present', 'partial')
	GROUP BY person_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(COALESCE(a.hours, 0) AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN attended a ON a.person_id = p.participant_id
