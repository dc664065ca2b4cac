/*---
id: startup-actions-share
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, survey_response]
items: [gest_new]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
name:
  en: Took a new step towards a business
  da: Tog et nyt skridt mod en virksomhed
  sv: Tog ett nytt steg mot ett företag
  fi: Otti uuden askeleen kohti yritystä
  nb: Tok et nytt steg mot en bedrift
formula:
  en: Participants who name at least one new step of ten towards a business (a plan, talks with customers, a test sale, registration begun and so on) on the form at the end, divided by those who answered that question.
  da: Deltagere, der nævner mindst ét nyt skridt af ti mod en virksomhed (en plan, samtaler med kunder, et prøvesalg, påbegyndt registrering osv.) i skemaet ved slutningen, divideret med dem, der besvarede spørgsmålet.
  sv: Deltagare som anger minst ett nytt steg av tio mot ett företag (en plan, samtal med kunder, en provförsäljning, påbörjad registrering osv.) i formuläret vid slutet, delat med dem som besvarade frågan.
  fi: Osallistujat, jotka mainitsevat loppulomakkeessa vähintään yhden uuden askeleen kymmenestä kohti yritystä (suunnitelma, keskustelut asiakkaiden kanssa, koemyynti, aloitettu rekisteröinti jne.), jaettuna kysymykseen vastanneilla.
  nb: Deltakere som oppgir minst ett nytt steg av ti mot en bedrift (en plan, samtaler med kunder, et prøvesalg, påbegynt registrering osv.) i skjemaet ved slutten, delt på dem som svarte på spørsmålet.
limitations:
  en: A step may be small, and is told, not seen. Only those who answered are counted, mostly people who stayed; they may answer as they think the project would like.
  da: Et skridt kan være lille og er fortalt, ikke set. Kun de, der svarede, er med, oftest dem, der blev; de kan svare, som de tror, projektet ønsker.
  sv: Ett steg kan vara litet, och är berättat, inte sett. Bara de som svarade räknas, oftast de som stannade; de kan svara som de tror att projektet vill.
  fi: Askel voi olla pieni, ja siitä kerrotaan, sitä ei ole nähty. Mukana ovat vain vastanneet, useimmiten loppuun asti pysyneet; he voivat vastata niin kuin uskovat hankkeen toivovan.
  nb: Et steg kan være lite, og er fortalt, ikke sett. Bare de som svarte, er med, som oftest de som ble værende; de kan svare slik de tror prosjektet ønsker.
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
	WHERE wave = 'endline' AND item_code = 'gest_new'
	GROUP BY participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(CASE WHEN answer.answer >= 1 THEN 1 WHEN answer.answer IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN answer.answer IS NOT NULL THEN NULL
		WHEN form.participant_id IS NULL THEN 'no-endline'
		WHEN answer.participant_id IS NULL THEN 'not-asked'
		ELSE 'not-answered'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form ON form.participant_id = p.participant_id
LEFT JOIN answer ON answer.participant_id = p.participant_id
