/*---
id: mentor-days-held
version: 1
level: output
kind: count
unit: events
counts: session
sources: [session]
links: [session]
dims: [country, mode]
direction: up
interval: none
name:
  en: Mentor days held
  da: Afholdte mentordage
  sv: Genomförda mentordagar
  fi: Pidetyt mentoripäivät
  nb: Gjennomførte mentordager
formula:
  en: "Number of mentor days that were held: in person, online or both."
  da: "Antal mentordage, der blev holdt: med fysisk fremmøde, på nettet eller begge dele."
  sv: "Antal mentordagar som hölls: på plats, på nätet eller både och."
  fi: "Pidettyjen mentoripäivien määrä: paikan päällä, verkossa tai molemmissa."
  nb: "Antall mentordager som ble holdt: med fysisk oppmøte, på nett eller begge deler."
limitations:
  en: Counts days whatever their length and the number of people who came. A postponed day counts on the day on which it took place.
  da: Tæller dage uanset varighed og hvor mange der kom. En udskudt dag tæller på den dag, den fandt sted.
  sv: Räknar dagar oavsett längd och hur många som kom. En uppskjuten dag räknas den dag då den ägde rum.
  fi: Kertoo päivien määrän kestosta ja paikalle tulleiden määrästä riippumatta. Siirretty päivä lasketaan sille päivälle, jona se pidettiin.
  nb: Teller dager uansett lengde og hvor mange som kom. En utsatt dag regnes til den dagen den fant sted.
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM session
WHERE session_type = 'mentor_day' AND status = 'held'
