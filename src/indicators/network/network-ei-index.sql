/*---
id: network-ei-index
version: 1
level: outcome
kind: ei-index
unit: index-points
counts: tie
sources: [participant, connection]
dims: []
direction: up
interval: none
name:
  en: Ties across countries, compared with random mixing
  da: Forbindelser på tværs af lande, sammenlignet med tilfældig blanding
  sv: Förbindelser över landsgränser, jämfört med slumpmässig blandning
  fi: Maiden väliset yhteydet verrattuna satunnaiseen sekoittumiseen
  nb: Forbindelser på tvers av land, sammenlignet med tilfeldig blanding
formula:
  en: "E-I index: ties across countries less ties within a country, over all ties, from -1 to 1; minus the same index of all possible pairs of people enrolled, which is what ties give that heed no country. Above 0, more ties cross a border than by random mixing."
  da: "E-I-indeks: forbindelser på tværs af lande minus forbindelser inden for et land, divideret med alle forbindelser, fra -1 til 1; minus det samme indeks for alle mulige par af tilmeldte, som er det, forbindelser giver, der ikke tager hensyn til land. Over 0 går flere forbindelser over en grænse end ved tilfældig blanding."
  sv: "E-I-index: förbindelser över landsgränser minus förbindelser inom ett land, delat med alla förbindelser, från -1 till 1; minus samma index för alla möjliga par av anmälda, vilket är vad förbindelser ger som inte tar hänsyn till land. Över 0 går fler förbindelser över en gräns än vid slumpmässig blandning."
  fi: "E-I-indeksi: maiden väliset yhteydet miinus maiden sisäiset yhteydet jaettuna kaikilla yhteyksillä, välillä -1–1; siitä vähennetään sama indeksi kaikista ilmoittautuneiden mahdollisista pareista, mikä vastaa yhteyksiä, joissa maalla ei ole merkitystä. Kun luku on yli 0, yhteyksiä on rajojen yli enemmän kuin satunnaisessa sekoittumisessa."
  nb: "E-I-indeks: forbindelser på tvers av land minus forbindelser innenfor et land, delt på alle forbindelser, fra -1 til 1; minus den samme indeksen for alle mulige par av påmeldte, som er det forbindelser gir som ikke tar hensyn til land. Over 0 går flere forbindelser over en grense enn ved tilfeldig blanding."
limitations:
  en: People meet first where they live, so that a figure below 0 is to be expected. Beside it stand the bounds of 95 % of 999 random orders of the countries over the people (in a network of over 20,000 people and ties, of all orders, reckoned from their mean and deviation). The bounds say what chance gives in this network; they are no confidence interval. Ties outside the platform are not seen.
  da: "Mennesker mødes først dér, hvor de bor, så et tal under 0 er at vente. Ved siden af står grænserne for 95 % af 999 tilfældige fordelinger af landene på personerne (i et netværk med over 20.000 personer og forbindelser: af alle fordelinger, beregnet ud fra deres gennemsnit og spredning). Grænserne siger, hvad tilfældet giver i dette netværk; de er intet konfidensinterval. Forbindelser uden for platformen er ikke med."
  sv: "Människor möts först där de bor, så att en siffra under 0 är att vänta. Bredvid står gränserna för 95 % av 999 slumpmässiga fördelningar av länderna på personerna (i ett nätverk med över 20 000 personer och förbindelser: av alla fördelningar, beräknat ur deras medelvärde och standardavvikelse). Gränserna säger vad slumpen ger i det här nätverket; de är inget konfidensintervall. Förbindelser utanför plattformen syns inte."
  fi: Ihmiset tapaavat ensin siellä, missä asuvat, joten alle 0:n oleva luku on odotettavissa. Vieressä ovat rajat, joiden väliin jää 95 % maiden 999 satunnaisesta jaosta henkilöille (yli 20 000 henkilön ja yhteyden verkostossa kaikista jaoista, laskettuna niiden keskiarvosta ja hajonnasta). Rajat kertovat, mitä sattuma tuottaa tässä verkostossa; ne eivät ole luottamusväli. Alustan ulkopuoliset yhteydet eivät näy.
  nb: "Folk møtes først der de bor, så et tall under 0 er å vente. Ved siden av står grensene for 95 % av 999 tilfeldige fordelinger av landene på personene (i et nettverk med over 20 000 personer og forbindelser: av alle fordelinger, regnet ut fra gjennomsnittet og standardavviket deres). Grensene sier hva tilfeldigheter gir i dette nettverket; de er ikke noe konfidensintervall. Forbindelser utenfor plattformen er ikke med."
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
tags: {}
snapshot: pooled-only
relations: [{count: n, relation: equals, of: [{indicator: network-cumulative-ties, dims: {measure: ties}}]}]
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
	CAST(pair.one_id || ' ' || pair.other_id AS VARCHAR) AS unit,
	CAST(pair.one_id AS VARCHAR) AS a_id,
	CAST(pair.other_id AS VARCHAR) AS b_id,
	CAST(pair.first_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM pair
JOIN participant one ON one.participant_id = pair.one_id
JOIN participant other ON other.participant_id = pair.other_id
