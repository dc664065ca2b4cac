/**
 * Countries by world region, as ISO 3166-1 codes. Source: United Nations Statistics Division, M49, geographic regions
 * (Kosovo and Taiwan, which it does not list, are with their neighbours).
 */
export const worldRegions = {
	europe:
		'AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK',
	northern_africa: 'DZ EG EH LY MA SD TN',
	western_asia: 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
	sub_saharan_africa:
		'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW',
	central_asia: 'KG KZ TJ TM UZ',
	southern_asia: 'AF BD BT IN IR LK MV NP PK',
	eastern_asia: 'CN HK JP KP KR MN MO TW',
	south_eastern_asia: 'BN ID KH LA MM MY PH SG TH TL VN',
	northern_america: 'BM CA GL PM US',
	latin_america_caribbean:
		'AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI',
	oceania: 'AS AU CK FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS'
} as const;
export type WorldRegion = keyof typeof worldRegions;

/** Codes by which a programme may call a region, or several together; the first that it has is meant. */
export const regionCodes: Record<WorldRegion, readonly string[]> = {
	europe: ['europe', 'europe_northern_america'],
	northern_africa: ['northern_africa', 'northern_africa_western_asia', 'africa'],
	western_asia: ['western_asia', 'northern_africa_western_asia', 'asia'],
	sub_saharan_africa: ['sub_saharan_africa', 'africa'],
	central_asia: ['central_asia', 'central_southern_asia', 'asia'],
	southern_asia: ['southern_asia', 'central_southern_asia', 'asia'],
	eastern_asia: ['eastern_asia', 'eastern_south_eastern_asia', 'asia'],
	south_eastern_asia: ['south_eastern_asia', 'eastern_south_eastern_asia', 'asia'],
	northern_america: ['northern_america', 'europe_northern_america', 'americas', 'americas_oceania'],
	latin_america_caribbean: ['latin_america_caribbean', 'americas', 'americas_oceania'],
	oceania: ['oceania', 'americas_oceania']
};

/** Names of countries beside those that `Intl` knows, as plain text. */
export const otherCountryNames: Record<string, string> = {
	AE: 'emirates|uae',
	BA: 'bosnia|bosnien|bosnia ja hertsegovina',
	CD: 'congo|kongo|dr congo|drc|dr kongo|zaire|democratic republic of the congo',
	CI: 'ivory coast|elfenbenskysten|elfenbenskusten|norsunluurannikko',
	CZ: 'czech republic|tjekkiet|tjeckien|tsekki|tsjekkia',
	GB: 'uk|england|scotland|wales|northern ireland|great britain|storbritannien|storbritannia|iso britannia|skotland|skottland|englanti',
	IR: 'persia|islamic republic of iran',
	KR: 'korea|south korea|sydkorea|etela korea|sor korea',
	MK: 'macedonia|makedonien|makedonia',
	MM: 'burma|birma',
	NL: 'holland|the netherlands',
	PS: 'palestine|palaestina|palestina|palestiina|gaza|west bank',
	RU: 'russian federation',
	SY: 'syrian arab republic|syrian',
	TR: 'turkey|tyrkiet|turkiet|turkki|tyrkia|turkiye',
	US: 'usa|us|america|united states of america|amerika',
	VN: 'viet nam',
	XK: 'kosova'
};
