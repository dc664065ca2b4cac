/*---
id: intention-change
version: 1
level: outcome
kind: paired-change
unit: points
counts: pair-of-answers
sources: [participant, survey_response, participant.owned_business_entry]
links: [participant]
dims: [gender]
linkedScale: EI
minimumN: 10
threshold: 0.5
direction: none
interval: t
name:
  en: Change in the intention to start a business
  da: Ændring i hensigten om at starte virksomhed
  sv: Förändring i avsikten att starta företag
  fi: Muutos aikomuksessa perustaa yritys
  nb: Endring i ønsket om å starte bedrift
formula:
  en: Mean, over the participants without a business of their own at the start who have a score on both forms, of the score at the end minus the score at the beginning (intention, 1 to 7 points). A score is the mean of the answers, with reversed questions turned round; it needs answers to at least 80 % of the questions on that form.
  da: Gennemsnit, for deltagere uden egen virksomhed ved starten med en score på begge skemaer, af scoren ved slutningen minus scoren ved begyndelsen (hensigt, 1 til 7 point). En score er gennemsnittet af svarene, hvor omvendte spørgsmål er vendt om; den kræver svar på mindst 80 % af spørgsmålene i skemaet.
  sv: Medelvärdet, för deltagare utan eget företag vid starten med skalpoäng på båda formulären, av skalpoängen vid slutet minus skalpoängen vid början (avsikt, 1 till 7 poäng). Skalpoängen är medelvärdet av svaren, där omvända frågor har vänts; de kräver svar på minst 80 % av frågorna i formuläret.
  fi: Loppupisteiden ja alkupisteiden erotuksen keskiarvo niillä osallistujilla, joilla ei alussa ollut omaa yritystä ja joilla on pisteet molemmista lomakkeista (aikomus, 1–7 pistettä). Pisteet ovat vastausten keskiarvo, jossa käänteiset kysymykset on käännetty; ne edellyttävät vastausta vähintään 80 prosenttiin lomakkeen kysymyksistä.
  nb: Gjennomsnitt, for deltakere uten egen bedrift ved starten og med skår på begge skjemaene, av skåren ved slutten minus skåren ved starten (ønske om å starte, 1 til 7 poeng). En skår er gjennomsnittet av svarene, der omvendte spørsmål er snudd; den krever svar på minst 80 % av spørsmålene i skjemaet.
limitations:
  en: "A fall can be a good outcome: who has learnt what a business asks for may decide against it with open eyes. People rate themselves, there is no comparison group, the period overlaps COVID-19, and mostly those who stayed answered."
  da: "Et fald kan være et godt resultat: den, der har lært, hvad en virksomhed kræver, kan vælge den fra med åbne øjne. Deltagerne vurderer sig selv, der er ingen sammenligningsgruppe, perioden falder sammen med covid-19, og mest de, der blev, svarede."
  sv: "En nedgång kan vara ett gott utfall: den som har lärt sig vad ett företag kräver kan välja bort det med öppna ögon. Deltagarna bedömer sig själva, det finns ingen jämförelsegrupp, perioden sammanfaller med covid-19 och mest de som stannade svarade."
  fi: "Lasku voi olla hyvä tulos: joka on oppinut, mitä yritys vaatii, voi luopua siitä avoimin silmin. Osallistujat arvioivat itseään, vertailuryhmää ei ole, aika osuu yhteen koronapandemian kanssa, ja vastanneet ovat enimmäkseen loppuun asti pysyneitä."
  nb: "En nedgang kan være et godt resultat: den som har lært hva en bedrift krever, kan velge det bort med åpne øyne. Deltakerne vurderer seg selv, det finnes ingen sammenlikningsgruppe, perioden faller sammen med covid-19, og mest de som ble værende, svarte."
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
	SELECT participant_id, wave, submitted_on, score
	FROM scale_score
	WHERE scale = 'EI'
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(CASE WHEN NOT p.owned_business_entry THEN endline.score - baseline.score END AS DOUBLE PRECISION) AS value,
	CAST(CASE
		WHEN NOT p.owned_business_entry AND endline.score - baseline.score IS NOT NULL THEN NULL
		WHEN p.owned_business_entry IS NULL THEN 'entry-unknown'
		WHEN p.owned_business_entry THEN 'owner-at-entry'
		WHEN baseline.participant_id IS NULL AND endline.participant_id IS NULL THEN 'no-form'
		WHEN baseline.participant_id IS NULL THEN 'no-baseline'
		WHEN endline.participant_id IS NULL THEN 'no-endline'
		ELSE 'too-few-answers'
	END AS VARCHAR) AS left_out
FROM participant p
LEFT JOIN form baseline ON baseline.participant_id = p.participant_id AND baseline.wave = 'baseline'
LEFT JOIN form endline ON endline.participant_id = p.participant_id AND endline.wave = 'endline'
