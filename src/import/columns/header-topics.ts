/**
 * Words in a header that name a topic, in English, Danish, Swedish, Finnish and Norwegian, as beginnings of
 * words of plain text (`plain`); for headers that the aliases do not list. All groups of a target must occur,
 * and nothing of `not`. The values must fit as well, so that a date is never taken for a reason.
 */
interface Topic {
	all: string[];
	not?: string;
}

const start =
	'start|before|entry|enter|join|begin|began|at first|inden|opstart|begyn|indgang|kursstart|fore$|fore |innan|borja|alussa|alku|alkaess|aloit|ennen|oppstart|for (?:kurs|forlob|forlop|program|proje|prosj|opstart|oppstart|start|du)|for$|inngang';
const end =
	'after|end|exit|leav|left|finish|stop|efter|slut|afslut|udgang|avslut|lopussa|loppu|lopet|paatty|jalkeen|etter|utgang';
const half =
	'6 m|6m|six month|half a year|seks maned|seks mnd|seks mdr|halvt ar|sex man|halvar|6 kk|kuuden kuukau|kuusi kuukau|puolen vuoden';
/** "What do you do?": the answers tell that it is about work. */
const doing =
	'what (?:do|did) you do|hvad (?:laver|lavede) du|vad (?:gor|gjorde) du|hva (?:gjor|gjorde) du|mita (?:teet|teit)';
const work = `employ|job|work|occupation|labour|arbejd|arbeid|arbete|arbeta|arbets|beskaeftig|sysselsatt|sysselset|jobb|tyo|toissa|ammatti|tilknytning til arb|${doing}`;
/** A question about the time of the answer, which is that of joining where nothing else is said. */
const today =
	'now|today|current|nu$|nu |na$|na |i dag|idag|nykyaan|nyt|your|din$|din |dit |ditt |are you|er du|ar du|arbetar du|jobbar du|arbejder du|jobber du|oletko|arbeidssituasjonen|tyotilanteesi|tyollisyystilanteesi';
const country = 'country|denmark|sweden|finland|norway|land|danmark|sverige|norge|suom|maassa';
const business =
	'business|company|firm|virksomhed|foretag|foretak|yrity|bedrift|firma|selskap|naeringsvirksomhet';
const seeking =
	'job ?seek|job search|searching for work|looking for (?:a )?(?:job|work)|seeking (?:a )?(?:job|work)|jobsog|arbejdssog|arbetssok|jobbsok|arbeidssok|so[gk](?:er|te|t) (?:du )?(?:job|arbejde|arbete|arbeid)|tyonhak|(?:hakee|haetko|haitko|etsii|etsitko) (?:tyo|toi)';
const learning =
	'in education|studying|student|under uddan|uddannelse|studer|utbildning|opiskel|opinno|utdanning';
const leaving =
	'leav|left|stop|quit|exit|drop|end|ophor|frafald|afbr|avbr|avhopp|hoppade (?:du )?av|slut|forlod|forlot|forlat|lamna|keskey|lopet|eros|frafall';
/** What has a day or a state of its own within a course, and what is asked or written about it. */
const other =
	'(?:start|opstart|oppstart|slut|afslut|avslut|alku|loppu)\\w*(?:evaluer|utvard|arvio|skema|enkat|kysely|undersok|samtal|mode|mote|keskust|kartlegg|kartoitus|test)|modul|moduuli|lesson|lektion|leksjon|evaluer|utvard|arvioin|survey|skema|enkat|kysely|undersok|kartlegg|kartoitus|send|skick|lahet|certif|diplom|bevis|kontrakt|contract|avtal|aftal|sopimus|permit|tillad|tillat|tillst|lupa|deadline|frist|praktik|praksis|intern|harjoittelu';
const register = 'regist|rekister|cvr|bolagsverket|bronnoysund';

const topics: Record<string, Topic> = {
	'participant.enrolled_on': {
		all: [
			'start|began|begin|join|enrol|entered|admitted|tilmeld|indskr|begyn|opstart$|opstart |opstartsd|kursstart|deltog fra|deltager siden|med fra|anmal|inskr|borja|deltar fra|deltagit sedan|aloit|alkoi|alkupv|alkupaiv|ilmoittaut|liitty|mukana alkaen|pameld|meldte du deg pa|innmeld|oppstart'
		],
		not: `${business}|${end}|${other}|job|work|arbejd|arbeid|arbet|tyo|birth|last day|sidste|sista|siste|viimeinen`
	},
	'participant.exited_on': {
		all: [
			'left|leave|exit|ended|end|stop|quit|finish|slut|afslut|udmeld|ophor|avslut|avbr|paatt|lopet|lopp|deltog til|med til|last day|(?:sidste|sista|siste) (?:kursus|kurs)?dag|viimeinen (?:kurssi)?paiva|(?:faerdig|fardig|ferdig) med'
		],
		not: `${business}|${other}|reason|why|arsag|arsak|syy|orsak|grunn|hvorfor|varfor|miksi|regist|tilmeld|ansog|ansok|anmal|pameld|ilmoitt|haku|payment|betal|maksu|job|arbejd|arbeid|arbet|tyo`
	},
	'participant.status': {
		all: [
			'status|situation (?:on|in) the|where are you in|still (?:on|in) the|(?:hvor|var) (?:er|ar) du i|er du stadig|er du fortsatt|fortfarande|tila$|tila |tilanne|tilanteesi|oletko viela'
		],
		not: `${work}|${other}|residence|ophold|uppehall|opphold|oleskelu|civil|sivil|siviili|marital|famil|perhe|helbred|helse|health|halsa|tervey|payment|betaling|betalning|maksu|applic|ansog|ansok|hakem|soknad`
	},
	'participant.exit_reason': {
		all: ['reason|why|arsag|arsak|minka vuoksi|grund|hvorfor|orsak|anledning|varfor|syy|miksi|grunn', leaving]
	},
	'participant.gender': { all: ['gender|sex$|sex |kon$|kon |kjonn|sukupuol'] },
	'participant.age_band': {
		all: [
			'age$|age |ages|alder|ika$|ika |ikasi|ikainen|ikaryh|hur manga ar ar du|hvor gammel|hur gammal|kuinka vanha|how old'
		]
	},
	'participant.isced_group': {
		all: [
			'educat|qualification|schooling|degree|uddannelse|skolegang|utbildning|skolgang|koulutus|tutkinto|utdanning'
		],
		not: 'in education|under uddan|under utdan|i utbildning|place|sted|name|navn|namn'
	},
	'participant.origin_region': {
		all: ['region|verdensdel|varldsdel|maanosa|lahtoalue|continent|world'],
		not: 'now|bopael|bostad|bosted|kommune'
	},
	'participant.years_in_country': {
		all: [
			'year|time|how long|ar$|ar |tid$|tid |hvor laenge|hur lange|hvor lenge|vuotta|vuosi|vuosia|vuodet|aika|kauan|asumisaika|botid|opholdstid|vistelsetid|boet|bott|bodd|asunut',
			`${country}|botid|opholdstid|vistelsetid`
		]
	},
	'participant.third_country_national': {
		all: [
			'third country|non eu|non eea|outside the eu|tredjeland|kolmannen maan|uden for eu|utanfor eu|eu n ulkop|utenfor eu|utenfor eos|uden for eos|utanfor ees|outside the eea|eta (?:alueen|maiden) ulkop|eta n ulkop'
		]
	},
	'participant.labour_entry': { all: [work, `${start}|${today}`], not: `${half}|${seeking}|${end}` },
	'participant.labour_exit': { all: [work, end], not: `${half}|${seeking}` },
	'participant.labour_6m': { all: [work, half] },
	'participant.in_education_entry': { all: [learning, start], not: 'level|niveau|niva|taso' },
	'participant.in_education_exit': { all: [learning, end], not: 'level|niveau|niva|taso' },
	'participant.job_search_entry': { all: [seeking, start] },
	'participant.job_search_exit': { all: [seeking, end] },
	'participant.owned_business_entry': {
		all: [
			business,
			`own|ejed|eide|eier|agde|egen|eget|egna|hade|havde|hadde|oma|omisti|oliko sinulla|onko sinulla|had`
		],
		not: end
	},
	'session.planned_on': { all: ['plan|schedul|suunnit|tiltaenkt'], not: business },
	'session.held_on': {
		all: [
			'held|took place|actual|afhold|genomf|gennemf|hallen|holls|pidett|pidet|toteut|avhold|gjennomf|faktisk'
		]
	},
	'session.mode': { all: ['online|digital|virtu|etana|pa nett|fysisk|fysiskt|format|mode'] },
	'session.hours': {
		all: ['hour|hours|duration|length|timer|timmar|varigh|langd|tunti|tunnit|tuntia|kesto|lengde']
	},
	'session.partners_present': { all: ['partner|partnere|partnerit|kumppan'] },
	'session.venue_step_free': {
		all: [
			'step free|wheelchair|accessib|trinfri|trappefri|niveaufri|korestol|tilgaengelig|tillganglig|rullstol|esteeto|pyoratuoli|trinnfri|rullestol|tilgjengelig'
		]
	},
	'survey_response.submitted_on': {
		all: [
			'submit|complet|answered|responded|finished|afslutte|besvar|indsend|svar|inskick|inlamn|avslutad|vastaus|vastattu|lahetet|valmis|innsend|avslutte|besvart'
		],
		not: 'start|creat|oprett|open|begun'
	},
	'business.stage': { all: ['stage|phase|fase|fas$|fas |stadi|vaihe'] },
	'business.registration_started_on': {
		all: [register, 'start|begun|began|pabegynd|startet|paborja|inled|aloit|pabegynt|applied|ansog']
	},
	'business.registered_on': {
		all: [register],
		not: 'start|begun|began|pabegynd|paborja|inled|aloit|pabegynt|applied|ansog'
	},
	'business.first_revenue_on': {
		all: [
			'first|forste|forsta|ensimmai|eka',
			'sale|sold|revenue|invoice|income|paid|customer|salg|omsaet|faktura|kunde|intakt|forsalj|kund|myyn|lasku|tulo|asiakas|inntekt|omset'
		]
	},
	'business.jobs_fte': {
		all: [
			'job|fte|full time|employees|staff|arsvaerk|ansatte|fuldtid|heltid|arsarbet|anstallda|henkilotyov|tyontekij|tyopaikk|arsverk|stillinger'
		]
	},
	'business.pre_existing': {
		all: [
			'exist|eksister|fandtes|fanns|fantes|olemassa|oliko|startet|startad|had|already',
			'before|prior|for |fore|inden|ennen|already|innan|allerede|redan|jo$|jo '
		]
	},
	'working_days.month': { all: ['month|maned|manad|kuukau|kk$|kk '] },
	'working_days.days': {
		all: ['day|days|dage|dagar|dager|paiva|paivia|paivat|arbejdsdag|arbetsdag|arbeidsdag|tyopaiv']
	},
	'stakeholder.first_engaged_on': {
		all: ['first|forste|forsta|ensimmai|since|siden|sedan|alkaen']
	}
};

const wordStarts = (words: string) => new RegExp(`(?:^| )(?:${words})`);

/** People other than the one the line is about. */
const others = wordStarts(
	'mentor|partner s|partners|spouse|husband|wife|mother|father|child|aegtefael|samlever|mors |fars |barn|bornene|make |makes|maka|sambo|puoliso|aiti|isa |lapsi|lapset|lasten|ektefelle|samboer|contact person|kontaktperson|kontakthenkilo|yhteyshenkilo|' +
		'teacher|trainer|instructor|facilitator|speaker|tutor|coach|supervisor|employer|colleague|advis|counsell?or|caseworker|emergency contact|next of kin|interpreter|laerer|underviser|oplaegsholder|foredragsholder|vejleder|veileder|radgiver|sagsbehandler|saksbehandler|arbejdsgiver|arbeidsgiver|kollega|parorende|larare|forelasare|handledare|handlaggare|arbetsgivare|anhorig|opettaja|kouluttaja|ohjaaja|valmentaja|esimie|tyonantaja|omai|virkailija'
);
/** Short words, as whole words only: "chef" and not "chefredaktion". */
const otherWords =
	/\b(?:boss|manager|friends?|chef|chefen|chefs|leders?|lederens|ven|vens|vennens|van|vans|venn|venns|sjef|sjefs|sjefen|tolk|tolken|tolks|tulkki|tulkin|ystava|ystavan|kaveri|(?:din|dit) (?:mand|kone|man|fru|hustru|mann)|mannen din|kona di|vaimosi|miehesi)\b/;
/** Whether a plain header is about a person other than the one the line is about. */
export const isAboutAnotherPerson = (plain: string): boolean => others.test(plain) || otherWords.test(plain);

const patterns = Object.entries(topics).map(([target, { all, not }]) => ({
	target,
	all: all.map(wordStarts),
	not: not === undefined ? null : wordStarts(not)
}));

/** The columns of `table` whose topic a plain header names; several where it names several. */
export const topicsOf = (table: string, plain: string): string[] =>
	plain.length > 80
		? []
		: patterns
				.filter(
					({ target, all, not }) =>
						target.startsWith(`${table}.`) &&
						all.every((one) => one.test(plain)) &&
						!(not?.test(plain) ?? false)
				)
				.map(({ target }) => target);
