<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Messages\MessageSanitizer;
use Sanad\Messages\Snippet;
use Sanad\Rest\Input;
use Sanad\Rest\OwnedContent;
use Sanad\SanadException;
use Sanad\Security\Policy;
use Sanad\Tags\TagRepository;
use Sanad\Tickets\Channel;
use Sanad\Tickets\Priority;
use Sanad\Tickets\TicketFields;

/**
 * Makes, changes and removes templates for whoever may: shared ones for those who manage content,
 * personal ones for their owner. To others a personal template does not exist.
 */
final class TicketTemplateService implements OwnedContent {

	public function __construct(
		private readonly TicketTemplateRepository $templates,
		private readonly TicketFields $checks,
		private readonly TagRepository $tags,
		private readonly MessageSanitizer $sanitizer,
		private readonly Policy $policy
	) {}

	/** @throws SanadException 404 if there is none that this one may see. */
	public function visible( int $id, \WP_User $user ): TicketTemplate {
		$template = $this->templates->find( $id );
		return null !== $template && $this->policy->can_use_content( $user, $template->owner_id ) ? $template : throw SanadException::not_found();
	}

	public function may_change( int $id, \WP_User $user ): bool {
		return $this->policy->can_change_content( $user, $this->visible( $id, $user )->owner_id );
	}

	/** @throws SanadException 400 naming the field, 403. */
	public function create( Input $input, \WP_User $user ): TicketTemplate {
		$owner_id = $input->bool( 'is_personal', false ) ? $user->ID : 0;
		$this->require_change( $user, $owner_id );
		$id = $this->templates->insert( self::columns( self::name( $input->text( 'name' ) ), $owner_id, $this->fields( $input, TemplateFields::from_json( '{}' ) ) ) );
		return $this->templates->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * Changes what was sent; the rest stays.
	 *
	 * @throws SanadException 404, 403, 400 naming the field, 409 `conflict` if somebody else changed it.
	 */
	public function change( int $id, Input $input, \WP_User $user ): TicketTemplate {
		$template = $this->visible( $id, $user );
		$owner_id = $input->has( 'is_personal' ) ? ( $input->bool( 'is_personal', false ) ? $user->ID : 0 ) : $template->owner_id;
		$this->require_change( $user, $template->owner_id );
		$this->require_change( $user, $owner_id );
		$name = $input->has( 'name' ) ? self::name( $input->text( 'name' ) ) : $template->name;
		if ( ! $this->templates->update( $id, $input->int( 'version' ), self::columns( $name, $owner_id, $this->fields( $input, $template->fields ) ) ) ) {
			throw SanadException::changed_meanwhile( $template->version );
		}
		return $this->templates->find( $id ) ?? throw SanadException::not_found();
	}

	public function delete( int $id, \WP_User $user ): void {
		if ( ! $this->may_change( $id, $user ) ) {
			throw SanadException::forbidden();
		}
		$this->templates->delete( $id );
	}

	/** @return array{name: string, owner_id: int, fields: string} */
	private static function columns( string $name, int $owner_id, TemplateFields $fields ): array {
		return array( 'name' => $name, 'owner_id' => $owner_id, 'fields' => $fields->to_json() );
	}

	/** @throws SanadException 400 naming the field. */
	private function fields( Input $input, TemplateFields $old ): TemplateFields {
		$fields = new TemplateFields(
			subject: $input->has( 'subject' ) ? Snippet::plain( $input->text( 'subject' ) ) : $old->subject,
			body_html: $input->has( 'body_html' ) ? $this->sanitizer->html( $input->text( 'body_html' ) ) : $old->body_html,
			topic_id: $input->int( 'topic_id', $old->topic_id ),
			priority: Priority::from_slug( $input->text( 'priority' ) ) ?? $old->priority,
			tag_ids: $input->has( 'tags' ) ? $this->tag_ids( $input->texts( 'tags' ) ) : $old->tag_ids,
			assignee_id: $input->int( 'assignee_id', $old->assignee_id ),
			team_id: $input->int( 'team_id', $old->team_id ),
			channel: Channel::tryFrom( $input->text( 'channel' ) ) ?? $old->channel
		);
		// Only what was sent: what is gone since is left out wherever the template is shown.
		$this->checks->check(
			topic_id: $input->int_or_null( 'topic_id' ),
			team_id: $input->int_or_null( 'team_id' ),
			assignee_id: $input->int_or_null( 'assignee_id' )
		);
		return $fields;
	}

	/**
	 * @param list<string> $names
	 * @return list<int>
	 */
	private function tag_ids( array $names ): array {
		return array_values( array_unique( array_map( fn ( string $name ): int => $this->tags->find_or_create( $name )->id, $names ) ) );
	}

	private function require_change( \WP_User $user, int $owner_id ): void {
		if ( ! $this->policy->can_change_content( $user, $owner_id ) ) {
			throw SanadException::forbidden();
		}
	}

	private static function name( string $name ): string {
		$name = Snippet::plain( $name );
		if ( '' === $name || mb_strlen( $name ) > TicketTemplateSchema::MAX_NAME ) {
			/* translators: %d: number of characters. */
			throw SanadException::invalid( 'name', sprintf( __( 'A template has a name of 1 to %d characters.', 'sanad' ), TicketTemplateSchema::MAX_NAME ) );
		}
		return $name;
	}
}
