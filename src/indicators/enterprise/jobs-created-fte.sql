/*---
id: jobs-created-fte
version: 1
level: outcome
kind: sum
unit: fte
counts: business
sources: [participant, business]
links: [participant]
dims: []
direction: up
interval: none
name:
  en: Jobs in new businesses
  da: Job i nye virksomheder
  sv: Arbetstillfällen i nya företag
  fi: Työpaikat uusissa yrityksissä
  nb: Jobber i nye bedrifter
formula:
  en: Full-time equivalents, the founder’s own included, added up over the businesses that are trading, did not exist before, and were not registered before the participant enrolled.
  da: Årsværk, stifterens eget medregnet, lagt sammen for de virksomheder, der er i drift, ikke fandtes i forvejen og ikke var registreret, før deltageren tilmeldte sig.
  sv: Heltidstjänster, grundarens egen inräknad, hopräknade för de företag som är i gång, inte fanns tidigare och inte var registrerade innan deltagaren anmälde sig.
  fi: Henkilötyövuodet, perustajan oma työ mukaan luettuna, laskettuna yhteen niistä toimivista yrityksistä, joita ei ollut ennestään ja joita ei ollut rekisteröity ennen osallistujan ilmoittautumista.
  nb: Årsverk, grunnleggerens eget medregnet, lagt sammen for bedriftene som er i drift, ikke fantes fra før, og ikke var registrert før deltakeren meldte seg på.
limitations:
  en: Reported by the founders as things stand when they are asked; how long the jobs last is not known, and most are the founder’s own. Few businesses stand behind the figure, so that a single one moves it much.
  da: Oplyst af stifterne, som det ser ud, når de bliver spurgt; hvor længe jobbene varer, vides ikke, og de fleste er stifterens eget. Få virksomheder står bag tallet, så en enkelt flytter det meget.
  sv: Uppgivet av grundarna så som läget är när de tillfrågas; hur länge arbetena varar är inte känt, och de flesta är grundarens eget. Få företag ligger bakom siffran, så att ett enda ändrar den mycket.
  fi: Perustajien ilmoittama tilanne kysymishetkellä; työpaikkojen kestoa ei tiedetä, ja useimmat ovat perustajan omia. Luvun takana on vähän yrityksiä, joten yksikin muuttaa sitä paljon.
  nb: Oppgitt av grunnleggerne slik det er når de blir spurt; hvor lenge jobbene varer, er ikke kjent, og de fleste er grunnleggerens egen. Få bedrifter står bak tallet, så én enkelt flytter det mye.
verification:
  en: Asked of the founder by the partner and kept with the business; where there are employees, the register of employers or the accounts can confirm it.
  da: Spurgt af partneren hos stifteren og gemt sammen med virksomheden; er der ansatte, kan arbejdsgiverregistret eller regnskabet bekræfte det.
  sv: Frågas av partnern hos grundaren och sparas med företaget; finns det anställda kan arbetsgivarregistret eller bokslutet bekräfta det.
  fi: Kumppani kysyy perustajalta, ja tieto on yrityksen tiedoissa; jos yrityksellä on työntekijöitä, työnantajarekisteri tai tilinpäätös voi vahvistaa sen.
  nb: Spurt av partneren hos grunnleggeren og lagret sammen med bedriften; har den ansatte, kan arbeidsgiverregisteret eller regnskapet bekrefte det.
assumptions:
  en: "Founders count alike: a person at work half the week is half an equivalent, and nobody is counted who only helps now and then."
  da: "Stifterne tæller ens: en person, der arbejder halvdelen af ugen, er et halvt årsværk, og den, der kun hjælper nu og da, tælles ikke."
  sv: "Grundarna räknar lika: en person som arbetar halva veckan är en halv tjänst, och den som bara hjälper till ibland räknas inte."
  fi: "Perustajat laskevat samalla tavalla: puolet viikosta työskentelevä on puoli henkilötyövuotta, eikä silloin tällöin auttavaa lasketa."
  nb: "Grunnleggerne teller likt: en person som arbeider halve uken, er et halvt årsverk, og den som bare hjelper til nå og da, telles ikke."
frequency: continuous
owner: partner
tags: {kirkpatrick: 4}
snapshot: pooled-only
dated:
  en: Day of the first income
  da: Dagen for den første indtægt
  sv: Dagen för den första intäkten
  fi: Ensimmäisen tulon päivä
  nb: Dagen for den første inntekten
---*/
SELECT
	CAST(b.business_id AS VARCHAR) AS unit,
	CAST(b.participant_id AS VARCHAR) AS participant_id,
	CAST(b.first_revenue_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN b.pre_existing OR b.registered_on < p.enrolled_on THEN NULL
			ELSE b.jobs_fte
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN b.pre_existing THEN 'existed-before'
			WHEN b.registered_on < p.enrolled_on THEN 'before-enrolment'
			WHEN b.jobs_fte IS NULL THEN 'not-answered'
		END AS VARCHAR
	) AS left_out
FROM business b
JOIN participant p ON p.participant_id = b.participant_id
WHERE b.stage = 'trading'
