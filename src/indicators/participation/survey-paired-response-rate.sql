/*---
id: survey-paired-response-rate
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant, survey_response]
links: [participant]
dims: [country, gender]
direction: up
interval: wilson
name:
  en: Answered before and after
  da: Svarede før og efter
  sv: Svarade före och efter
  fi: Vastasivat alussa ja lopussa
  nb: Svarte før og etter
formula:
  en: Participants who answered at least one question of the form at the beginning and at least one of the form at the end, divided by everybody enrolled.
  da: Deltagere, der besvarede mindst ét spørgsmål i skemaet ved begyndelsen og mindst ét i skemaet ved slutningen, divideret med alle tilmeldte.
  sv: Deltagare som besvarade minst en fråga i formuläret vid början och minst en i formuläret vid slutet, delat med alla anmälda.
  fi: Osallistujat, jotka vastasivat vähintään yhteen alkulomakkeen ja vähintään yhteen loppulomakkeen kysymykseen, jaettuna kaikilla ilmoittautuneilla.
  nb: Deltakere som svarte på minst ett spørsmål i skjemaet ved starten og minst ett i skjemaet ved slutten, delt på alle påmeldte.
limitations:
  en: "It says how many can be compared with themselves, and nothing about who they are: those who left are mostly missing. A form under another pseudonym counts as missing."
  da: "Tallet siger, hvor mange der kan sammenlignes med sig selv, og intet om, hvem de er: de, der stoppede, mangler som oftest. Et skema under et andet pseudonym tæller som manglende."
  sv: "Siffran säger hur många som kan jämföras med sig själva, och inget om vilka de är: de som slutade saknas oftast. Ett formulär under en annan pseudonym räknas som saknat."
  fi: "Luku kertoo, montako voi verrata itseensä, muttei sitä, keitä he ovat: lopettaneet puuttuvat useimmiten. Toisella peitenimellä annettu lomake lasketaan puuttuvaksi."
  nb: "Tallet sier hvor mange som kan sammenliknes med seg selv, og ingenting om hvem de er: de som sluttet, mangler som oftest. Et skjema under et annet pseudonym regnes som manglende."
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
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH form AS (
	SELECT participant_id, wave
	FROM survey_response
	WHERE wave IN ('baseline', 'endline') AND value_num IS NOT NULL
	GROUP BY participant_id, wave
),
both_forms AS (
	SELECT participant_id FROM form GROUP BY participant_id HAVING COUNT(*) = 2
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(CASE WHEN b.participant_id IS NULL THEN 0 ELSE 1 END AS DOUBLE PRECISION) AS value
FROM participant p
LEFT JOIN both_forms b ON b.participant_id = p.participant_id
