/*---
id: stakeholders-engaged
version: 1
level: output
kind: count
unit: organisations
counts: organisation
sources: [stakeholder]
dims: [country, sector]
measures:
  - id: organisations
    name:
      en: Organisations
      da: Organisationer
      sv: Organisationer
      fi: Organisaatiot
      nb: Organisasjoner
  - id: sectors
    unit: sectors
    distinct: true
    name:
      en: Sectors represented
      da: Repræsenterede sektorer
      sv: Representerade sektorer
      fi: Edustetut sektorit
      nb: Representerte sektorer
direction: up
interval: none
name:
  en: Organisations engaged
  da: Involverede organisationer
  sv: Engagerade organisationer
  fi: Mukana olleet organisaatiot
  nb: Involverte organisasjoner
formula:
  en: "Number of organisations that took part in some way, and number of different sectors among them, out of four: public, private, civil society and education."
  da: "Antal organisationer, der på en eller anden måde var med, og antal forskellige sektorer blandt dem ud af fire: offentlig, privat, civilsamfund og uddannelse."
  sv: "Antal organisationer som på något sätt var med, och antal olika sektorer bland dem av fyra: offentlig, privat, civilsamhälle och utbildning."
  fi: "Jollakin tavalla mukana olleiden organisaatioiden määrä ja se, kuinka monta eri sektoria neljästä niissä on edustettuna: julkinen, yksityinen, kansalaisyhteiskunta ja koulutus."
  nb: "Antall organisasjoner som på en eller annen måte var med, og antall ulike sektorer blant dem av fire: offentlig, privat, sivilsamfunn og utdanning."
limitations:
  en: An organisation that came once counts like one that was there throughout. The same organisation on the lists of two partners counts twice.
  da: En organisation, der var med én gang, tæller som en, der var med hele vejen. Den samme organisation på to partneres lister tælles to gange.
  sv: En organisation som var med en gång räknas som en som var med hela tiden. Samma organisation på två partners listor räknas två gånger.
  fi: Kerran mukana ollut organisaatio lasketaan samoin kuin koko ajan mukana ollut. Kahden kumppanin luettelossa oleva organisaatio lasketaan kahdesti.
  nb: En organisasjon som var med én gang, teller som en som var med hele veien. Samme organisasjon på listen til to partnere telles to ganger.
verification:
  en: The partners’ lists of organisations, with the day on which each first took part. Letters and agreements can confirm them.
  da: Partnernes lister over organisationer med den dag, hver var med første gang. Breve og aftaler kan bekræfte dem.
  sv: Partnernas listor över organisationer med dagen då var och en var med första gången. Brev och avtal kan bekräfta dem.
  fi: Kumppanien luettelot organisaatioista ja päivistä, joina ne olivat mukana ensimmäisen kerran. Kirjeet ja sopimukset voivat vahvistaa ne.
  nb: Partnernes lister over organisasjoner med dagen hver av dem var med første gang. Brev og avtaler kan bekrefte dem.
assumptions:
  en: An organisation is noted when it takes part, not when it is only invited, and all partners sort into the four sectors alike.
  da: En organisation noteres, når den er med, ikke når den blot er inviteret, og alle partnere fordeler ens på de fire sektorer.
  sv: En organisation antecknas när den är med, inte när den bara är inbjuden, och alla partner sorterar lika på de fyra sektorerna.
  fi: Organisaatio kirjataan, kun se on mukana, ei pelkän kutsun perusteella, ja kaikki kumppanit luokittelevat neljään sektoriin samoin.
  nb: En organisasjon noteres når den er med, ikke når den bare er invitert, og alle partnerne fordeler likt på de fire sektorene.
frequency: continuous
owner: partner
tags: {dac: [coherence]}
snapshot: by-dims
dated:
  en: Day on which the organisation first took part
  da: Den dag, organisationen var med første gang
  sv: Dagen då organisationen var med första gången
  fi: Päivä, jona organisaatio oli mukana ensimmäisen kerran
  nb: Dagen organisasjonen var med første gang
---*/
SELECT
	CAST('organisations' AS VARCHAR) AS measure,
	CAST(org_id AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(sector AS VARCHAR) AS sector,
	CAST(first_engaged_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM stakeholder
UNION ALL
SELECT
	CAST('sectors' AS VARCHAR) AS measure,
	CAST(sector AS VARCHAR) AS unit,
	CAST(country AS VARCHAR) AS country,
	CAST(sector AS VARCHAR) AS sector,
	CAST(first_engaged_on AS DATE) AS on_date,
	CAST(1 AS DOUBLE PRECISION) AS value
FROM stakeholder
