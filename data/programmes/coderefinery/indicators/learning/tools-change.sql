/*---
id: tools-change
version: 1
level: outcome
kind: paired-change
unit: points
counts: pair-of-answers
sources: [session, survey_response]
links: [session]
dims: [country]
linkedScale: TOOLS
minimumN: 10
direction: up
interval: t
name:
  en: "Change in the use of tools"
  da: "Ændring i brugen af værktøjer"
  sv: "Förändring i användningen av verktyg"
  fi: "Työkalujen käytön muutos"
  nb: "Endring i bruken av verktøy"
formula:
  en: "Mean of the differences between a person’s share of three tools in use after the workshop and before it."
  da: "Gennemsnit af forskellene mellem en persons andel af tre værktøjer i brug efter workshoppen og før den."
  sv: "Medelvärdet av skillnaderna mellan en persons andel av tre verktyg i bruk efter workshoppen och före den."
  fi: "Henkilön käyttämien työkalujen (kolmesta) osuuden muutosten keskiarvo työpajaa edeltäneestä sen jälkeiseen."
  nb: "Gjennomsnittet av forskjellene mellom en persons andel av tre verktøy i bruk etter workshopen og før den."
limitations:
  en: "Cannot be computed here: the answers of the two times carry no id of a person."
  da: "Kan ikke beregnes her: svarene fra de to gange har intet id for en person."
  sv: "Kan inte beräknas här: svaren från de två tillfällena har inget id för en person."
  fi: "Ei voida laskea tässä: kahden kerran vastauksissa ei ole henkilön tunnistetta."
  nb: "Kan ikke beregnes her: svarene fra de to gangene har ingen id for en person."
verification:
  en: "The answers in the published files, column by column. How they become records is described beside the programme."
  da: "Svarene i de offentliggjorte filer, kolonne for kolonne. Hvordan de bliver til data, er beskrevet ved programmet."
  sv: "Svaren i de publicerade filerna, kolumn för kolumn. Hur de blir till uppgifter beskrivs vid programmet."
  fi: "Vastaukset julkaistuissa tiedostoissa, sarake sarakkeelta. Ohjelman yhteydessä kerrotaan, miten niistä tulee tietueita."
  nb: "Svarene i de publiserte filene, kolonne for kolonne. Hvordan de blir til data, er beskrevet ved programmet."
assumptions:
  en: "Both forms carry the same id for the same person; here they carry none."
  da: "Begge skemaer har samme id for samme person; her har de intet."
  sv: "Båda formulären har samma id för samma person; här har de inget."
  fi: "Molemmissa lomakkeissa on samalla henkilöllä sama tunniste; tässä sitä ei ole."
  nb: "Begge skjemaene har samme id for samme person; her har de ingen."
frequency: each-wave
owner: evaluator
tags: {kirkpatrick: 3}
snapshot: by-dims
dated:
  en: "Day of answer. The form after the workshop holds no day; the end of the year of its file stands for it."
  da: "Dag for svaret. Skemaet efter workshoppen har ingen dag; slutningen af filens år står i stedet."
  sv: "Svarsdag. Formuläret efter workshoppen har ingen dag; slutet av filens år står i stället."
  fi: "Vastauspäivä. Työpajan jälkeisessä lomakkeessa ei ole päivää; sen sijalla on tiedoston vuoden loppu."
  nb: "Svardag. Skjemaet etter workshopen har ingen dag; slutten av filens år står i stedet."
---*/
WITH form AS (
	SELECT
		r.participant_id,
		r.wave,
		MAX(r.session_id) AS session_id,
		MAX(r.submitted_on) AS submitted_on,
		AVG(r.value_num) AS score
	FROM survey_response r
	JOIN survey_item i ON i.item_code = r.item_code
	WHERE i.scale_code = 'TOOLS' AND r.participant_id IS NOT NULL
	GROUP BY r.participant_id, r.wave
)
SELECT
	CAST(endline.participant_id AS VARCHAR) AS unit,
	CAST(endline.session_id AS VARCHAR) AS session_id,
	CAST(endline.submitted_on AS DATE) AS on_date,
	CAST(baseline.score AS DOUBLE PRECISION) AS before,
	CAST(endline.score AS DOUBLE PRECISION) AS after,
	CAST(endline.score - baseline.score AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN baseline.participant_id IS NULL THEN 'no-baseline'
			WHEN endline.score IS NULL OR baseline.score IS NULL THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM form endline
LEFT JOIN form baseline ON baseline.participant_id = endline.participant_id AND baseline.wave = 'baseline'
WHERE endline.wave = 'endline'
