import type { directKinds, indirectKinds } from './identifying.ts';

export type IdentifyingKind = (typeof directKinds)[number] | (typeof indirectKinds)[number];

/**
 * Headers of columns with personal data, in Danish, Swedish, Finnish, Norwegian and English, in lower case
 * without punctuation. `whole` matches a whole header except fillers; `part` matches within a longer header.
 */
export const headerWords: Record<IdentifyingKind, { whole: string; part?: RegExp }> = {
	email: {
		whole:
			'email|emails|e mail|mail|mailadresse|e mailadresse|emailadresse|mail adresse|e mail adresse|epost|e post|epostadress|e postadress|e postadresse|epostadresse|e post adress|mejl|mejladress|mailadress|sähköposti|sähköpostiosoite|s posti|email address|e mail address|emailaddress|email adresse',
		part: /\be ?mails?\b|\be ?post(?:adr\w*)?\b|\bmail ?adr|sähköposti|mejl|mailadr/
	},
	phone: {
		whole:
			'telefon|tlf|tlf nr|tlfnr|telefonnummer|telefonnr|telefon nr|mobil|mobilnummer|mobilnr|mobil nr|mobiltelefon|mobiltelefonnummer|tel|tel nr|puhelin|puhelinnumero|puh|puh nro|puhelinnro|gsm|matkapuhelin|matkapuhelinnumero|phone|phone number|phone no|mobile|mobile number|mobile phone|telephone|telephone number|cell|whatsapp|sms',
		part: /telefon|\btlf\b|mobil(?:n|t|e (?:n|p))|puhelin|phone|whatsapp/
	},
	national_number: {
		whole:
			'cpr|cprnr|cpr nr|cpr nummer|cprnummer|personnr|person nr|personnummer|person nummer|pnr|p nr|samordningsnummer|hetu|henkilötunnus|henkilötunnukset|sotu|sosiaaliturvatunnus|fødselsnummer|fødselsnr|fødsels nr|fødselsnummeret|fnr|f nr|d nummer|dnr|dnummer|ssn|national id|national identity number|personal identity code|personal identity number|personal number|social security number|national number|national id number|personal id',
		part: /\bcpr|personnummer|personnr|\bhetu\b|henkilötunnu|fødselsn(?:umme)?r|samordningsn|identity (?:code|number)|social security|national id/
	},
	official_number: {
		whole:
			'passport|passport nr|passport no|passport number|pas|pas nr|pasnr|pasnummer|pass|pass nr|passnr|passnummer|passi|passin numero|passinumero|udlændingenummer|udlændingenr|udl nr|utlendingsnummer|duf|duf nr|duf nummer|dufnummer|lma|lma kort|lma nummer|dossiernummer|beteckningsnummer|migri asiakasnumero|asylum case|asylum case number|asylsag|asylsagsnummer|asylärende|asylärendenummer|asylsak|turvapaikkahakemus|residence permit|residence permit number|visa number|visum nr|visumnummer|viisuminumero|id kort|id kortnummer|id card|id card number|henkilökortti|henkilökortin numero|document number|dokumentnummer|bsn|burgerservicenummer|nif|nie|dni|pesel|cnp|egn|jmbg|oib|insz|ahv|ahv nummer|avs|nino|national insurance number|ni number|pps|ppsn|codice fiscale|steuer id|steueridentifikationsnummer|personalausweis|rodné číslo|rodne cislo|tc kimlik|tc kimlik no|kimlik|aadhaar|cpf|curp|cnic|tazkira|foreign id|foreign identity number|passeport|reisepass|rejsedokument|reisedokument|resedokument|resehandling|travel document|matkustusasiakirja|паспорт|номер паспорта|رقم الجواز|جواز السفر|tax id|tax number|número de identidad|numer paszportu|paszport|nummerplade|nummerpladen|bilnummer|registreringsnummer|registreringsskilt|rekisterinumero|rekisteritunnus|licence plate|license plate|plate number|ajokortti|kørekort|kørekortnummer|körkort|körkortsnummer|førerkort|driving licence|driver license|udenlandsk personnummer|utländskt personnummer|utenlandsk id|ulkomainen henkilötunnus',
		part: /passport|\bpass?(?:nr|nummer)|passin? ?numero|(?:residence permit|ophold\w*|opphold\w*|uppehåll\w*|oleskelulu\w*|asyl\w*|turvapaik\w*|visum\w*|visa|viisumi\w*|udlændinge\w*|utlending\w*|immigration|migrationsverket\w*|migri|udi)\b.*(?:nr|no|nummer|number|numero|\bid|case|sag|sak|ärende|asia)\b|\bduf\b|\bpesel\b|\bbsn\b|паспорт|паспорта|جواز|nummerplade|registreringsn\w* bil|(?:licence|license) plate/
	},
	bank_account: {
		whole:
			'iban|kontonummer|kontonr|konto nr|konto|bankkonto|bankkontonummer|reg og kontonr|tilinumero|pankkitili|bank account|account number|bank account number',
		part: /\biban\b|kontonummer|bankkonto|tilinumero|bank account/
	},
	name: {
		whole:
			'navn|fulde navn|fuldt navn|fullt navn|fornavn|efternavn|etternavn|mellemnavn|mellomnavn|for og efternavn|fornavn og efternavn|fornavn og etternavn|navn og efternavn|namn|förnamn|efternamn|för och efternamn|fullständigt namn|tilltalsnamn|nimi|etunimi|sukunimi|etu ja sukunimi|koko nimi|kutsumanimi|name|names|full name|first name|last name|firstname|lastname|given name|given names|family name|surname|middle name|forename|fullname|hvem er du|hvem har svaret|hvem svarer|hvem har udfyldt|vem är du|vem svarar|vem har svarat|kuka olet|kuka vastaa|kuka vastasi|hvem har svart|hvem svarer|who are you|who is answering|who answered|hvad hedder du|hvad er navn|vad heter du|vad är namn|hva heter du|hva er navn|what is name|mikä on nimesi|nimesi|kontaktperson|contact person|yhteyshenkilö|vejleder|mentor|mentors navn|initialer|initials|underskrift|signature|allekirjoitus|recipientfirstname|recipientlastname|displayname|display name',
		part: /\b(?:for|efter|etter)navn|\b(?:för|efter)namn|sukunim|etunim|\bnimesi\b|\b(?:first|last|full|given|family)_? ?name|\bnavn\b|\bnamn\b|\bnimi\b|\bname\b/
	},
	address: {
		whole:
			'adresse|adressen|gadeadresse|vejnavn|vej|gade|bopæl|bopælsadresse|privatadresse|adress|gatuadress|hemadress|bostadsadress|postadress|osoite|kotiosoite|katuosoite|lähiosoite|postiosoite|address|street|street address|home address|postal address|hjemadresse|hjemmeadresse|boligadresse|gateadresse|bostedsadresse|addressline1|address 1|address 2',
		part: /(?:hjem|hjemme|bopæls|privat|gade|gate|bosteds|bolig)adresse|(?:gatu|hem|bostads)adress|(?:koti|katu|lähi)osoite|(?:home|street) address/
	},
	ip_address: {
		whole: 'ip|ip adresse|ipadresse|ip address|ipaddress|ip adress|ip osoite|ipaddr|remote ip|remote addr',
		part: /\bip (?:ad|osoite)|\bipad/
	},
	position: {
		whole:
			'gps|latitude|longitude|lat|lon|lng|long|koordinater|koordinaatit|coordinates|geopoint|location latitude|location longitude|locationlatitude|locationlongitude|sijainti|altitude',
		part: /\bgps\b|latitude|longitude|koordina|geopoint/
	},
	social_profile: {
		whole:
			'linkedin|linkedin profil|linkedin profile|facebook|facebook profil|facebook profile|instagram|twitter|tiktok|snapchat|some profil|sociala medier|social media|telegram|telegram navn|telegram name|viber|signal|discord|vkontakte|handle|nickname|телеграм',
		part: /linkedin|facebook pro|instagram pro/
	},
	local_id: {
		whole:
			'deltagernr|deltagernummer|deltager nr|deltagar id|deltagarnummer|deltakernummer|deltaker nr|deltager id|deltaker id|kursistnr|kursistnummer|kursist nr|kursist id|elevnummer|elevnr|elev id|studienummer|studentnummer|student number|student id|studentid|student no|medlemsnummer|medlemsnr|medlem id|opiskelijanumero|osallistujanumero|osallistuja id|osallistujan tunnus|participant id|participant number|participant no|participantid|member id|member number|user id|userid|user name|username|brugernavn|användarnamn|brukernavn|käyttäjätunnus|id number|idnumber|medarbejdernr|employee number|employee id|externaldatareference|external reference|external data reference|journalnummer|sagsnummer|asiakasnumero|kundenummer|kundnummer'
	},
	birth_date: {
		whole:
			'fødselsdato|fødselsdag|fødselsår|født|fødedato|dato for fødsel|födelsedatum|födelsedag|födelseår|född|syntymäaika|syntymäpäivä|syntymävuosi|date of birth|dateofbirth|birth date|birthdate|birthday|dob|year of birth|birth year|born',
		part: /fødsels(?:d|å)|födelse(?:d|å)|syntymä(?:aika|päivä|vuosi)|(?:date|year) of birth|birth ?(?:date|day|year)|\bdob\b/
	},
	age: {
		whole:
			'alder|aldersgruppe|age|age group|age band|ålder|åldersgrupp|ikä|ikäryhmä|hvor gammel er du|hur gammal är du|kuinka vanha olet|how old are you|agegroup',
		part: /\balder\b|\bålder\b|\bikä(?:si|ryhmä)?\b|\bage (?:group|band)\b|how old are you|years old/
	},
	postcode: {
		whole:
			'postnr|post nr|postnummer|post nummer|postnr by|postnr og by|postnummer och ort|postinumero|postcode|post code|postal code|zip|zip code|zipcode',
		part: /postn(?:umme)?r|postinumero|postal code|\bzip\b|post ?code/
	},
	municipality: {
		whole:
			'kommune|bopælskommune|hjemkommune|by|bydel|bosted|bostedskommune|kommun|hemkommun|bostadsort|ort|stad|kunta|kotikunta|asuinpaikka|kaupunki|municipality|city|town|home municipality|district',
		part: /kommun|kotikun|municipalit/
	},
	birth_country: {
		whole:
			'fødeland|hjemland|oprindelsesland|statsborgerskab|nationalitet|opprinnelsesland|statsborgerskap|födelseland|hemland|medborgarskap|ursprungsland|syntymämaa|kotimaa|kansalaisuus|lähtömaa|country of birth|birth country|country of origin|nationality|citizenship|home country|native country|modersmål|morsmål|äidinkieli|mother tongue|native language|hvilket land kommer du fra',
		part: /fødeland|födelseland|syntymämaa|kansalaisuu|country of (?:birth|origin)|citizenship|nationalit|statsborger|medborgarskap|oprindelsesland|opprinnelsesland/
	},
	gender: {
		whole: 'køn|kjønn|kön|sukupuoli|gender|sex|kønsidentitet|könsidentitet|kjønnsidentitet',
		part: /\bkøn\b|\bkjønn\b|\bkön\b|sukupuol|gender/
	},
	employer: {
		whole:
			'arbejdsgiver|arbejdsplads|nuværende arbejdsgiver|arbeidsgiver|arbeidsplass|arbetsgivare|arbetsplats|työnantaja|työpaikka|employer|workplace|current employer|virksomhed|firma|yritys|företag|company',
		part: /arbejdsgiver|arbeidsgiver|arbetsgivare|työnantaj|\bemployer/
	},
	timestamp: {
		whole:
			'tidsstempel|tidstempel|tidsstämpel|tidstämpel|aikaleima|timestamp|tidspunkt|starttidspunkt|sluttidspunkt|start time|completion time|starttid|sluttid|aloitusaika|valmistumisaika|lopetusaika|submitdate|startdate|enddate|datestamp|start|end|submission time|submissiontime|starttime|endtime|date created|date modified|submitted at|recorded date|recordeddate|start date utc|submit date utc|fullførelsestidspunkt|fuldførelsestidspunkt|slutförandetid',
		part: /tidss?t[eä]mpel|aikaleima|timestamp/
	},
	device: {
		whole:
			'user agent|useragent|browser|device|deviceid|device id|imei|phonenumber device|operating system|os|mac address|selain|laite|enhed|enhet|webbläsare|nettleser|network id',
		part: /user ?agent|deviceid|device id/
	}
};

/** Words ignored when a header is compared: whose it is, politeness, numbering. */
export const fillers =
	/^(?:din|dit|dine|ditt|dina|sinun|your|the|my|mit|mitt|min|deltager|deltagers|deltagerens|deltagarens|deltagare|deltaker|deltakers|deltakerens|deltagaren|kursist|kursistens|kursistens|osallistujan|participant|participants|student|elevens|elev|borger|borgerens|kontakt|contact|privat|private|personal|respondent|respondents|skriv|indtast|ange|oppgi|angiv|enter|please|write|kirjoita|anna|er|är|on|is|hvad|vad|hva|what|mikä|vi|her|här|tähän|here|opplysninger|q|s|name of|enterer|1|2|3)$/;

/** Words that mark a name or number as that of a thing, not of a person. */
export const things =
	/virksomhed|firma|företag|bedrift|yrity|compan|business|organi|event|arrangement|evenemang|tapahtum|aktivitet|activit|fil(?:e|navn|namn)?\b|project|prosjekt|projekt|hanke|course|kurs\b|kurset|kursus|kurssi|modul|module|session|skole|skola|school|koulu|city|country|land|by\b|partner|product|produkt|tuote|vare|varu|artikel|ordre|order|tilau|faktura|invoice|lasku|collector|brand|domæne|domain|host|sheet|group|\bhold(?:et|navn|nr|nummer)?\b|gruppe|ryhmä|ean|sku|beløb|belopp|amount|summa|timestamp|unix|epoch|uuid|guid|instance|version|form\b|formular|lomake|sted|place|plats|paikka|room|lokale|how (?:many|often)|hvor (?:mange|ofte)|hur (?:många|ofta)|kuinka (?:monta|usein)/;

/** Headers of numbers that a tool gives to forms and rows, not an authority to people. */
export const ofTool =
	/\b(?:respon\w*|submission|besvarelse\w*|svar\w*|vastau\w*|session\w*|istun\w*|token|seed|startspr\w*|row|record|hash|batch|created|oprettet|opprettet|skapad|luotu|ms|sid|build|stregkode|streckkod|strekkode|viivakoodi|del|delkod|reservdel)\b/;

/** Headers of numbers that companies, orders, invoices, goods, programs or meetings have: not a phone, an address or a document. */
export const numbered =
	/\b(?:cvr\w*|se n(?:umme)?r|org(?:anisations?|anisasjons)? ?(?:nr|no|nummer)|organi[sz]ation (?:no|nr|number)|orgn(?:umme)?r|bolagsn\w*|foretaksn\w*|företagsn\w*|y tunnus|yritystunnus|fo ?nummer|business id|company (?:no|nr|number|reg\w*)|vat|moms\w*|alv|mva|order\w*|ordre\w*|tilau\w*|bestilling\w*|beställning\w*|faktura\w*|invoice\w*|lasku\w*|bilag\w*|verifikat\w*|tosite\w*|kvitt\w*|kuitti\w*|receipt\w*|voucher\w*|version\w*|versio|versjon|firmware|release|ean\w*|gln|gtin|barcode|stregkode\w*|strekkode\w*|streckkod\w*|viivakoodi|isbn\w*|issn\w*|grant\w*|bevilling\w*|beløb\w*|beløp\w*|belopp\w*|summa|amount|budget\w*|pris|price|hinta|item (?:no|nr|number)|artikel\w*|varen\w*|varun\w*|tuoten\w*|serie(?:nr|nummer)|sarjanumero|serial\w*|sending\w*|kolli\w*|pakken\w*|seuranta\w*|tracking\w*|sporing\w*|zoom\w*|meeting id|møde id|mødelink\w*|mötes id|møte id|kokouksen tunnus|matrikel\w*|kvhx)\b/;

/** Headers that leave open which number they mean, and so do not rule out a person's. */
export const anyNumber = /^(?:nr|no|nummer|number|numero|nro|id|tunnus|kode|kod|code|koodi|person|nummeret)$/;

/** Headers under which an answer of one's own stands: a question, or a request to tell something. */
export const ofQuestion =
	/^(?:hvad|hvem|hvis|hvilke[nt]?|hvordan|hvorfor|hvornår|hva|hvorledes|når|vad|vem|vems|vilke[nt]|vilka|hur|varför|varifrån|mikä|mitkä|mitä|minkä|millainen|kuka|ketkä|ketä|kenen|keneltä|miten|miksi|milloin|missä|mihin|mistä|kuinka|what|who|whom|whose|which|how|why|when|where|beskriv|fortæl|fortell|nævn|nevn|nämn|berätta|kerro|kuvaile|mainitse|nimeä|describe|tell|mention|list|name (?:an?|one|the|two|three|some)) ./;

/** Questions after people. */
export const ofWhom =
	/^(?:hvem|vem|vems|kuka|ketkä|ketä|kenen|keneltä|kenet|kenelle|who|whom|whose|which (?:person|people)|hvilke[nt]? (?:person|personer|menneske)|vilken person|vilka personer)\b/;

/** Headers that say that the values are people. */
export const ofPeople =
	/^(?:hvem|vem|kuka|who|person|personer|henkilö|people|elev|elever|oppilas|student|studerende|studerande|pupil|learner|medlem|medlemmer|medlemmar|jäsen|member|borger|klient|client|asiakas|bruger|brukar|kunde|kund|alumne|deltager|deltagere|deltagare|deltaker|deltakere|osallistuja|osallistujat|participant|participants|kursist|kursister|attendee|iværksætter|företagare|yrittäjä|gründer|entrepreneur)(?: ?\d+)?$/;

/** Headers that say nothing of the values. */
export const ofNothing =
	/^(?:(?:column|kolonne|kolumn|sarake|svar|answer|vastaus|felt|fält|kenttä|field|spørgsmål|fråga|kysymys|question|unnamed|col)(?: ?\d+)?|[a-z]{0,3} ?\d*|[^a-zæøåäö]*)$/;
