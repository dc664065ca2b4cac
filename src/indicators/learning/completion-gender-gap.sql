/*---
id: completion-gender-gap
version: 1
level: outcome
kind: gap
unit: percentage-points
counts: participant
sources: [participant, course_progress]
links: [participant]
dims: []
contrast: {dim: gender, of: woman, against: man}
minimumN: 10
direction: none
interval: newcombe
name:
  en: Gap in completion between women and men
  da: Forskel i gennemførelse mellem kvinder og mænd
  sv: Skillnad i genomförande mellan kvinnor och män
  fi: Naisten ja miesten ero kurssin suorittamisessa
  nb: Forskjell i gjennomføring mellom kvinner og menn
formula:
  en: Share of women enrolled who completed all required modules of the course, minus the same share of men; and beside it the one share divided by the other. Parity is a difference of 0 and a ratio of 1.
  da: Andelen af tilmeldte kvinder, der har fuldført alle kursets obligatoriske moduler, minus den samme andel af mænd; og ved siden af den ene andel divideret med den anden. Ligestilling er en forskel på 0 og et forhold på 1.
  sv: Andelen anmälda kvinnor som har slutfört alla obligatoriska moduler i kursen, minus samma andel av männen; och bredvid den ena andelen delad med den andra. Jämlikhet är en skillnad på 0 och en kvot på 1.
  fi: Kaikki kurssin pakolliset osat suorittaneiden osuus ilmoittautuneista naisista vähennettynä samalla osuudella miehistä; sekä vieressä edellinen osuus jaettuna jälkimmäisellä. Tasavertaisuus on ero 0 ja suhde 1.
  nb: Andelen påmeldte kvinner som har fullført alle obligatoriske moduler i kurset, minus den samme andelen av menn; og ved siden av den ene andelen delt på den andre. Likhet er en forskjell på 0 og et forhold på 1.
limitations:
  en: A group of fewer than ten is not compared. Non-binary people and those who did not state their gender are in neither group. The ratio runs away where few complete; nothing is adjusted for what else differs between the groups.
  da: En gruppe på under ti sammenlignes ikke. Nonbinære og de, der ikke har oplyst deres køn, er i ingen af grupperne. Forholdet løber løbsk, hvor få fuldfører; der er ikke taget højde for andet, der adskiller grupperne.
  sv: En grupp på färre än tio jämförs inte. Icke-binära och de som inte har uppgett sitt kön är inte med i någon av grupperna. Kvoten skenar där få slutför; ingen hänsyn är tagen till annat som skiljer grupperna åt.
  fi: Alle kymmenen hengen ryhmää ei verrata. Muunsukupuoliset ja ne, jotka eivät ole ilmoittaneet sukupuoltaan, eivät ole kummassakaan ryhmässä. Suhdeluku karkaa, kun suorittaneita on vähän; muita ryhmien eroja ei ole otettu huomioon.
  nb: En gruppe på færre enn ti sammenlignes ikke. Ikke-binære og de som ikke har oppgitt kjønn, er i ingen av gruppene. Forholdet løper løpsk der få fullfører; det er ikke tatt hensyn til annet som skiller gruppene.
verification:
  en: The course platform’s export of modules completed, and the gender that each participant stated when enrolling.
  da: Kursusplatformens udtræk af fuldførte moduler og det køn, som hver deltager oplyste ved tilmeldingen.
  sv: Kursplattformens utdrag över slutförda moduler och det kön som varje deltagare uppgav vid anmälan.
  fi: Kurssialustan tiedot suoritetuista osista ja sukupuoli, jonka osallistuja ilmoittautuessaan kertoi.
  nb: Kursplattformens uttrekk av fullførte moduler og kjønnet som hver deltaker oppga ved påmeldingen.
assumptions:
  en: "Women and men could follow the course on the same terms: the same modules, the same languages, and equipment of their own."
  da: "Kvinder og mænd kunne følge kurset på samme vilkår: de samme moduler, de samme sprog og eget udstyr."
  sv: "Kvinnor och män kunde följa kursen på samma villkor: samma moduler, samma språk och egen utrustning."
  fi: "Naiset ja miehet voivat seurata kurssia samoin ehdoin: samat osat, samat kielet ja omat laitteet."
  nb: "Kvinner og menn kunne følge kurset på samme vilkår: de samme modulene, de samme språkene og eget utstyr."
frequency: continuous
owner: lead
tags: {dac: [effectiveness]}
snapshot: pooled-only
relations:
  - count: n
    relation: compares
    of:
      - {indicator: course-completion-rate, count: numerator, dims: {gender: woman}}
      - {indicator: course-completion-rate, count: numerator, dims: {gender: man}}
dated:
  en: Day of enrolment
  da: Tilmeldingsdag
  sv: Anmälningsdag
  fi: Ilmoittautumispäivä
  nb: Påmeldingsdag
---*/
WITH required AS (
	SELECT COUNT(*) AS modules
	FROM course_module
	WHERE required
),
completed AS (
	SELECT c.participant_id, COUNT(DISTINCT c.module_no) AS modules
	FROM course_progress c
	JOIN course_module m ON m.module_no = c.module_no
	WHERE m.required AND c.status = 'completed'
	GROUP BY c.participant_id
)
SELECT
	CAST(p.participant_id AS VARCHAR) AS unit,
	CAST(p.participant_id AS VARCHAR) AS participant_id,
	CAST(p.enrolled_on AS DATE) AS on_date,
	CAST(
		CASE
			WHEN p.gender NOT IN ('woman', 'man') THEN NULL
			WHEN c.modules = r.modules THEN 1
			ELSE 0
		END AS DOUBLE PRECISION
	) AS value,
	CAST(
		CASE
			WHEN p.gender = 'undisclosed' THEN 'undisclosed'
			WHEN p.gender NOT IN ('woman', 'man') THEN 'other-group'
		END AS VARCHAR
	) AS left_out
FROM participant p
JOIN required r ON r.modules > 0
LEFT JOIN completed c ON c.participant_id = p.participant_id
