/*---
id: testing-use
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: none
interval: wilson
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
  en: "Use automated testing"
  da: "Bruger automatiske tests"
  sv: "Använder automatiska tester"
  fi: "Käyttää automaattista testausta"
  nb: "Bruker automatiske tester"
formula:
  en: "Forms that say the tool is used, divided by forms in which the question was answered, for each of the two times."
  da: "Skemaer, hvor værktøjet bruges, divideret med skemaer, hvor spørgsmålet er besvaret, for hver af de to gange."
  sv: "Formulär där verktyget används, delat med formulär där frågan har besvarats, för vart och ett av de två tillfällena."
  fi: "Lomakkeet, joiden mukaan työkalua käytetään, jaettuna lomakkeilla, joissa kysymykseen on vastattu, kummallakin kerralla erikseen."
  nb: "Skjemaer der verktøyet brukes, delt på skjemaer der spørsmålet er besvart, for hver av de to gangene."
limitations:
  en: "The two forms were answered by different groups of people and word the question differently: the two shares stand beside each other, and their difference is not a change in anybody."
  da: "De to skemaer er besvaret af forskellige grupper og spørger på forskellig måde: de to andele står ved siden af hinanden, og forskellen er ikke en ændring hos nogen."
  sv: "De två formulären besvarades av olika grupper och ställer frågan på olika sätt: de två andelarna står bredvid varandra, och skillnaden är inte en förändring hos någon."
  fi: "Lomakkeisiin vastasivat eri ryhmät, ja kysymys on muotoiltu eri tavoin: osuudet ovat rinnakkain, eikä niiden ero ole kenenkään muutos."
  nb: "De to skjemaene ble besvart av ulike grupper og stiller spørsmålet ulikt: de to andelene står ved siden av hverandre, og forskjellen er ikke en endring hos noen."
verification:
  en: "The answers in the published files, column by column. How they become records is described beside the programme."
  da: "Svarene i de offentliggjorte filer, kolonne for kolonne. Hvordan de bliver til data, er beskrevet ved programmet."
  sv: "Svaren i de publicerade filerna, kolumn för kolumn. Hur de blir till uppgifter beskrivs vid programmet."
  fi: "Vastaukset julkaistuissa tiedostoissa, sarake sarakkeelta. Ohjelman yhteydessä kerrotaan, miten niistä tulee tietueita."
  nb: "Svarene i de publiserte filene, kolonne for kolonne. Hvordan de blir til data, er beskrevet ved programmet."
assumptions:
  en: "People take the question to mean the same, although the two forms put it in different words."
  da: "Folk forstår spørgsmålet ens, selv om de to skemaer formulerer det forskelligt."
  sv: "Människor uppfattar frågan lika, fast de två formulären ställer den med olika ord."
  fi: "Ihmiset ymmärtävät kysymyksen samoin, vaikka lomakkeet esittävät sen eri sanoin."
  nb: "Folk oppfatter spørsmålet likt, selv om de to skjemaene stiller det med ulike ord."
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
SELECT
	CAST(response_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(submitted_on AS DATE) AS on_date,
	CAST(value_num AS DOUBLE PRECISION) AS value,
	CAST(CASE WHEN value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out,
	CAST(wave AS VARCHAR) AS measure
FROM survey_response
WHERE item_code = 'test_use' AND wave IN ('baseline', 'endline')
