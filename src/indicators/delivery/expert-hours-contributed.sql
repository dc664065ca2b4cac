/*---
id: expert-hours-contributed
version: 1
level: input
kind: sum
unit: hours
counts: person-hours
sources: [session, person, attendance]
links: [session]
dims: [country]
direction: none
interval: none
name:
  en: Hours given by experts
  da: Timer, eksperterne har bidraget med
  sv: Timmar som experterna har bidragit med
  fi: Asiantuntijoiden antamat tunnit
  nb: Timer ekspertene har bidratt med
formula:
  en: Hours that experts were present, for all or part of an event, added up over all events that were held. They count in the country of the event, or in the expert’s own where the event belongs to none.
  da: Timer, hvor eksperter var til stede, hele arrangementet eller en del af det, lagt sammen over alle arrangementer, der blev holdt. De tæller i arrangementets land, eller i ekspertens eget, hvis arrangementet ikke hører til noget land.
  sv: Timmar då experter var närvarande, hela evenemanget eller en del av det, hopräknade över alla evenemang som hölls. De räknas i evenemangets land, eller i expertens eget om evenemanget inte hör till något land.
  fi: Tunnit, jotka asiantuntijat olivat läsnä tilaisuudessa kokonaan tai osittain, laskettuna yhteen kaikista pidetyistä tilaisuuksista. Tunnit luetaan tilaisuuden maahan tai, jos tilaisuus ei kuulu millekään maalle, asiantuntijan omaan maahan.
  nb: Timer da eksperter var til stede, hele arrangementet eller en del av det, lagt sammen over alle arrangementer som ble holdt. De teller i arrangementets land, eller i ekspertens eget hvis arrangementet ikke hører til noe land.
limitations:
  en: Preparation and travel are not in it, and somebody on the list without hours is left out. Two experts in one room count twice.
  da: Forberedelse og rejsetid er ikke med, og den, der står på listen uden timer, er udeladt. To eksperter i samme rum tæller dobbelt.
  sv: Förberedelser och restid ingår inte, och den som står på listan utan timmar är utelämnad. Två experter i samma rum räknas två gånger.
  fi: Valmistelu ja matkat eivät ole mukana, ja luettelossa ilman tunteja oleva jää pois. Kaksi asiantuntijaa samassa huoneessa lasketaan kahdesti.
  nb: Forberedelse og reisetid er ikke med, og den som står på listen uten timer, er utelatt. To eksperter i samme rom teller dobbelt.
verification:
  en: Attendance lists of the events, on which experts are marked as such. Agreements with the experts and their invoices can confirm them.
  da: Arrangementernes fremmødelister, hvor eksperter er markeret. Aftaler med eksperterne og deres fakturaer kan bekræfte dem.
  sv: Evenemangens närvarolistor, där experterna är markerade. Avtal med experterna och deras fakturor kan bekräfta dem.
  fi: Tilaisuuksien läsnäololuettelot, joihin asiantuntijat on merkitty. Asiantuntijoiden sopimukset ja laskut voivat vahvistaa ne.
  nb: Oppmøtelistene fra arrangementene, der ekspertene er merket av. Avtaler med ekspertene og fakturaene deres kan bekrefte dem.
assumptions:
  en: Every expert who came is on the list, with the hours really spent there.
  da: Alle eksperter, der kom, står på listen med de timer, de faktisk var der.
  sv: Alla experter som kom står på listan, med de timmar de verkligen var där.
  fi: Jokainen paikalle tullut asiantuntija on luettelossa, ja tunnit vastaavat todellista läsnäoloa.
  nb: Alle eksperter som kom, står på listen med timene de faktisk var der.
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
SELECT
	CAST(a.session_id || ' ' || a.person_id AS VARCHAR) AS unit,
	CAST(a.session_id AS VARCHAR) AS session_id,
	CAST(COALESCE(s.country, p.country) AS VARCHAR) AS country,
	CAST(s.held_on AS DATE) AS on_date,
	CAST(CASE WHEN s.status = 'held' THEN a.hours END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN s.status <> 'held' THEN 'not-held'
			WHEN a.hours IS NULL THEN 'no-hours'
		END AS VARCHAR
	) AS left_out
FROM attendance a
JOIN person p ON p.person_id = a.person_id
JOIN session s ON s.session_id = a.session_id
WHERE p.kind = 'expert' AND a.status IN ('present', 'partial')
