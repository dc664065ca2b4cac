/*---
id: reflection-full-partnership
version: 1
level: output
kind: share
unit: share
counts: session
sources: [session]
links: [session]
scope: programme
dims: []
direction: up
interval: wilson
name:
  en: Reflection meetings with all partners
  da: Refleksionsmøder med alle partnere
  sv: Reflektionsmöten med alla partner
  fi: Kaikkien kumppanien reflektiokokoukset
  nb: Refleksjonsmøter med alle partnerne
formula:
  en: Reflection meetings held with all four partners present, divided by all reflection meetings held.
  da: Afholdte refleksionsmøder med alle fire partnere til stede, divideret med alle afholdte refleksionsmøder.
  sv: Reflektionsmöten som hölls med alla fyra partner närvarande, delat med alla reflektionsmöten som hölls.
  fi: Pidetyt reflektiokokoukset, joissa olivat läsnä kaikki neljä kumppania, jaettuna kaikilla pidetyillä reflektiokokouksilla.
  nb: Refleksjonsmøter som ble holdt med alle fire partnerne til stede, delt på alle refleksjonsmøter som ble holdt.
limitations:
  en: A handful of meetings stands behind the figure, so that one moves it much. Where the number of partners was not noted, the meeting counts as one without all.
  da: En håndfuld møder står bag tallet, så et enkelt flytter det meget. Hvor antallet af partnere ikke blev noteret, tæller mødet som et uden alle.
  sv: En handfull möten ligger bakom siffran, så att ett enda ändrar den mycket. Där antalet partner inte antecknades räknas mötet som ett utan alla.
  fi: Luvun takana on vain muutama kokous, joten yksikin muuttaa sitä paljon. Jos kumppanien määrää ei kirjattu, kokous lasketaan sellaiseksi, josta joku puuttui.
  nb: En håndfull møter står bak tallet, så ett enkelt flytter det mye. Der antallet partnere ikke ble notert, teller møtet som et uten alle.
verification:
  en: Minutes of the coordinators’ meetings with those present, kept by the lead partner.
  da: Referater af koordinatorernes møder med de fremmødte, opbevaret hos den ledende partner.
  sv: Protokoll från samordnarnas möten med de närvarande, som den ledande partnern förvarar.
  fi: Koordinaattorien kokousten pöytäkirjat läsnäolijoineen; ne ovat päävastuullisella kumppanilla.
  nb: Referater fra koordinatorenes møter med de frammøtte, oppbevart hos den ledende partneren.
assumptions:
  en: The programme has four partners throughout. A partner for whom somebody else stands in is present.
  da: Programmet har fire partnere hele vejen. En partner, som sender en stedfortræder, er til stede.
  sv: Programmet har fyra partner hela tiden. En partner som skickar en ersättare är närvarande.
  fi: Ohjelmassa on koko ajan neljä kumppania. Kumppani on läsnä, jos paikalla on sijainen.
  nb: Programmet har fire partnere hele veien. En partner som sender en stedfortreder, er til stede.
frequency: quarterly
owner: lead
tags: {dac: [coherence]}
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
	CAST(CASE WHEN partners_present = 4 THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM session
WHERE session_type = 'reflection_meeting' AND status = 'held'
