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
