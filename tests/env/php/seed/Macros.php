<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Topics\TopicRepository;

/** One-click lists of actions, built on the canned replies. */
final class Macros {

	/** @param array<string, int> $replies Ids of canned replies by shortcut. */
	public function __construct( private readonly TopicRepository $topics, private readonly array $replies ) {}

	public function add(): void {
		foreach ( Data::read( 'macros' ) as $row ) {
			$row['actions'] = array_map( $this->action( ... ), $row['actions'] );
			Rest::post( '/macros', $row );
		}
	}

	/**
	 * Names become ids.
	 *
	 * @param array<string, mixed> $action
	 * @return array<string, mixed>
	 */
	private function action( array $action ): array {
		if ( isset( $action['reply'] ) ) {
			$action['canned_reply_id'] = $this->replies[ $action['reply'] ];
		}
		if ( isset( $action['topic'] ) ) {
			foreach ( $this->topics->all() as $topic ) {
				if ( $topic->slug === $action['topic'] ) {
					$action['topic_id'] = $topic->id;
				}
			}
		}

		return array_diff_key( $action, array( 'reply' => true, 'topic' => true ) );
	}
}
