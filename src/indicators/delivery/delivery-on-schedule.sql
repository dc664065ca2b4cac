/*---
id: delivery-on-schedule
version: 1
level: output
kind: share
unit: share
counts: session
sources: [session]
links: [session]
dims: [country]
direction: up
interval: wilson
name:
  en: Dinners and mentor days held on schedule
  da: Middage og mentordage holdt efter planen
  sv: Middagar och mentordagar som hölls enligt plan
  fi: Suunnitellusti pidetyt illalliset ja mentoripäivät
  nb: Middager og mentordager holdt etter planen
formula:
  en: Networking dinners and mentor days that were held within 14 days before or after the planned day, divided by all that were planned, those cancelled or not yet held included.
  da: Netværksmiddage og mentordage, der blev holdt højst 14 dage før eller efter den planlagte dag, divideret med alle planlagte, også de aflyste og dem, der endnu ikke er holdt.
  sv: Nätverksmiddagar och mentordagar som hölls högst 14 dagar före eller efter den planerade dagen, delat med alla planerade, även inställda och sådana som ännu inte har hållits.
  fi: Verkostoitumisillalliset ja mentoripäivät, jotka pidettiin enintään 14 päivää ennen suunniteltua päivää tai sen jälkeen, jaettuna kaikilla suunnitelluilla, myös perutuilla ja vielä pitämättömillä.
  nb: Nettverksmiddager og mentordager som ble holdt høyst 14 dager før eller etter den planlagte dagen, delt på alle planlagte, også de avlyste og dem som ennå ikke er holdt.
limitations:
  en: Restrictions on meeting in 2020 and 2021 made it sensible to postpone, so a low share is no verdict on a partner. While the programme runs, events still to come count as not held.
  da: Restriktionerne i 2020 og 2021 gjorde det fornuftigt at udskyde, så en lav andel er ingen dom over en partner. Mens programmet er i gang, tæller kommende arrangementer som ikke holdt.
  sv: Restriktionerna 2020 och 2021 gjorde det förnuftigt att skjuta upp, så en låg andel är ingen dom över en partner. Medan programmet pågår räknas kommande evenemang som inte hållna.
  fi: Vuosien 2020 ja 2021 rajoitusten aikana oli järkevää siirtää tilaisuuksia, joten pieni osuus ei ole tuomio kumppanista. Ohjelman ollessa kesken tulevat tilaisuudet lasketaan pitämättömiksi.
  nb: Tiltakene i 2020 og 2021 gjorde det fornuftig å utsette, så en lav andel er ingen dom over en partner. Mens programmet pågår, teller kommende arrangementer som ikke holdt.
verification:
  en: Each partner’s calendar of events, with the planned day and the day on which each was held. Invitations and attendance lists can confirm both.
  da: Hver partners kalender over arrangementer med den planlagte dag og den dag, hvert blev holdt. Invitationer og fremmødelister kan bekræfte begge.
  sv: Varje partners evenemangskalender med den planerade dagen och dagen då vart och ett hölls. Inbjudningar och närvarolistor kan bekräfta båda.
  fi: Kunkin kumppanin tilaisuuskalenteri, jossa on suunniteltu päivä ja pitopäivä. Kutsut ja läsnäololuettelot voivat vahvistaa molemmat.
  nb: Hver partners kalender over arrangementer med den planlagte dagen og dagen hvert av dem ble holdt. Invitasjoner og oppmøtelister kan bekrefte begge.
assumptions:
  en: The planned day is the one agreed on at first, and stays as it was when an event is moved.
  da: Den planlagte dag er den, der først blev aftalt, og den bliver stående, når et arrangement flyttes.
  sv: Den planerade dagen är den som först bestämdes, och den står kvar när ett evenemang flyttas.
  fi: Suunniteltu päivä on alun perin sovittu, ja se pysyy ennallaan, kun tilaisuus siirretään.
  nb: Den planlagte dagen er den som først ble avtalt, og den blir stående når et arrangement flyttes.
frequency: each-event
owner: partner
tags: {dac: [efficiency]}
snapshot: by-dims
dated:
  en: Day for which the event was planned
  da: Den dag, arrangementet var planlagt til
  sv: Dagen som evenemanget var planerat till
  fi: Päivä, jolle tilaisuus oli suunniteltu
  nb: Dagen arrangementet var planlagt til
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(planned_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN status = 'held' AND days_between(planned_on, held_on) BETWEEN -14 AND 14 THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value
FROM session
WHERE session_type IN ('networking_dinner', 'mentor_day')
