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
		\Sanad\Rest\ImportSchema::class,
		\Sanad\Tickets\TicketSchema::class,
		\Sanad\Tickets\TicketInput::class,
		\Sanad\Tickets\TicketBulkSchema::class,
		\Sanad\Reads\ReadSchema::class,
		\Sanad\Tickets\Search\TicketSearchSchema::class,
		\Sanad\TicketTemplates\TicketTemplateSchema::class,
		\Sanad\Tickets\Merging\TicketMoveSchema::class,
		\Sanad\Tickets\Related\RelatedSchema::class,
		\Sanad\Followers\FollowerSchema::class,
		\Sanad\Mentions\MentionSchema::class,
		\Sanad\Messages\MessageSchema::class,
		\Sanad\Messages\MessageInput::class,
		\Sanad\Reads\TicketReaders::class,
		\Sanad\Messages\RecipientSchema::class,
		\Sanad\Messages\DraftSchema::class,
		\Sanad\Attachments\AttachmentSchema::class,
		\Sanad\Mailboxes\Outbound\DeliverySchema::class,
		\Sanad\Activity\ActivitySchema::class,
		\Sanad\Customers\CustomerSchema::class,
		\Sanad\Tags\TagSchema::class,
		\Sanad\Agents\AgentSchema::class,
		\Sanad\Agents\StaffSchema::class,
		\Sanad\Topics\TopicSchema::class,
		\Sanad\Agents\MeSchema::class,
		\Sanad\WooCommerce\OrderPanelSchema::class,
		\Sanad\CannedReplies\CannedReplySchema::class,
		\Sanad\Placeholders\PlaceholderSchema::class,
		\Sanad\Macros\MacroSchema::class,
		\Sanad\ContactForm\ContactFormSchema::class,
		\Sanad\Portal\PortalSchema::class,
		\Sanad\KnowledgeBase\Feedback\FeedbackSchema::class,
		\Sanad\KnowledgeBase\Deflection\DeflectionSchema::class,
		\Sanad\KnowledgeBase\Reading\TicketArticlesSchema::class,
		\Sanad\KnowledgeBase\Reading\PublicArticleSchema::class,
		\Sanad\KnowledgeBase\Search\SearchSchema::class,
		\Sanad\KnowledgeBase\Search\SearchLogSchema::class,
		\Sanad\KnowledgeBase\Search\SearchListsSchema::class,
		\Sanad\KnowledgeBase\ArticleSchema::class,
		\Sanad\KnowledgeBase\CategorySchema::class,
		\Sanad\KnowledgeBase\FromTicket\DraftFromTicketSchema::class,
		\Sanad\KnowledgeBase\HelpCentre\HelpCentreSchema::class,
		\Sanad\KnowledgeBase\Import\ArticleImportSchema::class,
		\Sanad\Pulse\PulseSchema::class,
		\Sanad\Presence\PresenceSchema::class,
		\Sanad\FastLane\FastLaneSchema::class,
		\Sanad\Notifications\NotificationSchema::class,
		\Sanad\SideRequests\SideRequestSchema::class,
		\Sanad\Views\ViewSchema::class,
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
		return array( 'title' => $name ) + self::resolve( self::named( $name ) );
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
		$required = $schema['required'] ?? array();
		$args     = array();
		foreach ( self::properties( $schema ) as $property => $arg ) {
			$args[ $property ] = is_array( $required ) && in_array( $property, $required, true ) ? $arg + array( 'required' => true ) : $arg;
		}
		return $args;
	}

	/** @return array<string, mixed> */
	private static function named( string $name ): array {
		/** @var array<string, array<string, mixed>>|null $all */
		static $all = null;
		$all ??= self::all();
		return $all[ $name ] ?? throw new \LogicException( "No REST shape is called {$name}." );
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, mixed>
	 */
	private static function resolve( array $schema ): array {
		if ( isset( $schema['$ref'] ) && is_string( $schema['$ref'] ) ) {
			$name = substr( $schema['$ref'], strlen( Type::REF ) );
			unset( $schema['$ref'] );
			return $schema + self::resolve( self::named( $name ) );
		}
		if ( isset( $schema['extends'] ) ) {
			$base = self::resolve( self::assoc( $schema['extends'] ) );
			unset( $schema['extends'] );
			$schema['properties'] = self::properties( $base ) + self::properties( $schema );
			$schema['required']   = array_merge( self::assoc( $base['required'] ), self::assoc( $schema['required'] ) );
		}
		foreach ( $schema as $key => $value ) {
			if ( is_array( $value ) ) {
				$schema[ $key ] = self::resolve( self::assoc( $value ) );
			}
		}
		return $schema;
	}

	/**
	 * @param array<string, mixed> $schema
	 * @return array<string, array<string, mixed>>
	 */
	private static function properties( array $schema ): array {
		return array_map( array( self::class, 'assoc' ), self::assoc( $schema['properties'] ?? array() ) );
	}

	/** @return array<string, mixed> */
	private static function assoc( mixed $value ): array {
		if ( ! is_array( $value ) ) {
			return array();
		}
		/** @var array<string, mixed> $value Lists pass too: only the values matter to whoever asks. */
		return $value;
	}
}
