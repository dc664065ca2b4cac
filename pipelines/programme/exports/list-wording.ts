import type { ExportLanguage } from './export-languages.ts';

type Words<T = string> = Record<ExportLanguage, T>;

/** How people name the columns of the lists that they keep themselves. */
export const headings = {
	name: { en: 'Full name', da: 'Navn', sv: 'Namn', fi: 'Nimi', nb: 'Navn' },
	given: { en: 'First name', da: 'Fornavn', sv: 'Förnamn', fi: 'Etunimi', nb: 'Fornavn' },
	family: { en: 'Surname', da: 'Efternavn', sv: 'Efternamn', fi: 'Sukunimi', nb: 'Etternavn' },
	email: { en: 'E-mail', da: 'E-mail', sv: 'E-postadress', fi: 'Sähköposti', nb: 'E-post' },
	phone: { en: 'Phone', da: 'Telefonnummer', sv: 'Mobil', fi: 'Puhelinnumero', nb: 'Mobilnummer' },
	gender: { en: 'Gender', da: 'Køn', sv: 'Kön', fi: 'Sukupuoli', nb: 'Kjønn' },
	born: { en: 'Year of birth', da: 'Fødselsår', sv: 'Födelseår', fi: 'Syntymävuosi', nb: 'Fødselsår' },
	age: { en: 'Age group', da: 'Aldersgruppe', sv: 'Åldersgrupp', fi: 'Ikäryhmä', nb: 'Aldersgruppe' },
	enrolled: { en: 'Enrolled on', da: 'Tilmeldt den', sv: 'Startdatum', fi: 'Aloituspäivä', nb: 'Startdato' },
	exited: { en: 'Left on', da: 'Slutdato', sv: 'Slutdatum', fi: 'Päättymispäivä', nb: 'Sluttdato' },
	status: { en: 'Status', da: 'Status', sv: 'Status', fi: 'Tila', nb: 'Status' },
	education: {
		en: 'Education',
		da: 'Uddannelsesniveau',
		sv: 'Utbildningsnivå',
		fi: 'Koulutustaso',
		nb: 'Utdanningsnivå'
	},
	region: {
		en: 'Region of origin',
		da: 'Oprindelsesregion',
		sv: 'Ursprungsregion',
		fi: 'Lähtöalue',
		nb: 'Opprinnelsesregion'
	},
	years: {
		en: 'Years in the country',
		da: 'År i Danmark',
		sv: 'År i Sverige',
		fi: 'Vuotta Suomessa',
		nb: 'År i Norge'
	},
	thirdCountry: {
		en: 'Third-country national',
		da: 'Tredjelandsborger',
		sv: 'Tredjelandsmedborgare',
		fi: 'Kolmannen maan kansalainen',
		nb: 'Tredjelandsborger'
	},
	labour: {
		en: 'Employment at start',
		da: 'Beskæftigelse ved start',
		sv: 'Sysselsättning vid start',
		fi: 'Työllisyystilanne alussa',
		nb: 'Arbeidssituasjon ved start'
	},
	notes: { en: 'Notes', da: 'Bemærkninger', sv: 'Anteckningar', fi: 'Huomautuksia', nb: 'Merknader' },
	role: { en: 'Role', da: 'Rolle', sv: 'Roll', fi: 'Rooli', nb: 'Rolle' }
} satisfies Record<string, Words>;

export const values = {
	woman: { en: 'Female', da: 'Kvinde', sv: 'Kvinna', fi: 'Nainen', nb: 'Kvinne' },
	man: { en: 'Male', da: 'Mand', sv: 'Man', fi: 'Mies', nb: 'Mann' },
	yes: { en: 'Yes', da: 'Ja', sv: 'Ja', fi: 'Kyllä', nb: 'Ja' },
	no: { en: 'No', da: 'Nej', sv: 'Nej', fi: 'Ei', nb: 'Nei' },
	active: { en: 'Active', da: 'Aktiv', sv: 'Aktiv', fi: 'Aktiivinen', nb: 'Aktiv' },
	completed: { en: 'Completed', da: 'Gennemført', sv: 'Slutfört', fi: 'Suorittanut', nb: 'Fullført' },
	withdrawn: { en: 'Dropped out', da: 'Afbrudt', sv: 'Avbrutit', fi: 'Keskeyttänyt', nb: 'Avbrutt' },
	unemployed: { en: 'Unemployed', da: 'Ledig', sv: 'Arbetslös', fi: 'Työtön', nb: 'Arbeidsledig' },
	employee: { en: 'Employed', da: 'Lønmodtager', sv: 'Anställd', fi: 'Palkansaaja', nb: 'Ansatt' },
	note: {
		en: 'Called on Monday, comes later',
		da: 'Ringede mandag, kommer senere',
		sv: 'Ringde på måndagen, kommer senare',
		fi: 'Soitti maanantaina, tulee myöhemmin',
		nb: 'Ringte mandag, kommer senere'
	},
	present: { en: 'present', da: 'til stede', sv: 'närvarande', fi: 'läsnä', nb: 'til stede' },
	absent: { en: 'absent', da: 'fraværende', sv: 'frånvarande', fi: 'poissa', nb: 'fraværende' }
} satisfies Record<string, Words>;

/** Questions that are asked besides the instruments, and that have no target. */
export const extras = {
	consent: {
		en: 'I agree that my answers are used in the evaluation',
		da: 'Jeg giver samtykke til, at mine svar bruges i evalueringen',
		sv: 'Jag samtycker till att mina svar används i utvärderingen',
		fi: 'Suostun siihen, että vastauksiani käytetään arvioinnissa',
		nb: 'Jeg samtykker til at svarene mine brukes i evalueringen'
	},
	wish: {
		en: 'What would you like to have more of?',
		da: 'Hvad kunne du tænke dig mere af?',
		sv: 'Vad skulle du vilja ha mer av?',
		fi: 'Mitä toivoisit lisää?',
		nb: 'Hva skulle du ønske deg mer av?'
	},
	wishAnswer: {
		en: ['More time to talk', 'A list of contacts', 'Nothing'],
		da: ['Mere tid til at tale sammen', 'En liste over kontakter', 'Ingenting'],
		sv: ['Mer tid att prata', 'En lista med kontakter', 'Inget'],
		fi: ['Enemmän aikaa keskustella', 'Yhteystietolista', 'Ei mitään'],
		nb: ['Mer tid til å snakke', 'En liste over kontakter', 'Ingenting']
	},
	heard: {
		en: 'How did you hear about the course?',
		da: 'Hvordan hørte du om kurset?',
		sv: 'Hur fick du höra talas om kursen?',
		fi: 'Mistä kuulit kurssista?',
		nb: 'Hvordan fikk du høre om kurset?'
	},
	heardAnswer: {
		en: ['A friend', 'Job centre', 'Facebook'],
		da: ['En ven', 'Jobcentret', 'Facebook'],
		sv: ['En vän', 'Arbetsförmedlingen', 'Facebook'],
		fi: ['Ystävältä', 'TE-toimistosta', 'Facebookista'],
		nb: ['En venn', 'NAV', 'Facebook']
	}
} satisfies Record<string, Words<string | string[]>>;
