<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** Plans three hundred conversations over a year, a fifth of them in the last days. */
final class Conversations {

	private const COUNT  = 294;
	private const RECENT = 70;

	private const CHANNELS = array( 'form', 'form', 'form', 'form', 'email', 'email', 'portal', 'phone' );

	/** Words for a placeholder where the customer has no order that fits. */
	private const PRODUCTS = array( 'Stoneware mug', 'Linen shirt', 'وسادة مطرزة', 'Table lamp' );

	/** @var array<string, list<array<string, mixed>>> */
	private array $scripts;

	/**
	 * @param list<Person>                  $customers
	 * @param array<string, list<Purchase>> $purchases By address of the customer.
	 */
	public function __construct(
		private readonly Random $random,
		private readonly array $customers,
		private readonly array $purchases
	) {
		$this->scripts = array(
			'ar'    => Data::read( 'conversations-ar' ),
			'en'    => Data::read( 'conversations-en' ),
			'mixed' => Data::read( 'conversations-mixed' ),
		);
	}

	/** @return list<Conversation> */
	public function plan(): array {
		$plans = array();
		for ( $number = 0; $number < self::COUNT; $number++ ) {
			$recent = $number >= self::COUNT - self::RECENT;
			// A shop that grows: more of the past lies in its later months.
			$age     = $recent
				? $this->random->between( 10 * MINUTE_IN_SECONDS, 3 * DAY_IN_SECONDS )
				: 3 * DAY_IN_SECONDS + (int) ( 360 * DAY_IN_SECONDS * ( $this->random->between( 0, 1000 ) / 1000 ) ** 2 );
			$plans[] = $this->conversation( time() - $age, $recent, $this->fate( $number ) );
		}
		foreach ( Data::read( 'spam' ) as $place => $spam ) {
			$plans[] = $this->spam( $spam, time() - ( $place + 1 ) * 2 * DAY_IN_SECONDS );
		}

		return $plans;
	}

	/** The last tickets hold some of every kind. */
	private function fate( int $number ): string {
		return match ( $number ) {
			225, 240, 255, 270          => 'snoozed',
			230, 245, 260, 275, 290     => 'on_hold',
			100, 150, 200               => 'trash',
			default                     => '',
		};
	}

	private function conversation( int $start, bool $recent, string $fate ): Conversation {
		$person   = $this->customers[ min( $this->random->between( 0, 43 ), $this->random->between( 0, 43 ) ) ];
		$purchase = $this->purchase( $person, $start );
		$kind     = $this->random->chance( 15 ) ? 'mixed' : $person->language;
		$fitting  = array_values( array_filter( $this->scripts[ $kind ], fn ( array $script ): bool => $this->fits( $script, $purchase ) ) );
		if ( array() === $fitting ) {
			// Nothing in two languages fits; in one there always is something.
			$fitting = array_values( array_filter( $this->scripts[ $person->language ], fn ( array $script ): bool => $this->fits( $script, $purchase ) ) );
		}
		$script   = $this->random->pick( $fitting );
		$purchase = $script['order'] ? $purchase : null;
		$words    = $this->words( $person, $purchase );

		return new Conversation(
			$person,
			$purchase,
			strtr( $this->random->pick( $script['subjects'] ), $words ),
			$script,
			// What is put off is put off early on, and waits since.
			'' === $fate ? $this->entries( $script['messages'], $words, $start, $recent ) : $this->entries( array_slice( $script['messages'], 0, 2 ), $words, $start, false ),
			$this->random->pick( self::CHANNELS ),
			$this->random->between( 0, 3 ),
			$fate
		);
	}

	/**
	 * @param list<array{string, list<string>}> $messages
	 * @param array<string, string>             $words
	 * @return list<array{who: string, text: string, time: int}>
	 */
	private function entries( array $messages, array $words, int $start, bool $recent ): array {
		$entries = array();
		$time    = $start;
		// In the last days the desk is behind, so that there is something to do.
		$slow = $recent ? 12 : 1;
		foreach ( $messages as $place => [ $who, $texts ] ) {
			if ( $place > 0 ) {
				$time += match ( $who ) {
					'agent' => $this->random->between( 20, 420 ) * MINUTE_IN_SECONDS * $slow,
					'note'  => $this->random->between( 5, 40 ) * MINUTE_IN_SECONDS * $slow,
					default => $this->random->between( 30, 1600 ) * MINUTE_IN_SECONDS,
				};
			}
			$entries[] = array(
				'who'  => $who,
				'text' => strtr( $this->random->pick( $texts ), $words ),
				'time' => $time,
			);
		}

		return $entries;
	}

	/**
	 * Whether somebody who bought this would write so: a candle has no size.
	 *
	 * @param array<string, mixed> $script
	 */
	private function fits( array $script, ?Purchase $purchase ): bool {
		return ! $script['order'] || ( null !== $purchase && ( ! isset( $script['shapes'] ) || in_array( $purchase->shape, $script['shapes'], true ) ) );
	}

	/** The order that the customer most likely asks about: his last one before that day. */
	private function purchase( Person $person, int $start ): ?Purchase {
		$before = array_filter( $this->purchases[ $person->email ] ?? array(), static fn ( Purchase $purchase ): bool => $purchase->time < $start );

		return array() === $before ? null : end( $before );
	}

	/** @return array<string, string> */
	private function words( Person $person, ?Purchase $purchase ): array {
		$tracking = $purchase->tracking ?? '';

		return array(
			'{first}'    => $person->first,
			'{city}'     => $person->city,
			'{order}'    => '#' . ( $purchase->number ?? '1001' ),
			'{product}'  => $purchase->product ?? $this->random->pick( self::PRODUCTS ),
			'{tracking}' => '' === $tracking ? 'AR' . $this->random->between( 100000000, 999999999 ) : $tracking,
		);
	}

	/** @param array{subject: string, text: string} $spam */
	private function spam( array $spam, int $time ): Conversation {
		$number = $this->random->between( 100, 999 );
		$person = new Person( 'Offers', (string) $number, "offers{$number}@bulk.example", 'en', 'US', '', 0 );
		$entry  = array( 'who' => 'customer', 'text' => $spam['text'], 'time' => $time );

		return new Conversation( $person, null, $spam['subject'], array( 'topic' => 'other', 'tags' => array() ), array( $entry ), 'form', 0, 'spam' );
	}
}
