<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Agents\AgentRepository;
use Sanad\Security\Policy;
use Sanad\Tags\TagRepository;
use Sanad\Tags\TagSchema;
use Sanad\Topics\TopicRepository;

/** Templates as {@see TicketTemplateSchema} describes them. What they point at and is gone is left out. */
final class TicketTemplatePresenter {

	public function __construct(
		private readonly TopicRepository $topics,
		private readonly AgentRepository $agents,
		private readonly TagRepository $tags,
		private readonly Policy $policy
	) {}

	/**
	 * @param list<TicketTemplate> $templates
	 * @return list<array<string, mixed>>
	 */
	public function templates( array $templates, \WP_User $viewer ): array {
		$tags  = $this->tags->find_many( array_values( array_unique( array_merge( array(), ...array_map( static fn ( TicketTemplate $template ): array => $template->fields->tag_ids, $templates ) ) ) ) );
		$teams = $this->agents->teams();
		$shown = array();
		foreach ( $templates as $template ) {
			$fields  = $template->fields;
			$shown[] = array(
				'id'          => $template->id,
				'name'        => $template->name,
				'owner_id'    => $template->owner_id,
				'version'     => $template->version,
				'subject'     => $fields->subject,
				'body_html'   => $fields->body_html,
				'topic_id'    => 0 !== $fields->topic_id && null !== $this->topics->find( $fields->topic_id ) ? $fields->topic_id : 0,
				'priority'    => $fields->priority->slug(),
				'assignee_id' => 0 !== $fields->assignee_id && null !== $this->agents->find( $fields->assignee_id ) ? $fields->assignee_id : 0,
				'team_id'     => isset( $teams[ $fields->team_id ] ) ? $fields->team_id : 0,
				'channel'     => $fields->channel->value,
				'tags'        => array_values( array_map( TagSchema::tag( ... ), array_intersect_key( $tags, array_flip( $fields->tag_ids ) ) ) ),
				'can'         => array( 'change' => $this->policy->can_change_content( $viewer, $template->owner_id ) ),
			);
		}
		return $shown;
	}

	/** @return array<string, mixed> */
	public function template( TicketTemplate $template, \WP_User $viewer ): array {
		return $this->templates( array( $template ), $viewer )[0];
	}
}
