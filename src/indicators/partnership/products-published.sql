/*---
id: products-published
version: 1
level: output
kind: count
unit: products
counts: product
sources: [product]
dims: [kind]
denominator: of-units
direction: up
interval: none
name:
  en: Products published
  da: Udgivne produkter
  sv: Publicerade produkter
  fi: Julkaistut tuotokset
  nb: Publiserte produkter
formula:
  en: "Number of products that have been published, out of all that were planned: tool-book, final report and good practices."
  da: "Antal produkter, der er udgivet, ud af alle planlagte: værktøjsbog, slutrapport og god praksis."
  sv: "Antal produkter som har publicerats, av alla planerade: verktygsbok, slutrapport och god praxis."
  fi: "Julkaistujen tuotosten määrä kaikista suunnitelluista: työkalukirja, loppuraportti ja hyvät käytännöt."
  nb: "Antall produkter som er publisert, av alle planlagte: verktøybok, sluttrapport og god praksis."
limitations:
  en: Shows that a product is out, not how good it is or who uses it.
  da: Viser, at et produkt er udgivet, ikke hvor godt det er, eller hvem der bruger det.
  sv: Visar att en produkt har publicerats, inte hur bra den är eller vem som använder den.
  fi: Kertoo, että tuotos on julkaistu, ei sitä, miten hyvä se on tai kuka sitä käyttää.
  nb: Viser at et produkt er publisert, ikke hvor godt det er, eller hvem som bruker det.
verification:
  en: The product itself, at its address or in print, with its day of publication.
  da: Selve produktet, på sin adresse eller på tryk, med udgivelsesdag.
  sv: Själva produkten, på sin adress eller i tryck, med publiceringsdag.
  fi: Tuotos itse verkko-osoitteessaan tai painettuna sekä sen julkaisupäivä.
  nb: Selve produktet, på adressen sin eller på trykk, med publiseringsdag.
assumptions:
  en: Everything planned is on the list from the start, also what has not been begun.
  da: Alt planlagt står på listen fra begyndelsen, også det, der ikke er påbegyndt.
  sv: Allt som är planerat står på listan från början, även det som inte har påbörjats.
  fi: Kaikki suunniteltu on luettelossa alusta asti, myös aloittamaton.
  nb: Alt planlagt står på listen fra begynnelsen, også det som ikke er påbegynt.
frequency: continuous
owner: lead
tags: {dac: [sustainability]}
snapshot: by-dims
dated:
  en: Day of publication; what is not yet published has none, and a period leaves it out
  da: Udgivelsesdag; det, der ikke er udgivet endnu, har ingen, og en periode udelader det
  sv: Publiceringsdag; det som ännu inte har publicerats har ingen, och en period utelämnar det
  fi: Julkaisupäivä; julkaisemattomalla ei ole päivää, joten ajanjakso jättää sen pois
  nb: Publiseringsdag; det som ennå ikke er publisert, har ingen, og en periode utelater det
---*/
SELECT
	CAST(product_id AS VARCHAR) AS unit,
	CAST(kind AS VARCHAR) AS kind,
	CAST(CASE WHEN status = 'published' THEN published_on END AS DATE) AS on_date,
	CAST(CASE WHEN status = 'published' THEN 1 ELSE 0 END AS DOUBLE PRECISION) AS value
FROM product
