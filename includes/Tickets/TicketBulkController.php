<?php
declare(strict_types=1);

namespace Sanad\Tickets;

use Sanad\Reads\ReadChange;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Changes many tickets in one request; what happens to one does not touch the others. */
final class TicketBulkController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TicketBulk $bulk,
		private readonly TicketRequests $requests,
		private readonly TicketRepository $tickets,
		private readonly TicketSchema $schema
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/tickets/bulk', Endpoint::post( $this->run( ... ), $this->staff( Ability::Reply ), 'TicketBulk', 'TicketBulkRequest' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function run( \WP_REST_Request $request ): array {
		$user     = wp_get_current_user();
		$outcomes = array();
		foreach ( ( new Input( $request ) )->objects( 'items' ) as $item ) {
			$outcomes[ $item->int( 'id' ) ] = $this->outcome( $item, $user );
		}
		$after = $this->policy->viewable( $user, $this->tickets->find_many( array_keys( $outcomes ) ) );
		$shown = array_column( $this->schema->summaries( array_values( $after ), $user->ID ), null, 'id' );
		$items = array();
		foreach ( $outcomes as $id => $outcome ) {
			$items[] = array(
				'id'     => $id,
				'ticket' => $shown[ $id ] ?? null,
			) + $outcome;
		}
		return array( 'items' => $items );
	}

	/** @return array{problem: string|null, undo: array<string, mixed>|null} */
	private function outcome( Input $item, \WP_User $user ): array {
		try {
			$read = new ReadChange( $item->has( 'unread' ) ? $item->bool( 'unread', false ) : null, $item->int_or_null( 'read_message_id' ) );
			$undo = $this->bulk->change( $item->int( 'id' ), $this->requests->changes( $item ), $item->texts( 'add_tags' ), $item->ids( 'remove_tags' ), Folder::tryFrom( $item->text( 'folder' ) ), $read, $user );
			return array(
				'problem' => null,
				'undo'    => $undo,
			);
		} catch ( SanadException $e ) {
			return array(
				'problem' => $e->getMessage(),
				'undo'    => null,
			);
		}
	}
}
