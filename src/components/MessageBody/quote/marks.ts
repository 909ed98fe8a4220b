/*
 * How mailers introduce what they quote, in the languages whose words differ. Every pattern runs on
 * a line that was cut to a few hundred characters, and none repeats a group that repeats itself.
 */

/** "wrote", as mailers in other languages say it. */
const WROTE =
	/(?:^|[\s,،])(?:wrote|writes|a écrit|schrieb|ha scritto|escribió|escreveu|schreef|skrev|kirjoitti|napisał(?:\(a\)|a)?|написал(?:\(а\)|а)?|пишет|yazdı|كتب(?:ت|\/ت)?)(?=$|[\s:،,<])/iu;

/** A quote is announced at the end of its line. */
const ANNOUNCES = /(?::|：|-{2,})\s*$/u;

/** Date, name and address alone, as Google and Yandex announce in many languages. */
const DATE_AND_ADDRESS = /\p{Nd}.*@[^\s@]{1,120}>?\s*[:：]$/u;

/** Of whom or when: without it, "he wrote:" is only a sentence. */
const WHOM_OR_WHEN = /@|\p{Nd}/u;

/** "On Monday …": a mailer's own words, not somebody's sentence. */
const DATED =
	/^[-\s>]*(?:on|le|am|il|el|em|op|den|dnia|pe|в|вт|ср|чт|пт|сб|вс|пн|في|بتاريخ|يوم|بتاريخ)[\s,].*\p{Nd}/iu;

const ORIGINAL =
	/^[-_*\s]{0,40}-\s*(?:original message|ursprüngliche nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig meddelelse|alkuperäinen viesti|исходное сообщение|الرسالة الأصلية|رسالة أصلية)\s*[-_*\s]{1,40}$/iu;

const FORWARDED =
	/^[-_*\s]{0,40}(?:begin forwarded message|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة)\s*[-_*:\s]{0,40}$/iu;

const FROM =
	/^\*?(?:from|von|de|da|van|fra|från|lähettäjä|от|od|kimden|من)\s?\*?\s?:/iu;

const HEADER =
	/^\*?(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|sendt|til|emne|skickat|till|ämne|päivämäärä|aihe|отправлено|дата|кому|тема|التاريخ|تاريخ|إلى|الى|الموضوع|تم الإرسال|أرسلت|أُرسلت)\s?\*?\s?:/iu;

const RULE = /^[_-]{8,}$/;

/** Lines that a long name or address may spread one announcement over. */
const MAX_LINES = 3;

/** Longest announcement: a date, a name and an address. */
const MAX_LENGTH = 320;

export interface Announcement {
	/** Number of its lines. */
	length: number;
	/** Only a mailer writes so: what follows is quoted even where nothing marks it. */
	isCertain: boolean;
}

/**
 * Whether a line, put together, announces a quote.
 *
 * @param line
 * @param isPlain It says when and whom, which some mailers end without a sign.
 */
function isAnnouncement( line: string, isPlain: boolean ): boolean {
	return (
		DATE_AND_ADDRESS.test( line ) ||
		( WROTE.test( line ) &&
			WHOM_OR_WHEN.test( line ) &&
			( ANNOUNCES.test( line ) || ( isPlain && /wrote$/.test( line ) ) ) )
	);
}

/**
 * Whether "On … wrote:" begins at a line.
 *
 * @param texts
 * @param at
 */
export function announcementAt(
	texts: string[],
	at: number
): Announcement | null {
	let joined = '';
	for ( let length = 1; length <= MAX_LINES; length++ ) {
		const text = texts[ at + length - 1 ];
		if ( ! text ) {
			return null;
		}
		joined = joined ? `${ joined } ${ text }` : text;
		if ( joined.length > MAX_LENGTH ) {
			return null;
		}
		const isDated = DATED.test( joined );
		const hasAddress = joined.includes( '@' );
		if ( isAnnouncement( joined, isDated && hasAddress ) ) {
			return { length, isCertain: hasAddress || isDated };
		}
		// Only an announcement that was begun is looked for in the next line.
		if ( length === 1 && ! isDated && ! hasAddress ) {
			return null;
		}
	}
	return null;
}

/**
 * Whether a line says "Original message" between dashes.
 *
 * @param text
 */
export function isDivider( text: string ): boolean {
	return ORIGINAL.test( text );
}

/**
 * Whether a line says that what follows was forwarded: then it is what its sender wants to show.
 *
 * @param text
 */
export function isForward( text: string ): boolean {
	return FORWARDED.test( text );
}

/**
 * Whether the few lines with which Outlook repeats the head of a message begin at a line.
 *
 * @param texts
 * @param at
 */
export function isHeadAt( texts: string[], at: number ): boolean {
	if ( ! FROM.test( texts[ at ] ?? '' ) ) {
		return false;
	}
	const next = texts.slice( at + 1, at + 7 );
	return next.filter( ( text ) => HEADER.test( text ) ).length >= 2;
}

/**
 * Whether a line is nothing but a drawn line.
 *
 * @param text
 */
export function isRule( text: string ): boolean {
	return RULE.test( text );
}

/**
 * Whether a line parts a signature from what is said above it.
 *
 * @param text
 */
export function isSignatureMark( text: string ): boolean {
	return /^(?:--|_{2,})$/.test( text );
}

/**
 * Whether a line is quoted by a sign in front of it, as plain mail does.
 *
 * @param text
 */
export function isSignQuoted( text: string ): boolean {
	return /^>/.test( text );
}
