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
verification:
  en: The partner’s list of events, with the attendance list of each mentor day. Agreements with the experts can confirm it.
  da: Partnerens liste over arrangementer med fremmødelisten fra hver mentordag. Aftaler med eksperterne kan bekræfte den.
  sv: Partnerns lista över evenemang med närvarolistan från varje mentordag. Avtal med experterna kan bekräfta den.
  fi: Kumppanin tilaisuusluettelo ja kunkin mentoripäivän läsnäololuettelo. Asiantuntijoiden sopimukset voivat vahvistaa sen.
  nb: Partnerens liste over arrangementer med oppmøtelisten fra hver mentordag. Avtaler med ekspertene kan bekrefte den.
assumptions:
  en: Experts can be found every month, and restrictions on meeting leave some form open, in person or online.
  da: Der kan findes eksperter hver måned, og restriktionerne giver plads til en eller anden form, fysisk eller på nettet.
  sv: Det går att hitta experter varje månad, och restriktionerna ger utrymme för någon form, på plats eller på nätet.
  fi: Asiantuntijoita löytyy joka kuukaudeksi, ja rajoitukset sallivat jonkin muodon, paikan päällä tai verkossa.
  nb: Det lar seg gjøre å finne eksperter hver måned, og tiltakene gir rom for en eller annen form, fysisk eller på nett.
frequency: each-event
owner: partner
tags: {dac: [effectiveness]}
snapshot: by-dims
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
