<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\Actor;
use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentService;
use Sanad\Attachments\AttachmentState;
use Sanad\Clock;
use Sanad\Messages\AuthorName;
use Sanad\Messages\InlineImages;
use Sanad\Messages\Message;
use Sanad\Messages\MessageInput;
use Sanad\Messages\MessageRepository;
use Sanad\Plugin;
use Sanad\Rest\CommonSchema;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Merging\ForeignMessages;
use Sanad\Tickets\ShownStatus;
use Sanad\Tickets\Status;
use Sanad\Tickets\Ticket;

/**
 * What a customer sees of a ticket, and nothing else: shapes of their own, so that no note, order
 * or address can slip in with a field that somebody adds to those of the agents.
 *
 * @phpstan-type ShownFile array{id: int, name: string, size: int, url: string|null}
 * @phpstan-type ShownMessage array{id: int, from: string, name: string, body_html: string, attachments: list<ShownFile>, created_at: string}
 * @phpstan-type ShownTicket array{number: int, subject: string, status: string, status_label: string, is_closed: bool, shop_name: string, messages: list<ShownMessage>, has_earlier: bool, is_elsewhere: bool, url: string}
 */
final class PortalSchema implements SchemaProvider {

	/** Messages on the page; older ones are in the customer's mail. */
	public const MAX_MESSAGES = 200;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly AttachmentService $attachments,
		private readonly TicketLinks $links,
		private readonly Clock $clock,
		private readonly ForeignMessages $foreign,
		private readonly ShownStatus $statuses
	) {}

	public static function definitions(): array {
		return array(
			'PortalStatus'     => Type::one_of( array_column( PortalStatus::cases(), 'value' ) ),
			'PortalAttachment' => Type::object(
				array(
					'id'   => Type::id(),
					'name' => Type::text(),
					'size' => Type::described( Type::int(), 'Bytes.' ),
					'url'  => Type::described( Type::nullable( Type::url() ), 'Downloads the file; null if it could not be saved.' ),
				)
			),
			'PortalPulse'      => Type::object(
				array(
					'url'               => Type::described( Type::nullable( Type::url() ), 'Holds a counter that moves with each answer; null where this site cannot keep it.' ),
					'counter'           => Type::int(),
					'newest_message_id' => Type::described( Type::id( true ), 'Whoever shows an older one is late already.' ),
				)
			),
			'PortalMessage'    => Type::object(
				array(
					'id'          => Type::id(),
					'from'        => Type::one_of( array( 'you', 'shop' ) ),
					'name'        => Type::described( Type::text(), 'First name of an agent; may be empty.' ),
					'body_html'   => Type::described( Type::text(), 'Safe HTML; the only pictures in it are files of the message.' ),
					'attachments' => Type::list( Type::ref( 'PortalAttachment' ) ),
					'created_at'  => Type::time(),
				)
			),
			'PortalTicket'     => Type::object(
				array(
					'number'       => Type::int(),
					'subject'      => Type::text(),
					'status'       => Type::ref( 'PortalStatus' ),
					'status_label' => Type::text(),
					'is_closed'    => Type::described( Type::bool(), 'A reply opens a new ticket.' ),
					'shop_name'    => Type::text(),
					'messages'     => Type::described( Type::list( Type::ref( 'PortalMessage' ) ), 'Oldest first.' ),
					'has_earlier'  => Type::bool(),
					'is_elsewhere' => Type::described( Type::bool(), 'The conversation went on in a ticket that this link does not open.' ),
					'url'          => Type::described( Type::url(), 'Page of the ticket.' ),
				)
			),
			'PortalSeen'       => Type::object( array( 'message_id' => Type::described( Type::id(), 'The newest message on the page.' ) ) ),
			'PortalReply'      => Type::object(
				array(
					'client_key' => MessageInput::client_key(),
					'message'    => Type::text( PortalService::MAX_CHARACTERS * 10 ),
				)
			),
		);
	}

	/** Whether a public message of a ticket is its customer's to read, and not another customer's. */
	public function may_show( Ticket $ticket, Message $message ): bool {
		$is_of_other = Actor::CUSTOMER === $message->author_type && ! in_array( $message->author_id, array( 0, $ticket->customer_id ), true );
		return ! $is_of_other && ! in_array( $message->id, $this->foreign->ids( $ticket ), true );
	}

	/**
	 * A ticket as its customer sees it.
	 *
	 * @return ShownTicket
	 */
	public function ticket( Ticket $ticket ): array {
		$messages = $this->messages->for_customer( $ticket, $this->clock->now(), $this->foreign->ids( $ticket ), 0, self::MAX_MESSAGES + 1 );
		$shown    = array_slice( $messages, -self::MAX_MESSAGES );
		$files    = $this->attachments->for_messages( array_map( static fn ( Message $message ): int => $message->id, $shown ) );
		$token    = $this->links->token( $ticket );
		$known    = $this->statuses->of( $ticket );
		$status   = PortalStatus::of( $known );

		return array(
			'number'       => $ticket->number,
			'subject'      => $ticket->subject,
			'status'       => $status->value,
			'status_label' => $status->label(),
			'is_closed'    => Status::Closed === $known,
			'shop_name'    => wp_specialchars_decode( (string) get_bloginfo( 'name' ), ENT_QUOTES ),
			'messages'     => array_map( fn ( Message $message ): array => $this->message( $message, $files[ $message->id ] ?? array(), $token ), $shown ),
			'has_earlier'  => count( $messages ) > count( $shown ),
			'is_elsewhere' => $ticket->merged_into > 0,
			'url'          => $this->links->url( $ticket ),
		);
	}

	/**
	 * @param list<Attachment> $files
	 * @return ShownMessage
	 */
	private function message( Message $message, array $files, string $token ): array {
		$pictures = array();
		foreach ( $files as $file ) {
			$url = $file->can_be_shown() ? $this->file( $file, $token )['url'] : null;
			if ( null !== $url ) {
				$pictures[ $file->id ] = $url;
			}
		}
		// What stands in the text is not listed below it once more.
		$shown = array_intersect( InlineImages::ids( $message->body_html ), array_keys( $pictures ) );
		$below = array_values( array_filter( $files, static fn ( Attachment $file ): bool => ! in_array( $file->id, $shown, true ) ) );
		return array(
			'id'          => $message->id,
			'from'        => Actor::CUSTOMER === $message->author_type ? 'you' : 'shop',
			'name'        => AuthorName::for_customer( $message ),
			'body_html'   => PortalMarkup::of( $message->body_html, $pictures ),
			'attachments' => array_map( fn ( Attachment $file ): array => $this->file( $file, $token ), $below ),
			'created_at'  => CommonSchema::time( $message->created_at ),
		);
	}

	/** @return ShownFile */
	private function file( Attachment $file, string $token ): array {
		return array(
			'id'   => $file->id,
			'name' => $file->name,
			'size' => $file->size,
			'url'  => AttachmentState::Stored === $file->state ? rest_url( Plugin::REST_NAMESPACE . "/portal/tickets/{$token}/attachments/{$file->id}" ) : null,
		);
	}
}
