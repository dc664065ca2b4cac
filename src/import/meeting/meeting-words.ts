import { plain } from '../columns/normalise-header.ts';

/**
 * What tools for meetings call the columns of a report and the lines above it, in plain words of five languages. What a
 * person did comes before what the meeting was: the first that fits counts.
 */
const parts = {
	given: /^(?:first ?name|fornavn|fornamn|etunimi)$/,
	family: /^(?:last ?name|surname|efternavn|efternamn|sukunimi|etternavn)$/,
	name: /^(?:(?:full|display|participant|fulde|fullstandigt|koko|fullt) )?(?:name|navn|namn|nimi)(?: (?:original name|oprindeligt navn|ursprungligt namn|alkuperainen nimi|opprinnelig navn))?$|^(?:participant|deltager|deltagare|osallistuja|deltaker)s?$/,
	host: /^(?:host|vaert|vard|jarjestaja|vert)(?: name| navn| namn| nimi)?$/,
	hostEmail: /^(?:host|vaert|vard|jarjestaja|vert)(?:ens)? (?:e ?mail|mail|e ?post|sahkoposti)/,
	email:
		/^(?:user |participant )?(?:e ?mail(?: address)?|(?:e ?)?mail(?:adresse)?|e ?post(?:adress|adresse)?|sahkoposti(?:osoite)?)$/,
	join: /^(?:first |time )?join(?:ed)?(?: time)?(?: utc)?$|^tid(?:spunkt)? for tilmelding|^(?:forste )?tilmelding|forste deltagelse|tilslutning|anslot|anslutning|gick med|liitty|ble med|bli med|tilkobling|forste deltakelse/,
	leave:
		/^(?:last |time )?(?:leave|left|exit(?:ed)?)(?: time)?(?: utc)?$|afgang|forlad|forlod|lamna|uttrade|utgang|poistu|forlot|forlat|frakobling/,
	average: /average|gennemsnit|genomsnitt|keskimaara|gjennomsnitt/,
	duration:
		/(?:^|attendance |meeting |total )duration|^time in (?:call|meeting|session)|varighed|varighet|varaktighet|motestid|moteslangd|kesto/,
	role: /^(?:meeting )?(?:role|rolle|roll|rooli)$/,
	topic:
		/^(?:meeting )?(?:topic|title|subject)$|^(?:mode(?:ts?)? ?|mote(?:ts?|s)? ?|kokouksen )?(?:titel|tittel|rubrik|emne|amne|otsikko|aihe)$/,
	start:
		/^(?:meeting |actual )?start(?:ed)?(?: ?time)?(?: utc)?$|^(?:mode(?:ts?)? ?|mote(?:ts?|s)? ?)?start(?:tid|tidspunkt)(?: for modet| for motet)?$|^(?:kokouksen )?(?:aloitus|alkamis)aika$/,
	end: /^(?:meeting |actual )?end(?:ed)?(?: ?time)?(?: utc)?$|^(?:mode(?:ts?)? ?|mote(?:ts?|s)? ?)?slutt?(?:tid|tidspunkt)(?: for modet| for motet)?$|^(?:kokouksen )?(?:paattymis|lopetus)aika$/,
	waiting:
		/^(?:in )?(?:the )?waiting ?room$|^i (?:vente ?(?:vaerelset?|rum(?:met)?|rom(?:met)?)|vant ?rum(?:met)?)$|^odotus(?:huonee|ti|au)(?:ssa|lassa)$/,
	guest: /^(?:guest|gaest|gast|vieras|gjest)$/,
	id: /^(?:meeting id|webinar id|id)$/
};

export type MeetingPart = keyof typeof parts;

/** What a cell of a header, or the label of a line above it, names; null for anything else. */
export function meetingPart(text: string): MeetingPart | null {
	const words = plain(text.replace(/ \(\d{1,2}\)$/, ''));
	if (words === '' || words.length > 60) return null;
	return (Object.keys(parts) as MeetingPart[]).find((part) => parts[part].test(words)) ?? null;
}

/** Whether a role, or a remark behind a name, is that of whoever called the meeting. */
export const isOrganiser = (role: string): boolean =>
	/^(?:meeting |mode ?|motes ?|mote ?)?(?:organi[sz]er|host|arrangor|organisator|jarjestaja|vaert|vard|vert)$/.test(
		plain(role)
	);
