/*---
id: ese-improved-share
version: 1
level: outcome
kind: improved-share
unit: share
counts: pair-of-answers
sources: [participant, survey_response]
links: [participant]
dims: [gender]
linkedScale: ESE
minimumN: 10
threshold: 0.5
direction: up
interval: wilson
name:
  en: Confidence as an entrepreneur up by half a point or more
  da: Tiltro til egne evner steget et halvt point eller mere
  sv: Tilltron till den egna förmågan upp ett halvt steg eller mer
  fi: Luottamus omiin kykyihin nousi vähintään puoli pistettä
  nb: Troen på egen mestring opp et halvt poeng eller mer
formula:
  en: Participants whose score of entrepreneurial self-efficacy (1 to 5) is higher at the end than at the beginning by 0.5 or more, divided by all with a score on both forms. Beside it stands how many fell by 0.5 or more.
  da: Deltagere, hvis score for tiltro til egne evner som iværksætter (1 til 5) er mindst 0,5 højere ved slutningen end ved begyndelsen, divideret med alle med en score på begge skemaer. Ved siden af står, hvor mange der faldt mindst 0,5.
  sv: Deltagare vars skalpoäng för tilltro till den egna förmågan som företagare (1 till 5) är minst 0,5 högre vid slutet än vid början, delat med alla med skalpoäng på båda formulären. Bredvid står hur många som sjönk minst 0,5.
  fi: Osallistujat, joiden yrittäjän minäpystyvyyden pisteet (1–5) ovat lopussa vähintään 0,5 korkeammat kuin alussa, jaettuna kaikilla, joilla on pisteet molemmista lomakkeista. Rinnalla on niiden määrä, joiden pisteet laskivat vähintään 0,5.
  nb: Deltakere med en skår for tro på egen mestring som gründer (1 til 5) som er minst 0,5 høyere ved slutten enn ved starten, delt på alle med skår på begge skjemaene. Ved siden av står hvor mange som falt minst 0,5.
limitations:
  en: The threshold is a convention. People rate themselves, there is no comparison group, and some would rise and fall by as much without any course. The short form of the scale is adapted and not validated.
  da: Tærsklen er en konvention. Deltagerne vurderer sig selv, der er ingen sammenligningsgruppe, og nogle ville stige og falde lige så meget uden kursus. Skalaens korte form er tilpasset og ikke valideret.
  sv: Tröskeln är en konvention. Deltagarna bedömer sig själva, det finns ingen jämförelsegrupp och en del skulle stiga och sjunka lika mycket utan någon kurs. Skalans kortform är anpassad och inte validerad.
  fi: Kynnys on sovittu. Osallistujat arvioivat itseään, vertailuryhmää ei ole, ja osalla pisteet nousisivat ja laskisivat yhtä paljon ilman kurssiakin. Asteikon lyhyt muoto on mukautettu, eikä sitä ole validoitu.
  nb: Terskelen er en konvensjon. Deltakerne vurderer seg selv, det finnes ingen sammenlikningsgruppe, og noen ville stige og falle like mye uten noe kurs. Kortformen av skalaen er tilpasset og ikke validert.
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
tags: {kirkpatrick: 2}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: ese-change}]}]
dated:
  en: Day on which the form at the end was handed in
  da: Den dag, skemaet ved slutningen blev afleveret
  sv: Dagen då formuläret vid slutet lämnades in
  fi: Päivä, jona loppulomake palautettiin
  nb: Dagen skjemaet ved slutten ble levert
---*/
WITH form AS (
	-- scale_score: the mean of a person's answers in a wave, reversed ones turned round, where at least 80 % were given
	SELECT participant_id, wave, submitted_on, score
	FROM scale_score
	WHERE scale = 'ESE'
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
