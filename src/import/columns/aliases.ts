import { characteristicsOf, tableOfBearer } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';
import { plain } from './normalise-header.ts';
import { wordings } from './wordings.ts';

/**
 * Names of the columns of a table in English, Danish, Swedish, Finnish and Norwegian, as plain text
 * (`plain`). Words with two meanings are not listed.
 */
const words: Record<string, string> = {
	'participant.enrolled_on':
		'enrolled on|enrolled|enrolment date|enrollment date|start date|date of enrolment|joined on|tilmeldt|tilmeldt den|tilmeldingsdato|startdato|indskrevet|dato for start|anmald|anmalningsdatum|startdatum|inskriven|aloituspaiva|aloituspvm|ilmoittautunut|ilmoittautumispaiva|liittymispaiva|pameldt|pameldingsdato|innmeldt|dato for oppstart|oppstartsdato|day of enrolment|anmald den|pameldt den',
	'participant.exited_on':
		'left on|exit date|exited on|end date|leaving date|slutdato|afsluttet den|stoppet den|udmeldt|slutdatum|avslutad den|slutade|avslutsdatum|paattymispaiva|lopetuspaiva|paattynyt|sluttdato|avsluttet den|sluttet|day of leaving|slutade den|lopettamispaiva|sluttet den',
	'participant.status':
		'status|participant status|enrolment status|deltagerstatus|tilmeldingsstatus|deltagarstatus|tila|osallistujan tila|osallistumisen tila|deltakerstatus|state',
	'participant.exit_reason':
		'exit reason|reason for leaving|arsag til ophor|stopgrund|frafaldsarsag|arsag til frafald|avslutsorsak|orsak till avhopp|anledning till avslut|lopettamisen syy|keskeyttamisen syy|sluttarsak|arsak til frafall|grunn til avslutning|arsag til at stoppe|orsak till att sluta|grunn til a slutte',
	'participant.gender': 'gender|sex|kon|sukupuoli|kjonn',
	'participant.age_band':
		'age group|age band|age range|aldersgruppe|aldersinterval|alder|age|aldersgrupp|alder i ar|alders grupp|ikaryhma|ika|aldersspenn|hvor gammel er du|hur gammal ar du|kuinka vanha olet|how old are you|din alder',
	'participant.isced_group':
		'education|education level|level of education|highest education|isced|isced level|uddannelse|uddannelsesniveau|hojeste uddannelse|utbildning|utbildningsniva|hogsta utbildning|koulutus|koulutustaso|korkein koulutus|utdanning|utdanningsniva|hoyeste utdanning',
	'participant.origin_region':
		'region of origin|origin region|oprindelsesregion|region|verdensdel|ursprungsregion|varldsdel|lahtoalue|alkuperaalue|alkupera alue|maanosa|opprinnelsesregion|opphavsregion',
	'participant.years_in_country':
		'years in country|years in the country|time in country|time in the country|years in denmark|years in sweden|years in finland|years in norway|ar i landet|ar i danmark|tid i landet|tid i danmark|hvor laenge har du boet i danmark|ar i sverige|tid i sverige|hur lange har du bott i sverige|vuotta suomessa|vuodet suomessa|vuosia suomessa|aika suomessa|kuinka kauan olet asunut suomessa|ar i norge|tid i norge|botid|hvor lenge har du bodd i norge|how long have you lived in the country|vuosia maassa',
	'participant.third_country_national':
		'third country national|tredjelandsborger|tredjelandsmedborgare|kolmannen maan kansalainen|borger utenfor eos|non eu citizen|citizen of a third country|borger fra et tredjeland|medborgare i tredjeland|borger av et tredjeland',
	'participant.labour_entry':
		'employment at start|employment status|labour status|labour market status|occupation status|employment at entry|beskaeftigelse|beskaeftigelse ved start|arbejdsmarkedsstatus|beskaeftigelsesstatus|sysselsattning|sysselsattning vid start|arbetsmarknadsstatus|tyollisyystilanne|tyollisyystilanne alussa|tyotilanne|tyollisyys alussa|arbeidssituasjon|arbeidssituasjon ved start|arbeidsstatus|sysselsetting|work situation at the start|arbejdssituation ved start|arbetssituation vid start|tyotilanne alussa',
	'participant.labour_exit':
		'employment at end|employment at exit|employment on leaving|beskaeftigelse ved slut|beskaeftigelse ved afslutning|sysselsattning vid slut|sysselsattning vid avslut|tyollisyystilanne lopussa|tyollisyys lopussa|arbeidssituasjon ved slutt|work situation at the end|arbejdssituation ved slut|arbetssituation vid slut|tyotilanne lopussa',
	'participant.labour_6m':
		'employment after six months|employment after 6 months|beskaeftigelse efter 6 maneder|beskaeftigelse efter seks maneder|sysselsattning efter 6 manader|sysselsattning efter sex manader|tyollisyystilanne 6 kk kuluttua|tyollisyystilanne kuuden kuukauden kuluttua|arbeidssituasjon etter 6 maneder|arbeidssituasjon etter seks maneder|work situation six months later|arbejdssituation seks maneder efter|arbetssituation sex manader efter|tyotilanne puolen vuoden kuluttua|arbeidssituasjon seks maneder etter',
	'participant.in_education_entry':
		'in education at start|under uddannelse ved start|i utbildning vid start|opiskelee alussa|opinnoissa alussa|under utdanning ved start|in education at the start',
	'participant.in_education_exit':
		'in education at end|in education at exit|under uddannelse ved slut|i utbildning vid slut|opiskelee lopussa|opinnoissa lopussa|under utdanning ved slutt|in education at the end',
	'participant.job_search_entry':
		'looking for work at start|job seeker at start|jobsogende ved start|arbetssokande vid start|tyonhakija alussa|hakee tyota alussa|arbeidssoker ved start|looking for work at the start|soger arbejde ved start|soker arbete vid start|soker arbeid ved start',
	'participant.job_search_exit':
		'looking for work at end|job seeker at end|jobsogende ved slut|arbetssokande vid slut|tyonhakija lopussa|hakee tyota lopussa|arbeidssoker ved slutt|looking for work at the end|soger arbejde ved slut|soker arbete vid slut|soker arbeid ved slutt',
	'participant.owned_business_entry':
		'owned a business at start|own business at start|ejede virksomhed ved start|egen virksomhed ved start|eget foretag vid start|oma yritys alussa|egen bedrift ved start|hadde egen bedrift ved start|had a business at the start|havde virksomhed ved start|hade foretag vid start|hadde bedrift ved start',
	'session.session_type':
		'type of session|session type|type of event|event type|event|arrangement|arrangementstype|type arrangement|evenemang|typ av traff|aktivitetstyp|tapahtuma|tapahtuman tyyppi|tilaisuus|type samling|kind of event|slags arrangement|typ av evenemang|tilaisuuden laji',
	'session.planned_on':
		'planned|planned on|planned date|planlagt|planlagt dato|planerad|planerat datum|suunniteltu|suunniteltu paiva|planned for|planlagt til|planerat till|planlagt for',
	'session.held_on':
		'held|held on|date held|afholdt|afholdt den|hallen|genomford den|pidetty|pidetty paiva|avholdt|gjennomfort den|holls den|avholdt den',
	'session.status': 'status|tila|state',
	'session.mode':
		'mode|format|form|afholdelsesform|genomforande|toteutustapa|gjennomforing|online or in person|how it was held|motesform|gjennomforingsform',
	'session.hours': 'hours|duration|timer|varighed|timmar|langd|tunnit|kesto|varighet|antall timer',
	'attendance.status':
		'attendance|presence|fremmode|tilstedevaerelse|deltog|narvaro|deltog|lasnaolo|osallistui|oppmote|tilstedevaerelse|deltok',
	'attendance.hours': 'hours|timer|timmar|tunnit',
	'survey_response.submitted_on':
		'timestamp|time stamp|submitted|submitted on|submitted at|submission date|date submitted|date|completed at|end time|completion time|tidsstempel|indsendt|dato|svardato|tidstampel|inskickat|inlamnad|datum|svarsdatum|aikaleima|lahetetty|paivamaara|vastauspaiva|pvm|tidsmerke|innsendt|sendt inn|besvart dato|day of the answer|besvaret den|besvarad den|besvart den',
	'survey_response.wave':
		'wave|survey wave|measurement|maling|maletidspunkt|matning|mattillfalle|mittauskerta|malepunkt|maletidspunkt|for or after|for eller efter|fore eller efter|ennen vai jalkeen|for eller etter|wave of the survey|undersogelsens maling|enkatens mattillfalle|kyselyn mittauskerta|undersokelsens maling|round of the survey|runde af undersogelsen|omgang av enkaten|kyselykierros|runde av undersokelsen',
	'survey_response.response_id':
		'respondent id|respondent|respondentnogle|respondent nr|vastaajan id|vastaajan tunniste|vastaajan numero|svarsnummer|svarnummer|response id|responseid|submission id|svar id|svarid|vastauksen tunniste|vastaustunnus',
	'survey_response.session_id': 'session id',
	'session.session_id':
		'event code|event id|event no|event number|session code|session no|arrangement nr|arrangementsnummer|arrangement id|evenemangsnummer|tapahtuman numero|tapahtuman tunnus|modenummer|samlingsnummer',
	'session.partners_present':
		'number of partners present|antal partnere til stede|antal partner pa plats|lasna olleiden kumppaneiden maara|antall partnere til stede',
	'session.venue_step_free':
		'step free venue|sted uden trin|trinfri adgang|lokal utan trappsteg|esteeton paikka|sted uten trinn|trinnfri adgang',
	'course_progress.module_no':
		'module|module no|module number|module nr|modul|modulnummer|modul nr|modulnr|modul no|moduuli|moduulin numero|moduulin nro|moduulinro|moduuli nro',
	'course_progress.status': 'status|completion|tila',
	'course_progress.completed_on':
		'completed on|completed|completed at|completion date|date completed|finished|finished on|end date|gennemfort|gennemfort den|gennemforelsesdato|afsluttet|afsluttet den|fuldfort|fuldfort den|faerdig|faerdig den|slutdato|slutford|slutford den|slutforandedatum|avslutad|avslutad den|avslutades|genomford|genomford den|fardig|fardig den|slutdatum|suorituspaiva|suoritettu|suoritettu pvm|paattynyt|paattyi|paattymispaiva|valmis|valmistunut|valmistumispaiva|fullfort|fullfort den|fullforingsdato|gjennomfort|gjennomfort den|avsluttet|avsluttet den|ferdig|ferdig den|sluttdato',
	'course_progress.started_on':
		'started on|started|started at|start|start date|date started|begun|pabegyndt|pabegyndt den|begyndt|begyndt den|startet|startet den|startdato|paborjad|paborjad den|paborjades|startad|startade|startades|borjade|startdatum|aloitettu|aloitti|alkoi|alkanut|aloituspaiva|aloituspvm|pabegynt|pabegynt den|begynt',
	'course_progress.score_pct':
		'score|score pct|percent|per cent|grade|result|karakter|resultat|procent|poang|betyg|pisteet|arvosana|tulos|prosentti|prosenttia|poeng|prosent',
	'person.kind': 'role|rolle|roll|rooli',
	'business.stage': 'stage|stadie|fase|fas|vaihe',
	'business.registered_on':
		'registered on|registration date|registreret den|registreringsdato|cvr dato|registrerad den|registreringsdatum|rekisteroity|rekisterointipaiva|registrert den',
	'business.registration_started_on':
		'registration started|registrering pabegyndt|registrering paborjad|rekisterointi aloitettu|registrering pabegynt|registration begun on|registrering begyndt den|registrering paborjad den|registrering begynt den',
	'business.first_revenue_on':
		'first revenue|first sale|forste omsaetning|forste salg|forsta intakt|forsta forsaljning|ensimmainen myynti|forste inntekt|forste salg|forste indtaegt den|forsta intakt den|ensimmainen tulo|forste inntekt den',
	'business.jobs_fte':
		'jobs|fte|full time jobs|arsvaerk|fuldtidsstillinger|heltidstjanster|arsverken|henkilotyovuodet|arsverk|kokoaikaiset tyopaikat|heltidsstillinger',
	'business.pre_existing':
		'existed before|pre existing|fandtes for|eksisterede for|fanns fore|oli olemassa ennen|fantes for|existed before the project|fandtes for projektet|fanns fore projektet|oli olemassa ennen hanketta|oli olemassa ennen ohjelmaa|fantes for prosjektet',
	'business.evidence': 'evidence|dokumentation|underlag|naytto|dokumentasjon',
	'working_days.month': 'month|maned|manad|kuukausi',
	'working_days.activity': 'activity|aktivitet|toiminta|tehtava|verksamhet|toiminto',
	'working_days.days':
		'days|working days|dage|arbejdsdage|dagar|arbetsdagar|paivat|tyopaivat|dager|arbeidsdager|days worked',
	'stakeholder.sector': 'sector|sektor|sektori',
	'stakeholder.first_engaged_on':
		'first contact|first engaged|forste kontakt|forsta kontakt|ensimmainen yhteydenotto',
	'connection.tie_type':
		'kind of tie|tie type|type of tie|kind of connection|type of connection|connection type|relationship|relation|slags forbindelse|type forbindelse|forbindelsestype|slags forbindelse|typ av forbindelse|relationstyp|yhteyden laji|yhteyden tyyppi|yhteystyyppi|suhde|relasjon|type relasjon',
	'connection.first_on':
		'first seen on|first met|met on|connected on|connected since|forste gang den|forste gang|forste gang modt|forbundet siden|forsta gangen den|forsta gangen|kande sedan|forbundna sedan|ensimmaisen kerran|tapasivat|tutustuivat|modtes|mottes',
	'connection.source': 'seen by|source of the tie|where it comes from|kilde|kalla|lahde',
	'product.kind':
		'product|produkt|tuote|type of product|kind|type|slags|typ|laji|kind of product|tuotoksen laji',
	'product.published_on':
		'published on|udgivet|udgivet den|publicerad|julkaistu|publisert|utgitt|published|offentliggjort den|publicerad den|publisert den|publication date|date of publication|date published|day of publication|release date|published date|udgivelsesdato|udgivelsesdag|dato for udgivelse|offentliggorelsesdato|offentliggjort|publiceringsdatum|publiceringsdag|utgivningsdatum|utgivningsdag|utgiven|julkaisupaiva|julkaisupaivamaara|julkaisuajankohta|publiseringsdato|publiseringsdag|utgivelsesdato|utgivelsesdag',
	'product.title':
		'title|titel|tittel|otsikko|name of the product|produktets navn|produktens namn|tuotoksen nimi|tuotteen nimi',
	'product.link':
		'link|url|web address|address on the web|webadresse|hjemmeside|lank|webbadress|webbsida|linkki|verkko osoite|lenke|nettadresse|nettside',
	'product.language': 'language|sprog|sprak|kieli'
};

const byTable = new Map<string, Map<string, string>>();
for (const [target, all] of Object.entries(words)) {
	const [table] = target.split('.') as [string];
	const known = byTable.get(table) ?? new Map<string, string>();
	for (const word of all.split('|')) known.set(word, target);
	byTable.set(table, known);
}

/** Names of a column `country`, in any table that has one. The country of origin is something else. */
const country = new Set(
	'country|partner country|host country|land|vaertsland|partnerland|vardland|maa|kumppanimaa|isantamaa|vertsland'.split(
		'|'
	)
);

/** The programme's own characteristic that a plain header names, in any of its languages. */
function characteristicNamed(table: string, text: string, programme: Programme): string | null {
	const found = characteristicsOf(programme).filter(
		({ of, name }) =>
			tableOfBearer[of] === table && name !== null && wordings(name).some((one) => plain(one) === text)
	);
	return found.length === 1 ? `${table}.${found[0]!.code}` : null;
}

/** The column of `table` that a plain header names, or null. */
export const aliasOf = (table: string, text: string, programme: Programme): string | null =>
	characteristicNamed(table, text, programme) ??
	byTable.get(table)?.get(text) ??
	(country.has(text) ? `${table}.country` : null);
