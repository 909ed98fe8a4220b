<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Import;

use Sanad\KnowledgeBase\Languages;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Messages\Snippet;

/** Checks what is to be imported and gives every article its identity. Changes nothing. */
final class Planner {

	/** Namespace of the UUIDs that names of groups become, so that the same name is the same group next time. */
	private const GROUPS = '6f1c9a52-3c1b-4a53-9d0e-7b1f6f1d2a90';

	private const MAX_TITLE = 200;

	public function __construct( private readonly Languages $languages ) {}

	/** The UUID of a group that is called by a name, or is a UUID already. */
	public static function group( string $name ): string {
		if ( wp_is_uuid( $name ) ) {
			return strtolower( $name );
		}
		// RFC 4122, section 4.3, version 5.
		$hash = sha1( hex2bin( str_replace( '-', '', self::GROUPS ) ) . $name );
		return sprintf( '%s-%s-5%s-%x%s-%s', substr( $hash, 0, 8 ), substr( $hash, 8, 4 ), substr( $hash, 13, 3 ), 8 | ( hexdec( $hash[16] ) & 3 ), substr( $hash, 17, 3 ), substr( $hash, 20, 12 ) );
	}

	/**
	 * @param list<Entry> $entries
	 * @return list<Plan> In the same order.
	 */
	public function plan( array $entries ): array {
		$plans = array();
		$taken = array();
		foreach ( $entries as $entry ) {
			$plan = $this->one( $entry );
			$key  = "{$plan->group}:{$plan->language}";
			if ( null === $plan->refusal && isset( $taken[ $key ] ) ) {
				$plan = self::refused( $plan, __( 'The article stands here twice in the same language; the first one was taken.', 'sanad' ) );
			}
			$taken[ $key ] = true;
			$plans[]       = $plan;
		}
		return $plans;
	}

	private function one( Entry $entry ): Plan {
		$title    = mb_substr( Snippet::plain( $entry->title ), 0, self::MAX_TITLE );
		$language = '' === trim( $entry->language ) ? $this->languages->site() : Languages::code( trim( $entry->language ) );
		$slug     = sanitize_title( '' === trim( $entry->slug ) ? $title : $entry->slug );
		$refusal  = $this->refusal( $entry, $title, $language );
		return new Plan(
			entry: $entry,
			title: htmlspecialchars( $title, ENT_NOQUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8' ),
			slug: $slug,
			language: $language,
			group: self::group( '' !== trim( $entry->group ) ? trim( $entry->group ) : "slug:{$slug}:{$language}" ),
			markup: null === $refusal ? self::markup( $entry ) : '',
			refusal: $refusal
		);
	}

	private function refusal( Entry $entry, string $title, string $language ): ?string {
		return match ( true ) {
			'' === $title    => __( 'It has no title.', 'sanad' ),
			2 !== strlen( $language ) => __( 'Its language is not a code of two letters such as "ar".', 'sanad' ),
			'' !== $entry->visibility && null === VisibleTo::tryFrom( $entry->visibility ) => __( 'Who may see it is not one of public, customers, buyers and agents.', 'sanad' ),
			'' === $entry->markup && ! BlockMarkup::can_read( $entry->html ) => __( 'It is too long or too deeply nested for one article.', 'sanad' ),
			'' === trim( $entry->markup . $entry->html ) => __( 'It has no text.', 'sanad' ),
			default          => null,
		};
	}

	private static function markup( Entry $entry ): string {
		return '' !== $entry->markup ? wp_kses_post( $entry->markup ) : BlockMarkup::of( Links::mark( $entry->html, $entry->path ) );
	}

	private static function refused( Plan $plan, string $reason ): Plan {
		return new Plan( $plan->entry, $plan->title, $plan->slug, $plan->language, $plan->group, '', $reason );
	}
}
