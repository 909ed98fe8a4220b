<?php
declare(strict_types=1);

namespace Sanad\Rest;

use Sanad\Activity\ActivityController;
use Sanad\Agents\MeController;
use Sanad\Agents\ProfileRepository;
use Sanad\Agents\TeamRepository;
use Sanad\Attachments\AttachmentCleanup;
use Sanad\Attachments\AttachmentController;
use Sanad\Customers\CustomerController;
use Sanad\Customers\CustomerSchema;
use Sanad\Desk;
use Sanad\Followers\Colleagues;
use Sanad\Mentions\MentionFinder;
use Sanad\Messages\DraftController;
use Sanad\Messages\DraftSchema;
use Sanad\Messages\HeldMessages;
use Sanad\Messages\LanguageDetector;
use Sanad\Messages\MessageController;
use Sanad\Messages\MessageRequests;
use Sanad\Messages\MessageSchema;
use Sanad\Messages\RecipientRules;
use Sanad\Messages\ScheduledMessages;
use Sanad\Messages\SendingController;
use Sanad\Messages\SourceController;
use Sanad\Placeholders\Templates;
use Sanad\Reads\ReadMark;
use Sanad\Reads\TicketReaders;
use Sanad\Security\FilesHealth;
use Sanad\Security\Policy;
use Sanad\Tickets\AskingCustomer;
use Sanad\Tickets\OpeningRequests;
use Sanad\Tickets\Search\FilterMeanings;
use Sanad\Tickets\Search\MatchWriter;
use Sanad\Tickets\Search\NamedValues;
use Sanad\Tickets\Search\OrdersOfTickets;
use Sanad\Tickets\Search\SearchResolver;
use Sanad\Tickets\Search\TextConditions;
use Sanad\Tickets\TicketAccess;
use Sanad\Tickets\TicketBulk;
use Sanad\Tickets\TicketBulkController;
use Sanad\Tickets\TicketCommandController;
use Sanad\Tickets\TicketController;
use Sanad\Tickets\TicketRequests;
use Sanad\Tickets\TicketSchema;
use Sanad\Views\ViewFilter;

/** The root of what agents reach over REST: every controller with what it needs. */
final class AgentApi {

	public readonly MessageSchema $message_schema;
	public readonly TicketSchema $ticket_schema;
	public readonly TicketAccess $access;
	private readonly DraftSchema $draft_schema;
	private readonly MessageRequests $message_requests;

	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy,
		private readonly Errors $errors,
		Templates $templates,
		private readonly ViewFilter $views
	) {
		$this->message_requests = new MessageRequests( $policy, $desk->reply_files, $desk->canned_replies, $templates, new LanguageDetector(), new RecipientRules( $desk->mailboxes ), new MentionFinder( $desk->agents, new Colleagues( $desk->agents, new TeamRepository( $desk->db ), $policy ) ), $desk->default_recipients );
		$this->message_schema = new MessageSchema( $desk->attachments, $desk->outbox, $desk->agents, $desk->intake, $desk->messages, $desk->mentions );
		$this->draft_schema   = new DraftSchema( $desk->attachments, $desk->reply_files );
		$this->ticket_schema  = new TicketSchema( $desk->tickets, $desk->tags, $desk->topics, $desk->agents, $desk->mailboxes, $desk->drafts, $this->draft_schema, $desk->reads, $desk->links, $policy, $desk->default_recipients );
		$this->access         = new TicketAccess( $policy, $desk->tickets );
	}

	/** Lets every controller, and what else REST and files need, add its hooks. */
	public function register(): void {
		$this->policy->register();
		$this->errors->register();
		( new FileServer() )->register();
		( new FilesHealth( $this->desk->files_folder ) )->register();
		$this->desk->attachment_store->register();
		$desk = $this->desk;
		$desk->jobs->add( new AttachmentCleanup( $desk->attachments ) );
		$desk->jobs->add( new HeldMessages( $desk->messages, $desk->clock ) );
		$desk->jobs->add( new ScheduledMessages( $desk->db, $desk->log, $desk->drafts, $this->message_requests, $desk->service, $desk->tickets, $desk->events, $this->policy ) );
		foreach ( $this->controllers() as $controller ) {
			$controller->register();
		}
	}

	/** @return list<Controller> */
	private function controllers(): array {
		$desk     = $this->desk;
		$messages = $this->message_requests;
		$requests = new TicketRequests( $this->policy, $this->views, $this->search() );
		$openings = new OpeningRequests( $this->policy, $desk->customers, new AskingCustomer( $desk->customers, $desk->customer_resolver ), $messages, $desk->tags, $desk->ticket_templates );
		return array(
			new TicketController(
				$this->policy,
				$this->errors,
				$this->access,
				$desk->tickets,
				$desk->service,
				$this->ticket_schema,
				$requests,
				$openings,
				$desk->messages,
				$this->message_schema,
				$desk->activity,
				$desk->moves,
				new TicketReaders( $desk->db, $desk->agents ),
				new MatchWriter( $desk->db )
			),
			new TicketCommandController( $this->policy, $this->errors, $this->access, $desk->service, $this->ticket_schema, $desk->tags ),
			new TicketBulkController( $this->policy, $this->errors, new TicketBulk( $desk->db, $this->policy, $desk->tickets, $desk->service, $desk->tags, new ReadMark( $desk->reads, $desk->messages ) ), $requests, $desk->tickets, $this->ticket_schema ),
			new MessageController( $this->policy, $this->errors, $this->access, $desk->service, $this->ticket_schema, $desk->messages, $this->message_schema, $desk->outbox, $messages, $desk->drafts ),
			new SendingController( $this->policy, $this->errors, $this->access, $desk->service, $this->ticket_schema, $desk->messages, $this->message_schema, $this->draft_schema, $desk->jobs ),
			new SourceController( $this->policy, $this->errors, $this->access, $desk->messages, $desk->intake ),
			new DraftController( $this->policy, $this->errors, $this->access, $desk->drafts, $this->draft_schema, $desk->attachments, $messages, $desk->clock ),
			new MeController( $this->policy, $this->errors, new ProfileRepository( $desk->sanitizer ) ),
			new ActivityController( $this->policy, $this->errors, $this->access, $desk->activity, $desk->moves ),
			new AttachmentController( $this->policy, $this->errors, $desk->attachment_repository, $desk->attachments, $desk->tickets, $desk->reply_files ),
			new CustomerController( $this->policy, $this->errors, $desk->customers, $desk->customer_resolver, new CustomerSchema( $desk->customers ) ),
		);
	}

	/** What the filters of the search box mean. */
	private function search(): SearchResolver {
		$desk   = $this->desk;
		$texts  = new TextConditions( $desk->db );
		$values = new NamedValues( $desk->tags, $desk->topics, $desk->agents, $desk->mailboxes );
		return new SearchResolver( new FilterMeanings( $values, new OrdersOfTickets( $desk->db ), $desk->customers, $texts, $desk->clock ), $texts, $this->views );
	}
}
