/*---
id: perceived-discrimination
version: 1
level: impact
kind: share
unit: share
counts: response
sources: [participant, survey_response]
items: [disc12m]
links: [participant]
dims: [gender]
measuredBy: wave
measures:
  - id: baseline
    name:
      en: At the beginning
      da: Ved begyndelsen
      sv: Vid början
      fi: Alussa
      nb: Ved starten
  - id: endline
    name:
      en: At the end
      da: Ved slutningen
      sv: Vid slutet
      fi: Lopussa
      nb: Ved slutten
direction: down
interval: wilson
name:
  en: Felt discriminated against or harassed
  da: Følte sig diskrimineret eller chikaneret
  sv: Kände sig diskriminerade eller trakasserade
  fi: Koki syrjintää tai häirintää
  nb: Følte seg diskriminert eller trakassert
formula:
  en: Participants who say that they personally felt discriminated against or harassed in the last 12 months, divided by those who answered the question; on each form apart.
  da: Deltagere, der siger, at de personligt har følt sig diskrimineret eller chikaneret inden for de seneste 12 måneder, divideret med dem, der besvarede spørgsmålet; for hvert skema for sig.
  sv: Deltagare som säger att de personligen känt sig diskriminerade eller trakasserade under de senaste 12 månaderna, delat med dem som besvarade frågan; för varje formulär för sig.
  fi: Osallistujat, jotka sanovat kokeneensa henkilökohtaisesti syrjintää tai häirintää viimeisten 12 kuukauden aikana, jaettuna kysymykseen vastanneilla; kummastakin lomakkeesta erikseen.
  nb: Deltakere som sier at de personlig har følt seg diskriminert eller trakassert de siste 12 månedene, delt på dem som svarte på spørsmålet; for hvert skjema for seg.
limitations:
  en: "No result of the project: it shows in what surroundings people live. The wording is that of SDG indicator 10.3.1, the people are the participants and not the population. Both forms look back on twelve months, which overlap."
  da: "Intet resultat af projektet: det viser, hvilke omgivelser folk lever i. Ordlyden er den fra SDG-indikator 10.3.1, men personerne er deltagerne og ikke befolkningen. Begge skemaer ser tolv måneder tilbage, og de overlapper."
  sv: "Inget resultat av projektet: det visar i vilken omgivning människor lever. Ordalydelsen är den i SDG-indikator 10.3.1, men personerna är deltagarna och inte befolkningen. Båda formulären ser tolv månader tillbaka, och de överlappar."
  fi: "Ei hankkeen tulos: se kertoo, millaisessa ympäristössä ihmiset elävät. Sanamuoto on SDG-indikaattorin 10.3.1, mutta vastaajat ovat osallistujia eivätkä väestö. Kumpikin lomake katsoo kaksitoista kuukautta taaksepäin, ja ajat limittyvät."
  nb: "Ikke et resultat av prosjektet: det viser hvilke omgivelser folk lever i. Ordlyden er den i SDG-indikator 10.3.1, men personene er deltakerne og ikke befolkningen. Begge skjemaene ser tolv måneder tilbake, og de overlapper."
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
tags: {}
snapshot: pooled-only
sensitive: true
dated:
  en: Day on which the form was handed in
  da: Den dag, skemaet blev afleveret
  sv: Dagen då formuläret lämnades in
  fi: Päivä, jona lomake palautettiin
  nb: Dagen skjemaet ble levert
---*/
WITH moment AS (
	SELECT CAST('baseline' AS VARCHAR) AS wave
	UNION ALL
	SELECT CAST('endline' AS VARCHAR) AS wave
),
form AS (
	SELECT participant_id, CAST(wave AS VARCHAR) AS wave, MAX(submitted_on) AS submitted_on
	FROM survey_response
	GROUP BY participant_id, CAST(wave AS VARCHAR)
),
answer AS (
	SELECT
		participant_id,
		CAST(wave AS VARCHAR) AS wave,
		MAX(value_num) AS answer
	FROM survey_response
	WHERE item_code IN ('disc12m')
	GROUP BY participant_id, CAST(wave AS VARCHAR)
)
SELECT
	CAST(moment.wave AS VARCHAR) AS measure,
	CAST(p.participant_id || ' ' || moment.wave AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(CASE WHEN answer.answer = 1 THEN 1 WHEN answer.answer IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN answer.answer IS NOT NULL THEN NULL
		WHEN form.participant_id IS NULL THEN 'no-form'
		WHEN answer.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
CROSS JOIN moment
LEFT JOIN form ON form.participant_id = p.participant_id AND form.wave = moment.wave
LEFT JOIN answer ON answer.participant_id = p.participant_id AND answer.wave = moment.wave
