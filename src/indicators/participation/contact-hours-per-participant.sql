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
  en: "Median of the hours that a person was present at events, for all or part of them: the middle value when everybody enrolled is lined up by hours. Whoever is on no attendance list counts with 0 hours."
  da: "Medianen af de timer, en person var til stede ved arrangementer, helt eller delvist: den midterste værdi, når alle tilmeldte stilles op efter timer. Den, der ikke står på nogen fremmødeliste, tæller med 0 timer."
  sv: "Medianen av de timmar en person var närvarande vid evenemang, helt eller delvis: det mittersta värdet när alla anmälda ställs upp efter timmar. Den som inte står på någon närvarolista räknas med 0 timmar."
  fi: "Läsnäolotuntien mediaani: keskimmäinen arvo, kun kaikki ilmoittautuneet asetetaan järjestykseen tuntien mukaan. Mukana ovat myös tilaisuudet, joissa henkilö oli läsnä vain osan ajasta. Henkilöllä, jota ei ole missään läsnäololuettelossa, on 0 tuntia."
  nb: "Medianen av timene en person var til stede på arrangementer, helt eller delvis: den midterste verdien når alle påmeldte stilles opp etter timer. Den som ikke står på noen oppmøteliste, teller med 0 timer."
limitations:
  en: Presence noted without hours adds nothing. People who enrolled late had fewer events to come to.
  da: Fremmøde, der er noteret uden timer, lægger intet til. De, der meldte sig til sent, havde færre arrangementer at komme til.
  sv: Närvaro som antecknats utan timmar lägger inte till något. De som anmälde sig sent hade färre evenemang att komma till.
  fi: Ilman tunteja merkitty läsnäolo ei kasvata lukua. Myöhään ilmoittautuneilla oli vähemmän tilaisuuksia, joihin tulla.
  nb: Oppmøte som er ført uten timer, legger ikke til noe. De som meldte seg på sent, hadde færre arrangementer å komme til.
verification:
  en: Attendance lists of the events, together with the list of participants.
  da: Arrangementernes fremmødelister sammen med deltagerlisten.
  sv: Evenemangens närvarolistor tillsammans med deltagarlistan.
  fi: Tilaisuuksien läsnäololuettelot sekä osallistujaluettelo.
  nb: Arrangementenes oppmøtelister sammen med deltakerlisten.
assumptions:
  en: Attendance is written down at every event, and whoever is not on the list was not there.
  da: Fremmøde noteres ved hvert arrangement, og den, der ikke står på listen, var der ikke.
  sv: Närvaron antecknas vid varje evenemang, och den som inte står på listan var inte där.
  fi: Läsnäolo kirjataan jokaisessa tilaisuudessa, ja se, jota luettelossa ei ole, ei ollut paikalla.
  nb: Oppmøte noteres på hvert arrangement, og den som ikke står på listen, var ikke der.
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
relations: [{count: n, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: "Day of enrolment: a period selects people, with all of their hours"
  da: "Tilmeldingsdag: En periode udvælger personer med alle deres timer"
  sv: "Anmälningsdag: en period väljer ut personer, med alla deras timmar"
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
