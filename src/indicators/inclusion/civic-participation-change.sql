/*---
id: civic-participation-change
version: 1
level: outcome
kind: paired-share
unit: percentage-points
counts: pair-of-answers
sources: [participant, survey_response]
links: [participant]
dims: [gender]
linkedScale: CIVIC
minimumN: 10
direction: up
interval: newcombe
name:
  en: Change in civic participation
  da: Ændring i deltagelse i samfundslivet
  sv: Förändring i samhällsdeltagande
  fi: Muutos kansalaisosallistumisessa
  nb: Endring i samfunnsdeltakelse
formula:
  en: "Of the participants who answered on both forms: those who did at least one of six civic acts (volunteered, joined an association meeting, took part in a local event, contacted an official, signed a petition, helped organise something) in the last six months at the end but not at the beginning, minus those who did at the beginning but not at the end, divided by all of them."
  da: "Af de deltagere, der svarede på begge skemaer: de, der inden for det seneste halve år havde gjort mindst én af seks ting (frivilligt arbejde, foreningsmøde, lokalt arrangement, kontakt til en myndighed, underskrift, hjælp til at arrangere noget) ved slutningen, men ikke ved begyndelsen, minus de, der havde ved begyndelsen, men ikke ved slutningen, divideret med alle disse."
  sv: "Av de deltagare som svarade på båda formulären: de som under det senaste halvåret hade gjort minst en av sex saker (volontärarbete, föreningsmöte, lokalt evenemang, kontakt med en myndighet, namnunderskrift, hjälp att ordna något) vid slutet men inte vid början, minus de som hade gjort det vid början men inte vid slutet, delat med alla dessa."
  fi: "Molempiin lomakkeisiin vastanneista: ne, jotka olivat viimeisen puolen vuoden aikana tehneet vähintään yhden kuudesta teosta (vapaaehtoistyö, yhdistyksen kokous, paikallinen tapahtuma, yhteydenotto viranomaiseen, vetoomus, järjestelyapu) lopussa mutta eivät alussa, miinus ne, jotka olivat alussa mutta eivät lopussa, jaettuna heillä kaikilla."
  nb: "Av deltakerne som svarte på begge skjemaene: de som det siste halve året hadde gjort minst én av seks ting (frivillig arbeid, foreningsmøte, lokalt arrangement, kontakt med en myndighet, underskrift, hjelp til å arrangere noe) ved slutten, men ikke ved starten, minus de som hadde det ved starten, men ikke ved slutten, delt på alle disse."
limitations:
  en: "Few pairs change either way, so the interval is wide: with fewer than six that changed no test can tell them from chance. Meetings were restricted during part of the period. Whoever answered only some of the six questions is judged by those."
  da: "Få par ændrer sig i den ene eller anden retning, så intervallet er bredt: med færre end seks, der ændrede sig, kan ingen test skelne dem fra tilfældet. Møder var begrænset i en del af perioden. Den, der kun besvarede nogle af de seks spørgsmål, bedømmes ud fra dem."
  sv: "Få par ändras åt något håll, så intervallet är brett: med färre än sex som ändrats kan inget test skilja dem från slumpen. Möten var begränsade under en del av perioden. Den som bara besvarade några av de sex frågorna bedöms efter dem."
  fi: "Harva pari muuttuu kumpaankaan suuntaan, joten väli on leveä: jos muuttuneita on alle kuusi, mikään testi ei erota heitä sattumasta. Kokoontumisia rajoitettiin osan aikaa. Vain osaan kuudesta kysymyksestä vastannut arvioidaan niiden perusteella."
  nb: "Få par endrer seg den ene eller andre veien, så intervallet er bredt: med færre enn seks som endret seg, kan ingen test skille dem fra tilfeldigheter. Møter var begrenset i deler av perioden. Den som bare svarte på noen av de seks spørsmålene, vurderes ut fra dem."
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
tags: {kirkpatrick: 3, zaragoza: [active-citizenship]}
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
	-- scale_answer: each answer to a question of a scale, turned round where the question is reversed
	SELECT participant_id, wave, MAX(submitted_on) AS submitted_on, MAX(points) AS score
	FROM scale_answer
	WHERE scale = 'CIVIC'
	GROUP BY participant_id, wave
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
