<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Actor;
use Sanad\Mailboxes\Outbound\BrandSource;
use Sanad\Mailboxes\Outbound\Excerpts;
use Sanad\Mailboxes\Outbound\MailContent;
use Sanad\Mailboxes\Outbound\MailLanguage;
use Sanad\Mailboxes\Outbound\MailPart;
use Sanad\Mailboxes\Outbound\MailWriter;
use Sanad\Mailboxes\Outbound\OutboxEntry;
use Sanad\Mailboxes\Outbound\OutboxRepository;
use Sanad\Mailboxes\Outbound\OutgoingKind;
use Sanad\Mailboxes\Outbound\Subject;
use Sanad\Mailboxes\Outbound\Unsendable;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\Messages\Snippet;
use Sanad\Security\Policy;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;

/**
 * Tells an agent, in his language, what concerns him. The words of others come as text: a mail
 * program is no place for HTML from outside.
 *
 * It is written when it is sent, so it holds all that came since the event that caused it, and
 * nothing that he has seen or that is settled meanwhile.
 */
final class NotificationMail implements MailWriter {

	private const MESSAGES   = 5;
	private const CHARACTERS = 2000;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly Excerpts $excerpts,
		private readonly Policy $policy,
		private readonly BrandSource $brand,
		private readonly NotificationRepository $notifications,
		private readonly Preferences $preferences,
		private readonly OutboxRepository $outbox
	) {}

	public function kind(): OutgoingKind {
		return OutgoingKind::Notification;
	}

	public function language( OutboxEntry $entry, Ticket $ticket ): string {
		$user = $this->reader( $entry );
		return null === $user ? '' : get_user_locale( $user );
	}

	public function write( OutboxEntry $entry, Ticket $ticket, MailLanguage $language ): MailContent {
		$reader = $this->reader( $entry );
		if ( null === $reader || ! $this->policy->can_view_ticket( $reader, $ticket ) ) {
			throw Unsendable::pointless( 'The recipient may not see the ticket any more.' );
		}
		$news = $this->news( $entry, $ticket, $reader );
		if ( array() === $news ) {
			throw Unsendable::pointless( 'He has seen it, or it is settled meanwhile.' );
		}
		$lead     = $this->lead( $news );
		$messages = $this->told( $news, $ticket );
		$parts    = array_map( fn ( Message $message ): MailPart => $this->excerpts->of( $message->body_text, self::CHARACTERS, $message->author_name, $message->created_at, $language ), array_slice( $messages, 0, self::MESSAGES ) );
		$sentence = $this->sentence( $lead, $ticket );
		if ( '' !== $sentence ) {
			array_unshift( $parts, MailPart::of_text( $sentence, $language->direction() ) );
		}
		if ( array() === $parts ) {
			throw Unsendable::pointless( 'The message is gone.' );
		}
		return new MailContent(
			subject: $this->subject( $lead, $ticket ),
			language: $language,
			parts: $parts,
			has_more: count( $messages ) > self::MESSAGES,
			link: admin_url( "admin.php?page=sanad&ticket={$ticket->id}" ),
			link_text: __( 'Open the ticket', 'sanad' ),
			signature: $this->brand->get()->shop_name,
			note: $this->reason( $lead->event )
		);
	}

	private function reader( OutboxEntry $entry ): ?\WP_User {
		$user = get_user_by( 'email', $entry->recipients[0] ?? '' );
		return false === $user ? null : $user;
	}

	/**
	 * What he has not seen and still wants by mail.
	 *
	 * @return list<Notification> Oldest first.
	 */
	private function news( OutboxEntry $entry, Ticket $ticket, \WP_User $reader ): array {
		return array_values(
			array_filter(
				$this->notifications->unseen_of_ticket( $reader->ID, $ticket->id, $entry->created_at ),
				fn ( Notification $one ): bool => $this->preferences->wants_by( $reader->ID, $one->event, NotificationChannel::Mail ) && ! $this->is_settled( $one, $ticket )
			)
		);
	}

	/** Whether somebody has answered, put the ticket away or given it to somebody else meanwhile. */
	private function is_settled( Notification $one, Ticket $ticket ): bool {
		return match ( true ) {
			Folder::Inbox !== $ticket->folder                  => true,
			$one->event->is_of_customer()                      => Actor::CUSTOMER !== $ticket->last_message_by,
			NotificationEvent::Assigned === $one->event        => $ticket->assignee_id !== $one->user_id,
			default                                            => false,
		};
	}

	/**
	 * What the subject says.
	 *
	 * @param non-empty-list<Notification> $news
	 */
	private function lead( array $news ): Notification {
		usort( $news, static fn ( Notification $a, Notification $b ): int => array( $a->event->rank(), $a->id ) <=> array( $b->event->rank(), $b->id ) );
		return $news[0];
	}

	/**
	 * The messages that it is about, oldest first: all that the customer wrote since the first of them,
	 * and notes in which he is named. For a ticket that is new to him, what the customer wrote last.
	 *
	 * @param non-empty-list<Notification> $news
	 * @return list<Message>
	 */
	private function told( array $news, Ticket $ticket ): array {
		$of_customer = array_filter( $news, static fn ( Notification $one ): bool => $one->event->is_of_customer() && $one->message_id > 0 );
		$messages    = array();
		if ( array() !== $of_customer ) {
			$first = min( array_map( static fn ( Notification $one ): int => $one->message_id, $of_customer ) );
			foreach ( $this->messages->newer_than( $ticket->id, $first - 1 ) as $message ) {
				if ( $message->is_public() && Actor::CUSTOMER === $message->author_type ) {
					$messages[ $message->id ] = $message;
				}
			}
		}
		foreach ( $news as $one ) {
			$message = match ( $one->event ) {
				NotificationEvent::Mention, NotificationEvent::SendFailed => $this->messages->find_in( $ticket->id, $one->message_id ),
				NotificationEvent::Assigned                               => $this->messages->last_public( $ticket->id, Actor::CUSTOMER ),
				default                                                   => null,
			};
			if ( null !== $message ) {
				$messages[ $message->id ] = $message;
			}
		}
		ksort( $messages );
		return array_values( $messages );
	}

	private function subject( Notification $lead, Ticket $ticket ): string {
		$words = Subject::words( $ticket->subject, $ticket->number );
		return match ( $lead->event ) {
			/* translators: 1: number of a ticket, 2: its subject. */
			NotificationEvent::Mention    => sprintf( __( 'You are mentioned [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
			/* translators: 1: number of a ticket, 2: its subject. */
			NotificationEvent::Assigned   => sprintf( __( 'A ticket for you [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
			/* translators: 1: number of a ticket, 2: its subject. */
			NotificationEvent::SendHeld   => sprintf( __( 'Not sent as scheduled [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
			/* translators: 1: number of a ticket, 2: its subject. */
			NotificationEvent::SendFailed => sprintf( __( 'Not delivered [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
			/* translators: 1: number of a ticket, 2: its subject. */
			NotificationEvent::SideAnswer => sprintf( __( 'Your side request is answered [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
			default                       => $this->messages->first_of( $ticket->id )?->id === $lead->message_id
				/* translators: 1: number of a ticket, 2: its subject. */
				? sprintf( __( 'New question [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words )
				/* translators: 1: number of a ticket, 2: its subject. */
				: sprintf( __( 'New answer [#%1$d]: %2$s', 'sanad' ), $ticket->number, $words ),
		};
	}

	/** What happened, where the messages do not say it; '' where they do. */
	private function sentence( Notification $lead, Ticket $ticket ): string {
		$who = Snippet::of( $lead->actor_name, 60 );
		return match ( $lead->event ) {
			/* translators: %s: name of a member of staff. */
			NotificationEvent::Mention    => sprintf( __( '%s mentioned you in a note.', 'sanad' ), $who ),
			NotificationEvent::Assigned   => '' === $who
				? __( 'This ticket is yours now.', 'sanad' )
				/* translators: %s: name of a member of staff. */
				: sprintf( __( '%s gave you this ticket.', 'sanad' ), $who ),
			NotificationEvent::SendHeld   => __( 'What you scheduled was not sent: something new came first, or it failed. Your draft is kept in the ticket.', 'sanad' ),
			NotificationEvent::SendFailed => $this->failure( $lead ),
			NotificationEvent::SideAnswer => '' === $who
				? __( 'Whom you asked has answered. The answer stands in the ticket.', 'sanad' )
				/* translators: %s: name of somebody. */
				: sprintf( __( '%s answered your side request. The answer stands in the ticket.', 'sanad' ), $who ),
			default                       => '',
		};
	}

	private function failure( Notification $lead ): string {
		$error = (string) ( $this->outbox->deliveries( array( $lead->message_id ) )[ $lead->message_id ] ?? null )?->error;
		$what  = __( 'Your message could not be delivered. It is kept in the ticket, with a button to send it again.', 'sanad' );
		return '' === $error ? $what : $what . "\n\n" . $error;
	}

	private function reason( NotificationEvent $event ): string {
		$why = match ( $event ) {
			NotificationEvent::Mention    => __( 'You get this mail because a note names you.', 'sanad' ),
			NotificationEvent::Assigned   => __( 'You get this mail because you were given the ticket.', 'sanad' ),
			NotificationEvent::SendHeld,
			NotificationEvent::SendFailed => __( 'You get this mail because you wrote the message.', 'sanad' ),
			NotificationEvent::SideAnswer => __( 'You get this mail because you asked.', 'sanad' ),
			NotificationEvent::Answer     => __( 'You get this mail because the ticket is yours.', 'sanad' ),
			NotificationEvent::Followed   => __( 'You get this mail because you follow the ticket.', 'sanad' ),
			NotificationEvent::Question   => __( 'You get this mail because nobody has taken the ticket yet.', 'sanad' ),
		};
		/* translators: %s: address of a page. */
		return $why . ' ' . sprintf( __( 'You can choose which mails you get: %s', 'sanad' ), self::settings_url() );
	}

	/** Where an agent chooses how he is told of what. */
	public static function settings_url(): string {
		return admin_url( 'admin.php?page=sanad&screen=settings&section=notifications' );
	}
}
