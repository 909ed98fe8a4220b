<?php
declare(strict_types=1);

namespace Sanad\Views;

use Sanad\Agents\AgentRepository;
use Sanad\Customers\CustomerRepository;
use Sanad\Mailboxes\Mailbox;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Tags\TagRepository;
use Sanad\Topics\TopicRepository;

/** Knows which of the things that conditions name exist: tags, topics, teams, agents, mailboxes, customers. */
final class ConditionValues {

	public function __construct(
		private readonly TagRepository $tags,
		private readonly TopicRepository $topics,
		private readonly AgentRepository $agents,
		private readonly MailboxRepository $mailboxes,
		private readonly CustomerRepository $customers
	) {}

	/**
	 * What conditions name and does not exist, or not for this agent. One look for each kind of thing,
	 * however many conditions there are.
	 *
	 * @param array<int, Condition> $conditions
	 * @param list<int>|null        $scope      Teams whose tickets, and so whose customers, the agent may see; null for all.
	 * @return list<array{int, string}> Key of the condition, and the value.
	 */
	public function missing( array $conditions, ?array $scope ): array {
		$asked = array();
		foreach ( $conditions as $condition ) {
			foreach ( $condition->ids() as $id ) {
				$asked[ $condition->attribute->value ][ $id ] = $id;
			}
		}
		$known = array();
		foreach ( $asked as $attribute => $ids ) {
			$known[ $attribute ] = $this->known( Attribute::from( $attribute ), array_values( $ids ), $scope );
		}
		$missing = array();
		foreach ( $conditions as $place => $condition ) {
			foreach ( $condition->ids() as $id ) {
				if ( ! in_array( $id, $known[ $condition->attribute->value ] ?? array(), true ) ) {
					$missing[] = array( $place, (string) $id );
				}
			}
		}
		return $missing;
	}

	/**
	 * @param list<int>      $ids
	 * @param list<int>|null $scope
	 * @return list<int>
	 */
	private function known( Attribute $attribute, array $ids, ?array $scope ): array {
		return match ( $attribute ) {
			Attribute::Tag      => array_keys( $this->tags->find_many( $ids ) ),
			Attribute::Topic    => array_values( array_filter( $ids, fn ( int $id ): bool => null !== $this->topics->find( $id ) ) ),
			Attribute::Team     => array_keys( $this->agents->teams() ),
			Attribute::Assignee, Attribute::Follower => $this->agents( $ids ),
			Attribute::Mailbox  => array_map( static fn ( Mailbox $mailbox ): int => $mailbox->id, $this->mailboxes->all() ),
			Attribute::Customer => array_values( array_filter( array_keys( $this->customers->find_many( $ids ) ), fn ( int $id ): bool => $this->customers->is_in_scope( $id, $scope ) ) ),
			// Numbers of messages are ids to nobody, and orders belong to the shop.
			default             => $ids,
		};
	}

	/**
	 * @param list<int> $ids
	 * @return list<int>
	 */
	private function agents( array $ids ): array {
		// Reads all of them at once, so that finding each asks for nothing.
		$users = array_keys( $this->agents->find_many( $ids ) );
		return array_values( array_filter( $users, fn ( int $id ): bool => null !== $this->agents->find( $id ) ) );
	}
}
