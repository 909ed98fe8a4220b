<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase;

/**
 * Keeps what every article must have: a language, a group in which it is the only one of its
 * language, and a rule who may read it. Whoever saves it, the editor, an import or another plugin.
 */
final class ArticleDefaults {

	public function __construct( private readonly Languages $languages, private readonly ArticleFinder $finder ) {}

	/** Adds the hook: after terms and meta, and after a plugin for several languages has said its word. */
	public function register(): void {
		add_action( 'wp_after_insert_post', array( $this, 'complete' ), 5, 2 );
	}

	/** Completes an article that was saved. */
	public function complete( int $post_id, \WP_Post $post ): void {
		if ( ArticleType::NAME !== $post->post_type || 'trash' === $post->post_status ) {
			return;
		}
		$this->fill( $post_id, ArticleMeta::LANGUAGE, fn (): string => $this->asked_language() ?? $this->languages->site() );
		$this->fill( $post_id, ArticleMeta::VISIBILITY, static fn (): string => VisibleTo::Everyone->value );
		$this->fill( $post_id, ArticleMeta::GROUP, wp_generate_uuid4( ... ) );
		$source = $this->languages->source();
		if ( null === $source ) {
			$this->stay_single( $post_id );
		} else {
			$this->follow( $source, $post_id );
		}
	}

	/** @param callable(): string $value */
	private function fill( int $post_id, string $key, callable $value ): void {
		if ( '' === ArticleMeta::text( $post_id, $key ) || ! metadata_exists( 'post', $post_id, $key ) ) {
			update_post_meta( $post_id, $key, $value() );
		}
	}

	/** The language that the link to the editor asks for. */
	private function asked_language(): ?string {
		$asked = is_admin() ? ( $_GET[ Addresses::LANGUAGE_VARIABLE ] ?? '' ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- A wish for a new draft; WordPress has checked who may make one, and only a code comes through.
		$code  = is_string( $asked ) ? Languages::code( $asked ) : '';
		return '' === $code ? null : $code;
	}

	/** A second article of the same language is no translation of the first: it gets a group of its own. */
	private function stay_single( int $post_id ): void {
		$group    = ArticleMeta::text( $post_id, ArticleMeta::GROUP );
		$language = $this->languages->of_article( $post_id );
		foreach ( $this->finder->of_groups( array( $group ) )[ $group ] ?? array() as $other ) {
			if ( $other !== $post_id && $this->languages->of_article( $other ) === $language ) {
				update_post_meta( $post_id, ArticleMeta::GROUP, wp_generate_uuid4() );
				return;
			}
		}
	}

	/** Takes over what the plugin knows: language, translations, and who is none of them any more. */
	private function follow( TranslationSource $source, int $post_id ): void {
		$language = $source->of_post( $post_id );
		if ( null === $language ) {
			$this->stay_single( $post_id );
			return;
		}
		update_post_meta( $post_id, ArticleMeta::LANGUAGE, $language );
		$group        = ArticleMeta::text( $post_id, ArticleMeta::GROUP );
		$translations = array( $language => $post_id ) + $source->translations( $post_id );
		foreach ( $this->finder->of_groups( array( $group ) )[ $group ] ?? array() as $member ) {
			if ( ! in_array( $member, $translations, true ) ) {
				update_post_meta( $member, ArticleMeta::GROUP, wp_generate_uuid4() );
			}
		}
		foreach ( $translations as $code => $id ) {
			if ( $id !== $post_id && ArticleType::NAME === get_post_type( $id ) ) {
				update_post_meta( $id, ArticleMeta::LANGUAGE, $code );
				update_post_meta( $id, ArticleMeta::GROUP, $group );
			}
		}
	}
}
