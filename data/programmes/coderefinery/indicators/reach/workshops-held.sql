/*---
id: workshops-held
version: 1
level: output
kind: count
unit: events
counts: session
sources: [session]
links: [session]
dims: [country]
direction: up
interval: none
name:
  en: "Workshops held"
  da: "Afholdte workshopper"
  sv: "Genomförda workshoppar"
  fi: "Pidetyt työpajat"
  nb: "Gjennomførte workshoper"
formula:
  en: "Workshops that a form was answered for, before or after."
  da: "Workshopper, som der er besvaret et skema for, før eller efter."
  sv: "Workshoppar som ett formulär har besvarats för, före eller efter."
  fi: "Työpajat, joista on vastattu lomakkeeseen ennen tai jälkeen."
  nb: "Workshoper som et skjema er besvart for, før eller etter."
limitations:
  en: "Workshops without any form are not known. The source gives the month; the last day of it stands for the day."
  da: "Workshopper uden skema kendes ikke. Kilden angiver måneden; dens sidste dag står for dagen."
  sv: "Workshoppar utan formulär är inte kända. Källan anger månaden; dess sista dag står för dagen."
  fi: "Työpajoja, joista ei ole lomaketta, ei tunneta. Lähde kertoo kuukauden; sen viimeinen päivä on päivän sijalla."
  nb: "Workshoper uten skjema er ikke kjent. Kilden oppgir måneden; den siste dagen i den står for dagen."
verification:
  en: "The names of the published files, and the workshop that each answer names."
  da: "Navnene på de offentliggjorte filer og den workshop, hvert svar nævner."
  sv: "Namnen på de publicerade filerna och den workshop som varje svar nämner."
  fi: "Julkaistujen tiedostojen nimet ja kussakin vastauksessa mainittu työpaja."
  nb: "Navnene på de publiserte filene og workshopen hvert svar nevner."
assumptions:
  en: "At least one person answered a form for every workshop that was held."
  da: "Mindst én person har besvaret et skema for hver workshop, der blev holdt."
  sv: "Minst en person har besvarat ett formulär för varje workshop som hölls."
  fi: "Jokaisesta pidetystä työpajasta ainakin yksi henkilö vastasi lomakkeeseen."
  nb: "Minst én person har besvart et skjema for hver workshop som ble holdt."
frequency: each-event
owner: evaluator
tags: {}
snapshot: by-dims
dated:
  en: "Last day of the month of the workshop"
  da: "Sidste dag i workshoppens måned"
  sv: "Sista dagen i workshoppens månad"
  fi: "Työpajakuukauden viimeinen päivä"
  nb: "Siste dag i måneden for workshopen"
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM session
WHERE status = 'held'
