/**
 * Words for the codes of vocabularies in English, Danish, Swedish, Finnish and Norwegian, separated by `|`.
 */
export const codeWords: Record<string, Record<string, string>> = {
	gender: {
		woman:
			'woman|women|female|f|w|kvinde|kvinna|kvinne|k|nainen|n|girl|lady|kvindelig|kvinnlig|kvinnelig|kv|hunkøn|dame|pige|flicka|jente|tyttö|naispuolinen|naiset|kvinder|kvinnor|kvinner',
		man: 'man|men|male|m|mand|mann|mies|boy|gentleman|mandlig|manlig|mannlig|hankøn|herre|dreng|pojke|gutt|poika|miespuolinen|miehet|mænd|män|menn',
		non_binary:
			'non binary|nonbinary|nb|x|other|another gender|diverse|ikke binær|nonbinær|andet|andet køn|icke binär|ickebinär|annat|annat kön|annan|muunsukupuolinen|ei binäärinen|muu|ikke binaer|annet|annet kjønn|ikkebinær|ikke-binære|icke-binära|muunsukupuoliset',
		undisclosed: ''
	},
	status: {
		enrolled:
			'enrolled|registered|signed up|tilmeldt|optaget|anmäld|inskriven|registrerad|ilmoittautunut|rekisteröitynyt|påmeldt|innmeldt|registrert',
		active:
			'active|ongoing|participating|aktiv|i gang|pågående|aktiivinen|osallistuu|käynnissä|pågår|deltar|current|in progress|aktivt|i forløb|i forløbet|deltager aktivt|igang|deltager stadig|med i forløbet|deltar aktivt|med|mukana|jatkaa|osallistuu edelleen|underveis',
		completed:
			'completed|complete|finished|graduated|gennemført|afsluttet|färdig|slutförd|slutfört|avslutad|genomförd|suoritettu|suorittanut|valmis|fullført|gjennomført|avsluttet|færdig|fuldført|færdiggjort|bestået|klar|avklarad|fullföljd|fullföljt|valmistunut|päättänyt|ferdig|bestått',
		withdrawn:
			'withdrawn|dropped out|dropout|quit|left|frafaldet|afbrudt|afbrød|stoppet|faldet fra|ophørt|avbröt|avbrutit|avhopp|avhoppad|hoppat av|keskeyttänyt|keskeytti|keskeytetty|lopettanut|frafalt|sluttet|avbrutt|falt fra|trukket seg|dropped|discontinued|udmeldt|afmeldt|holdt op|stoppede|ophørte|udgået|afbrudt forløb|slutat|slutade|avanmäld|avslutat i förtid|eronnut|keskeyttänyt osallistumisen|jättänyt kesken|jäänyt pois|lopetti|utmeldt|avmeldt|sluttede|hoppet av|avsluttet før tid|left early|hoppade av'
	},
	exit_reason: {
		moved: 'moved|moved away|relocation|flyttet|flyttat|flytt|muuttanut|muutto|muutti|flyttade|muutti pois',
		job: 'job|got a job|work|employment|arbejde|fik job|fået job|jobb|arbete|fått jobb|fick jobb|työ|työpaikka|sai työpaikan|arbeid|fikk jobb|found work|fik arbejde|fick arbete|sai työtä|fikk arbeid',
		study:
			'study|studies|education|school|studie|studier|uddannelse|studerar|utbildning|opinnot|opiskelu|utdanning',
		health: 'health|illness|sickness|sygdom|helbred|sjukdom|hälsa|terveys|sairaus|sykdom|helse',
		time: 'time|no time|lack of time|tid|manglende tid|tidsmangel|tidsbrist|brist på tid|aika|ajanpuute|ajan puute|mangel på tid',
		other: 'other|andet|annat|muu|annet|other reason|anden årsag|annan orsak|muu syy|annen grunn',
		unknown: 'unknown|ukendt|okänd|okänt|ei tiedossa|tuntematon|ukjent|not known'
	},
	yes_no: {
		yes: 'yes|y|true|ja|j|jo|kyllä|joo|1|sandt|sant|tosi|x',
		no: 'no|n|false|nej|nei|ei|0|falsk|falskt|epätosi|usant',
		undisclosed: ''
	},
	missing_code: {
		not_applicable:
			'does not apply|does not apply to me|doesn t apply|doesn t apply to me|not applicable to me|not relevant|not relevant to me|none of the above|none of these|none of them|gælder ikke|gælder ikke mig|gælder ikke for mig|ikke relevant for mig|passer ikke på mig|ingen af ovenstående|ingen af delene|ingen af disse|intet af ovenstående|gäller inte|gäller inte mig|gäller ej|gäller inte för mig|inte relevant för mig|inte aktuellt|inte aktuellt för mig|ej relevant för mig|inget av ovanstående|ingen av ovanstående|inget av alternativen|inget av dessa|ei koske|ei koske minua|ei sovellu minuun|ei päde minuun|ei mikään yllä olevista|ei mikään edellä mainituista|ei mikään edellisistä|ei mikään näistä|gjelder ikke|gjelder ikke meg|gjelder ikke for meg|ikke aktuelt for meg|ikke relevant for meg|passer ikke på meg|ingen av de ovennevnte|ingen av delene|ingen av disse|ei koske vastaajaa',
		refused: 'did not want to answer|ville ikke svare|ville inte svara|ei halunnut vastata',
		dont_know: 'does not know|ei tiedä'
	},
	labour: {
		employee:
			'employee|employed|in employment|working|wage earner|lønmodtager|ansat|i arbejde|i job|anställd|i arbete|arbetar|palkansaaja|työssä|työsuhteessa|palkkatyössä|ansatt|i arbeid|i jobb|lønnstaker|lønnsmottaker|full time|part time|full time employee|part time employee|has a job|fuldtid|deltid|fuldtidsansat|deltidsansat|fastansat|fast ansat|vikar|i fleksjob|heltid|heltidsanställd|deltidsanställd|fast anställd|vikarie|kokoaikatyössä|osa aikatyössä|kokoaikainen työ|osa aikainen työ|töissä|fulltid|heltidsansatt|deltidsansatt|fast ansatt',
		self_employed:
			'self employed|selfemployed|entrepreneur|own business|freelancer|selvstændig|selvstændig erhvervsdrivende|iværksætter|egenföretagare|företagare|egen företagare|yrittäjä|itsenäinen ammatinharjoittaja|selvstendig|selvstendig næringsdrivende|gründer',
		unemployed:
			'unemployed|jobseeker|job seeker|looking for work|arbejdsløs|ledig|arbejdssøgende|arbetslös|arbetssökande|työtön|työnhakija|arbeidsledig|arbeidsløs|arbeidssøker|out of work|without work|job seeking|seeking work|jobsøgende|uden job|uden arbejde|på dagpenge|utan jobb|utan arbete|söker jobb|söker arbete|ilman työtä|etsii työtä|hakee työtä|uten jobb|uten arbeid|jobbsøker|søker jobb',
		unemployed_lt:
			'long term unemployed|unemployed long term|unemployed 12 months or more|unemployed for 12 months or more|langtidsledig|langtidsarbejdsløs|långtidsarbetslös|pitkäaikaistyötön|langtidsarbeidsledig|langtidsledig 12 måneder|unemployed for a long time',
		inactive:
			'inactive|not in the labour force|outside the labour force|outside labour market|student|retired|studerende|uden for arbejdsmarkedet|uden for arbejdsstyrken|utanför arbetsmarknaden|utanför arbetskraften|opiskelija|eläkkeellä|työvoiman ulkopuolella|utenfor arbeidsmarkedet|utenfor arbeidsstyrken|pensionist|student eller pensionist|on leave|parental leave|maternity leave|sick leave|homemaker|pensioner|in education|under uddannelse|barsel|på barsel|på orlov|sygemeldt|førtidspensionist|pension|på pension|hjemmegående|efterlønner|i utbildning|studerar|studerande|student i utbildning|föräldraledig|mammaledig|sjukskriven|pensionär|hemmafru|opiskelee|opinnoissa|äitiyslomalla|vanhempainvapaalla|sairauslomalla|eläkeläinen|kotona|kotiäiti|koti isä|under utdanning|studerer|permisjon|i permisjon|foreldrepermisjon|sykmeldt|ufør|uføretrygdet|pensjonist|hjemmeværende',
		undisclosed: ''
	},
	isced_group: {
		'0-2':
			'0|1|2|isced 0|isced 1|isced 2|isced 0 2|none|no education|primary|primary school|lower secondary|basic education|compulsory school|grundskole|folkeskole|ingen uddannelse|grundskola|ingen utbildning|peruskoulu|perusaste|kansakoulu|ei koulutusta|grunnskole|ungdomsskole|ingen utdanning|elementary|elementary school|primary education|lower secondary school|lower secondary education|middle school|no schooling|no formal education|ingen|ingen skole|ingen skolegang|ingen skolgång|ei koulua|kansalaiskoulu|folkskola|grundskola 9 år|9 klasse|10 klasse|8 klasse|7 klasse|9 klass|9 årskurs|grundskoleuddannelse|grunnskoleutdanning|ungdomsskole 10 klasse|obligatorisk skolegang|perusopetus|peruskoulutus|vähemmän kuin peruskoulu|mindre enn grunnskole|mindre end grundskole',
		'3-4':
			'3|4|isced 3|isced 4|isced 3 4|secondary|upper secondary|upper secondary school|high school|vocational|vocational training|post secondary|gymnasium|gymnasial uddannelse|ungdomsuddannelse|erhvervsuddannelse|gymnasieskola|gymnasieutbildning|yrkesutbildning|lukio|ammattikoulu|toinen aste|toisen asteen koulutus|ammatillinen koulutus|videregående skole|fagbrev|fagskole|yrkesutdanning|high school diploma|upper secondary education|vocational school|technical school|trade school|apprenticeship|a levels|sixth form|matriculation|hf|stx|hhx|htx|eud|eux|studentereksamen|student eksamen|erhvervsfaglig uddannelse|erhvervsfaglig|faglært|lærling|svendebrev|teknisk skole|handelsskole|gymnasieexamen|gymnasieutbildning 3 år|studentexamen|yrkesskola|yrkesgymnasium|gesällbrev|folkhögskola|ylioppilas|ylioppilastutkinto|ammattitutkinto|ammatillinen tutkinto|ammatillinen perustutkinto|ammatillinen koulu|ammattiopisto|ammatti ja erikoisammattitutkinto|erikoisammattitutkinto|toisen asteen tutkinto|videregående opplæring|videregående utdanning|yrkesfag|yrkesfaglig utdanning|svennebrev|studiespesialisering|studiekompetanse|folkehøyskole',
		'5-8':
			'5|6|7|8|isced 5|isced 6|isced 7|isced 8|isced 5 8|university|higher education|tertiary|bachelor|master|phd|doctorate|college degree|bachelor degree|master degree|universitet|videregående uddannelse|lang videregående uddannelse|mellemlang videregående uddannelse|kort videregående uddannelse|högskola|högskola universitet|universitet högskola|eftergymnasial utbildning|korkeakoulu|yliopisto|ammattikorkeakoulu|korkea aste|kandidaatti|maisteri|høyere utdanning|høyskole|universitet høyskole|høgskole|bachelors|bachelors degree|bachelor s|bachelor s degree|masters|masters degree|master s|master s degree|doctor|doctoral degree|doctoral|university degree|college|undergraduate|undergraduate degree|postgraduate|postgraduate degree|graduate degree|associate degree|professionsbachelor|kandidat|kandidatgrad|kandidatuddannelse|cand|akademiuddannelse|erhvervsakademi|erhvervsakademiuddannelse|diplomuddannelse|diplomingeniør|universitetsuddannelse|kvu|mvu|lvu|ph d|licentiat|kandidatexamen|magister|magisterexamen|masterexamen|mastersexamen|civilingenjör|högskoleexamen|högskoleutbildning|universitetsutbildning|universitetsexamen|yrkeshögskola|forskarutbildning|doktor|doktorsexamen|doktorgrad|kandidaatin tutkinto|maisterin tutkinto|alempi korkeakoulututkinto|ylempi korkeakoulututkinto|korkeakoulututkinto|yliopistotutkinto|ammattikorkeakoulututkinto|amk|amk tutkinto|ylempi amk|yamk|opistoaste|lisensiaatti|tohtori|tohtorin tutkinto|bachelorgrad|mastergrad|hovedfag|cand mag|universitetsutdanning|høyskoleutdanning|høgskoleutdanning|universitetsgrad|sivilingeniør',
		undisclosed: ''
	},
	attendance: {
		present:
			'present|p|x|yes|y|1|true|attended|here|✓|✔|☑|ja|j|til stede|tilstede|mødt|deltog|fremmødt|mødte|var der|närvarande|när|var med|läsnä|paikalla|oli paikalla|osallistui|mukana|kyllä|joo|møtt|møtte|oppmøtt|deltok|√|✔️|v',
		partial:
			'partial|partly|late|delvis|delvist|for sent|sen|kom sent|sen ankomst|osittain|myöhässä|kom for sent|half|halv|left early|present in part|delvist til stede|delvis närvarande|osittain läsnä|delvis til stede',
		absent_excused:
			'absent excused|excused|e|lovligt fravær|med afbud|afbud|meldt afbud|anmält frånvaro|anmäld frånvaro|giltig frånvaro|syg|sygdom|sygemeldt|barn syg|sick|ill|illness|sjuk|sjukdom|sjukanmäld|vab|sairas|sairaana|sairastunut|syk|sykdom|sykmeldt|forfall|ilmoitettu poissaolo|luvallinen poissaolo|poissa ilmoitettu|gyldig fravær|meldt fravær|meldt forfall|excused absence|absent with notice|fravær med afbud|anmält förhinder|förhinder|har förhinder|förhindrad|fått förhinder|estynyt|ilmoittanut esteestä|ilmoitti poissaolosta|har forfall|meldt fra|forhindret|har meldt afbud|sendt afbud|lovlig fravær|undskyldt|ursäktad|unnskyldt|apologies|sent apologies',
		absent:
			'absent|a|no|0|false|not attended|no show|nej|fraværende|fravær|ikke til stede|mødte ikke|udeblevet|frånvarande|frånvaro|f|ej närvarande|poissa|poissaolo|ei|ei paikalla|ei osallistunut|nei|borte|borta|ikke møtt|ikke mødt|møtte ikke|udebleven|kom ikke|kom inte|udokumentert fravær|✗|✘|✖|❌|×|-|–|—'
	},
	progress: {
		not_started:
			'not started|not begun|not attempted|ikke startet|ikke begyndt|ikke påbegyndt|ej påbörjad|inte påbörjad|inte startat|ej påbörjat|ei aloitettu|aloittamatta|ikke begynt|ikke påbegynt|not yet started|not completed|not complete|ikke gennemført|ikke fuldført|ikke afsluttet|ej slutförd|ej slutfört|inte slutförd|inte fullföljd|inte slutfört|ej avslutad|ei suoritettu|ei valmis|ikke fullført',
		in_progress:
			'in progress|started|ongoing|incomplete|i gang|påbegyndt|pågår|påbörjad|påbörjat|kesken|käynnissä|aloitettu|påbegynt|startet|underveis|pågående|completed did not achieve pass grade|failed',
		completed:
			'completed|complete|done|finished|passed|x|1|yes|completed achieved pass grade|gennemført|fuldført|afsluttet|bestået|ja|slutförd|slutfört|avslutad|fullföljd|genomförd|godkänd|färdig|suoritettu|valmis|hyväksytty|kyllä|fullført|gjennomført|bestått|ferdig'
	},
	wave_role: {
		before:
			'baseline|before|pre|start|entry|intake|første måling|før|opstart|startmåling|förmätning|före|innan|startmätning|alkukysely|alkumittaus|ennen|alku|førmåling|oppstart|pretest|pre survey|startenkät|indledende|before the project|før projektet|före projektet|ennen hanketta|ennen ohjelmaa|før prosjektet',
		after:
			'endline|after|post|end|final|exit|efter|slutmåling|afsluttende|afslutning|eftermätning|slutmätning|avslutning|slutenkät|loppukysely|loppumittaus|jälkeen|loppu|etter|ettermåling|sluttmåling|avsluttende|posttest|post survey|at the end|ved afslutningen|vid slutet|lopussa|ved slutten',
		'follow-up':
			'followup 6m|follow up|followup|6 months|six months|opfølgning|seks måneder|6 måneder|uppföljning|sex månader|6 månader|seuranta|kuusi kuukautta|6 kuukautta|oppfølging',
		event: 'event|arrangement|begivenhed|evenemang|tapahtuma|hendelse'
	},
	session_type: {
		kickoff_day:
			'kickoff|kick off|kick off day|kickoff day|kick off meeting|opstartsdag|opstart|startdag|uppstart|uppstartsdag|kickoff dag|aloituspäivä|avauspäivä|aloitus|oppstartsdag|oppstart|kick off dag',
		networking_dinner:
			'dinner|network dinner|networking dinner|middag|netværksmiddag|nätverksmiddag|illallinen|verkostoillallinen|verkostoitumisillallinen|nettverksmiddag|fællesspisning',
		mentor_day:
			'mentor day|mentoring day|mentor|mentoring|mentordag|mentorsdag|mentordagen|mentoripäivä|mentorointipäivä|mentorpäivä|mentorointi|mentortreff|mentor session',
		reflection_meeting:
			'reflection|reflection meeting|refleksion|refleksionsmøde|reflektion|reflektionsmöte|reflektio|reflektiokokous|reflektiotapaaminen|refleksjon|refleksjonsmøte',
		final_evaluation:
			'final evaluation|final meeting|evaluation meeting|closing meeting|afsluttende evaluering|evalueringsmøde|slutevaluering|slutmøde|slututvärdering|slutmöte|utvärderingsmöte|loppuarviointi|päätöstapaaminen|loppukokous|arviointikokous|sluttevaluering|sluttmøte|avsluttende evaluering',
		course_live:
			'live course|live session|course session|webinar|webinarium|kursusgang|kursusdag|kurstillfälle|kurskväll|kurssikerta|kurssitapaaminen|livetapaaminen|kurssamling|kurskveld|kursgang'
	},
	session_status: {
		planned: 'planned|scheduled|planlagt|planerad|planerat|suunniteltu|tulossa|planned not held',
		held: 'held|took place|done|afholdt|gennemført|hållen|genomförd|genomfört|pidetty|toteutunut|järjestetty|avholdt|gjennomført|completed',
		cancelled: 'cancelled|canceled|aflyst|inställd|inställt|peruttu|peruutettu|avlyst'
	},
	mode: {
		in_person:
			'in person|face to face|on site|onsite|physical|fysisk|fysisk fremmøde|på plats|på stedet|fysiskt|paikan päällä|lähitapaaminen|lähi|läsnä|oppmøte|fysisk oppmøte|läsnä paikalla',
		online:
			'online|virtual|digital|zoom|teams|remote|på nettet|virtuelt|digitalt|på nätet|distans|verkossa|etänä|etä|på nett|virtuell',
		hybrid: 'hybrid|hybridi|mixed|blandet|blandat|hybridinä'
	},
	kind: {
		participant: 'participant|deltager|kursist|deltagare|kursdeltagare|osallistuja|deltaker|kursdeltaker',
		expert: 'expert|mentor|ekspert|oplægsholder|expertti|asiantuntija|mentori|föreläsare|foredragsholder',
		coordinator:
			'coordinator|koordinator|projektleder|samordnare|koordinaattori|projektledare|prosjektleder|koordinatör',
		guest_entrepreneur:
			'guest entrepreneur|guest|entrepreneur|gæsteiværksætter|gæst|gästföretagare|gäst|vierailija|vieraileva yrittäjä|vierasyrittäjä|gjestegründer|gjest'
	},
	stage: {
		idea: 'idea|idé|ide|idea stage|idefase|idéstadiet|ajatus',
		plan: 'plan|business plan|planning|forretningsplan|affärsplan|suunnitelma|liiketoimintasuunnitelma|forretningsplanlegging|planering|a plan|en plan',
		registration_started:
			'registration started|registration begun|registering|registrering påbegyndt|registrering påbörjad|rekisteröinti aloitettu|registrering påbegynt|registrering startet|registrering begyndt|registrering begynt',
		registered: 'registered|registreret|registrerad|registrerat|rekisteröity|registrert',
		trading:
			'trading|operating|running|active|in business|i drift|drift|aktiv|verksam|toiminnassa|toimii|har indtægt|har omsætning',
		closed: 'closed|ceased|lukket|ophørt|stängd|avslutad|nedlagd|lopetettu|suljettu|lagt ned|nedlagt|avviklet'
	},
	tie_type: {
		contact:
			'contact|kontakt|yhteys|yhteydenpito|knows|kender|känner|tuntee|kjenner|met|mødt|träffat|tavannut|møtt',
		message: 'message|besked|meddelande|viesti|melding|chat',
		collaboration: 'collaboration|cooperation|samarbejde|samarbete|yhteistyö|samarbeid',
		mentoring: 'mentoring|mentor|mentorskab|mentorforløb|mentorskap|mentorointi|mentorering|mentorordning',
		business: 'business|doing business|forretning|affärer|liiketoiminta|kauppa|handel|forretninger'
	},
	source: {
		platform:
			'the platform|online platform|the online platform|plattform|platformen|onlineplatformen|plattformen|nätplattformen|webbplattformen|webbplattform|nettplattformen|alusta|verkkoalusta|moodle',
		survey:
			'a survey|questionnaire|undersøgelse|en undersøgelse|spørgeskema|enkät|en enkät|kysely|undersøkelse|en undersøkelse|spørreskjema',
		event:
			'events|an event|meeting|arrangement|arrangementer|et arrangement|møde|evenemang|ett evenemang|möte|tapahtuma|tapahtumat|tilaisuus|tilaisuudet|møte'
	},
	evidence: {
		self_report:
			'self report|self reported|selvrapporteret|egenrapporterad|egen uppgift|oma ilmoitus|itse ilmoitettu|selvrapportert|egenrapportert|own statement|own words|eget udsagn|egne oplysninger|eget utsagn|egne opplysninger|egna uppgifter|oma kertomus|own account|egen oplysning|egen opplysning',
		register_extract:
			'register extract|register|cvr|registerudskrift|registerutdrag|rekisteriote|registerutskrift|brreg|bolagsverket|prh|extract from a register|udskrift af et register|utdrag ur ett register|utskrift fra et register'
	},
	sector: {
		public: 'public|public sector|offentlig|offentlig sektor|julkinen|julkinen sektori',
		private:
			'private|private sector|privat|privat sektor|näringsliv|erhvervsliv|yksityinen|yksityinen sektori|næringsliv',
		civil_society:
			'civil society|ngo|association|civilsamfund|forening|civilsamhälle|förening|kansalaisyhteiskunta|järjestö|yhdistys|kolmas sektori|sivilsamfunn|frivillig',
		education: 'education|school|uddannelse|utbildning|koulutus|oppilaitos|utdanning|undervisning'
	},
	product_status: {
		planned: 'planned|planlagt|planerad|planerat|suunniteltu|suunnitteilla',
		draft:
			'draft|in draft|in progress|udkast|kladde|skiss|kladd|under udarbejdelse|utkast|pågår|luonnos|kesken|under arbeid',
		published:
			'published|out|offentliggjort|udgivet|publicerad|publicerat|utgiven|julkaistu|valmis|publisert|utgitt'
	},
	product_kind: {
		toolbook:
			'tool-book|toolbook|tool book|toolbox|handbook|værktøjsbog|håndbog|verktygsbok|handbok|työkalukirja|käsikirja|verktøybok|håndbok',
		final_report: 'final report|report|slutrapport|rapport|loppuraportti|raportti|sluttrapport',
		good_practice:
			'good practice|best practice|god praksis|gode praksisser|god praxis|goda exempel|gott exempel|hyvä käytäntö|hyvät käytännöt|gode praksiser'
	}
};
