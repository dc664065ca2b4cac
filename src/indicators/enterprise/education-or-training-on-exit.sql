/*---
id: education-or-training-on-exit
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.in_education_exit]
links: [participant]
dims: [gender, age_band]
direction: up
interval: wilson
name:
  en: In education or training on leaving
  da: Under uddannelse ved afslutningen
  sv: I utbildning vid avslutningen
  fi: Koulutuksessa ohjelman päättyessä
  nb: I utdanning ved avslutningen
formula:
  en: Participants who are in education or training when they leave, divided by the participants who were not when they enrolled and of whom it is known on leaving. The course of this programme does not count as such.
  da: Deltagere, der er under uddannelse eller oplæring, når de slutter, divideret med de deltagere, der ikke var det ved tilmeldingen, og om hvem det vides ved afslutningen. Dette programs kursus tæller ikke som uddannelse.
  sv: Deltagare som går en utbildning när de slutar, delat med de deltagare som inte gjorde det vid anmälan och om vilka det är känt vid avslutningen. Det här programmets kurs räknas inte som utbildning.
  fi: Osallistujat, jotka ovat lähtiessään koulutuksessa, jaettuna niillä osallistujilla, jotka eivät ilmoittautuessaan olleet koulutuksessa ja joista asia tiedetään lähtiessä. Tämän ohjelman kurssia ei lasketa koulutukseksi.
  nb: Deltakere som er under utdanning eller opplæring når de slutter, delt på deltakerne som ikke var det ved påmeldingen, og der det er kjent ved avslutningen. Kurset i dette programmet regnes ikke som utdanning.
limitations:
  en: Any course counts, from an evening class to a degree. Whoever was in education already is left out, and so is everybody who has not left yet; nobody else was asked for comparison.
  da: Ethvert kursus tæller, fra aftenskole til en lang uddannelse. Den, der allerede var under uddannelse, er ikke med, heller ikke den, der endnu ikke er sluttet; ingen andre er spurgt til sammenligning.
  sv: Varje kurs räknas, från kvällskurs till examen. Den som redan gick en utbildning är inte med, inte heller den som ännu inte har slutat; inga andra har tillfrågats som jämförelse.
  fi: Kaikki kurssit lasketaan, iltakurssista tutkintoon. Jo koulutuksessa olleet jäävät pois, samoin ne, jotka eivät ole vielä lähteneet; vertailun vuoksi ei kysytty muilta.
  nb: Alle kurs teller, fra kveldskurs til en lang utdanning. Den som allerede var under utdanning, er ikke med, heller ikke den som ennå ikke har sluttet; ingen andre er spurt til sammenligning.
verification:
  en: Asked by the partner when the person leaves, up to four weeks afterwards, in the words of the labour force survey; kept as a code in the participant’s record. It can be checked against the partner’s own files only.
  da: Spurgt af partneren, når personen slutter, senest fire uger efter, med arbejdskraftundersøgelsens ord; gemt som kode i deltagerens post. Det kan kun kontrolleres i partnerens egne papirer.
  sv: Frågas av partnern när personen slutar, senast fyra veckor efteråt, med arbetskraftsundersökningens ord; sparas som kod i deltagarens post. Det kan bara kontrolleras i partnerns egna handlingar.
  fi: Kumppani kysyy henkilön lähtiessä, viimeistään neljän viikon kuluttua, työvoimatutkimuksen sanoin; tieto on koodina osallistujan tiedoissa. Sen voi tarkistaa vain kumppanin omista asiakirjoista.
  nb: Spurt av partneren når personen slutter, senest fire uker etterpå, med arbeidskraftundersøkelsens ord; lagret som kode i deltakerens post. Det kan bare kontrolleres i partnerens egne papirer.
assumptions:
  en: Places on courses and in schools can be found in spite of the restrictions of 2020 and 2021, and what counts as education is understood alike in all countries.
  da: Der er pladser på kurser og skoler trods restriktionerne i 2020 og 2021, og alle lande forstår det samme ved uddannelse.
  sv: Det finns platser på kurser och skolor trots restriktionerna 2020 och 2021, och alla länder menar detsamma med utbildning.
  fi: Kurssi- ja koulupaikkoja on tarjolla vuosien 2020 ja 2021 rajoituksista huolimatta, ja koulutus ymmärretään samalla tavalla kaikissa maissa.
  nb: Det finnes plasser på kurs og skoler til tross for restriksjonene i 2020 og 2021, og alle land forstår det samme med utdanning.
frequency: once
owner: partner
tags: {esf: [EECR02]}
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
	CAST(
		CASE
			WHEN in_education_entry = 'no' AND in_education_exit = 'yes' THEN 1
			WHEN in_education_entry = 'no' AND in_education_exit = 'no' THEN 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN in_education_entry = 'yes' THEN 'in-education-at-entry'
			WHEN in_education_entry IS NULL OR in_education_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN in_education_exit IS NULL OR in_education_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
