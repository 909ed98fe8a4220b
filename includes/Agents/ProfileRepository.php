<?php
declare(strict_types=1);

namespace Sanad\Agents;

use Sanad\Messages\InlineImages;
use Sanad\Messages\MessageSanitizer;

/** Keeps the profiles of agents in the meta of their accounts, for each site of a network apart. */
final class ProfileRepository {

	private const SIGNATURE = 'sanad_signature';
	private const UNDO      = 'sanad_undo_seconds';

	public function __construct( private readonly MessageSanitizer $sanitizer ) {}

	/** @param int $user_id 0 for nobody: then all is as it is by default. */
	public function find( int $user_id ): Profile {
		if ( $user_id <= 0 ) {
			return new Profile();
		}
		$signature = get_user_option( self::SIGNATURE, $user_id );
		$undo      = get_user_option( self::UNDO, $user_id );
		return new Profile(
			is_string( $signature ) ? $signature : '',
			is_numeric( $undo ) ? max( Profile::MIN_UNDO, min( Profile::MAX_UNDO, (int) $undo ) ) : Profile::DEFAULT_UNDO
		);
	}

	/**
	 * @param string|null $signature_html From outside; sanitised here. Null leaves it.
	 * @param int|null    $undo_seconds   Null leaves them.
	 */
	public function save( int $user_id, ?string $signature_html, ?int $undo_seconds ): Profile {
		if ( null !== $signature_html ) {
			// A signature has no files of its own.
			$clean = InlineImages::only( $this->sanitizer->html( $signature_html ), array() );
			$empty = '' === $this->sanitizer->text_from_html( $clean ) && ! str_contains( $clean, '<img' );
			update_user_option( $user_id, self::SIGNATURE, wp_slash( $empty ? '' : $clean ) );
		}
		if ( null !== $undo_seconds ) {
			update_user_option( $user_id, self::UNDO, $undo_seconds );
		}
		return $this->find( $user_id );
	}
}
