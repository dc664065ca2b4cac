/*---
id: disaggregation-completeness
version: 1
level: output
kind: share
unit: share
counts: participant
sources: [participant]
links: [participant]
dims: [country]
direction: up
interval: wilson
name:
  en: Core characteristics complete
  da: Fuldstændige grundoplysninger
  sv: Fullständiga grunduppgifter
  fi: Täydelliset perustiedot
  nb: Fullstendige grunnopplysninger
formula:
  en: Participants who disclosed all five core characteristics (gender, age, education, region of origin, years in the country), divided by everybody enrolled.
  da: Deltagere, der har oplyst alle fem grundoplysninger (køn, alder, uddannelse, oprindelsesregion, år i landet), divideret med alle tilmeldte.
  sv: Deltagare som har uppgett alla fem grunduppgifter (kön, ålder, utbildning, ursprungsregion, år i landet), delat med alla anmälda.
  fi: Osallistujat, jotka ovat ilmoittaneet kaikki viisi perustietoa (sukupuoli, ikä, koulutus, lähtöalue, vuodet maassa), jaettuna kaikilla ilmoittautuneilla.
  nb: Deltakere som har oppgitt alle fem grunnopplysninger (kjønn, alder, utdanning, opprinnelsesregion, år i landet), delt på alle påmeldte.
limitations:
  en: Everybody is free not to answer, so a low share is nobody’s fault. It shows whether a field was filled in, not whether what stands there is right.
  da: Det er frivilligt at svare, så en lav andel er ingens skyld. Tallet viser, om feltet er udfyldt, ikke om det, der står, er rigtigt.
  sv: Det är frivilligt att svara, så en låg andel är ingens fel. Siffran visar om fältet är ifyllt, inte om det som står där stämmer.
  fi: Vastaaminen on vapaaehtoista, joten pieni osuus ei ole kenenkään vika. Luku kertoo, onko kenttä täytetty, ei sitä, pitääkö tieto paikkansa.
  nb: Det er frivillig å svare, så en lav andel er ingens feil. Tallet viser om feltet er fylt ut, ikke om det som står der, er riktig.
verification:
  en: The partners’ enrolment lists, field by field, as people filled in the enrolment form.
  da: Partnernes tilmeldingslister, felt for felt, som tilmeldingsskemaet blev udfyldt.
  sv: Partnernas anmälningslistor, fält för fält, så som anmälningsformuläret fylldes i.
  fi: Kumppanien ilmoittautumisluettelot kenttä kentältä sellaisina kuin ilmoittautumislomakkeet täytettiin.
  nb: Partnernes påmeldingslister, felt for felt, slik påmeldingsskjemaet ble fylt ut.
assumptions:
  en: Every partner asks for all five in the same bands, and notes “not disclosed” where somebody prefers not to say.
  da: Alle partnere spørger om alle fem med de samme inddelinger og noterer “ikke oplyst”, når nogen helst ikke vil svare.
  sv: Alla partner frågar om alla fem med samma indelningar och antecknar ”ej uppgivet” när någon inte vill svara.
  fi: Kaikki kumppanit kysyvät kaikki viisi tietoa samoin luokituksin ja kirjaavat ”ei ilmoitettu”, kun joku ei halua vastata.
  nb: Alle partnerne spør om alle fem med de samme inndelingene og noterer «ikke oppgitt» når noen helst ikke vil svare.
frequency: continuous
owner: evaluator
tags: {}
snapshot: by-dims
relations: [{count: denominator, relation: equals, of: [{indicator: participants-enrolled}]}]
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
			WHEN gender = 'undisclosed'
				OR age_band = 'undisclosed'
				OR isced_group = 'undisclosed'
				OR origin_region = 'undisclosed'
				OR years_in_country = 'undisclosed'
				THEN 0
			ELSE 1
		END AS DOUBLE PRECISION
	) AS value
FROM participant
