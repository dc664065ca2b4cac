/*---
id: business-registration-rate
version: 1
level: outcome
kind: share
unit: share
counts: participant
sources: [participant, business, participant.owned_business_entry]
links: [participant]
dims: [gender]
direction: up
interval: wilson
name:
  en: Registered a business of their own
  da: Har registreret egen virksomhed
  sv: Har registrerat ett eget företag
  fi: Rekisteröi oman yrityksen
  nb: Har registrert egen bedrift
formula:
  en: Participants with at least one business that did not exist before and was registered on the day they enrolled or later, divided by the participants who owned no business when they enrolled. Somebody with two new businesses counts once.
  da: Deltagere med mindst én virksomhed, der ikke fandtes i forvejen og blev registreret på tilmeldingsdagen eller senere, divideret med de deltagere, der ikke ejede en virksomhed ved tilmeldingen. Den, der har to nye virksomheder, tælles én gang.
  sv: Deltagare med minst ett företag som inte fanns tidigare och som registrerades på anmälningsdagen eller senare, delat med de deltagare som inte ägde något företag vid anmälan. Den som har två nya företag räknas en gång.
  fi: Osallistujat, joilla on vähintään yksi yritys, jota ei ollut ennestään ja joka rekisteröitiin ilmoittautumispäivänä tai myöhemmin, jaettuna niillä osallistujilla, jotka eivät ilmoittautuessaan omistaneet yritystä. Kaksi uutta yritystä perustanut lasketaan kerran.
  nb: Deltakere med minst én bedrift som ikke fantes fra før, og som ble registrert på påmeldingsdagen eller senere, delt på deltakerne som ikke eide noen bedrift ved påmeldingen. Den som har to nye bedrifter, telles én gang.
limitations:
  en: Mostly reported by the participants themselves; how many would have registered without the programme is not known. Somebody whose ownership at the beginning is not known is left out, and those who enrolled late had less time.
  da: Oftest oplyst af deltagerne selv; hvor mange der ville have registreret sig uden programmet, vides ikke. Den, om hvem det ikke vides, om vedkommende ejede en virksomhed ved starten, er ikke med, og de sent tilmeldte havde kortere tid.
  sv: Oftast uppgivet av deltagarna själva; hur många som hade registrerat sig utan programmet är inte känt. Den vars ägande vid början inte är känt är inte med, och de som anmälde sig sent hade kortare tid.
  fi: Useimmiten osallistujien itsensä ilmoittama; ei tiedetä, kuinka moni olisi rekisteröitynyt ilman ohjelmaa. Jos alkutilannetta ei tiedetä, henkilö jää pois, ja myöhään ilmoittautuneilla oli vähemmän aikaa.
  nb: Som oftest oppgitt av deltakerne selv; hvor mange som ville ha registrert seg uten programmet, er ikke kjent. Den der eierskapet ved starten ikke er kjent, er ikke med, og de som meldte seg på sent, hadde kortere tid.
verification:
  en: The partners’ records of participants’ businesses. Where the evidence is a register extract, the day can be checked in the country’s public business register; the rest is the participant’s own report.
  da: Partnernes optegnelser over deltagernes virksomheder. Hvor der ligger et registerudtræk, kan dagen kontrolleres i landets offentlige virksomhedsregister; resten er deltagerens egne oplysninger.
  sv: Partnernas uppgifter om deltagarnas företag. Där det finns ett registerutdrag kan dagen kontrolleras i landets offentliga företagsregister; resten är deltagarens egna uppgifter.
  fi: Kumppanien tiedot osallistujien yrityksistä. Jos todisteena on rekisteriote, päivän voi tarkistaa maan julkisesta yritysrekisteristä; muut tiedot ovat osallistujan omia.
  nb: Partnernes opplysninger om deltakernes bedrifter. Der det finnes et registerutdrag, kan dagen kontrolleres i landets offentlige foretaksregister; resten er deltakerens egne opplysninger.
assumptions:
  en: Participants tell the partner when they register a business and say truly at enrolment whether they own one, and they have the right to be self-employed in the country.
  da: Deltagerne fortæller partneren, når de registrerer en virksomhed, og siger ved tilmeldingen, om de allerede ejer en; de har ret til at være selvstændige i landet.
  sv: Deltagarna berättar för partnern när de registrerar ett företag och säger vid anmälan om de redan äger ett; de har rätt att vara egenföretagare i landet.
  fi: Osallistujat kertovat kumppanille, kun he rekisteröivät yrityksen, ja ilmoittautuessaan sen, omistavatko he jo yrityksen; heillä on oikeus toimia yrittäjänä maassa.
  nb: Deltakerne forteller partneren når de registrerer en bedrift, og sier ved påmeldingen om de allerede eier en; de har rett til å være selvstendige i landet.
frequency: continuous
owner: partner
tags: {kirkpatrick: 4}
snapshot: by-dims
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH registered AS (
	SELECT b.participant_id
	FROM business b
	JOIN participant p ON p.participant_id = b.participant_id
	WHERE NOT b.pre_existing AND b.registered_on >= p.enrolled_on
	GROUP BY b.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN p.owned_business_entry IS NULL OR p.owned_business_entry THEN NULL
			WHEN r.participant_id IS NULL THEN 0
			ELSE 1
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN p.owned_business_entry THEN 'owner-at-entry'
			WHEN p.owned_business_entry IS NULL THEN 'entry-unknown'
		END AS VARCHAR
	) AS left_out
FROM participant p
LEFT JOIN registered r ON r.participant_id = p.participant_id
