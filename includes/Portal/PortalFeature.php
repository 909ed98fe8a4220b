<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Blocks;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Desk;
use Sanad\Pulse\Pulses;
use Sanad\Rest\Errors;
use Sanad\Security\ClientAddress;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Security\WrongLinks;

/** The root of the customer's side of a ticket: its page, the block that prints it, and its routes. */
final class PortalFeature {

	private readonly PortalAccess $access;
	private readonly PortalService $service;
	private readonly PortalSchema $schema;

	public function __construct(
		private readonly Desk $desk,
		private readonly UploadedFiles $files,
		private readonly Blocks $blocks,
		RateLimiter $limiter,
		ClientAddress $client,
		private readonly Pulses $pulses
	) {
		$this->access  = new PortalAccess( $desk->links, $desk->tickets, new WrongLinks( $limiter, $client, 'portal.wrong_link' ) );
		$this->service = new PortalService( $desk->service, $desk->shown_status, $limiter, $client );
		$this->schema  = new PortalSchema( $desk->messages, $desk->attachments, $desk->links, $desk->clock, $desk->foreign_messages, $desk->shown_status );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$desk  = $this->desk;
		$state = new TicketPageState();
		$block = new TicketBlock( $this->blocks->template( TicketBlock::NAME ), $state, $this->schema, $desk->links, $desk->attachments, $desk->file_rules, $policy );

		$this->blocks->add( TicketBlock::NAME, $block->render( ... ) );
		( new TicketPage( $this->access, $desk->links, $this->service, $this->files, $state, new VirtualPage(), $this->blocks, $desk->log ) )->register();
		( new PortalController( $policy, $errors, $this->access, $this->service, $this->schema, $this->files, $desk->messages, $desk->attachment_repository, $desk->attachments, $this->pulses, $desk->clock ) )->register();
	}
}
