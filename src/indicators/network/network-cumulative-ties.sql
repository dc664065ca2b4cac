/*---
id: network-cumulative-ties
version: 1
level: outcome
kind: growth
unit: ties
counts: tie
sources: [participant, connection]
dims: [month]
measures:
  - id: ties
    name:
      en: Ties so far
      da: Forbindelser indtil nu
      sv: Förbindelser hittills
      fi: Yhteyksiä tähän mennessä
      nb: Forbindelser så langt
  - id: mean-degree
    unit: ties-per-person
    denominator: per-participant
    name:
      en: Ties per participant
      da: Forbindelser pr. deltager
      sv: Förbindelser per deltagare
      fi: Yhteyksiä osallistujaa kohti
      nb: Forbindelser per deltaker
direction: up
interval: none
name:
  en: Network growth
  da: Netværkets vækst
  sv: Nätverkets tillväxt
  fi: Verkoston kasvu
  nb: Nettverkets vekst
formula:
  en: "Number of pairs of participants with a tie on the online platform by the end of each month, every pair once, from its first tie; and ties per participant: twice that number, since a tie has two ends, divided by everybody enrolled in the whole programme."
  da: "Antal par af deltagere med en forbindelse på onlineplatformen ved slutningen af hver måned, hvert par én gang fra dets første forbindelse; og forbindelser pr. deltager: det dobbelte antal, da en forbindelse har to ender, divideret med alle tilmeldte i hele programmet."
  sv: "Antal par av deltagare med en förbindelse på nätplattformen vid slutet av varje månad, varje par en gång, från parets första förbindelse; och förbindelser per deltagare: det dubbla antalet, eftersom en förbindelse har två ändar, delat med alla anmälda i hela programmet."
  fi: "Niiden osallistujaparien määrä, joilla on verkkoalustalla yhteys kunkin kuukauden loppuun mennessä, kukin pari kerran ensimmäisestä yhteydestään alkaen; sekä yhteydet osallistujaa kohti: tämä määrä kahdella kerrottuna, koska yhteydellä on kaksi päätä, ja jaettuna kaikilla koko ohjelmaan ilmoittautuneilla."
  nb: "Antall par av deltakere med en forbindelse på nettplattformen ved slutten av hver måned, hvert par én gang, fra parets første forbindelse; og forbindelser per deltaker: det dobbelte antallet, siden en forbindelse har to ender, delt på alle påmeldte i hele programmet."
limitations:
  en: Ties are added and never taken away, so the line cannot fall; whether a tie is still alive is not known. Contacts outside the platform are not seen.
  da: Forbindelser lægges til og trækkes aldrig fra, så kurven kan ikke falde; om en forbindelse stadig er i brug, vides ikke. Forbindelser uden for platformen er ikke med.
  sv: Förbindelser läggs till och tas aldrig bort, så kurvan kan inte falla; om en förbindelse fortfarande används är inte känt. Förbindelser utanför plattformen syns inte.
  fi: Yhteyksiä lisätään eikä koskaan poisteta, joten käyrä ei voi laskea; ei tiedetä, onko yhteys yhä käytössä. Alustan ulkopuoliset yhteydet eivät näy.
  nb: Forbindelser legges til og trekkes aldri fra, så kurven kan ikke falle; om en forbindelse fortsatt er i bruk, er ikke kjent. Forbindelser utenfor plattformen er ikke med.
verification:
  en: "The online platform’s own log: who had a contact, a message, a collaboration, mentoring or business with whom, and since when. The partners hand over pseudonyms; the platform’s log can be exported again and compared."
  da: "Onlineplatformens egen log: hvem der havde kontakt, beskeder, samarbejde, mentorskab eller forretning med hvem, og siden hvornår. Partnerne afleverer pseudonymer; loggen kan udtrækkes igen og sammenlignes."
  sv: "Nätplattformens egen logg: vem som haft kontakt, meddelanden, samarbete, mentorskap eller affärer med vem, och sedan när. Partnerna lämnar pseudonymer; loggen kan tas ut på nytt och jämföras."
  fi: "Verkkoalustan oma loki: kenellä on ollut kenen kanssa kontakti, viestejä, yhteistyötä, mentorointia tai liiketoimintaa ja mistä alkaen. Kumppanit luovuttavat peitenimiä; lokin voi viedä uudelleen ja verrata."
  nb: "Nettplattformens egen logg: hvem som har hatt kontakt, meldinger, samarbeid, mentorskap eller forretninger med hvem, og siden når. Partnerne leverer pseudonymer; loggen kan hentes ut på nytt og sammenlignes."
assumptions:
  en: Everybody enrolled has access to the platform, and those who know each other meet there too, not only by telephone or in person.
  da: Alle tilmeldte har adgang til platformen, og de, der kender hinanden, mødes også dér, ikke kun i telefonen eller ansigt til ansigt.
  sv: Alla anmälda har tillgång till plattformen, och de som känner varandra möts också där, inte bara per telefon eller öga mot öga.
  fi: Kaikilla ilmoittautuneilla on pääsy alustalle, ja toisensa tuntevat kohtaavat myös siellä eivätkä vain puhelimessa tai kasvokkain.
  nb: Alle påmeldte har tilgang til plattformen, og de som kjenner hverandre, møtes også der, ikke bare på telefon eller ansikt til ansikt.
frequency: continuous
owner: lead
tags: {dac: [sustainability]}
snapshot: by-dims
dated:
  en: Day of the pair’s first tie
  da: Dagen for parrets første forbindelse
  sv: Dagen för parets första förbindelse
  fi: Parin ensimmäisen yhteyden päivä
  nb: Dagen for parets første forbindelse
---*/
WITH pair AS (
	SELECT
		LEAST(a_id, b_id) AS one_id,
		GREATEST(a_id, b_id) AS other_id,
		MIN(first_on) AS first_on
	FROM connection
	WHERE source = 'platform' AND a_id <> b_id
	GROUP BY LEAST(a_id, b_id), GREATEST(a_id, b_id)
)
SELECT
	CAST('ties' AS VARCHAR) AS measure,
	CAST(one_id || ' ' || other_id AS VARCHAR) AS unit,
	CAST(first_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM pair
UNION ALL
SELECT
	CAST('mean-degree' AS VARCHAR) AS measure,
	CAST(one_id || ' ' || other_id AS VARCHAR) AS unit,
	CAST(first_on AS DATE) AS on_date,
	CAST(2 AS DOUBLE PRECISION) AS value
FROM pair
