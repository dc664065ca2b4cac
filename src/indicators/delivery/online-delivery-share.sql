/*---
id: online-delivery-share
version: 1
level: output
kind: share
unit: share
counts: session
sources: [session]
links: [session]
dims: [country, session_type]
direction: none
interval: wilson
name:
  en: Dinners and mentor days held online
  da: Middage og mentordage holdt på nettet
  sv: Middagar och mentordagar som hölls på nätet
  fi: Verkossa pidetyt illalliset ja mentoripäivät
  nb: Middager og mentordager holdt på nett
formula:
  en: Networking dinners and mentor days that were held online only, divided by all that were held. Events held partly online, partly in person, count in the denominator only.
  da: Netværksmiddage og mentordage, der kun blev holdt på nettet, divideret med alle, der blev holdt. Det, der var dels på nettet, dels med fysisk fremmøde, tæller kun under brøkstregen.
  sv: Nätverksmiddagar och mentordagar som bara hölls på nätet, delat med alla som hölls. Det som var dels på nätet, dels på plats räknas bara i nämnaren.
  fi: Yksinomaan verkossa pidetyt verkostoitumisillalliset ja mentoripäivät jaettuna kaikilla pidetyillä. Osin verkossa ja osin paikan päällä pidetyt ovat mukana vain nimittäjässä.
  nb: Nettverksmiddager og mentordager som bare ble holdt på nett, delt på alle som ble holdt. Det som var dels på nett, dels med fysisk oppmøte, teller bare under brøkstreken.
limitations:
  en: "A high share is neither good nor bad: restrictions on meeting differed from country to country and from month to month. Few events stand behind the share of one country."
  da: "En høj andel er hverken god eller dårlig: Restriktionerne skiftede fra land til land og fra måned til måned. Få arrangementer står bag et enkelt lands andel."
  sv: "En hög andel är varken bra eller dålig: restriktionerna skiftade från land till land och från månad till månad. Få evenemang ligger bakom ett enskilt lands andel."
  fi: "Suuri osuus ei ole hyvä eikä huono: rajoitukset vaihtelivat maittain ja kuukausittain. Yhden maan osuuden takana on vain muutama tilaisuus."
  nb: "En høy andel er verken god eller dårlig: Tiltakene skiftet fra land til land og fra måned til måned. Få arrangementer står bak andelen til ett land."
verification:
  en: The partners’ lists of events, where each is marked in person, online or both. The invitation, with its address or link, can confirm it.
  da: Partnernes lister over arrangementer, hvor hvert er markeret som fysisk, på nettet eller begge dele. Invitationen med adresse eller link kan bekræfte det.
  sv: Partnernas listor över evenemang, där vart och ett är markerat som på plats, på nätet eller både och. Inbjudan med adress eller länk kan bekräfta det.
  fi: Kumppanien tilaisuusluettelot, joissa kunkin kohdalla on paikan päällä, verkossa tai molemmissa. Kutsu osoitteineen tai linkkeineen voi vahvistaa sen.
  nb: Partnernes lister over arrangementer, der hvert er merket som fysisk, på nett eller begge deler. Invitasjonen med adresse eller lenke kan bekrefte det.
assumptions:
  en: An event that changed its form is marked as it was held in the end, and all partners mean the same by “partly online”.
  da: Et arrangement, der skiftede form, er markeret, som det blev holdt til sidst, og alle partnere mener det samme med “delvist på nettet”.
  sv: Ett evenemang som ändrade form är markerat så som det till slut hölls, och alla partner menar samma sak med ”delvis på nätet”.
  fi: Muotoaan vaihtanut tilaisuus on merkitty sen mukaan, miten se lopulta pidettiin, ja kaikki kumppanit ymmärtävät osittaisen verkkototeutuksen samoin.
  nb: Et arrangement som skiftet form, er merket slik det til slutt ble holdt, og alle partnerne mener det samme med «delvis på nett».
frequency: each-event
owner: partner
tags: {}
snapshot: by-dims
dated:
  en: Day on which the event was held
  da: Den dag, arrangementet blev holdt
  sv: Dagen då evenemanget hölls
  fi: Päivä, jona tilaisuus pidettiin
  nb: Dagen arrangementet ble holdt
---*/
SELECT
	CAST(session_id AS VARCHAR) AS unit,
	CAST(session_id AS VARCHAR) AS session_id,
	CAST(held_on AS DATE) AS on_date,
	CAST(CASE WHEN mode = 'online' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM session
WHERE session_type IN ('networking_dinner', 'mentor_day') AND status = 'held'
