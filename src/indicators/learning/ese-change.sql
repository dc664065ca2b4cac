/*---
id: ese-change
version: 1
level: outcome
kind: paired-change
unit: points
counts: pair-of-answers
sources: [participant, survey_response]
links: [participant]
dims: [country, gender]
linkedScale: ESE
minimumN: 10
threshold: 0.5
direction: up
interval: t
name:
  en: Change in confidence as an entrepreneur
  da: Ændring i tiltro til egne evner som iværksætter
  sv: Förändring i tilltro till den egna förmågan som företagare
  fi: Muutos luottamuksessa omiin kykyihin yrittäjänä
  nb: Endring i tro på egen mestring som gründer
formula:
  en: Mean, over the participants with a score on both forms, of the score at the end minus the score at the beginning (entrepreneurial self-efficacy, 1 to 5 points). A score is the mean of the answers, with reversed questions turned round; it needs answers to at least 80 % of the questions on that form.
  da: Gennemsnit, for deltagere med en score på begge skemaer, af scoren ved slutningen minus scoren ved begyndelsen (tiltro til egne evner som iværksætter, 1 til 5 point). En score er gennemsnittet af svarene, hvor omvendte spørgsmål er vendt om; den kræver svar på mindst 80 % af spørgsmålene i skemaet.
  sv: Medelvärdet, för deltagare med skalpoäng på båda formulären, av skalpoängen vid slutet minus skalpoängen vid början (tilltro till den egna förmågan som företagare, 1 till 5 poäng). Skalpoängen är medelvärdet av svaren, där omvända frågor har vänts; de kräver svar på minst 80 % av frågorna i formuläret.
  fi: Loppupisteiden ja alkupisteiden erotuksen keskiarvo niillä osallistujilla, joilla on pisteet molemmista lomakkeista (yrittäjän minäpystyvyys, 1–5 pistettä). Pisteet ovat vastausten keskiarvo, jossa käänteiset kysymykset on käännetty; ne edellyttävät vastausta vähintään 80 prosenttiin lomakkeen kysymyksistä.
  nb: Gjennomsnitt, for deltakere med skår på begge skjemaene, av skåren ved slutten minus skåren ved starten (tro på egen mestring som gründer, 1 til 5 poeng). En skår er gjennomsnittet av svarene, der omvendte spørsmål er snudd; den krever svar på minst 80 % av spørsmålene i skjemaet.
limitations:
  en: People rate themselves, there is no comparison group, and only those who answered both forms are counted, mostly people who stayed. Read it as change within people; it is no ranking of countries.
  da: Deltagerne vurderer sig selv, der er ingen sammenligningsgruppe, og kun de, der besvarede begge skemaer, er med, oftest dem, der blev. Læs tallet som ændring hos de enkelte; det er ingen rangordning af lande.
  sv: Deltagarna bedömer sig själva, det finns ingen jämförelsegrupp och bara de som svarade på båda formulären är med, oftast de som stannade. Läs siffran som förändring hos enskilda; den är ingen rangordning av länder.
  fi: Osallistujat arvioivat itseään, vertailuryhmää ei ole, ja mukana ovat vain molempiin lomakkeisiin vastanneet, useimmiten loppuun asti pysyneet. Luku kuvaa muutosta yksittäisissä ihmisissä; se ei aseta maita järjestykseen.
  nb: Deltakerne vurderer seg selv, det finnes ingen sammenligningsgruppe, og bare de som svarte på begge skjemaene, er med, som oftest de som ble værende. Les tallet som endring hos den enkelte; det er ingen rangering av land.
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
tags: {dac: [effectiveness], kirkpatrick: 2}
snapshot: by-dims
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
