/*---
id: new-contacts-per-participant
version: 1
level: outcome
kind: median
unit: contacts
counts: participant
sources: [participant, survey_response]
items: [newcontacts]
links: [participant]
dims: [country]
direction: up
interval: order-statistics
name:
  en: New professional contacts
  da: Nye faglige kontakter
  sv: Nya yrkeskontakter
  fi: Uudet ammatilliset kontaktit
  nb: Nye yrkeskontakter
formula:
  en: Median, over the participants who answered, of the number of new professional contacts that they name on the form at the end.
  da: Median, for de deltagere, der svarede, af antallet af nye faglige kontakter, som de angiver i skemaet ved slutningen.
  sv: Medianen, för de deltagare som svarade, av antalet nya yrkeskontakter som de anger i formuläret vid slutet.
  fi: Vastanneiden osallistujien loppulomakkeessa ilmoittamien uusien ammatillisten kontaktien määrän mediaani.
  nb: Medianen, for deltakerne som svarte, av antallet nye faglige kontakter de oppgir i skjemaet ved slutten.
limitations:
  en: What counts as a contact is left to each person. Only those who answered are counted, mostly people who stayed; they may answer as they think the project would like.
  da: Hvad der tæller som en kontakt, er op til den enkelte. Kun de, der svarede, er med, oftest dem, der blev; de kan svare, som de tror, projektet ønsker.
  sv: Vad som räknas som en kontakt avgör var och en. Bara de som svarade räknas, oftast de som stannade; de kan svara som de tror att projektet vill.
  fi: Kukin päättää itse, mikä on kontakti. Mukana ovat vain vastanneet, useimmiten loppuun asti pysyneet; he voivat vastata niin kuin uskovat hankkeen toivovan.
  nb: Hva som regnes som en kontakt, er opp til den enkelte. Bare de som svarte, er med, som oftest de som ble værende; de kan svare slik de tror prosjektet ønsker.
verification:
  en: Answers to the participants’ questionnaire, joined person by person through pseudonyms. Each partner can check them against the export of its form.
  da: Svar på deltagernes spørgeskema, forbundet person for person gennem pseudonymer. Hver partner kan holde dem op mod udtrækket fra sit skema.
  sv: Svar på deltagarnas enkät, sammankopplade person för person genom pseudonymer. Varje partner kan jämföra dem med exporten från sitt formulär.
  fi: Vastaukset osallistujien kyselyyn, yhdistettyinä henkilöittäin peitenimien avulla. Kukin kumppani voi verrata niitä lomakkeensa vientitiedostoon.
  nb: Svar på deltakernes spørreskjema, koblet person for person gjennom pseudonymer. Hver partner kan holde dem opp mot eksporten fra sitt skjema.
assumptions:
  en: People answer as they see it, also when they expect the answer to be liked less. Everybody enrolled was given the form.
  da: Folk svarer, som de ser det, også når de venter, at svaret er mindre velset. Alle tilmeldte fik skemaet.
  sv: Människor svarar som de ser det, också när de tror att svaret uppskattas mindre. Alla anmälda fick formuläret.
  fi: Ihmiset vastaavat niin kuin asian näkevät, myös silloin kun he arvelevat vastauksesta pidettävän vähemmän. Kaikki ilmoittautuneet saivat lomakkeen.
  nb: Folk svarer slik de ser det, også når de venter at svaret er mindre velkomment. Alle påmeldte fikk skjemaet.
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3}
snapshot: by-dims
dated:
  en: Day on which the form at the end was handed in
  da: Den dag, skemaet ved slutningen blev afleveret
  sv: Dagen då formuläret vid slutet lämnades in
  fi: Päivä, jona loppulomake palautettiin
  nb: Dagen skjemaet ved slutten ble levert
---*/
WITH form AS (
	SELECT participant_id, MAX(submitted_on) AS submitted_on
	FROM survey_response
	WHERE wave = 'endline'
	GROUP BY participant_id
),
answer AS (
	SELECT participant_id, MAX(value_num) AS answer
	FROM survey_response
	WHERE wave = 'endline' AND item_code = 'newcontacts'
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(answer.answer AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN answer.answer IS NOT NULL THEN NULL
		WHEN form.participant_id IS NULL THEN 'no-endline'
		WHEN answer.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form ON form.participant_id = p.participant_id
LEFT JOIN answer ON answer.participant_id = p.participant_id
