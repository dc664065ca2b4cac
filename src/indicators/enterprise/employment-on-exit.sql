/*---
id: employment-on-exit
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_exit]
links: [participant]
dims: [gender, age_band]
direction: up
interval: wilson
name:
  en: In employment on leaving
  da: I beskæftigelse ved afslutningen
  sv: I arbete vid avslutningen
  fi: Työssä ohjelman päättyessä
  nb: I arbeid ved avslutningen
formula:
  en: Participants who are employees or self-employed when they leave, divided by the participants who were neither when they enrolled and whose status on leaving is known. An undisclosed status is not a known one.
  da: Deltagere, der er lønmodtagere eller selvstændige, når de slutter, divideret med de deltagere, der var ingen af delene ved tilmeldingen, og hvis status ved afslutningen er kendt. Er status ikke oplyst, er den ikke kendt.
  sv: Deltagare som är anställda eller egenföretagare när de slutar, delat med de deltagare som inte var någotdera vid anmälan och vars status vid avslutningen är känd. En status som inte har uppgetts räknas inte som känd.
  fi: Osallistujat, jotka ovat lähtiessään palkansaajia tai yrittäjiä, jaettuna niillä osallistujilla, jotka eivät ilmoittautuessaan olleet kumpaakaan ja joiden asema lähtiessä tiedetään. Ilmoittamatta jätettyä asemaa ei lasketa tiedetyksi.
  nb: Deltakere som er ansatt eller selvstendige når de slutter, delt på deltakerne som ingen av delene var ved påmeldingen, og der status ved avslutningen er kjent. En status som ikke er oppgitt, regnes ikke som kjent.
limitations:
  en: Many would have found work in any case, and nobody else was asked for comparison. Whoever was employed already is left out, and so is everybody who has not left yet. The kind, hours and length of the work are not known.
  da: Mange ville have fundet arbejde alligevel, og ingen andre er spurgt til sammenligning. Den, der allerede var i arbejde, er ikke med, heller ikke den, der endnu ikke er sluttet. Arbejdets art, timer og varighed kendes ikke.
  sv: Många hade hittat arbete ändå, och inga andra har tillfrågats som jämförelse. Den som redan hade arbete är inte med, inte heller den som ännu inte har slutat. Arbetets art, timmar och längd är inte kända.
  fi: Moni olisi löytänyt työtä joka tapauksessa, eikä vertailun vuoksi kysytty muilta. Jo työssä olleet jäävät pois, samoin ne, jotka eivät ole vielä lähteneet. Työn laatua, tunteja ja kestoa ei tiedetä.
  nb: Mange ville ha funnet arbeid uansett, og ingen andre er spurt til sammenligning. Den som allerede var i arbeid, er ikke med, heller ikke den som ennå ikke har sluttet. Arbeidets art, timer og varighet er ikke kjent.
verification:
  en: Asked by the partner when the person leaves, up to four weeks afterwards, in the words of the labour force survey; kept as a code in the participant’s record. It can be checked against the partner’s own files only.
  da: Spurgt af partneren, når personen slutter, senest fire uger efter, med arbejdskraftundersøgelsens ord; gemt som kode i deltagerens post. Det kan kun kontrolleres i partnerens egne papirer.
  sv: Frågas av partnern när personen slutar, senast fyra veckor efteråt, med arbetskraftsundersökningens ord; sparas som kod i deltagarens post. Det kan bara kontrolleras i partnerns egna handlingar.
  fi: Kumppani kysyy henkilön lähtiessä, viimeistään neljän viikon kuluttua, työvoimatutkimuksen sanoin; tieto on koodina osallistujan tiedoissa. Sen voi tarkistaa vain kumppanin omista asiakirjoista.
  nb: Spurt av partneren når personen slutter, senest fire uker etterpå, med arbeidskraftundersøkelsens ord; lagret som kode i deltakerens post. Det kan bare kontrolleres i partnerens egne papirer.
assumptions:
  en: People have the right to take up work or to be self-employed in the country, jobs can be found in spite of the restrictions of 2020 and 2021, and the status is asked alike in all countries.
  da: Deltagerne har ret til at tage arbejde eller være selvstændige i landet, der er job at få trods restriktionerne i 2020 og 2021, og der spørges ens i alle lande.
  sv: Deltagarna har rätt att arbeta eller vara egenföretagare i landet, det finns arbete att få trots restriktionerna 2020 och 2021, och frågan ställs lika i alla länder.
  fi: Osallistujilla on oikeus tehdä työtä tai toimia yrittäjänä maassa, työtä on tarjolla vuosien 2020 ja 2021 rajoituksista huolimatta ja asemaa kysytään samalla tavalla kaikissa maissa.
  nb: Deltakerne har rett til å arbeide eller være selvstendige i landet, det finnes jobber til tross for restriksjonene i 2020 og 2021, og det spørres likt i alle land.
frequency: once
owner: partner
tags: {esf: [EECR04]}
snapshot: by-dims
sensitive: true
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
			WHEN labour_entry IN ('employee', 'self_employed') THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_exit IS NULL OR labour_exit = 'undisclosed' THEN NULL
			WHEN labour_exit IN ('employee', 'self_employed') THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN labour_entry IN ('employee', 'self_employed') THEN 'employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_exit IS NULL OR labour_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
