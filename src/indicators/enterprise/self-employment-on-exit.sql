/*---
id: self-employment-on-exit
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, participant.labour_exit]
links: [participant]
dims: [gender]
direction: up
interval: wilson
name:
  en: Self-employed on leaving
  da: Selvstændige ved afslutningen
  sv: Egenföretagare vid avslutningen
  fi: Yrittäjinä ohjelman päättyessä
  nb: Selvstendige ved avslutningen
formula:
  en: Participants who are self-employed when they leave, divided by the participants who were not when they enrolled and whose status on leaving is known. Employees at enrolment are part of the denominator.
  da: Deltagere, der er selvstændige, når de slutter, divideret med de deltagere, der ikke var det ved tilmeldingen, og hvis status ved afslutningen er kendt. De, der var lønmodtagere ved tilmeldingen, er med i nævneren.
  sv: Deltagare som är egenföretagare när de slutar, delat med de deltagare som inte var det vid anmälan och vars status vid avslutningen är känd. De som var anställda vid anmälan ingår i nämnaren.
  fi: Osallistujat, jotka ovat lähtiessään yrittäjiä, jaettuna niillä osallistujilla, jotka eivät ilmoittautuessaan olleet yrittäjiä ja joiden asema lähtiessä tiedetään. Ilmoittautuessaan palkkatyössä olleet ovat mukana nimittäjässä.
  nb: Deltakere som er selvstendige når de slutter, delt på deltakerne som ikke var det ved påmeldingen, og der status ved avslutningen er kjent. De som var ansatt ved påmeldingen, er med i nevneren.
limitations:
  en: Self-employment can also be a way out for those who find no job; whether people live on it is not asked. Nobody else was asked for comparison, and everybody who has not left yet is left out.
  da: At være selvstændig kan også være en udvej for den, der ikke finder job; om folk lever af det, spørges der ikke om. Ingen andre er spurgt til sammenligning, og den, der endnu ikke er sluttet, er ikke med.
  sv: Eget företag kan också vara en utväg för den som inte hittar jobb; om man kan leva på det frågas inte. Inga andra har tillfrågats som jämförelse, och den som ännu inte har slutat är inte med.
  fi: Yrittäjyys voi olla myös keino niille, jotka eivät löydä työpaikkaa; sitä, elääkö sillä, ei kysytä. Vertailun vuoksi ei kysytty muilta, ja ne, jotka eivät ole vielä lähteneet, jäävät pois.
  nb: Å være selvstendig kan også være en utvei for den som ikke finner jobb; om folk lever av det, spørres det ikke om. Ingen andre er spurt til sammenligning, og den som ennå ikke har sluttet, er ikke med.
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
tags: {esf: [EECR04], zaragoza: [self-employment]}
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
			WHEN labour_entry = 'self_employed' THEN NULL
			WHEN labour_entry = 'undisclosed' OR labour_exit IS NULL OR labour_exit = 'undisclosed' THEN NULL
			WHEN labour_exit = 'self_employed' THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN labour_entry = 'self_employed' THEN 'self-employed-at-entry'
			WHEN labour_entry = 'undisclosed' THEN 'entry-unknown'
			WHEN labour_exit IS NULL OR labour_exit = 'undisclosed' THEN 'exit-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant
