<?php
declare(strict_types=1);

namespace Sanad\Search\Query;

use Sanad\Search\Normaliser;

/** What can stand before the colon in the search box. `src/search/operators.ts` knows the same names. */
enum SearchOperator: string {

	case From     = 'from';
	case To       = 'to';
	case Order    = 'order';
	case Tag      = 'tag';
	case Topic    = 'topic';
	case Is       = 'is';
	case Assignee = 'assignee';
	case Team     = 'team';
	case Channel  = 'channel';
	case Priority = 'priority';
	case Before   = 'before';
	case After    = 'after';
	case On       = 'on';
	case Has      = 'has';

	/**
	 * Its names as they are typed: the English one first, then the Arabic one, then others.
	 *
	 * @return non-empty-list<string>
	 */
	public function names(): array {
		return match ( $this ) {
			self::From     => array( 'from', 'من', 'customer', 'sender', 'عميل', 'مرسل' ),
			self::To       => array( 'to', 'إلى', 'mailbox', 'صندوق' ),
			self::Order    => array( 'order', 'طلب', 'طلبية' ),
			self::Tag      => array( 'tag', 'وسم', 'tags', 'label', 'وسوم' ),
			self::Topic    => array( 'topic', 'موضوع' ),
			self::Is       => array( 'is', 'حالة', 'status', 'هي' ),
			self::Assignee => array( 'assignee', 'مسؤول', 'assigned', 'agent', 'مسند' ),
			self::Team     => array( 'team', 'فريق' ),
			self::Channel  => array( 'channel', 'قناة', 'via', 'عبر' ),
			self::Priority => array( 'priority', 'أولوية' ),
			self::Before   => array( 'before', 'قبل', 'until' ),
			self::After    => array( 'after', 'بعد', 'since', 'منذ' ),
			self::On       => array( 'on', 'يوم', 'date', 'تاريخ' ),
			self::Has      => array( 'has', 'فيها', 'with', 'فيه', 'بها' ),
		};
	}

	/** The operator of this name in any spelling; null if there is none. */
	public static function named( string $typed ): ?self {
		/** @var array<string, self> $by_name */
		static $by_name = array();
		if ( array() === $by_name ) {
			foreach ( self::cases() as $operator ) {
				foreach ( $operator->names() as $name ) {
					$by_name[ Normaliser::fold( $name ) ] = $operator;
				}
			}
		}
		return $by_name[ Normaliser::fold( $typed ) ] ?? null;
	}

	/** Whether a ticket can have several at once, so that each one that is asked for has to be there. Of the others, one is enough. */
	public function is_many(): bool {
		return self::Tag === $this || self::Has === $this;
	}
}
