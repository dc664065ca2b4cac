/*---
id: inclusive-decision-belief
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [participant, survey_response]
items: [inclusive_dm, pol_say]
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
  en: Find decision-making inclusive and responsive
  da: Finder beslutninger inkluderende og lydhøre
  sv: Anser att beslutsfattandet är inkluderande och lyhört
  fi: Pitävät päätöksentekoa osallistavana ja kuuntelevana
  nb: Mener beslutninger er inkluderende og lydhøre
formula:
  en: Participants whose mean of two answers (decisions include people like me; people like me have a say; 1 to 5) is 3.5 or more, divided by those who answered both; on each form apart.
  da: Deltagere, hvis gennemsnit af to svar (beslutninger inddrager folk som mig; folk som mig har noget at sige; 1 til 5) er 3,5 eller mere, divideret med dem, der besvarede begge; for hvert skema for sig.
  sv: Deltagare vars medelvärde av två svar (beslut inkluderar sådana som jag; sådana som jag har något att säga till om; 1 till 5) är 3,5 eller mer, delat med dem som besvarade båda; för varje formulär för sig.
  fi: Osallistujat, joiden kahden vastauksen keskiarvo (päätöksissä ovat mukana kaltaiseni ihmiset; kaltaisillani on sananvaltaa; 1–5) on vähintään 3,5, jaettuna molempiin vastanneilla; kummastakin lomakkeesta erikseen.
  nb: Deltakere med et gjennomsnitt av to svar (beslutninger inkluderer folk som meg; folk som meg har noe å si; 1 til 5) på 3,5 eller mer, delt på dem som svarte på begge; for hvert skjema for seg.
limitations:
  en: In the style of SDG indicator 16.7.2, with other people asked. The questions are political and may be skipped. Only those who answered are counted, mostly people who stayed; they may answer as they think the project would like.
  da: I stil med SDG-indikator 16.7.2, men andre er spurgt. Spørgsmålene er politiske og kan springes over. Kun de, der svarede, er med, oftest dem, der blev; de kan svare, som de tror, projektet ønsker.
  sv: I stil med SDG-indikator 16.7.2, men andra har tillfrågats. Frågorna är politiska och får hoppas över. Bara de som svarade räknas, oftast de som stannade; de kan svara som de tror att projektet vill.
  fi: SDG-indikaattorin 16.7.2 tapaan, mutta eri ihmisiltä kysyttynä. Kysymykset ovat poliittisia, ja ne saa jättää väliin. Mukana ovat vain vastanneet, useimmiten loppuun asti pysyneet; he voivat vastata niin kuin uskovat hankkeen toivovan.
  nb: I stil med SDG-indikator 16.7.2, men andre er spurt. Spørsmålene er politiske og kan hoppes over. Bare de som svarte, er med, som oftest de som ble værende; de kan svare slik de tror prosjektet ønsker.
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
		CASE WHEN COUNT(value_num) = 2 THEN AVG(value_num) END AS answer
	FROM survey_response
	WHERE item_code IN ('inclusive_dm', 'pol_say')
	GROUP BY participant_id, CAST(wave AS VARCHAR)
)
SELECT
	CAST(moment.wave AS VARCHAR) AS measure,
	CAST(p.participant_id || ' ' || moment.wave AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(form.submitted_on AS DATE) AS on_date,
	CAST(CASE WHEN answer.answer >= 3.5 THEN 1 WHEN answer.answer IS NOT NULL THEN 0 END AS DOUBLE PRECISION) AS value,
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
