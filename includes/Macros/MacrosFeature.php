<?php
declare(strict_types=1);

namespace Sanad\Macros;

use Sanad\Database\LeavingOwners;
use Sanad\Desk;
use Sanad\Macros\Actions\AssigneeAction;
use Sanad\Macros\Actions\NoteAction;
use Sanad\Macros\Actions\OrderNoteAction;
use Sanad\Macros\Actions\PriorityAction;
use Sanad\Macros\Actions\ReplyAction;
use Sanad\Macros\Actions\StatusAction;
use Sanad\Macros\Actions\TagsAction;
use Sanad\Macros\Actions\TopicAction;
use Sanad\Messages\UnseenMessages;
use Sanad\Placeholders\Templates;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\OrderNotes;
use Sanad\WooCommerce\ReplyOrders;

/** The root of macros. */
final class MacrosFeature {

	/** Makes and changes macros, for REST and seeds. */
	public readonly MacroService $service;

	/** Runs macros, for REST and whatever else asks. */
	public readonly MacroRunner $runner;

	private readonly MacroRepository $macros;

	private readonly MacroRuns $runs;

	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy,
		Templates $templates,
		ReplyOrders $orders,
		OrderNotes $notes
	) {
		$fields        = new FieldChange( $desk->service, $desk->tickets, $desk->activity );
		$actions       = new Actions(
			new ReplyAction( $desk->service, $desk->canned_replies, $desk->reply_files, $templates, $desk->sanitizer, $desk->default_recipients ),
			new NoteAction( $desk->service, $desk->sanitizer ),
			new StatusAction( $fields ),
			new PriorityAction( $fields ),
			new TopicAction( $fields, $desk->topics ),
			new TagsAction( $desk->service, $desk->tags ),
			new AssigneeAction( $fields, $desk->agents, $policy ),
			new OrderNoteAction( $orders, $notes, $templates, $desk->tickets, $desk->events )
		);
		$this->macros  = new MacroRepository( $desk->db, $desk->clock );
		$this->runs    = new MacroRuns( $desk->db, $desk->clock );
		$this->service = new MacroService( $this->macros, $actions, $policy );
		$this->runner  = new MacroRunner( $desk->db, $desk->clock, $desk->log, $desk->tickets, $desk->events, $actions, $this->runs );
	}

	public function register( Errors $errors, AgentApi $api ): void {
		$desk = $this->desk;
		( new MacroController( $this->policy, $errors, $this->service, $this->macros, new MacroPresenter( $this->runs, $this->policy ) ) )->register();
		( new MacroRunController( $this->policy, $errors, $api->access, $this->service, $this->runner, $this->runs, $desk->tickets, $api->ticket_schema, $desk->messages, $api->message_schema, new UnseenMessages( $desk->messages, $api->message_schema ) ) )->register();
		( new LeavingOwners( $this->macros ) )->register();
		( new TagsOfMacros( $this->macros ) )->register();
	}
}
