<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/** What WPML's hooks for other plugins answer, from memory. Loud: asked for what WPML would not understand, it throws. */
final class WpmlStandIn {

	/** @var array<int, array{trid: int, code: string}> */
	private array $elements = array();

	public ?string $current = null;

	/** @param list<string> $languages Codes. */
	public function __construct( private readonly array $languages ) {}

	/** Switches it on; the test's end switches it off with all hooks. */
	public function register(): void {
		if ( ! defined( 'ICL_SITEPRESS_VERSION' ) ) {
			define( 'ICL_SITEPRESS_VERSION', '4.7' );
		}
		add_filter( 'wpml_active_languages', fn (): array => array_fill_keys( $this->languages, array() ) );
		add_filter( 'wpml_current_language', fn (): ?string => $this->current );
		add_filter( 'wpml_post_language_details', fn ( mixed $value, int $id ): array => array( 'language_code' => $this->elements[ $id ]['code'] ?? null ), 10, 2 );
		add_filter( 'wpml_element_trid', fn ( mixed $value, int $id, string $type ): ?int => $this->known( $type, $id )['trid'] ?? null, 10, 3 );
		add_filter( 'wpml_get_element_translations', fn ( mixed $value, int $trid, string $type ): array => $this->translations( $trid ), 10, 3 );
		add_action( 'wpml_set_element_language_details', $this->set( ... ) );
	}

	/** @param array{element_id: int, element_type: string, trid: int|null, language_code: string, source_language_code: string|null} $details */
	public function set( array $details ): void {
		if ( ! in_array( $details['language_code'], $this->languages, true ) ) {
			throw new \LogicException( "WPML has no language {$details['language_code']}." );
		}
		$this->known( $details['element_type'], $details['element_id'] );
		$this->elements[ $details['element_id'] ] = array( 'trid' => $details['trid'] ?? 1000 + $details['element_id'], 'code' => $details['language_code'] );
	}

	/** @return array{trid: int, code: string}|null */
	private function known( string $type, int $id ): ?array {
		return 'post_sanad_article' === $type ? $this->elements[ $id ] ?? null : throw new \LogicException( "WPML knows no {$type}." );
	}

	/** @return array<string, object{element_id: string}> */
	private function translations( int $trid ): array {
		$found = array();
		foreach ( $this->elements as $id => $element ) {
			if ( $element['trid'] === $trid ) {
				$found[ $element['code'] ] = (object) array( 'element_id' => (string) $id );
			}
		}
		return $found;
	}
}
