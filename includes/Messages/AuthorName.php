<?php
declare(strict_types=1);

namespace Sanad\Messages;

use Sanad\Actor;

/** What customers are told of who wrote a message: of the team only the first name. */
final class AuthorName {

	/** First words that are only half of a first name. */
	private const COMPOUNDS = '/^(?:عبد|أبو|ابو|أم|ام)\s+\S+/u';

	/** Plain text; empty for the system, and where the account has no name but its address. */
	public static function for_customer( Message $message ): string {
		if ( Actor::AGENT !== $message->author_type ) {
			return $message->author_name;
		}
		$user  = get_userdata( $message->author_id );
		$first = false === $user ? '' : trim( $user->first_name );
		if ( '' !== $first ) {
			return $first;
		}
		return self::first( $message->author_name );
	}

	/** The first name in a whole one; empty where the name is an address. */
	public static function first( string $name ): string {
		$name = trim( $name );
		if ( str_contains( $name, '@' ) ) {
			return '';
		}
		return 1 === preg_match( self::COMPOUNDS, $name, $compound ) ? $compound[0] : (string) strtok( $name, ' ' );
	}
}
