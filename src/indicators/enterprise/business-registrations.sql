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
dated:
  en: Day on which the registration was started, or completed
  da: Den dag, registreringen blev påbegyndt eller fuldført
  sv: Dagen då registreringen påbörjades eller slutfördes
  fi: Päivä, jona rekisteröinti aloitettiin tai saatettiin loppuun
  nb: Dagen registreringen ble startet eller fullført
---*/
WITH new_business AS (
	SELECT
		b.business_id,
		b.participant_id,
		CASE WHEN b.registration_started_on >= p.enrolled_on THEN b.registration_started_on END AS started_on,
		CASE WHEN b.registered_on >= p.enrolled_on THEN b.registered_on END AS registered_on
	FROM business b
	JOIN participant p ON p.participant_id = b.participant_id
	WHERE NOT b.pre_existing
)
SELECT
	CAST('started' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(started_on AS DATE) AS on_date,
	CAST(CASE WHEN started_on IS NOT NULL THEN 1 END AS DOUBLE PRECISION) AS value
FROM new_business
UNION ALL
SELECT
	CAST('registered' AS VARCHAR) AS measure,
	CAST(business_id AS VARCHAR) AS unit,
	CAST(participant_id AS VARCHAR) AS participant_id,
	CAST(registered_on AS DATE) AS on_date,
	CAST(CASE WHEN registered_on IS NOT NULL THEN 1 END AS DOUBLE PRECISION) AS value
FROM new_business
