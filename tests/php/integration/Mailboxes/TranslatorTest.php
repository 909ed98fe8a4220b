<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Mailboxes;

use PHPUnit\Framework\AssertionFailedError;
use Sanad\Mailboxes\Outbound\MailLanguage;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Tests\Integration\Support\Site;
use Sanad\Tests\Integration\TestCase;

/** A shop answers in its customer's language, whatever its own is and whatever WordPress has installed. */
final class TranslatorTest extends TestCase {

	private Translator $translator;

	private string $folder;

	protected function setUp(): void {
		parent::setUp();
		require_once ABSPATH . WPINC . '/pomo/mo.php';
		$this->folder = Site::current()->files . '/languages/';
		wp_mkdir_p( $this->folder );
		$this->write_mo( $this->folder . 'sanad-ar.mo', array( 'See the whole conversation' => 'عرض المحادثة كاملة' ) );
		$this->translator = new Translator( $this->folder );
	}

	public function test_arabic_without_a_language_pack(): void {
		self::assertSame( array( 'ar', 'rtl', 'عرض المحادثة كاملة', "\u{2066}2026-11-22 11:00\u{2069}" ), $this->seen( 'ar' ) );
		$this->assert_english_again();
	}

	public function test_a_language_that_we_do_not_speak_is_answered_in_the_sites(): void {
		self::assertSame( array( 'en_US', 'ltr', 'See the whole conversation', 'November 22, 2026, 11:00' ), $this->seen( 'fr' ) );
		self::assertSame( 'en_US', $this->seen( '' )[0] );
		self::assertSame( 'en_US', $this->seen( '../../etc/passwd' )[0] );
	}

	public function test_languages_take_turns(): void {
		$words = array();
		foreach ( array( 'ar', 'en', 'ar', 'ar', 'en' ) as $language ) {
			$words[] = $this->seen( $language )[2];
		}
		self::assertSame( 'عرض المحادثة كاملة', $words[0] );
		self::assertSame( array( $words[0], 'See the whole conversation', $words[0], $words[0], 'See the whole conversation' ), $words );
		$this->assert_english_again();
	}

	public function test_a_failure_leaves_the_language_as_it_was(): void {
		try {
			$this->translator->run( 'ar', static fn () => self::fail( 'In the middle of Arabic.' ) );
		} catch ( AssertionFailedError $failure ) {
			self::assertSame( 'In the middle of Arabic.', $failure->getMessage() );
		}
		$this->assert_english_again();
	}

	public function test_arabic_with_a_language_pack_has_its_months(): void {
		$this->install_arabic();
		self::assertSame( array( 'ar', 'rtl', 'عرض المحادثة كاملة', 'نوفمبر 22, 2026, 11:00' ), $this->seen( 'ar' ) );
		$this->assert_english_again();
	}

	public function test_an_arabic_shop_answers_english_customers_in_english(): void {
		$this->install_arabic();
		$GLOBALS['locale'] = 'ar';
		switch_to_locale( 'ar' );
		add_filter( 'locale', static fn (): string => 'ar' );

		self::assertSame( array( 'en_US', 'ltr', 'See the whole conversation', 'November 22, 2026, 11:00' ), $this->seen( 'en' ) );
		self::assertSame( 'عرض المحادثة كاملة', $this->seen( 'ar' )[2] );
		self::assertSame( 'ar', $this->seen( 'fr' )[0] );
		$GLOBALS['locale'] = 'en_US';
	}

	/** @return array{string, string, string, string} Locale, direction, our words, a date. */
	private function seen( string $language ): array {
		return $this->translator->run(
			$language,
			fn ( MailLanguage $to ): array => array( $to->locale, $to->direction()->value, __( 'See the whole conversation', 'sanad' ), $to->date( $this->clock->now() ) )
		);
	}

	private function assert_english_again(): void {
		self::assertSame( 'en_US', determine_locale() );
		self::assertSame( 'See the whole conversation', __( 'See the whole conversation', 'sanad' ) );
		self::assertSame( 'November', wp_date( 'F', $this->clock->now()->getTimestamp() ) );
	}

	/** As if the owner had installed Arabic: WordPress's own file with the name of a month. */
	private function install_arabic(): void {
		$pack = Site::current()->files . '/core-ar.mo';
		$this->write_mo( $pack, array( 'November' => 'نوفمبر' ) );
		add_filter( 'get_available_languages', static fn ( array $languages ): array => array( ...$languages, 'ar' ) );
		add_filter( 'load_textdomain_mofile', static fn ( string $file, string $domain ): string => 'default' === $domain && str_ends_with( $file, '/ar.mo' ) ? $pack : $file, 10, 2 );
		$GLOBALS['wp_locale_switcher'] = new \WP_Locale_Switcher();
		$GLOBALS['wp_locale_switcher']->init();
	}

	/** @param array<string, string> $texts Translation by original. */
	private function write_mo( string $path, array $texts ): void {
		$file = new \MO();
		foreach ( $texts as $english => $translated ) {
			$file->add_entry( new \Translation_Entry( array( 'singular' => $english, 'translations' => array( $translated ) ) ) );
		}
		$file->export_to_file( $path );
	}
}
