/*---
id: dinners-held
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
  en: Networking dinners held
  da: Afholdte netværksmiddage
  sv: Genomförda nätverksmiddagar
  fi: Pidetyt verkostoitumisillalliset
  nb: Gjennomførte nettverksmiddager
formula:
  en: "Number of networking dinners that were held: in person, online or both."
  da: "Antal netværksmiddage, der blev holdt: med fysisk fremmøde, på nettet eller begge dele."
  sv: "Antal nätverksmiddagar som hölls: på plats, på nätet eller både och."
  fi: "Pidettyjen verkostoitumisillallisten määrä: paikan päällä, verkossa tai molemmissa."
  nb: "Antall nettverksmiddager som ble holdt: med fysisk oppmøte, på nett eller begge deler."
limitations:
  en: Counts dinners whatever their length and number of guests; one that moved online counts like one around a table.
  da: Tæller middage uanset varighed og antal gæster; en middag, der blev flyttet til nettet, tæller som en middag ved et bord.
  sv: Räknar middagar oavsett längd och antal gäster; en middag som flyttades till nätet räknas som en vid ett bord.
  fi: Kertoo illallisten määrän kestosta ja vieraiden määrästä riippumatta; verkkoon siirretty illallinen lasketaan samoin kuin pöydän ääressä pidetty.
  nb: Teller middager uansett lengde og antall gjester; en middag som ble flyttet til nettet, teller som en middag rundt et bord.
verification:
  en: The partner’s list of events, with the attendance list of each dinner. Invitations and bills can confirm it.
  da: Partnerens liste over arrangementer med fremmødelisten fra hver middag. Invitationer og regninger kan bekræfte den.
  sv: Partnerns lista över evenemang med närvarolistan från varje middag. Inbjudningar och räkningar kan bekräfta den.
  fi: Kumppanin tilaisuusluettelo ja kunkin illallisen läsnäololuettelo. Kutsut ja laskut voivat vahvistaa sen.
  nb: Partnerens liste over arrangementer med oppmøtelisten fra hver middag. Invitasjoner og regninger kan bekrefte den.
assumptions:
  en: Restrictions on meeting leave some form of dinner open, in person or online, and established entrepreneurs are willing to come.
  da: Restriktionerne giver plads til en eller anden form for middag, fysisk eller på nettet, og etablerede iværksættere vil gerne komme.
  sv: Restriktionerna ger utrymme för någon form av middag, på plats eller på nätet, och etablerade företagare vill komma.
  fi: Rajoitukset sallivat illallisen jossakin muodossa, paikan päällä tai verkossa, ja vakiintuneet yrittäjät haluavat tulla.
  nb: Tiltakene gir rom for en eller annen form for middag, fysisk eller på nett, og etablerte gründere vil gjerne komme.
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
WHERE session_type = 'networking_dinner' AND status = 'held'
