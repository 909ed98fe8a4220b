<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Actor;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Priority;
use Sanad\Tickets\Status;
use Sanad\Tickets\StatusGroup;

/** What a condition of a view looks at. */
enum Attribute: string {

	case Status        = 'status';
	case StatusGroup   = 'status_group';
	case Priority      = 'priority';
	case Channel       = 'channel';
	case Topic         = 'topic';
	case Team          = 'team';
	case Assignee      = 'assignee';
	case Tag           = 'tag';
	case Customer      = 'customer';
	case Order         = 'order';
	case Language      = 'language';
	case Mailbox       = 'mailbox';
	case Subject       = 'subject';
	case Waiting       = 'waiting';
	case Created       = 'created';
	case Updated       = 'updated';
	case Snoozed       = 'snoozed';
	case Attachments   = 'attachments';
	case MessageCount  = 'message_count';
	case LastMessageBy = 'last_message_by';
	case Follower      = 'follower';
	case Mention       = 'mention';
	case Unread        = 'unread';
	case Folder        = 'folder';

	/** What its values are. */
	public function kind(): ValueKind {
		return match ( $this ) {
			self::Status, self::StatusGroup, self::Priority, self::Channel, self::LastMessageBy, self::Folder, self::Mention => ValueKind::Word,
			self::Snoozed, self::Attachments, self::Unread => ValueKind::YesNo,
			self::Topic, self::Team, self::Assignee, self::Tag, self::Customer, self::Order, self::Mailbox, self::Follower => ValueKind::Id,
			self::Language                => ValueKind::Language,
			self::Subject                 => ValueKind::Text,
			self::Waiting                 => ValueKind::Minutes,
			self::Created, self::Updated  => ValueKind::Time,
			self::MessageCount            => ValueKind::Number,
		};
	}

	/**
	 * Operators that make sense with it.
	 *
	 * @return non-empty-list<Operator>
	 */
	public function operators(): array {
		return match ( $this->kind() ) {
			ValueKind::Word, ValueKind::Language => self::Mention === $this ? array( Operator::Is ) : array( Operator::Is, Operator::IsNot ),
			ValueKind::Id      => self::Tag === $this ? array( Operator::Is, Operator::All, Operator::IsNot ) : array( Operator::Is, Operator::IsNot ),
			ValueKind::YesNo   => array( Operator::Is ),
			ValueKind::Text    => array( Operator::Contains, Operator::ContainsNot ),
			ValueKind::Minutes => array( Operator::MoreThan, Operator::LessThan ),
			ValueKind::Time    => array( Operator::Within, Operator::OlderThan, Operator::After, Operator::Before ),
			ValueKind::Number  => array( Operator::Is, Operator::MoreThan, Operator::LessThan ),
		};
	}

	/**
	 * Words that it may be compared with: all of them where it knows only words, else those besides ids.
	 *
	 * @return list<string>
	 */
	public function words(): array {
		return match ( $this ) {
			self::Status        => array_column( Status::cases(), 'value' ),
			self::StatusGroup   => array_column( StatusGroup::cases(), 'value' ),
			self::Priority      => array_map( static fn ( Priority $priority ): string => $priority->slug(), Priority::cases() ),
			self::Channel       => array_column( Channel::cases(), 'value' ),
			self::LastMessageBy => array( Actor::CUSTOMER, Actor::AGENT, Actor::SYSTEM ),
			self::Folder        => array_column( Folder::cases(), 'value' ),
			self::Snoozed, self::Attachments, self::Unread => array( 'yes', 'no' ),
			self::Assignee      => array( 'me', 'none' ),
			self::Follower      => array( 'me', 'none' ),
			self::Mention       => array( 'me' ),
			self::Order         => array( 'any', 'none' ),
			self::Topic, self::Team, self::Tag, self::Customer, self::Language => array( 'none' ),
			default             => array(),
		};
	}

	/** Whether it says something about the agent who looks, and changes without anything happening to the ticket. */
	public function is_of_viewer(): bool {
		return self::Follower === $this || self::Mention === $this || self::Unread === $this;
	}
}
