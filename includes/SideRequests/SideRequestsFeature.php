<?php
declare(strict_types=1);

namespace Sanad\SideRequests;

use Sanad\Blocks;
use Sanad\BlockTemplate;
use Sanad\ContactForm\UploadedFiles;
use Sanad\Desk;
use Sanad\Mailboxes\MailFeature;
use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\Excerpts;
use Sanad\Mailboxes\Outbound\MailAttachments;
use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Messages\MessageWriter;
use Sanad\Portal\VirtualPage;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\ClientAddress;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Security\WrongLinks;
use Sanad\SideRequests\Page\RequestAccess;
use Sanad\SideRequests\Page\RequestBlock;
use Sanad\SideRequests\Page\RequestFilesController;
use Sanad\SideRequests\Page\RequestPage;
use Sanad\SideRequests\Page\RequestPageState;
use Sanad\WooCommerce\MailStyle;

/** The root of side requests: asking a colleague or somebody outside beside a ticket. */
final class SideRequestsFeature {

	/** Writes side requests, for REST and seeds. */
	public readonly SideRequestService $service;

	private readonly SideRequestRepository $requests;

	private readonly SideRequestLinks $links;

	private readonly SideFiles $files;

	public function __construct( private readonly Desk $desk, private readonly Policy $policy ) {
		$this->requests = new SideRequestRepository( $desk->db, $desk->clock );
		$this->links    = new SideRequestLinks( $desk->keys, $this->requests );
		$this->files    = new SideFiles( $desk->attachments, $this->requests );
		$this->service  = new SideRequestService(
			$desk->db,
			$this->requests,
			$this->links,
			$desk->tickets,
			$desk->agents,
			new MessageWriter( $desk->messages, $desk->sanitizer, $desk->attachments, $desk->clock ),
			$desk->attachments,
			$desk->outbox,
			$desk->events
		);
	}

	/** Lets each part add its hooks. */
	public function register( Errors $errors, AgentApi $api, MailFeature $mail, UploadedFiles $uploads, Blocks $blocks, RateLimiter $limiter, ClientAddress $client ): void {
		$desk = $this->desk;
		$mail->composer->add( new SideRequestMail( $this->requests, $this->files, $this->links, new Excerpts( $desk->sanitizer ), new MailAttachments( $desk->attachments, $desk->attachment_store ), new MailIds( $desk->keys ), $this->policy, new BrandSource( new MailStyle() ) ) );
		$schema = new SideRequestSchema( $this->requests, $this->files, $desk->agents, $desk->outbox );
		( new SideRequestController( $this->policy, $errors, $api->access, $desk->tickets, $this->requests, $this->service, $schema ) )->register();

		$access = new RequestAccess( $this->links, $desk->tickets, new WrongLinks( $limiter, $client, 'side.wrong_link' ) );
		$state  = new RequestPageState();
		$block  = new RequestBlock( new BlockTemplate( $blocks->template( RequestBlock::NAME ) ), $state, $this->requests, $this->files, $this->links, $desk->file_rules );
		$blocks->add( RequestBlock::NAME, $block->render( ... ) );
		( new RequestPage( $access, $this->links, $this->service, $uploads, $state, new VirtualPage(), $blocks, $limiter, $client, $desk->log ) )->register();
		( new RequestFilesController( $this->policy, $errors, $access, $this->files, $desk->attachments ) )->register();
	}
}
