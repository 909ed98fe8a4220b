<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Log;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\SanadException;

/** Fills templates for a ticket, and tells what is wrong with them. */
final class Templates {

	public function __construct(
		private readonly Catalogue $catalogue,
		private readonly Translator $translator,
		private readonly Log $log
	) {}

	/** Fills a template; values are in the language of the context, what could not be filled is told in the current one. */
	public function render( string $source, Format $format, PlaceholderContext $context, Mode $mode ): Rendered {
		if ( ! str_contains( $source, '{{' ) ) {
			return new Rendered( $source, array() );
		}
		$template = Parser::parse( $source, $format );
		if ( array() !== $template->errors ) {
			return new Rendered( $source, $template->errors );
		}
		[ $text, $missing ] = $this->translator->run(
			$context->language,
			function () use ( $template, $format, $context, $mode ): array {
				$values   = new FoundValues( $this->catalogue->all(), $context, $this->log );
				$renderer = new Renderer( $format, $mode, $context->language, $values, new Writer( $format, _x( ', ', 'between the things of a list', 'sanad' ) ) );
				return array( $renderer->render( $template ), $renderer->missing() );
			}
		);
		return new Rendered( $text, $this->unresolved( $source, $missing ) );
	}

	/**
	 * The text as it is sent.
	 *
	 * @throws SanadException 422 `unresolved_placeholders` with `placeholders` if anything could not be filled.
	 */
	public function finish( string $source, Format $format, PlaceholderContext $context ): string {
		$rendered = $this->render( $source, $format, $context, Mode::Sending );
		if ( array() !== $rendered->unresolved ) {
			throw self::refusal( $rendered->unresolved );
		}
		return $rendered->text;
	}

	/**
	 * What is wrong with a template whatever it is filled with: what cannot be read, and names that nobody knows.
	 *
	 * @return list<Unresolved>
	 */
	public function check( string $source, Format $format ): array {
		if ( ! str_contains( $source, '{{' ) ) {
			return array();
		}
		$template = Parser::parse( $source, $format );
		if ( array() !== $template->errors ) {
			return $template->errors;
		}
		$values   = new KnownNames( array_keys( $this->catalogue->all() ) );
		$renderer = new Renderer( $format, Mode::Sending, 'en', $values, new Writer( $format, ', ' ) );
		$renderer->render( $template );
		return $this->unresolved( $source, array_values( array_filter( $renderer->missing(), static fn ( Missing $missing ): bool => null === $missing->why ) ) );
	}

	/** @param non-empty-list<Unresolved> $unresolved */
	public static function refusal( array $unresolved ): SanadException {
		return SanadException::unresolved_placeholders(
			sprintf(
				/* translators: 1: number of places in a reply, 2: names of placeholders. */
				_n( 'Not sent: %1$d place in it is not filled in yet (%2$s).', 'Not sent: %1$d places in it are not filled in yet (%2$s).', count( $unresolved ), 'sanad' ),
				count( $unresolved ),
				implode( wp_get_list_item_separator(), array_unique( array_map( static fn ( Unresolved $place ): string => $place->placeholder, $unresolved ) ) )
			),
			array_map( static fn ( Unresolved $place ): array => $place->to_array(), $unresolved )
		);
	}

	/**
	 * @param list<Missing> $missing
	 * @return list<Unresolved>
	 */
	private function unresolved( string $source, array $missing ): array {
		return array_map(
			static fn ( Missing $place ): Unresolved => new Unresolved(
				$place->placeholder,
				null === $place->why ? Reason::Unknown : Reason::Empty,
				null === $place->why
					/* translators: %s: what stands between the braces of a placeholder. */
					? sprintf( __( 'There is no placeholder called %s.', 'sanad' ), $place->name )
					: $place->why->sentence( $place->name ),
				Template::position( $source, $place->offset )
			),
			$missing
		);
	}
}
