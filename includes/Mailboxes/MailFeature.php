<?php
declare(strict_types=1);

namespace Sanad\Mailboxes;

use Sanad\Agents\ProfileRepository;
use Sanad\Desk;
use Sanad\Mailboxes\Outbound\AcknowledgementLimits;
use Sanad\Mailboxes\Outbound\AcknowledgementMail;
use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\Excerpts;
use Sanad\Mailboxes\Outbound\HtmlTemplate;
use Sanad\Mailboxes\Outbound\MailAttachments;
use Sanad\Mailboxes\Outbound\MailComposer;
use Sanad\Mailboxes\Outbound\Mailer;
use Sanad\Mailboxes\Outbound\MailIds;
use Sanad\Mailboxes\Outbound\MailThread;
use Sanad\Mailboxes\Outbound\OutboxHealth;
use Sanad\Mailboxes\Outbound\OutboxSender;
use Sanad\Mailboxes\Outbound\ReplyMail;
use Sanad\Mailboxes\Outbound\TextTemplate;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Security\RateLimiter;
use Sanad\WooCommerce\MailStyle;

/** The root of outgoing mail: who writes it, who sends it, who watches over it. */
final class MailFeature {

	public readonly MailComposer $composer;
	public readonly OutboxSender $sender;
	public readonly Translator $translator;
	public readonly BrandSource $brand;

	/** @param string $languages_dir Our folder of translations, with a slash at its end. */
	public function __construct(
		private readonly Desk $desk,
		RateLimiter $limiter,
		string $languages_dir
	) {
		$ids              = new MailIds( $desk->keys );
		$thread           = new MailThread( $desk->db, $ids, $desk->foreign_messages );
		$this->brand      = new BrandSource( new MailStyle() );
		$this->translator = new Translator( $languages_dir );
		$this->composer   = new MailComposer( $desk->tickets, $desk->mailboxes, $ids, $thread, $this->translator, $this->brand, new HtmlTemplate(), new TextTemplate() );
		$this->composer->add( new ReplyMail( $desk->messages, $desk->sanitizer, new Excerpts( $desk->sanitizer ), $desk->mailboxes, new MailAttachments( $desk->attachments, $desk->attachment_store ), $desk->links, $this->brand, new ProfileRepository( $desk->sanitizer ), $desk->clock, $desk->foreign_messages, $desk->customers, $ids ) );
		$this->composer->add( new AcknowledgementMail( $desk->customers, new AcknowledgementLimits( $limiter ), $desk->sanitizer, $desk->links, $this->brand ) );
		$this->sender = new OutboxSender( $desk->db, $desk->clock, $desk->log, $desk->outbox, $this->composer, new Mailer(), $thread, $desk->tickets, $desk->events );
	}

	public function register(): void {
		$this->desk->jobs->add( $this->sender );
		( new OutboxHealth( $this->desk->outbox ) )->register();
	}
}
