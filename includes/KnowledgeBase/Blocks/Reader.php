<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Languages;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Security\PageHeaders;

/** Who reads a block, and in which language it speaks to him. */
final class Reader {

	public function __construct( public readonly Languages $languages, private readonly Translator $translator ) {}

	/** Whoever sees the page. What a signed-in reader sees may be for him alone, so no cache keeps it. */
	public function audience(): Audience {
		$audience = Audience::current();
		if ( $audience->is_signed_in() ) {
			PageHeaders::keep_private();
		}
		return $audience;
	}

	/** The language that a block is set to, or that of the page. */
	public function language( Attributes $attributes ): string {
		$code = Languages::code( $attributes->text( 'language' ) );
		return '' !== $code && in_array( $code, $this->languages->all(), true ) ? $code : $this->languages->current();
	}

	/**
	 * What a block prints, with its own words in the language of its articles where we speak it.
	 *
	 * @param \Closure(): string $print
	 */
	public function speak( string $language, \Closure $print ): string {
		// Seen before the language changes, so that it is not taken for the site's.
		$this->languages->site();
		return Languages::code( determine_locale() ) === $language ? $print() : $this->translator->run( $language, $print );
	}

	/**
	 * Attributes of a block's outermost element.
	 *
	 * @return array<string, string>
	 */
	public function wrapper( string $class, string $language ): array {
		return array(
			'class' => $class,
			'lang'  => $language,
			'dir'   => $this->languages->direction( $language ),
		);
	}
}
