<?php
declare(strict_types=1);

namespace Sanad;

use Sanad\Activity\ActivityDispatcher;
use Sanad\Activity\ActivityQueue;
use Sanad\Activity\ActivityRepository;
use Sanad\Agents\AgentRepository;
use Sanad\Attachments\AttachmentRepository;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\FileRules;
use Sanad\CannedReplies\CannedReplyRepository;
use Sanad\CannedReplies\ReplyFiles;
use Sanad\CannedReplies\ReplyUses;
use Sanad\Customers\CustomerRepository;
use Sanad\Customers\CustomerResolver;
use Sanad\Database\Connection;
use Sanad\Intake\IntakeRepository;
use Sanad\Jobs\JobRunner;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mentions\MentionRepository;
use Sanad\Messages\DefaultRecipients;
use Sanad\Messages\DraftRepository;
use Sanad\Messages\LanguageDetector;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\MessageWriter;
use Sanad\Reads\ReadRepository;
use Sanad\Search\SearchIndex;
use Sanad\Security\AttachmentStore;
use Sanad\Security\FilesFolder;
use Sanad\Security\Keys;
use Sanad\Security\TicketLinks;
use Sanad\Tags\MergedTags;
use Sanad\Tags\TagRepository;
use Sanad\Tickets\CustomerReads;
use Sanad\Tickets\DueTickets;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\Merging\MovedDrafts;
use Sanad\Tickets\Merging\MovedRows;
use Sanad\Tickets\Merging\MoveUndo;
use Sanad\Tickets\Merging\ReadMarks;
use Sanad\Tickets\Merging\RestoredColumns;
use Sanad\Tickets\Merging\TicketFigures;
use Sanad\Tickets\Merging\TicketMerger;
use Sanad\Tickets\Merging\TicketMoves;
use Sanad\Tickets\Merging\TicketSplitter;
use Sanad\Tickets\Participants;
use Sanad\Tickets\ShownStatus;
use Sanad\Tickets\SolvedByCustomer;
use Sanad\Tickets\TicketCounters;
use Sanad\Tickets\TicketEraser;
use Sanad\Tickets\TicketEvents;
use Sanad\Tickets\TicketFields;
use Sanad\Tickets\TicketFinder;
use Sanad\Tickets\TicketLocks;
use Sanad\Tickets\TicketOpener;
use Sanad\Tickets\TicketPoster;
use Sanad\Tickets\TicketRepository;
use Sanad\Tickets\TicketRetractor;
use Sanad\Tickets\TicketService;
use Sanad\Tickets\TicketTagger;
use Sanad\Tickets\TicketUpdater;
use Sanad\Tickets\TicketWriter;
use Sanad\TicketTemplates\TicketTemplateRepository;
use Sanad\Topics\TopicRepository;
use Sanad\WooCommerce\OrderNumbers;
use Sanad\WooCommerce\Purchases;
use Sanad\WooCommerce\WooCommerce as Shop;

/**
 * The root of storage and domain: every repository, and the service that writes, wired once for
 * Plugin, for the demo shop's seeds and for tests. Building it has no side effects.
 */
final class Desk {

	public readonly TicketRepository $tickets;
	public readonly TicketCounters $counters;
	public readonly Participants $participants;
	public readonly TicketMoves $moves;
	public readonly ForeignMessages $foreign_messages;
	public readonly MentionRepository $mentions;
	public readonly MessageRepository $messages;
	public readonly MessageSanitizer $sanitizer;
	public readonly DefaultRecipients $default_recipients;
	public readonly DraftRepository $drafts;
	public readonly ReadRepository $reads;
	public readonly ActivityRepository $activity;
	public readonly ActivityDispatcher $dispatcher;
	public readonly TicketEvents $events;
	public readonly CustomerRepository $customers;
	public readonly CustomerResolver $customer_resolver;
	public readonly TagRepository $tags;
	public readonly TopicRepository $topics;
	public readonly AgentRepository $agents;
	public readonly MailboxRepository $mailboxes;
	public readonly IntakeRepository $intake;
	public readonly OutboxRepository $outbox;
	public readonly AttachmentRepository $attachment_repository;
	public readonly FilesFolder $files_folder;
	public readonly AttachmentStore $attachment_store;
	public readonly FileRules $file_rules;
	public readonly AttachmentService $attachments;
	public readonly SearchIndex $search;
	public readonly TicketLinks $links;
	public readonly Visibility $visibility;
	public readonly CannedReplyRepository $canned_replies;
	public readonly ReplyFiles $reply_files;
	public readonly ReplyUses $reply_uses;
	public readonly TicketTemplateRepository $ticket_templates;
	public readonly TicketFields $ticket_fields;
	public readonly ShownStatus $shown_status;
	public readonly TicketService $service;

	private readonly TicketLocks $locks;

	public function __construct(
		public readonly Connection $db,
		public readonly Clock $clock,
		public readonly Log $log,
		public readonly Keys $keys,
		public readonly JobRunner $jobs
	) {
		$this->counters              = new TicketCounters( $db );
		$this->search                = new SearchIndex( $db );
		$this->locks                 = new TicketLocks( $db );
		$this->tickets               = new TicketRepository( $db, new TicketFinder( $db ), $this->counters, $this->locks );
		$this->participants          = new Participants( $db, $clock );
		$this->moves                 = new TicketMoves( $db, $clock );
		$this->foreign_messages      = new ForeignMessages( $db, $this->moves );
		$this->mentions              = new MentionRepository( $db, $clock );
		$this->messages              = new MessageRepository( $db );
		$this->sanitizer             = new MessageSanitizer();
		$this->drafts                = new DraftRepository( $db, $clock, $this->sanitizer );
		$this->reads                 = new ReadRepository( $db, $clock );
		$this->activity              = new ActivityRepository( $db, $clock );
		$this->dispatcher            = new ActivityDispatcher( new ActivityQueue( $db, $clock ), $clock, $log );
		$this->events                = new TicketEvents( $this->activity, $db, $jobs );
		$this->customers             = new CustomerRepository( $db, $clock );
		$this->customer_resolver     = new CustomerResolver( $db, $this->customers );
		$this->tags                  = new TagRepository( $db, $clock, new MergedTags( $db ) );
		$this->topics                = new TopicRepository( $db );
		$this->agents                = new AgentRepository( $db );
		$this->mailboxes             = new MailboxRepository( $db );
		$this->default_recipients    = new DefaultRecipients( $this->messages, $this->participants, $this->customers, $this->foreign_messages, $this->mailboxes );
		$this->intake                = new IntakeRepository( $db, $clock );
		$this->outbox                = new OutboxRepository( $db, $clock, $jobs );
		$this->attachment_repository = new AttachmentRepository( $db, $clock );
		$this->files_folder          = new FilesFolder( $keys, FilesFolder::owners_choice() );
		$this->file_rules            = new FileRules();
		$this->attachment_store      = new AttachmentStore( $this->files_folder );
		$this->attachments           = new AttachmentService( $this->attachment_repository, $this->attachment_store, $this->file_rules, $clock, $log );
		$this->links                 = new TicketLinks( $keys, $this->tickets );
		$this->visibility            = new Visibility( $db, new Purchases( new Shop() ) );
		$this->canned_replies        = new CannedReplyRepository();
		$this->reply_files           = new ReplyFiles( $this->attachments, $this->attachment_repository, $this->canned_replies );
		$this->reply_uses            = new ReplyUses( $db, $clock );
		$this->ticket_templates      = new TicketTemplateRepository( $db, $clock );
		$this->ticket_fields         = new TicketFields( $this->customers, $this->topics, $this->agents, new OrderNumbers() );
		$this->shown_status          = new ShownStatus( $this->messages, $this->activity, $clock );
		$this->service               = $this->service();
	}

	private function service(): TicketService {
		$writer         = new TicketWriter( $this->tickets, $this->messages, $this->counters, $this->clock );
		$fields         = $this->ticket_fields;
		$languages      = new LanguageDetector();
		$tagger         = new TicketTagger( $this->db, $this->tickets, $writer, $this->tags, $this->events );
		$message_writer = new MessageWriter( $this->messages, $this->sanitizer, $this->attachments, $this->clock );
		$opener         = new TicketOpener( $this->db, $this->tickets, $writer, $fields, $this->customers, $tagger, $this->messages, $message_writer, $this->events, $this->mailboxes, $this->outbox, $this->search, $this->links, $languages, $this->reply_uses );
		$rows           = new MovedRows( $this->db );
		$drafts         = new MovedDrafts( $this->db, $rows );
		$reads          = new ReadMarks( $this->db, $rows );
		$figures        = new TicketFigures( $this->db, $this->messages );
		return new TicketService(
			$opener,
			new TicketPoster( $this->db, $this->tickets, $writer, $opener, $this->messages, $message_writer, $this->events, $this->outbox, $this->search, $languages, $this->reply_uses, $this->participants, $this->mentions, $this->moves ),
			new TicketUpdater( $this->db, $this->tickets, $writer, $fields, $this->events, $this->activity, $this->search, $this->clock ),
			$tagger,
			new DueTickets( $this->db, $this->tickets, $writer, $this->events, $this->clock ),
			new TicketRetractor( $this->db, $this->tickets, $writer, $this->messages, $this->attachments, $this->outbox, $this->search, $this->activity, $this->events, $this->reply_uses, $this->clock, $this->mentions ),
			new CustomerReads( $this->messages, $this->clock ),
			new TicketMerger( $this->locks, $writer, $this->moves, $rows, $drafts, $reads, $figures, $this->participants, $this->events ),
			new TicketSplitter( $this->tickets, $writer, $this->messages, $this->customers, $this->moves, $rows, $figures, $this->search, $this->links, $this->events ),
			new MoveUndo( $this->db, $this->locks, $writer, $this->moves, $rows, $drafts, $reads, new RestoredColumns( $figures, $rows ), $this->search, $this->events ),
			new TicketEraser( $this->db, $this->locks, $writer, $figures, $this->messages, $this->attachments, $this->outbox, $this->intake, $this->search, $this->events, $this->activity ),
			new SolvedByCustomer( $this->db, $this->tickets, $writer, $this->shown_status, $this->events )
		);
	}
}
