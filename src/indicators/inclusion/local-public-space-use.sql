/*---
id: local-public-space-use
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [participant, survey_response]
items: [pubspace]
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
direction: up
interval: wilson
name:
  en: Used a local public space to meet others
  da: Brugte et lokalt offentligt sted til at møde andre
  sv: Använde en lokal offentlig plats för att träffa andra
  fi: Käytti paikallista julkista tilaa muiden tapaamiseen
  nb: Brukte et lokalt offentlig sted til å møte andre
formula:
  en: Participants who used a local public space or centre to meet others in the last month, divided by those who answered the question; on each form apart.
  da: Deltagere, der inden for den seneste måned brugte et lokalt offentligt sted eller center til at møde andre, divideret med dem, der besvarede spørgsmålet; for hvert skema for sig.
  sv: Deltagare som under den senaste månaden använde en lokal offentlig plats eller ett center för att träffa andra, delat med dem som besvarade frågan; för varje formulär för sig.
  fi: Osallistujat, jotka viimeisen kuukauden aikana käyttivät paikallista julkista tilaa tai keskusta muiden tapaamiseen, jaettuna kysymykseen vastanneilla; kummastakin lomakkeesta erikseen.
  nb: Deltakere som den siste måneden brukte et lokalt offentlig sted eller senter til å møte andre, delt på dem som svarte på spørsmålet; for hvert skjema for seg.
limitations:
  en: Season and the restrictions during COVID-19 show in it more than anything else; a weak sign. Only those who answered are counted, mostly people who stayed; they may answer as they think the project would like.
  da: Årstid og covid-19-restriktioner ses mere i tallet end noget andet; et svagt tegn. Kun de, der svarede, er med, oftest dem, der blev; de kan svare, som de tror, projektet ønsker.
  sv: Årstid och covid-19-restriktioner syns mer i siffran än något annat; ett svagt tecken. Bara de som svarade räknas, oftast de som stannade; de kan svara som de tror att projektet vill.
  fi: Vuodenaika ja koronarajoitukset näkyvät luvussa enemmän kuin mikään muu; enintään heikko merkki. Mukana ovat vain vastanneet, useimmiten loppuun asti pysyneet; he voivat vastata niin kuin uskovat hankkeen toivovan.
  nb: Årstid og covid-19-restriksjoner synes mer i tallet enn noe annet; et svakt tegn. Bare de som svarte, er med, som oftest de som ble værende; de kan svare slik de tror prosjektet ønsker.
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
	WHERE item_code IN ('pubspace')
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
