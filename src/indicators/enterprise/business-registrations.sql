/*---
id: business-registrations
version: 1
level: outcome
kind: count
unit: registrations
counts: business
sources: [participant, business]
links: [participant]
dims: [country, gender]
measures:
  - id: started
    name:
      en: Registrations started
      da: Påbegyndte registreringer
      sv: Påbörjade registreringar
      fi: Aloitetut rekisteröinnit
      nb: Påbegynte registreringer
  - id: registered
    name:
      en: Registrations completed
      da: Fuldførte registreringer
      sv: Slutförda registreringar
      fi: Valmiit rekisteröinnit
      nb: Fullførte registreringer
direction: up
interval: none
name:
  en: Business registrations
  da: Registrering af virksomheder
  sv: Registrering av företag
  fi: Yritysten rekisteröinnit
  nb: Registrering av bedrifter
formula:
  en: Number of businesses that did not exist before, and whose registration was started, or completed, on the day the participant enrolled or later.
  da: Antal virksomheder, der ikke fandtes i forvejen, og hvis registrering blev påbegyndt eller fuldført på deltagerens tilmeldingsdag eller senere.
  sv: Antal företag som inte fanns tidigare och vars registrering påbörjades eller slutfördes på deltagarens anmälningsdag eller senare.
  fi: Niiden yritysten määrä, joita ei ollut ennestään ja joiden rekisteröinti aloitettiin tai saatettiin loppuun osallistujan ilmoittautumispäivänä tai myöhemmin.
  nb: Antall bedrifter som ikke fantes fra før, og der registreringen ble startet eller fullført på deltakerens påmeldingsdag eller senere.
limitations:
  en: Mostly reported by the participants themselves; how many would have registered without the programme is not known. One participant can have several businesses.
  da: Oftest oplyst af deltagerne selv; hvor mange der ville være blevet registreret uden programmet, vides ikke. En deltager kan have flere virksomheder.
  sv: Oftast uppgivet av deltagarna själva; hur många som hade registrerats utan programmet är inte känt. En deltagare kan ha flera företag.
  fi: Useimmiten osallistujien itsensä ilmoittama; ei tiedetä, kuinka moni olisi rekisteröity ilman ohjelmaa. Yhdellä osallistujalla voi olla useita yrityksiä.
  nb: Som oftest oppgitt av deltakerne selv; hvor mange som ville vært registrert uten programmet, er ikke kjent. Én deltaker kan ha flere bedrifter.
verification:
  en: The partners’ records of participants’ businesses. Where the evidence is a register extract, the day can be checked in the country’s public business register; the rest is the participant’s own report.
  da: Partnernes optegnelser over deltagernes virksomheder. Hvor der ligger et registerudtræk, kan dagen kontrolleres i landets offentlige virksomhedsregister; resten er deltagerens egne oplysninger.
  sv: Partnernas uppgifter om deltagarnas företag. Där det finns ett registerutdrag kan dagen kontrolleras i landets offentliga företagsregister; resten är deltagarens egna uppgifter.
  fi: Kumppanien tiedot osallistujien yrityksistä. Jos todisteena on rekisteriote, päivän voi tarkistaa maan julkisesta yritysrekisteristä; muut tiedot ovat osallistujan omia.
  nb: Partnernes opplysninger om deltakernes bedrifter. Der det finnes et registerutdrag, kan dagen kontrolleres i landets offentlige foretaksregister; resten er deltakerens egne opplysninger.
assumptions:
  en: Participants tell the partner when they register a business, have the right to be self-employed in the country, and the registers stay open in spite of the restrictions of 2020 and 2021.
  da: Deltagerne fortæller partneren, når de registrerer en virksomhed, de har ret til at være selvstændige i landet, og registrene er åbne trods restriktionerne i 2020 og 2021.
  sv: Deltagarna berättar för partnern när de registrerar ett företag, de har rätt att vara egenföretagare i landet, och registren är öppna trots restriktionerna 2020 och 2021.
  fi: Osallistujat kertovat kumppanille, kun he rekisteröivät yrityksen, heillä on oikeus toimia yrittäjänä maassa ja rekisterit ovat auki vuosien 2020 ja 2021 rajoituksista huolimatta.
  nb: Deltakerne forteller partneren når de registrerer en bedrift, de har rett til å være selvstendige i landet, og registrene er åpne til tross for restriksjonene i 2020 og 2021.
frequency: continuous
owner: partner
tags: {dac: [impact], kirkpatrick: 4}
snapshot: pooled-only
dated:
  en: Day on which the registration was started, or completed
  da: Den dag, registreringen blev påbegyndt eller fuldført
  sv: Dagen då registreringen påbörjades eller slutfördes
  fi: Päivä, jona rekisteröinti aloitettiin tai saatettiin loppuun
  nb: Dagen registreringen ble startet eller fullført
---*/
WITH enrolled_business AS (
	SELECT
		b.business_id,
		b.participant_id,
		b.pre_existing,
		b.registration_started_on,
		b.registered_on,
		p.enrolled_on
	FROM business b
	JOIN participant p ON p.participant_id = b.participant_id
)
SELECT
	CAST('started' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(CASE WHEN registration_started_on >= enrolled_on THEN registration_started_on END AS DATE) AS on_date,
	CAST(CASE WHEN NOT pre_existing AND registration_started_on >= enrolled_on THEN 1 END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN pre_existing THEN 'existed-before'
			WHEN registration_started_on IS NULL THEN 'no-day'
			WHEN registration_started_on < enrolled_on THEN 'before-enrolment'
		END AS VARCHAR
	) AS left_out
FROM enrolled_business
UNION ALL
SELECT
	CAST('registered' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(CASE WHEN registered_on >= enrolled_on THEN registered_on END AS DATE) AS on_date,
	CAST(CASE WHEN NOT pre_existing AND registered_on >= enrolled_on THEN 1 END AS DOUBLE PRECISION) AS value,
	CAST(
		CASE
			WHEN pre_existing THEN 'existed-before'
			WHEN registered_on IS NULL THEN 'no-day'
			WHEN registered_on < enrolled_on THEN 'before-enrolment'
		END AS VARCHAR
	) AS left_out
FROM enrolled_business
