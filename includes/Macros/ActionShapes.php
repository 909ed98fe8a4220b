<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Messages\MessageInput;
use Sanad\Rest\Type;
use Sanad\Tags\TagSchema;

/** The shape of each action that a macro may hold. */
final class ActionShapes {

	/** Characters of a note at an order. */
	public const MAX_ORDER_NOTE = 5000;

	/** @return array<string, array<string, mixed>> */
	public static function definitions(): array {
		$shapes = array(
			'MacroReply' => self::action(
				'reply',
				array(
					'canned_reply_id' => Type::described( Type::id(), 'A shared one, or one of the macro\'s owner; else `body_html`.' ),
					'body_html'       => Type::described( Type::text( MessageInput::MAX_BODY ), 'With placeholders.' ),
					'set_status'      => Type::described( Type::ref( 'Status' ), 'Set with the reply, as in "send and resolve".' ),
				),
				array( 'canned_reply_id', 'body_html', 'set_status' )
			),
			'MacroNote'      => self::action( 'note', array( 'body_html' => Type::text( MessageInput::MAX_BODY, 1 ) ) ),
			'MacroStatus'    => self::action( 'status', array( 'status' => Type::ref( 'Status' ) ) ),
			'MacroPriority'  => self::action( 'priority', array( 'priority' => Type::ref( 'Priority' ) ) ),
			'MacroTopic'     => self::action( 'topic', array( 'topic_id' => Type::described( Type::id( true ), '0: none.' ) ) ),
			'MacroTags'      => self::action(
				'tags',
				array(
					'add'    => TagSchema::names( 20 ),
					'remove' => Type::described( Type::list( Type::id(), 20 ), 'Ids.' ),
				)
			),
			'MacroAssignee'  => self::action(
				'assignee',
				array(
					'assignee_id' => array(
						'anyOf'       => array( Type::id( true ), Type::one_of( array( 'me' ) ) ),
						'description' => 'A user id, 0 for nobody, or `me` for whoever runs the macro.',
					),
				)
			),
			'MacroOrderNote' => self::action(
				'order_note',
				array(
					'text'         => Type::described( Type::text( self::MAX_ORDER_NOTE, 1 ), 'Plain text with placeholders.' ),
					'for_customer' => Type::described( Type::bool(), 'Whether WooCommerce mails it to the shopper, at once.' ),
				)
			),
		);
		$any = array();
		foreach ( array_keys( $shapes ) as $name ) {
			$any[] = Type::ref( $name );
		}
		return $shapes + array( 'MacroAction' => array( 'anyOf' => $any ) );
	}

	/**
	 * @param array<string, array<string, mixed>> $properties
	 * @param list<string>                        $optional
	 * @return array<string, mixed>
	 */
	private static function action( string $type, array $properties, array $optional = array() ): array {
		return Type::object( array( 'type' => Type::one_of( array( $type ) ) ) + $properties, $optional );
	}
}
