/*---
id: event-satisfaction
version: 1
level: output
kind: share
unit: share
counts: response
sources: [survey_response]
links: [session]
dims: [country, session_type]
direction: up
interval: wilson
name:
  en: Satisfied with the event
  da: Tilfredse med arrangementet
  sv: Nöjda med evenemanget
  fi: Tyytyväisiä tilaisuuteen
  nb: Fornøyd med arrangementet
formula:
  en: Answers of 4 or 5 on the scale from 1 to 5 to the question how useful the event was, divided by all answers to it on the forms handed out after events. A skipped question is no answer.
  da: Svarene 4 og 5 på en skala fra 1 til 5 på spørgsmålet om, hvor nyttigt arrangementet var, divideret med alle svar på det i skemaerne efter arrangementerne. Et spørgsmål, der er sprunget over, er ikke et svar.
  sv: Svaren 4 och 5 på en skala från 1 till 5 på frågan om hur användbart evenemanget var, delat med alla svar på den i formulären efter evenemangen. En överhoppad fråga är inget svar.
  fi: Vastaukset 4 ja 5 asteikolla 1–5 kysymykseen tilaisuuden hyödyllisyydestä jaettuna kaikilla siihen annetuilla vastauksilla tilaisuuksien jälkeisissä lomakkeissa. Väliin jätetty kysymys ei ole vastaus.
  nb: Svarene 4 og 5 på en skala fra 1 til 5 på spørsmålet om hvor nyttig arrangementet var, delt på alle svar på det i skjemaene etter arrangementene. Et spørsmål som er hoppet over, er ikke et svar.
limitations:
  en: Only those who came and filled in the form are heard, and the same person may answer after several events.
  da: Kun de, der kom og udfyldte skemaet, bliver hørt, og den samme person kan svare efter flere arrangementer.
  sv: Bara de som kom och fyllde i formuläret kommer till tals, och samma person kan svara efter flera evenemang.
  fi: Mukana ovat vain ne, jotka tulivat paikalle ja täyttivät lomakkeen, ja sama henkilö on voinut vastata usean tilaisuuden jälkeen.
  nb: Bare de som kom og fylte ut skjemaet, blir hørt, og samme person kan svare etter flere arrangementer.
verification:
  en: Forms that guests fill in after an event, without a name.
  da: Skemaer, som gæsterne udfylder efter et arrangement, uden navn.
  sv: Formulär som gästerna fyller i efter ett evenemang, utan namn.
  fi: Lomakkeet, jotka vieraat täyttävät nimettöminä tilaisuuden jälkeen.
  nb: Skjemaer som gjestene fyller ut etter et arrangement, uten navn.
assumptions:
  en: Guests are given the form at every event, and each fills in one.
  da: Gæsterne får skemaet ved hvert arrangement, og hver udfylder ét.
  sv: Gästerna får formuläret vid varje evenemang, och var och en fyller i ett.
  fi: Vieraat saavat lomakkeen jokaisessa tilaisuudessa, ja kukin täyttää yhden.
  nb: Gjestene får skjemaet på hvert arrangement, og hver fyller ut ett.
frequency: each-event
owner: partner
tags: {dac: [relevance], kirkpatrick: 1}
snapshot: by-dims
dated:
  en: Day on which the form was handed in
  da: Den dag, skemaet blev afleveret
  sv: Dagen då formuläret lämnades in
  fi: Päivä, jona lomake palautettiin
  nb: Dagen skjemaet ble levert
---*/
SELECT
	CAST(r.response_id AS VARCHAR) AS unit,
	CAST(r.session_id AS VARCHAR) AS session_id,
	CAST(COALESCE(CAST(s.country AS VARCHAR), CAST(p.country AS VARCHAR)) AS VARCHAR) AS country,
	CAST(r.submitted_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN r.value_num >= 4 THEN 1
			WHEN r.value_num < 4 THEN 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(CASE WHEN r.value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out
FROM survey_response r
LEFT JOIN session s ON s.session_id = r.session_id
LEFT JOIN participant p ON p.participant_id = r.participant_id
WHERE r.item_code = 'sat' AND r.wave = 'event'
