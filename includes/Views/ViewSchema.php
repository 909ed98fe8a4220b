<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of saved views, of their conditions and of how many tickets they hold. */
final class ViewSchema implements SchemaProvider {

	/** Longest name in characters, as the column holds it. */
	public const MAX_NAME = 100;

	/** Conditions of one view. */
	public const MAX_CONDITIONS = 20;

	/** Values of one condition. */
	public const MAX_VALUES = 50;

	/** Longest value in characters. */
	public const MAX_VALUE = 100;

	public static function definitions(): array {
		$start = Type::text( 20 ) + array( 'pattern' => '^([a-z]+|[1-9][0-9]{0,15})$' );
		return array(
			'ViewAttribute'  => Type::one_of( array_column( Attribute::cases(), 'value' ) ),
			'ViewOperator'   => Type::one_of( array_column( Operator::cases(), 'value' ) ),
			'ViewCondition'  => Type::object(
				array(
					'attribute' => Type::ref( 'ViewAttribute' ),
					'operator'  => Type::ref( 'ViewOperator' ),
					'value'     => Type::described( Type::list( Type::text( self::MAX_VALUE, 1 ), self::MAX_VALUES ) + array( 'minItems' => 1 ), 'Ids, words such as `me` or `none`, minutes, or a day, each as text.' ),
				)
			),
			'ViewConditions' => Type::object(
				array(
					'match'      => Type::one_of( array( 'all', 'any' ) ),
					'conditions' => Type::list( Type::ref( 'ViewCondition' ), self::MAX_CONDITIONS ),
				)
			),
			'View'           => Type::object(
				array(
					'id'         => Type::id(),
					'name'       => Type::text(),
					'owner_id'   => Type::described( Type::id( true ), 'The only agent who sees it; 0: shared.' ),
					'team_id'    => Type::described( Type::id( true ), 'The team that a shared one is for; 0: everybody.' ),
					'position'   => Type::int(),
					'conditions' => Type::ref( 'ViewConditions' ),
					'sort'       => Type::ref( 'TicketSort' ),
					'version'    => Type::int( 1 ),
					'missing'    => Type::described( Type::list( Type::ref( 'MissingValue' ) ), 'What its conditions name and does not exist any more.' ),
					'can'        => Type::object( array( 'change' => Type::bool() ) ),
				)
			),
			'MissingValue'   => Type::object(
				array(
					'condition' => Type::described( Type::int(), 'Place of the condition, from 0.' ),
					'value'     => Type::text(),
				)
			),
			'ViewList'       => Type::object(
				array(
					'items' => Type::described( Type::list( Type::ref( 'View' ) ), 'By position.' ),
					'start' => Type::ref( 'StartView' ),
				)
			),
			'StartView'      => Type::described(
				Type::object(
					array(
						'own'  => Type::described( Type::nullable( Type::text() ), 'What the agent chose himself.' ),
						'view' => Type::described( Type::text(), 'What the inbox opens with where the address names no list.' ),
					)
				),
				'A standard view by its key, or a saved one by its id.'
			),
			'StartViewSave'  => Type::object( array( 'view' => Type::described( Type::nullable( $start ), 'Null or absent: what the role says.' ) ), array( 'view' ) ),
			'ViewDefaults'   => Type::described( Type::object( array( 'agent' => $start, 'manager' => $start ) ), 'The start view by role, as in StartView.' ),
			'ViewCreate'     => Type::object( self::fields(), array( 'is_personal', 'team_id' ) ),
			'ViewSave'       => Type::object(
				self::fields() + array( 'version' => Type::described( Type::int( 1 ), 'The version that the client saw; a newer one answers 409.' ) ),
				array_keys( self::fields() )
			),
			'ViewOrder'      => Type::object( array( 'ids' => Type::described( Type::list( Type::id(), 500 ), 'In the order in which they are to be shown.' ) ) ),
			'ViewCount'      => Type::object(
				array(
					'id'      => Type::id(),
					'count'   => Type::described( Type::int(), 'Tickets that it holds, counted to 999.' ),
					'is_more' => Type::described( Type::bool(), 'It may hold more.' ),
				)
			),
			'ViewCounts'     => Type::object( array( 'items' => Type::list( Type::ref( 'ViewCount' ) ) ) ),
			'ViewPreview'    => Type::object( array( 'count' => Type::int(), 'is_more' => Type::bool() ) ),
			'ViewPreviewRequest' => Type::object( array( 'conditions' => Type::ref( 'ViewConditions' ) ) ),
		);
	}

	/** @return array<string, array<string, mixed>> */
	private static function fields(): array {
		return array(
			'name'        => Type::text( self::MAX_NAME, 1 ),
			'conditions'  => Type::ref( 'ViewConditions' ),
			'sort'        => Type::ref( 'TicketSort' ),
			'is_personal' => Type::described( Type::bool(), 'Whether only its owner sees it.' ),
			'team_id'     => Type::described( Type::id( true ), 'The team that a shared one is for; 0: everybody.' ),
		);
	}
}
