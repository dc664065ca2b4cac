import type { Recipe } from '#schemas/recipe.ts';

type Source = Recipe['source'];

/** A column that a tool adds by itself: its target, or null where it is not used. */
export type ToolColumn = string | null;

const submitted = 'survey_response.submitted_on';
const response = 'survey_response.response_id';
const email = 'identity.email';
const name = 'identity.name';

/** Plain headers (`plain`) of the columns that each tool adds to the answers, in the five languages. */
const words: Partial<Record<Source, [headers: string, target: ToolColumn][]>> = {
	'google-forms': [
		['timestamp|tidsstempel|tidstampel|aikaleima|tidsmerke', submitted],
		[
			'email address|username|mailadresse|e mailadresse|e mail adresse|e postadress|e post adress|sahkopostiosoite|e postadresse|brugernavn|anvandarnamn|kayttajanimi|brukernavn',
			email
		],
		['score|resultat|poang|pisteet|poeng|point', null]
	],
	'ms-forms': [
		['id|tunniste|tunnus', response],
		['start time|starttidspunkt|starttid|aloitusaika', null],
		[
			'completion time|fuldforelsestidspunkt|faerdiggorelsestidspunkt|slutforandetid|valmistumisaika|fullforingstidspunkt|fullforingstid',
			submitted
		],
		['email|mail|e mail|e post|sahkoposti|e postadresse', email],
		['name|navn|namn|nimi', name],
		['last modified time|language|sprog|sprak|kieli|senest aendret|senast andrad', null]
	],
	kobo: [
		['start|today|deviceid|username|simserial|phonenumber|subscriberid|audit', null],
		['end', submitted],
		['submission time', submitted],
		['uuid', response],
		['id', response],
		[
			'validation status|notes|status|submitted by|version|tags|index|geolocation|formhub uuid|meta instanceid|meta rootuuid|xform id string|parent table name|parent index|submission id',
			null
		]
	],
	limesurvey: [
		['id|response id|svar id|vastaustunnus|vastauksen tunniste|svars id|vastaus id', response],
		[
			'submitdate|date submitted|dato afsendt|dato for afsendelse|afsendelsesdato|datum for inlamning|dato for innsending|lahetyspaivamaara|lahetysaika|indsendelsesdato|lahetyspaiva|lahetyspvm|inlamningsdatum|datum inskickat|dato innsendt|innsendingsdato',
			submitted
		],
		[
			'lastpage|last page|sidste side|viimeinen sivu|sista sidan|siste side|startlanguage|start language|startsprog|aloituskieli|startsprak|seed|siemen|fro|startdate|date started|datestamp|date last action|ipaddr|ip address|refurl|referrer url|interviewtime|total time|grouptime|dato startet|dato for sidste handling',
			null
		],
		['email|e mail address|mailadresse|sahkopostiosoite|e postadress|e postadresse', email],
		['token|access code|adgangskode|adgangsnogle|atkomstkod|paasykoodi|tilgangskode', 'identity.local_id']
	],
	surveymonkey: [
		['respondent id|respondentid', response],
		['end date|date modified|enddate', submitted],
		['collector id|collectorid|start date|startdate|date created|custom data 1|custom data|ip address', null],
		['email address', email],
		['first name', 'identity.given_name'],
		['last name', 'identity.family_name']
	],
	surveygizmo: [
		['response id', response],
		['date submitted|time submitted', submitted],
		[
			'status|contact id|legacy comments|comments|language|referer|sessionid|session id|user agent|extended referer|longitude|latitude|country|city|state region|postal|extended user agent|time started|ip address|url variable|link name|tags',
			null
		]
	],
	typeform: [
		['#', response],
		['submit date utc|submitted at|submit date', submitted],
		['start date utc|start date|network id|response type|stage date utc|tags|ending|score', null]
	],
	qualtrics: [
		['responseid|response id', response],
		['recordeddate|recorded date', submitted],
		['enddate|end date', submitted],
		['recipientemail|recipient email|emailaddress', email],
		['recipientfirstname|recipient first name', 'identity.given_name'],
		['recipientlastname|recipient last name', 'identity.family_name'],
		[
			'startdate|start date|status|response type|ipaddress|ip address|progress|duration in seconds|finished|externalreference|external data reference|locationlatitude|location latitude|locationlongitude|location longitude|distributionchannel|distribution channel|userlanguage|user language|externaldatareference|responseset|name|locationaccuracy',
			null
		]
	],
	'moodle-attendance': [
		[
			'p|l|e|a|taken sessions|points|percentage|total|vuoroja|afholdte sessioner|point|procent|poeng|prosent|pisteet|prosentti|poang',
			null
		],
		['id number|id nummer|tunnistenumero', 'identity.local_id'],
		['groups|grupper|ryhmat|department|institution', null]
	],
	'moodle-completion': [
		['id number|id nummer|tunnistenumero', 'identity.local_id'],
		['course complete|kursus gennemfort|kurs slutford|kurssi suoritettu|kurs fullfort', null]
	],
	'moodle-grades': [
		['id number|id nummer|tunnistenumero', 'identity.local_id'],
		['institution|department|last downloaded from this course', null]
	]
};

const bySource = new Map(
	Object.entries(words).map(([source, entries]) => [
		source as Source,
		new Map(
			entries.flatMap(([headers, target]) => headers.split('|').map((header) => [header, target] as const))
		)
	])
);

/** The target of a tool's own column; undefined where the tool has no such column. */
export const toolColumn = (source: Source, plain: string): ToolColumn | undefined =>
	bySource.get(source)?.get(plain);
