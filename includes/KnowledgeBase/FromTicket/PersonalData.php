<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

/** What is known to be personal in a ticket, so that it is found however it is written. */
final class PersonalData {

	/**
	 * @param list<string> $names     Of the customer and of agents, whole or in parts.
	 * @param list<string> $emails
	 * @param list<string> $phones
	 * @param list<string> $numbers   Of orders, tickets and parcels, without number sign.
	 * @param list<string> $addresses Lines of postal addresses that name a place nobody else shares: streets, post codes.
	 */
	public function __construct(
		public readonly array $names = array(),
		public readonly array $emails = array(),
		public readonly array $phones = array(),
		public readonly array $numbers = array(),
		public readonly array $addresses = array()
	) {}
}
