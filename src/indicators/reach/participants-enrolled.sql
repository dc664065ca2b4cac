/*---
id: participants-enrolled
version: 1
level: output
kind: count
unit: persons
counts: participant
sources: [participant]
links: [participant]
dims: [country, gender, age_band, isced_group, origin_region, years_in_country]
direction: up
interval: none
name:
  en: Participants enrolled
  da: Tilmeldte deltagere
  sv: Anmälda deltagare
  fi: Ilmoittautuneet osallistujat
  nb: Påmeldte deltakere
formula:
  en: Number of people enrolled in the programme, each counted once.
  da: Antal personer, der er tilmeldt programmet; hver person tælles én gang.
  sv: Antal personer som är anmälda till programmet; varje person räknas en gång.
  fi: Ohjelmaan ilmoittautuneiden määrä; kukin henkilö lasketaan kerran.
  nb: Antall personer som er påmeldt programmet; hver person telles én gang.
limitations:
  en: "One row in the list of participants is taken as one person: somebody on the lists of two partners counts twice."
  da: "Hver række i deltagerlisten regnes som én person: Den, der står på to partneres lister, tælles to gange."
  sv: "Varje rad i deltagarlistan räknas som en person: den som står på två partners listor räknas två gånger."
  fi: "Osallistujaluettelon jokainen rivi on yksi henkilö: kahden kumppanin luettelossa oleva lasketaan kahdesti."
  nb: "Hver rad i deltakerlisten regnes som én person: Den som står på listen til to partnere, telles to ganger."
verification:
  en: The partners’ enrolment lists. The registrations on the course platform can confirm the number.
  da: Partnernes tilmeldingslister. Registreringerne på kursusplatformen kan bekræfte antallet.
  sv: Partnernas anmälningslistor. Registreringarna på kursplattformen kan bekräfta antalet.
  fi: Kumppanien ilmoittautumisluettelot. Kurssialustan rekisteröitymiset voivat vahvistaa määrän.
  nb: Partnernes påmeldingslister. Registreringene på kursplattformen kan bekrefte antallet.
assumptions:
  en: Everybody who enrols is put on the list, also those who leave early, and stays on it.
  da: Alle, der tilmelder sig, kommer på listen, også de, der stopper tidligt, og bliver stående på den.
  sv: Alla som anmäler sig förs upp på listan, även de som slutar tidigt, och står kvar på den.
  fi: Jokainen ilmoittautunut merkitään luetteloon, myös varhain lopettanut, ja pysyy siinä.
  nb: Alle som melder seg på, føres opp på listen, også de som slutter tidlig, og blir stående på den.
frequency: continuous
owner: partner
tags: {esf: [EECO01], dac: [effectiveness]}
snapshot: by-dims
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
SELECT
	CAST(participant_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(enrolled_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM participant
