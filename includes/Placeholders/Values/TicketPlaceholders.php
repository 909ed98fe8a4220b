<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;
use Sanad\Placeholders\Why;
use Sanad\Portal\PortalStatus;
use Sanad\Security\TicketLinks;
use Sanad\Tickets\Ticket;
use Sanad\Topics\TopicRepository;

/** The ticket itself, as its customer sees it. */
final class TicketPlaceholders implements Source {

	public function __construct( private readonly TopicRepository $topics, private readonly TicketLinks $links ) {}

	public function definitions(): array {
		return array(
			new Definition(
				'ticket.number',
				Group::Ticket,
				__( 'Number', 'sanad' ),
				__( 'Number of the ticket, without the number sign.', 'sanad' ),
				'1042',
				self::of_ticket( static fn ( Ticket $ticket ): Value => Value::code( (string) $ticket->number ) )
			),
			new Definition(
				'ticket.subject',
				Group::Ticket,
				__( 'Subject', 'sanad' ),
				__( 'Subject of the ticket, in the words of the customer.', 'sanad' ),
				__( 'Wrong size', 'sanad' ),
				static fn ( PlaceholderContext $context ): Value => Value::words( $context->subject )
			),
			new Definition(
				'ticket.topic',
				Group::Ticket,
				__( 'Topic', 'sanad' ),
				__( 'What the ticket is about, from the shop\'s own list.', 'sanad' ),
				__( 'Delivery', 'sanad' ),
				fn ( PlaceholderContext $context ): Value => Value::words( $context->topic_id > 0 ? $this->topics->find( $context->topic_id )?->name_in( $context->language ) ?? '' : '' )
			),
			new Definition(
				'ticket.status',
				Group::Ticket,
				__( 'Status', 'sanad' ),
				__( 'Where the ticket stands, in the words that customers see.', 'sanad' ),
				__( 'We are on it', 'sanad' ),
				self::of_ticket( static fn ( Ticket $ticket ): Value => Value::words( PortalStatus::of( $ticket->status )->label() ) )
			),
			new Definition(
				'ticket.link',
				Group::Ticket,
				__( 'Link', 'sanad' ),
				__( 'The page on which the customer sees the whole conversation. Whoever has this link can read it.', 'sanad' ),
				'https://shop.example/?sanad_ticket=…',
				self::of_ticket( fn ( Ticket $ticket ): Value => Value::link( $this->links->url( $ticket ) ) )
			),
		);
	}

	/** @param \Closure(Ticket): Value $value */
	private static function of_ticket( \Closure $value ): \Closure {
		return static fn ( PlaceholderContext $context ): Value => null === $context->ticket ? Value::none( Why::NoTicket ) : $value( $context->ticket );
	}
}
