<?php
declare(strict_types=1);

namespace Sanad\Rest;

/**
 * Every shape of the REST contract by name: the source of `src/types/api.ts` and of what a route
 * answers to OPTIONS.
 */
final class Schemas {

	/** @var list<class-string<SchemaProvider>> */
	private const PROVIDERS = array(
		\Sanad\Rest\CommonSchema::class,
		\Sanad\Tickets\TicketSchema::class,
		\Sanad\Tickets\TicketInput::class,
		\Sanad\Messages\MessageSchema::class,
		\Sanad\Messages\MessageInput::class,
		\Sanad\Attachments\AttachmentSchema::class,
		\Sanad\Mailboxes\Outbound\DeliverySchema::class,
		\Sanad\Activity\ActivitySchema::class,
		\Sanad\Customers\CustomerSchema::class,
		\Sanad\Tags\TagSchema::class,
		\Sanad\Agents\AgentSchema::class,
		\Sanad\WooCommerce\OrderPanelSchema::class,
	);

	/**
	 * All shapes, references unresolved.
	 *
	 * @return array<string, array<string, mixed>> Sorted by name.
	 */
	public static function all(): array {
		$all = array();
		foreach ( self::PROVIDERS as $provider ) {
			foreach ( $provider::definitions() as $name => $definition ) {
				if ( isset( $all[ $name ] ) ) {
					throw new \LogicException( "Two REST shapes are called {$name}." );
				}
				$all[ $name ] = $definition;
			}
		}
		ksort( $all );
		return $all;
	}

	/**
	 * One shape with every reference resolved, since WordPress knows none.
	 *
	 * @return array<string, mixed>
	 */
	public static function resolved( string $name ): array {
		static $all = null;
		$all      ??= self::all();
		if ( ! isset( $all[ $name ] ) ) {
			throw new \LogicException( "No REST shape is called {$name}." );
		}
		return array( 'title' => $name ) + self::resolve( $all[ $name ], $all );
	}

	/**
	 * Arguments of a route from the shape of its request: what WordPress expects at `args`.
	 *
	 * Each has a `type` and no callback, so that core validates and sanitises it by the schema.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	public static function args( string $name ): array {
		$schema   = self::resolved( $name );
		$required = (array) ( $schema['required'] ?? array() );
		$args     = array();
		foreach ( (array) $schema['properties'] as $property => $arg ) {
			$args[ $property ] = $arg + ( in_array( $property, $required, true ) ? array( 'required' => true ) : array() );
		}
		return $args;
	}

	/**
	 * @param array<mixed>                        $schema
	 * @param array<string, array<string, mixed>> $all
	 * @return array<mixed>
	 */
	private static function resolve( array $schema, array $all ): array {
		if ( isset( $schema['$ref'] ) && is_string( $schema['$ref'] ) ) {
			$name = substr( $schema['$ref'], strlen( Type::REF ) );
			unset( $schema['$ref'] );
			return $schema + self::resolve( $all[ $name ], $all );
		}
		if ( isset( $schema['extends'] ) && is_array( $schema['extends'] ) ) {
			$base = self::resolve( $schema['extends'], $all );
			unset( $schema['extends'] );
			$schema['properties'] += (array) $base['properties'];
			$schema['required']    = array_merge( (array) $base['required'], (array) $schema['required'] );
		}
		foreach ( $schema as $key => $value ) {
			if ( is_array( $value ) ) {
				$schema[ $key ] = self::resolve( $value, $all );
			}
		}
		return $schema;
	}
}
