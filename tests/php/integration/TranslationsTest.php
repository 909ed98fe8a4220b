<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration;

use Sanad\Translations;

/** The Arabic translation, as WordPress loads it. Needs `npm run build`, which compiles it. */
final class TranslationsTest extends TestCase {

	/** The form of Arabic that each number takes, by the rules of Unicode. */
	private const FORMS = array(
		0    => 0,
		1    => 1,
		2    => 2,
		3    => 3,
		10   => 3,
		11   => 4,
		99   => 4,
		100  => 5,
		102  => 5,
		103  => 3,
		111  => 4,
		1000 => 5,
	);

	private string $plugin;

	protected function setUp(): void {
		parent::setUp();
		$this->plugin = WP_PLUGIN_DIR . '/sanad/plugin.php';
		add_filter( 'locale', static fn (): string => 'ar' );
		\WP_Translation_Controller::get_instance()->set_locale( 'ar' );
		unload_textdomain( 'sanad', true );
	}

	protected function tearDown(): void {
		unload_textdomain( 'sanad', true );
		\WP_Translation_Controller::get_instance()->set_locale( 'en_US' );
		parent::tearDown();
	}

	public function test_php_gets_the_right_form_for_each_number(): void {
		( new Translations( $this->plugin ) )->load();
		$entry = $this->some_plural();

		foreach ( self::FORMS as $number => $form ) {
			self::assertSame( $entry['forms'][ $form ], _n( $entry['one'], $entry['many'], $number, 'sanad' ), (string) $number );
		}
	}

	public function test_the_admin_app_gets_its_translations(): void {
		$src = plugins_url( 'build/admin/index.js', $this->plugin );
		self::assertTrue( '' !== $src );
		wp_register_script( 'sanad-under-test', $src, array(), '1', true );

		$json = load_script_textdomain( 'sanad-under-test', 'sanad', dirname( $this->plugin ) . '/languages' );

		self::assertIsString( $json, 'WordPress finds no file for build/admin/index.js.' );
		self::assertStringContainsString( '"lang":"ar"', $json );
	}

	/**
	 * The first message of the catalogue that has a plural.
	 *
	 * @return array{one: string, many: string, forms: list<string>}
	 */
	private function some_plural(): array {
		$catalogue = new \MO();
		self::assertTrue( $catalogue->import_from_file( dirname( $this->plugin ) . '/languages/sanad-ar.mo' ) );
		foreach ( $catalogue->entries as $entry ) {
			self::assertInstanceOf( \Translation_Entry::class, $entry );
			self::assertIsArray( $entry->translations );
			$forms = array_values( array_filter( $entry->translations, 'is_string' ) );
			if ( is_string( $entry->singular ) && is_string( $entry->plural ) && 6 === count( $forms ) ) {
				return array(
					'one'   => $entry->singular,
					'many'  => $entry->plural,
					'forms' => $forms,
				);
			}
		}
		self::fail( 'No plural is translated.' );
	}
}
