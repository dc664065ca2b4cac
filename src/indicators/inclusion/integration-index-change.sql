/*---
id: integration-index-change
version: 1
level: outcome
kind: paired-change
unit: index-points
counts: pair-of-answers
sources: [participant, survey_response]
links: [participant]
dims: [gender, years_in_country]
linkedScale: IPL12
minimumN: 10
direction: up
interval: t
name:
  en: Change in the integration index
  da: Ændring i integrationsindekset
  sv: Förändring i integrationsindexet
  fi: Muutos kotoutumisindeksissä
  nb: Endring i integreringsindeksen
formula:
  en: "Mean, over the participants with an index on both forms, of the index at the end minus the index at the beginning. The index (IPL-12, Harder and others 2018) runs from 0 to 1: the mean of its twelve answers from 1 to 5, less 1, divided by 4; it needs at least 80 % of them."
  da: "Gennemsnit, for deltagere med et indeks på begge skemaer, af indekset ved slutningen minus indekset ved begyndelsen. Indekset (IPL-12, Harder m.fl. 2018) går fra 0 til 1: gennemsnittet af dets tolv svar fra 1 til 5, minus 1, divideret med 4; det kræver mindst 80 % af dem."
  sv: "Medelvärdet, för deltagare med ett index på båda formulären, av indexet vid slutet minus indexet vid början. Indexet (IPL-12, Harder m.fl. 2018) går från 0 till 1: medelvärdet av dess tolv svar från 1 till 5, minus 1, delat med 4; det kräver minst 80 % av dem."
  fi: "Loppuindeksin ja alkuindeksin erotuksen keskiarvo niillä osallistujilla, joilla on indeksi molemmista lomakkeista. Indeksi (IPL-12, Harder ym. 2018) on välillä 0–1: sen kahdentoista vastauksen (1–5) keskiarvo miinus 1, jaettuna neljällä; se edellyttää vähintään 80 prosenttia vastauksista."
  nb: "Gjennomsnitt, for deltakere med indeks på begge skjemaene, av indeksen ved slutten minus indeksen ved starten. Indeksen (IPL-12, Harder mfl. 2018) går fra 0 til 1: gjennomsnittet av de tolv svarene fra 1 til 5, minus 1, delt på 4; den krever minst 80 % av dem."
limitations:
  en: Time in the country alone changes many of its answers. People rate themselves, there is no comparison group, and restrictions on meeting during COVID-19 bear on its social questions. Its political questions may be left out.
  da: Tiden i landet ændrer i sig selv mange af svarene. Deltagerne vurderer sig selv, der er ingen sammenligningsgruppe, og covid-19-restriktionerne berører de sociale spørgsmål. De politiske spørgsmål kan springes over.
  sv: Tiden i landet ändrar i sig många av svaren. Deltagarna bedömer sig själva, det finns ingen jämförelsegrupp, och covid-19-restriktionerna berör de sociala frågorna. De politiska frågorna får hoppas över.
  fi: Jo aika maassa muuttaa monia vastauksia. Osallistujat arvioivat itseään, vertailuryhmää ei ole, ja koronarajoitukset koskettavat sosiaalisia kysymyksiä. Poliittiset kysymykset saa jättää väliin.
  nb: Tiden i landet endrer i seg selv mange av svarene. Deltakerne vurderer seg selv, det finnes ingen sammenlikningsgruppe, og covid-19-restriksjonene berører de sosiale spørsmålene. De politiske spørsmålene kan hoppes over.
verification:
  en: Answers to the participants’ questionnaire, joined person by person through pseudonyms. Each partner can check them against the export of its form.
  da: Svar på deltagernes spørgeskema, forbundet person for person gennem pseudonymer. Hver partner kan holde dem op mod udtrækket fra sit skema.
  sv: Svar på deltagarnas enkät, sammankopplade person för person genom pseudonymer. Varje partner kan jämföra dem med exporten från sitt formulär.
  fi: Vastaukset osallistujien kyselyyn, yhdistettyinä henkilöittäin peitenimien avulla. Kukin kumppani voi verrata niitä lomakkeensa vientitiedostoon.
  nb: Svar på deltakernes spørreskjema, koblet person for person gjennom pseudonymer. Hver partner kan holde dem opp mot eksporten fra sitt skjema.
assumptions:
  en: The same person answers under the same pseudonym both times, and understands the questions the same way at the end as at the beginning.
  da: Den samme person svarer under samme pseudonym begge gange og forstår spørgsmålene på samme måde ved slutningen som ved begyndelsen.
  sv: Samma person svarar under samma pseudonym båda gångerna och förstår frågorna på samma sätt vid slutet som vid början.
  fi: Sama henkilö vastaa samalla peitenimellä molemmilla kerroilla ja ymmärtää kysymykset lopussa samalla tavalla kuin alussa.
  nb: Den samme personen svarer under samme pseudonym begge ganger og forstår spørsmålene på samme måte ved slutten som ved starten.
frequency: each-wave
owner: evaluator
tags: {dac: [impact], zaragoza: [social-inclusion]}
snapshot: pooled-only
relations: [{count: n, relation: within, of: [{indicator: survey-paired-response-rate, count: numerator}]}]
dated:
  en: Day on which the form at the end was handed in
  da: Den dag, skemaet ved slutningen blev afleveret
  sv: Dagen då formuläret vid slutet lämnades in
  fi: Päivä, jona loppulomake palautettiin
  nb: Dagen skjemaet ved slutten ble levert
---*/
WITH form AS (
	-- scale_score: the mean of a person's answers in a wave, reversed ones turned round, where at least 80 % were given
	SELECT participant_id, wave, submitted_on, (score - 1) / 4 AS score
	FROM scale_score
	WHERE scale = 'IPL12'
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(endline.score - baseline.score AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN endline.score - baseline.score IS NOT NULL THEN NULL
		WHEN baseline.participant_id IS NULL AND endline.participant_id IS NULL THEN 'no-form'
		WHEN baseline.participant_id IS NULL THEN 'no-baseline'
		WHEN endline.participant_id IS NULL THEN 'no-endline'
		ELSE 'too-few-answers'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form baseline ON baseline.participant_id = p.participant_id AND baseline.wave = 'baseline'
LEFT JOIN form endline ON endline.participant_id = p.participant_id AND endline.wave = 'endline'
