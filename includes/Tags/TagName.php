<?php
declare(strict_types=1);

namespace Sanad\Tags;

use Sanad\Messages\Snippet;
use Sanad\SanadException;
use Sanad\Search\Normaliser;
use Sanad\Search\WordForm;
use Sanad\Search\Words;

/** The name of a tag, and what it shares with other spellings and forms of it. */
final class TagName {

	private function __construct( public readonly string $text ) {}

	/** @throws SanadException 400 for a name of nothing or too much. */
	public static function of( string $name ): self {
		$name = Snippet::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > TagSchema::MAX_NAME ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A tag has a name of 1 to %d characters.', 'sanad' ), TagSchema::MAX_NAME ) );
		}
		return new self( $name );
	}

	/** The same for spellings of one name: "Urgent" and "urgent", أحمر and احمر. Two tags never share it. */
	public function hash(): string {
		return hash( 'sha256', Normaliser::fold( $this->text ) );
	}

	/** The same for forms of one name: "Return" and "Returns", مرتجع and المرتجع. Two tags that share it are probably one. */
	public function fold_hash(): string {
		return hash( 'sha256', self::form( $this->text ) );
	}

	/** What `fold_hash()` is made of; the app folds what is typed in the same way. */
	public static function form( string $name ): string {
		$stems = array_map( WordForm::stem( ... ), Words::in_order( $name ) );
		// A name of signs alone, such as "!!", has no words.
		return array() === $stems ? Normaliser::fold( $name ) : implode( ' ', $stems );
	}
}
