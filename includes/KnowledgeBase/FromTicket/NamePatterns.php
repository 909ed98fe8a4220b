<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

/** How names stand in letters: those that are known, in every spelling; and those that greetings and signatures announce. */
final class NamePatterns {

	/** Parts of names that are not names alone, and words that somebody may be called. */
	private const NO_NAMES = array(
		'al', 'el', 'bin', 'ibn', 'bint', 'abu', 'abd', 'van', 'von', 'der', 'den', 'de', 'la', 'le', 'da', 'di', 'mr', 'mrs', 'ms', 'dr',
		'user', 'customer', 'guest', 'support', 'team', 'agent', 'admin', 'shop', 'store',
		'ال', 'آل', 'بن', 'ابن', 'بنت', 'أبو', 'ابو', 'أم', 'ام', 'عبد', 'السيد', 'السيدة', 'عميل', 'العميل', 'فريق', 'الدعم',
	);

	/** English words that people are called too: names only with a capital letter. */
	private const WORDS_TOO = array( 'will', 'may', 'mark', 'grace', 'hope', 'rose', 'joy', 'art', 'bill', 'rich', 'max', 'sue', 'pat', 'dean', 'frank', 'grant', 'case', 'page', 'price', 'long', 'young', 'white', 'black', 'brown', 'green', 'king', 'summer', 'april', 'june', 'august', 'guy', 'iris', 'lily', 'ruby', 'amber', 'dawn', 'eve', 'faith', 'jean', 'miles', 'ray', 'rob', 'sky', 'victor' );

	/** Arabic letters that are written for one another. */
	private const ALIKE = array(
		'ا' => '[اأإآٱ]', 'أ' => '[اأإآٱ]', 'إ' => '[اأإآٱ]', 'آ' => '[اأإآٱ]', 'ٱ' => '[اأإآٱ]',
		'ي' => '[يىئی]', 'ى' => '[يىئی]', 'ئ' => '[يىئی]', 'ی' => '[يىئی]',
		'ة' => '[ةه]', 'ه' => '[ةه]',
		'و' => '[وؤ]', 'ؤ' => '[وؤ]',
		'ك' => '[كک]', 'ک' => '[كک]',
	);

	/** Vowel marks and tatweel, which may stand after any letter. */
	private const MARKS = '[\x{0640}\x{064B}-\x{0652}\x{0670}]*';

	private const LATIN_NAME = '\p{Lu}[\p{L}\'’-]+';

	/** Without the words that follow a greeting to nobody in particular. */
	private const ARABIC_NAME = '(?!(?:بك|بكم|بكي|بكِ|وسهلا|وسهلاً|فريق|العميل|العميلة|عميلنا|عميلتنا|الجميع|جميعا|الدعم|خدمة|من|في|على|لكم|لك|عزيزي|عزيزتي|سيدي|سيدتي)(?!\p{L}))(?:(?=\p{Arabic})[\p{L}\p{M}]){2,}';

	/** Names by what stands around them. The name is the group `it`. */
	public const AROUND = array(
		// Dear Sara Ali, / Hi Sara!
		'/^\h*(?i:dear|hi|hello|hey|good\h(?:morning|afternoon|evening))\h+(?i:mr|mrs|ms|miss|dr)?\.?\h*(?<it>(?!(?i:there|all|team|everyone|everybody|sir|madam|support|again|customer|friend|friends|guys)\b)' . self::LATIN_NAME . '(?:\h+(?!(?i:i|we|my|the|your|thank|thanks)\b)' . self::LATIN_NAME . '){0,3})(?=\h*[,!.:\n–-]|\h*$)/mu',
		// عزيزتي سارة، / مرحبا يا سارة
		'/^\h*(?:و?مرحبا|و?مرحباً|أهلا|أهلاً|اهلا|اهلاً|هلا|هلا|عزيزي|عزيزتي|السلام\hعليكم|صباح\hالخير|مساء\hالخير|حضرة|سعادة)\h+(?:يا\h+)?(?:(?:ال)?(?:أستاذة?|استاذة?|سيدة?|أخت?ي?|اخت?ي?|دكتورة?|مهندسة?)\h+)?(?<it>' . self::ARABIC_NAME . '(?:\h+' . self::ARABIC_NAME . '){0,2})(?=\h*[،,!.:\n]|\h*$)/mu',
		// الأستاذة سارة
		'/(?<!\p{L})(?:و|ل)?(?:الأستاذة?|الاستاذة?|السيدة?|الآنسة|الدكتورة?|المهندسة?)\h+(?<it>' . self::ARABIC_NAME . '(?:\h+(?:ال|بن|بنت|آل)(?:(?=\p{Arabic})[\p{L}\p{M}])*(?:\h+(?:(?=\p{Arabic})[\p{L}\p{M}]){2,})?)?)(?!\p{L})/u',
		'/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr)\.?\h+(?<it>' . self::LATIN_NAME . '(?:\h+' . self::LATIN_NAME . ')?)/u',
		// My name is Sara Ali / this is Sara from …
		'/(?<!\p{L})(?i:my\hname\his|my\hname\'s|i\ham\hcalled|this\his|name:)\h*(?<it>' . self::LATIN_NAME . '(?:\h+' . self::LATIN_NAME . '){0,3})/u',
		'/(?<!\p{L})(?:اسمي|إسمي|أنا\hاسمي|معك|معكم|الاسم\h*:)\h+(?<it>' . self::ARABIC_NAME . '(?:\h+(?:بن\h+|بنت\h+)?ال(?:(?=\p{Arabic})[\p{L}\p{M}]){2,})?)(?!\p{L})/u',
		// Best regards,\nSara Ali
		'/^\h*(?i:(?:best|kind|warm)?\h*(?:regards|wishes)|sincerely(?:\hyours)?|yours(?:\h(?:sincerely|truly))?|cheers|many\hthanks|thanks(?:\ha\hlot)?|thank\hyou)\h*[,!.]?\h*\R+\h*(?<it>' . self::LATIN_NAME . '(?:\h+' . self::LATIN_NAME . '){0,3})\h*[.,]?\h*$/mu',
		'/(?<!\p{L})(?i:regards|sincerely|cheers|thanks)\h*,\h*(?<it>' . self::LATIN_NAME . '(?:\h+' . self::LATIN_NAME . '){0,3})\h*\.?\h*$/mu',
		// مع التحية،\nسارة
		'/^\h*(?:(?:و?مع\h)?(?:خالص\h|أطيب\h|أجمل\h)?(?:ال)?تحي(?:ات|ة|اتي)(?:ي)?|و?شكر(?:ا|اً|ًا)(?:\h(?:لكم|لك|جزيلا|جزيلاً))?|مودتي)\h*[،,!.]?\h*\R+\h*(?<it>' . self::ARABIC_NAME . '(?:\h+(?:(?=\p{Arabic})[\p{L}\p{M}]){2,}){0,3})\h*[.،]?\h*$/mu',
	);

	/** @param list<string> $names Whole names. */
	public function __construct( private readonly array $names ) {}

	/** @return list<string> Patterns of the known names: whole ones first, then their parts. */
	public function known(): array {
		$whole = array();
		$parts = array();
		foreach ( $this->names as $name ) {
			$words = preg_split( '/[\s.,،_]+/u', trim( $name ), -1, PREG_SPLIT_NO_EMPTY );
			if ( false === $words || array() === $words ) {
				continue;
			}
			if ( count( $words ) > 1 ) {
				$whole[ implode( ' ', $words ) ] = self::pattern( $words );
			}
			foreach ( $words as $word ) {
				if ( self::is_name( $word ) ) {
					$parts[ $word ] = self::pattern( array( $word ) );
				}
			}
		}
		return array( ...array_values( $whole ), ...array_values( $parts ) );
	}

	/** Whether a part of a name names somebody alone. */
	private static function is_name( string $word ): bool {
		return mb_strlen( $word ) >= 3 && 1 === preg_match( '/^[\p{L}\p{M}\'’-]+$/u', $word ) && ! in_array( mb_strtolower( $word ), self::NO_NAMES, true );
	}

	/** @param list<string> $words */
	private static function pattern( array $words ): string {
		$is_arabic = 1 === preg_match( '/\p{Arabic}/u', implode( '', $words ) );
		$is_word   = 1 === count( $words ) && in_array( mb_strtolower( $words[0] ), self::WORDS_TOO, true );
		$spelt     = implode( '[\h.،,-]+', array_map( $is_arabic ? self::arabic( ... ) : self::latin( ... ), $is_word ? array( mb_convert_case( $words[0], MB_CASE_TITLE ) ) : $words ) );
		// Prepositions are written together with what follows: لسارة، وسارة، بالحربي.
		$start = $is_arabic ? '(?<![\p{L}\p{N}])(?:[وف]?[بلك]?)' : '(?<![\p{L}\p{N}])';
		$end   = $is_arabic ? '(?![\p{L}\p{N}])' : '(?:[\'’]s)?(?![\p{L}\p{N}])';
		return "/{$start}(?<it>{$spelt}){$end}/u" . ( $is_word ? '' : 'i' );
	}

	private static function latin( string $word ): string {
		return str_replace( array( "'", '’' ), "['’]?", preg_quote( $word, '/' ) );
	}

	private static function arabic( string $word ): string {
		$pattern = '';
		foreach ( mb_str_split( (string) preg_replace( '/' . self::MARKS . '/u', '', $word ) ) as $letter ) {
			$pattern .= ( self::ALIKE[ $letter ] ?? preg_quote( $letter, '/' ) ) . self::MARKS;
		}
		return $pattern;
	}
}
