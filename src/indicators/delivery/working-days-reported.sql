/*---
id: working-days-reported
version: 1
level: input
kind: sum
unit: days
counts: working-days-entry
sources: [working_days]
dims: [country, activity]
direction: none
interval: none
name:
  en: Working days reported by the partners
  da: Arbejdsdage indberettet af partnerne
  sv: Arbetsdagar som partnerna har rapporterat
  fi: Kumppanien ilmoittamat työpäivät
  nb: Arbeidsdager rapportert av partnerne
formula:
  en: Working days that the partners reported for their work on the programme, added up over months and activities.
  da: Arbejdsdage, som partnerne har indberettet for deres arbejde med programmet, lagt sammen over måneder og aktiviteter.
  sv: Arbetsdagar som partnerna har rapporterat för sitt arbete med programmet, hopräknade över månader och verksamheter.
  fi: Kumppanien ohjelmatyöstään ilmoittamat työpäivät laskettuna yhteen kaikilta kuukausilta ja toiminnoilta.
  nb: Arbeidsdager som partnerne har rapportert for arbeidet med programmet, lagt sammen over måneder og aktiviteter.
limitations:
  en: Partners write down their own days, and may count and round them in different ways. Days say what was put in, not what came of it.
  da: Partnerne noterer selv deres dage og kan tælle og afrunde dem forskelligt. Dagene siger, hvad der blev lagt i arbejdet, ikke hvad der kom ud af det.
  sv: Partnerna antecknar själva sina dagar och kan räkna och avrunda dem på olika sätt. Dagarna säger vad som lades ner, inte vad det gav.
  fi: Kumppanit kirjaavat päivänsä itse ja voivat laskea ja pyöristää niitä eri tavoin. Päivät kertovat, paljonko työtä tehtiin, eivät sitä, mitä siitä seurasi.
  nb: Partnerne fører dagene sine selv og kan telle og runde av på ulike måter. Dagene sier hva som ble lagt inn, ikke hva som kom ut av det.
verification:
  en: Each partner’s monthly list of days by activity. Time sheets and the accounts of the grant can confirm it.
  da: Hver partners månedlige liste over dage efter aktivitet. Timesedler og tilskuddets regnskab kan bekræfte den.
  sv: Varje partners månadslista över dagar per verksamhet. Tidrapporter och bidragets redovisning kan bekräfta den.
  fi: Kunkin kumppanin kuukausittainen luettelo päivistä toiminnoittain. Työajan kirjaukset ja avustuksen tilitys voivat vahvistaa sen.
  nb: Hver partners månedlige liste over dager etter aktivitet. Timelister og tilskuddets regnskap kan bekrefte den.
assumptions:
  en: A month without an entry is a month without work on that activity, and every partner means the same by a working day.
  da: En måned uden indberetning er en måned uden arbejde med den aktivitet, og alle partnere mener det samme med en arbejdsdag.
  sv: En månad utan uppgift är en månad utan arbete med den verksamheten, och alla partner menar samma sak med en arbetsdag.
  fi: Jos kuukaudelta ei ole merkintää, toimintoa ei silloin tehty, ja kaikki kumppanit tarkoittavat työpäivällä samaa.
  nb: En måned uten oppføring er en måned uten arbeid med den aktiviteten, og alle partnerne mener det samme med en arbeidsdag.
frequency: monthly
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
dated:
  en: First day of the month for which the days were reported
  da: Den første dag i den måned, dagene er indberettet for
  sv: Den första dagen i månaden som dagarna rapporterades för
  fi: Sen kuukauden ensimmäinen päivä, jolta päivät ilmoitettiin
  nb: Den første dagen i måneden dagene ble rapportert for
---*/
WITH entry AS (
	SELECT
		CONCAT(w.country, ' ', w.month, ' ', w.activity) AS unit,
		CONCAT(w.month, '-01') AS first_day,
		w.country,
		w.activity,
		w.days
	FROM working_days w
)
SELECT
	CAST(unit AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(activity AS VARCHAR) AS activity,
	CAST(first_day AS DATE) AS on_date,
	CAST(days AS DOUBLE PRECISION) AS value
FROM entry
