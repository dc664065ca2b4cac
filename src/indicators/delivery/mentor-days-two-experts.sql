/*---
id: mentor-days-two-experts
version: 1
level: output
kind: share
unit: share
counts: session
sources: [session, person, attendance]
links: [session]
dims: [country]
direction: up
interval: wilson
name:
  en: Mentor days with two experts
  da: Mentordage med to eksperter
  sv: Mentordagar med två experter
  fi: Mentoripäivät, joilla oli kaksi asiantuntijaa
  nb: Mentordager med to eksperter
formula:
  en: Mentor days held with at least two different experts present, for all or part of the day, divided by all mentor days held.
  da: Afholdte mentordage med mindst to forskellige eksperter til stede, hele dagen eller en del af den, divideret med alle afholdte mentordage.
  sv: Mentordagar som hölls med minst två olika experter närvarande, hela dagen eller en del av den, delat med alla mentordagar som hölls.
  fi: Pidetyt mentoripäivät, joilla oli paikalla vähintään kaksi eri asiantuntijaa koko päivän tai osan siitä, jaettuna kaikilla pidetyillä mentoripäivillä.
  nb: Mentordager som ble holdt med minst to ulike eksperter til stede, hele dagen eller en del av den, delt på alle mentordager som ble holdt.
limitations:
  en: "Rests on the attendance lists: an expert who came but was not written down is missing here."
  da: "Bygger på fremmødelisterne: En ekspert, der kom, men ikke blev skrevet op, mangler her."
  sv: "Bygger på närvarolistorna: en expert som kom men inte antecknades saknas här."
  fi: "Perustuu läsnäololuetteloihin: paikalla ollut asiantuntija, jota ei merkitty luetteloon, puuttuu luvusta."
  nb: "Bygger på oppmøtelistene: En ekspert som kom, men ikke ble ført opp, mangler her."
verification:
  en: Attendance lists of the mentor days, on which experts are marked as such. Agreements with the experts can confirm them.
  da: Mentordagenes fremmødelister, hvor eksperter er markeret. Aftaler med eksperterne kan bekræfte dem.
  sv: Mentordagarnas närvarolistor, där experterna är markerade. Avtal med experterna kan bekräfta dem.
  fi: Mentoripäivien läsnäololuettelot, joihin asiantuntijat on merkitty. Asiantuntijoiden sopimukset voivat vahvistaa ne.
  nb: Oppmøtelistene fra mentordagene, der ekspertene er merket av. Avtaler med ekspertene kan bekrefte dem.
assumptions:
  en: Every expert who came is on the list, as an expert and not as a guest.
  da: Alle eksperter, der kom, står på listen, som eksperter og ikke som gæster.
  sv: Alla experter som kom står på listan, som experter och inte som gäster.
  fi: Jokainen paikalle tullut asiantuntija on luettelossa asiantuntijana eikä vieraana.
  nb: Alle eksperter som kom, står på listen, som eksperter og ikke som gjester.
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
WITH experts_present AS (
	SELECT a.session_id, COUNT(DISTINCT a.person_id) AS experts
	FROM attendance a
	JOIN person p ON p.person_id = a.person_id
	WHERE p.kind = 'expert' AND a.status IN ('present', 'partial')
	GROUP BY a.session_id
)
SELECT
	CAST(s.session_id AS VARCHAR) AS unit,
	CAST(s.session_id AS VARCHAR) AS session_id,
	CAST(s.held_on AS DATE) AS on_date,
	CAST(CASE WHEN e.experts >= 2 THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM session s
LEFT JOIN experts_present e ON e.session_id = s.session_id
WHERE s.session_type = 'mentor_day' AND s.status = 'held'
