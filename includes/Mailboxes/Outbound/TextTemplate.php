<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

/**
 * The text part of a mail, written for people who read mail as text: the answer, what was said
 * before in quotes, the address of the page, the signature.
 */
final class TextTemplate {

	public function render( MailContent $content ): string {
		$blocks = array();
		foreach ( $content->parts as $part ) {
			$blocks[] = ( '' === $part->byline ? '' : $part->byline . "\n\n" ) . $this->tidy( $part->text );
		}
		if ( array() !== $content->files->linked ) {
			$blocks[] = $this->files( $content->files->linked );
		}
		foreach ( $content->earlier as $part ) {
			$blocks[] = $part->byline . "\n" . $this->quote( $this->tidy( $part->text ) );
		}
		if ( $content->has_more ) {
			$blocks[] = '[…]';
		}
		if ( '' !== $content->link ) {
			$blocks[] = $content->link_text . ":\n" . $content->link;
		}
		if ( '' !== $content->signature ) {
			// Two hyphens and a space: mail programs know what follows as a signature (RFC 3676, 4.3).
			$blocks[] = "-- \n" . $content->signature;
		}
		if ( '' !== $content->note ) {
			$blocks[] = $content->note;
		}
		return implode( "\n\n", $blocks ) . "\n";
	}

	/** @param list<MailFile> $files */
	private function files( array $files ): string {
		$lines = array( __( 'Too large for a mail, waiting on the page below:', 'sanad' ) );
		foreach ( $files as $file ) {
			$lines[] = '* ' . Isolate::auto( $file->name ) . ' (' . size_format( $file->size ) . ')';
		}
		return implode( "\n", $lines );
	}

	private function tidy( string $text ): string {
		return trim( (string) preg_replace( '/\n{3,}/', "\n\n", str_replace( array( "\r\n", "\r" ), "\n", $text ) ) );
	}

	private function quote( string $text ): string {
		return (string) preg_replace( '/^/m', '> ', $text );
	}
}
