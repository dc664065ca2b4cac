/*---
id: answers-received
version: 1
level: output
kind: count
unit: submissions
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: none
interval: none
measures:
  - id: baseline
    name:
      en: "Before the workshop"
      da: "Før workshoppen"
      sv: "Före workshoppen"
      fi: "Ennen työpajaa"
      nb: "Før workshopen"
  - id: endline
    name:
      en: "After the workshop"
      da: "Efter workshoppen"
      sv: "Efter workshoppen"
      fi: "Työpajan jälkeen"
      nb: "Etter workshopen"
name:
  en: "Forms answered"
  da: "Besvarede skemaer"
  sv: "Besvarade formulär"
  fi: "Vastatut lomakkeet"
  nb: "Besvarte skjemaer"
formula:
  en: "Forms handed in, before the workshop and after it."
  da: "Indsendte skemaer, før workshoppen og efter den."
  sv: "Inlämnade formulär, före workshoppen och efter den."
  fi: "Palautetut lomakkeet, ennen työpajaa ja sen jälkeen."
  nb: "Innsendte skjemaer, før workshopen og etter den."
limitations:
  en: "How many people were asked is not known, so no rate of response can be given."
  da: "Det vides ikke, hvor mange der blev spurgt, så der kan ikke gives en svarprocent."
  sv: "Hur många som tillfrågades är inte känt, så ingen svarsfrekvens kan ges."
  fi: "Ei tiedetä, kuinka monelta kysyttiin, joten vastausprosenttia ei voi antaa."
  nb: "Det er ikke kjent hvor mange som ble spurt, så svarprosenten kan ikke oppgis."
verification:
  en: "The published files of answers: one for each workshop before it, one for each year after."
  da: "De offentliggjorte filer med svar: én pr. workshop før den, én pr. år efter."
  sv: "De publicerade filerna med svar: en för varje workshop före, en för varje år efter."
  fi: "Julkaistut vastaustiedostot: yksi kustakin työpajasta sitä ennen, yksi kustakin vuodesta sen jälkeen."
  nb: "De publiserte filene med svar: én for hver workshop før den, én for hvert år etter."
assumptions:
  en: "Nobody handed in the same form twice."
  da: "Ingen har indsendt det samme skema to gange."
  sv: "Ingen har lämnat in samma formulär två gånger."
  fi: "Kukaan ei palauttanut samaa lomaketta kahdesti."
  nb: "Ingen har sendt inn samme skjema to ganger."
frequency: each-wave
owner: evaluator
tags: {}
snapshot: by-dims
dated:
  en: "Day of answer. The form after the workshop holds no day; the end of the year of its file stands for it."
  da: "Dag for svaret. Skemaet efter workshoppen har ingen dag; slutningen af filens år står i stedet."
  sv: "Svarsdag. Formuläret efter workshoppen har ingen dag; slutet av filens år står i stället."
  fi: "Vastauspäivä. Työpajan jälkeisessä lomakkeessa ei ole päivää; sen sijalla on tiedoston vuoden loppu."
  nb: "Svardag. Skjemaet etter workshopen har ingen dag; slutten av filens år står i stedet."
---*/
SELECT
	CAST(response_id AS VARCHAR) AS unit,
	CAST(MIN(session_id) AS VARCHAR) AS session_id,
	CAST(MIN(submitted_on) AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value,
	CAST(wave AS VARCHAR) AS measure
FROM survey_response
WHERE wave IN ('baseline', 'endline')
GROUP BY response_id, wave
