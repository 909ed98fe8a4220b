<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of macros, and of what they would do and did. */
final class MacroSchema implements SchemaProvider {

	/** Actions of one macro. */
	public const MAX_ACTIONS = 20;

	public static function definitions(): array {
		$steps = array(
			'type'     => Type::text(),
			'sentence' => Type::described( Type::text(), 'What it does, such as "Set the status to Resolved".' ),
		);
		return ActionShapes::definitions() + array(
			'Macro' => Type::object(
				array(
					'id'          => Type::id(),
					'name'        => Type::text(),
					'description' => Type::text(),
					'owner_id'    => Type::described( Type::id( true ), 'The only agent who sees it; 0: shared by all.' ),
					'position'    => Type::int(),
					'is_enabled'  => Type::described( Type::bool(), 'Whether it is offered at tickets.' ),
					'actions'     => Type::described( Type::list( Type::ref( 'MacroAction' ) ), 'In the order in which they are carried out.' ),
					'version'     => Type::int( 1 ),
					'uses'        => Type::int(),
					'can'         => Type::object( array( 'change' => Type::bool() ) ),
				)
			),
			'MacroList'   => Type::object( array( 'items' => Type::described( Type::list( Type::ref( 'Macro' ) ), 'By position.' ) ) ),
			'MacroStepPreview' => Type::object(
				$steps + array(
					'html'    => Type::described( Type::nullable( Type::text() ), 'What would be written, if it writes something.' ),
					'problem' => Type::described( Type::nullable( Type::text() ), 'Why it cannot be done, or will be left out.' ),
				)
			),
			'MacroPreview' => Type::object(
				array(
					'steps'      => Type::list( Type::ref( 'MacroStepPreview' ) ),
					'unresolved' => Type::list( Type::ref( 'Unresolved' ) ),
					'can_run'    => Type::bool(),
				)
			),
			'MacroStep' => Type::object(
				$steps + array(
					'done'    => Type::bool(),
					'problem' => Type::nullable( Type::text() ),
				)
			),
			'MacroRun' => Type::object(
				array(
					'id'         => Type::id(),
					'ticket'     => Type::ref( 'Ticket' ),
					'message'    => Type::described( Type::nullable( Type::ref( 'Message' ) ), 'The reply that was sent.' ),
					'steps'      => Type::list( Type::ref( 'MacroStep' ) ),
					'undo_until' => Type::described( Type::nullable( Type::time() ), 'Null if it was undone.' ),
				)
			),
		) + self::requests();
	}

	/** @return array<string, array<string, mixed>> */
	private static function requests(): array {
		$save      = array(
			'name'        => Type::text( 100, 1 ),
			'description' => Type::text( 500 ),
			'is_personal' => Type::described( Type::bool(), 'Whether only its owner sees it.' ),
			'is_enabled'  => Type::bool(),
			'actions'     => Type::list( Type::ref( 'MacroAction' ), self::MAX_ACTIONS ) + array( 'minItems' => 1 ),
		);
		$situation = array(
			'order_id' => Type::described( Type::id(), 'The order that is meant; the ticket\'s where it is missing.' ),
			'language' => Type::described( Type::text( 2 ) + array( 'pattern' => '^([a-z]{2})?$' ), 'Of the reply; the ticket\'s where it is missing.' ),
		);
		return array(
			'MacroCreate' => Type::object( $save, array( 'description', 'is_personal', 'is_enabled' ) ),
			'MacroSave'   => Type::object(
				$save + array( 'version' => Type::described( Type::int( 1 ), 'The version that the client saw; a newer one answers 409.' ) ),
				array_keys( $save )
			),
			'MacroOrder'  => Type::object( array( 'ids' => Type::described( Type::list( Type::id(), 500 ), 'In the order in which they are to be offered.' ) ) ),
			'MacroPreviewRequest' => Type::object( $situation, array_keys( $situation ) ),
			'MacroRunRequest'     => Type::object(
				array(
					'client_key'      => MessageInput::client_key(),
					'version'         => Type::described( Type::int( 1 ), 'The version of the ticket that the client saw.' ),
					'seen_message_id' => Type::described( Type::id( true ), 'The last message that the agent saw; a newer one from somebody else answers 409 if the macro replies.' ),
				) + $situation,
				array_keys( $situation )
			),
		);
	}
}
