/*---
id: collaboration-easier
version: 1
level: outcome
kind: share
unit: share
counts: response
sources: [session, survey_response]
links: [session]
dims: [country]
direction: up
interval: wilson
name:
  en: "Say that working together on software has become easier"
  da: "Siger, at det er blevet lettere at samarbejde om software"
  sv: "Säger att det har blivit lättare att samarbeta om programvara"
  fi: "Kertoo ohjelmistoyhteistyön helpottuneen"
  nb: "Sier at det har blitt lettere å samarbeide om programvare"
formula:
  en: "Forms after the workshop that answer yes, divided by forms that answer the question."
  da: "Skemaer efter workshoppen med svaret ja, divideret med skemaer, hvor spørgsmålet er besvaret."
  sv: "Formulär efter workshoppen med svaret ja, delat med formulär där frågan har besvarats."
  fi: "Työpajan jälkeiset lomakkeet, joissa vastaus on kyllä, jaettuna lomakkeilla, joissa kysymykseen on vastattu."
  nb: "Skjemaer etter workshopen med svaret ja, delt på skjemaer der spørsmålet er besvart."
limitations:
  en: "More than a quarter of the forms leave this question empty; they are in neither number."
  da: "Mere end en fjerdedel af skemaerne har ikke besvaret spørgsmålet; de er ikke med i nogen af tallene."
  sv: "Mer än en fjärdedel av formulären har lämnat frågan tom; de är inte med i något av talen."
  fi: "Yli neljäsosassa lomakkeista kysymys on jätetty tyhjäksi; ne eivät ole kummassakaan luvussa."
  nb: "Mer enn en fjerdedel av skjemaene har latt spørsmålet stå tomt; de er ikke med i noen av tallene."
verification:
  en: "The answers in the published files, column by column. How they become records is described beside the programme."
  da: "Svarene i de offentliggjorte filer, kolonne for kolonne. Hvordan de bliver til data, er beskrevet ved programmet."
  sv: "Svaren i de publicerade filerna, kolumn för kolumn. Hur de blir till uppgifter beskrivs vid programmet."
  fi: "Vastaukset julkaistuissa tiedostoissa, sarake sarakkeelta. Ohjelman yhteydessä kerrotaan, miten niistä tulee tietueita."
  nb: "Svarene i de publiserte filene, kolonne for kolonne. Hvordan de blir til data, er beskrevet ved programmet."
assumptions:
  en: "Those who left the question empty would have answered much like the others."
  da: "De, der sprang spørgsmålet over, ville have svaret nogenlunde som de andre."
  sv: "De som lämnade frågan tom skulle ha svarat ungefär som de andra."
  fi: "Kysymyksen tyhjäksi jättäneet olisivat vastanneet suunnilleen kuten muut."
  nb: "De som lot spørsmålet stå tomt, ville ha svart omtrent som de andre."
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
	CAST(CASE WHEN value_num IS NULL THEN 'not-answered' END AS VARCHAR) AS left_out
FROM survey_response
WHERE item_code = 'collab_easier' AND wave = 'endline'
