<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Rest\Data;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Priority;

/** What a template fills in. What is empty or 0 is left to the agent. */
final class TemplateFields {

	/**
	 * @param string    $body_html Clean HTML, with placeholders.
	 * @param list<int> $tag_ids
	 */
	public function __construct(
		public readonly string $subject,
		public readonly string $body_html,
		public readonly int $topic_id,
		public readonly Priority $priority,
		public readonly array $tag_ids,
		public readonly int $assignee_id,
		public readonly int $team_id,
		public readonly Channel $channel
	) {}

	/** @param string $json What {@see self::to_json()} made. */
	public static function from_json( string $json ): self {
		$decoded = json_decode( $json, true );
		$data    = Data::named( is_array( $decoded ) ? $decoded : array() );
		return new self(
			subject: Data::text( $data, 'subject' ),
			body_html: Data::text( $data, 'body_html' ),
			topic_id: Data::int( $data, 'topic_id' ),
			priority: Priority::from_slug( Data::text( $data, 'priority' ) ) ?? Priority::Normal,
			tag_ids: Data::ids( $data, 'tag_ids' ),
			assignee_id: Data::int( $data, 'assignee_id' ),
			team_id: Data::int( $data, 'team_id' ),
			channel: Channel::tryFrom( Data::text( $data, 'channel' ) ) ?? Channel::Phone
		);
	}

	/**
	 * The same with other tags.
	 *
	 * @param list<int> $tag_ids
	 */
	public function with_tags( array $tag_ids ): self {
		return new self( $this->subject, $this->body_html, $this->topic_id, $this->priority, $tag_ids, $this->assignee_id, $this->team_id, $this->channel );
	}

	/** For the column `fields`. */
	public function to_json(): string {
		return Data::json(
			array(
				'subject'     => $this->subject,
				'body_html'   => $this->body_html,
				'topic_id'    => $this->topic_id,
				'priority'    => $this->priority->slug(),
				'tag_ids'     => $this->tag_ids,
				'assignee_id' => $this->assignee_id,
				'team_id'     => $this->team_id,
				'channel'     => $this->channel->value,
			)
		);
	}
}
