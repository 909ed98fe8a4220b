<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\Agents\AgentRepository;
use Sanad\Agents\Roles;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\Visibility;
use Sanad\Tickets\Folder;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketRepository;

/**
 * The only answer to "may this actor do this to this object". Whatever it does not know, it denies.
 */
final class Policy {

	/** Site option of a user: non-empty keeps an agent to the tickets of his own teams. */
	public const OWN_TEAMS_ONLY = 'sanad_own_teams_only';

	public function __construct(
		private readonly TicketRepository $tickets,
		private readonly AgentRepository $agents,
		private readonly Visibility $visibility
	) {}

	/** Adds the meta capabilities, so that `current_user_can( 'sanad_view_ticket', $id )` asks here too. */
	public function register(): void {
		add_filter( 'map_meta_cap', array( $this, 'map_meta_cap' ), 10, 4 );
	}

	/** Whether somebody may do this in general. A guest (null or user 0) never may. */
	public function can( ?\WP_User $user, Ability $ability ): bool {
		return $this->decide( $user, $ability, null );
	}

	/** Whether somebody may see the desk at all. */
	public function can_view_tickets( ?\WP_User $user ): bool {
		return $this->can( $user, Ability::ViewTickets );
	}

	/** Whether this agent may see this ticket: conversation, notes, files and customer. */
	public function can_view_ticket( ?\WP_User $user, Ticket $ticket ): bool {
		return $this->decide( $user, Ability::ViewTickets, $ticket );
	}

	/**
	 * Those of these tickets that somebody may see.
	 *
	 * @param array<int, Ticket> $tickets
	 * @return array<int, Ticket> Under the same keys.
	 */
	public function viewable( ?\WP_User $user, array $tickets ): array {
		return array_filter( $tickets, fn ( Ticket $ticket ): bool => $this->can_view_ticket( $user, $ticket ) );
	}

	/** Whether he may write replies and notes into it. */
	public function can_reply( ?\WP_User $user, Ticket $ticket ): bool {
		return $this->on_ticket( $user, Ability::Reply, $ticket );
	}

	/** Whether he may change its status, priority, topic, tags, order and subject. */
	public function can_change( ?\WP_User $user, Ticket $ticket ): bool {
		return $this->on_ticket( $user, Ability::Reply, $ticket );
	}

	/** Whether he may move it to spam or trash and back; nothing is deleted by that. */
	public function can_delete( ?\WP_User $user, Ticket $ticket ): bool {
		return $this->on_ticket( $user, Ability::Reply, $ticket );
	}

	/** Whether he may give it to an agent or a team. */
	public function can_assign( ?\WP_User $user, Ticket $ticket ): bool {
		return $this->on_ticket( $user, Ability::Assign, $ticket );
	}

	/**
	 * Whether he may give this user a role at the desk, or take it away.
	 *
	 * Nobody changes his own, so that nobody raises himself or locks himself out. Who manages the desk
	 * by a role of WordPress or WooCommerce is not the desk's to change. And who makes or unmakes
	 * managers needs WordPress's own right to promote this user.
	 *
	 * @param bool $to_manager Whether the user would be a manager.
	 */
	public function can_change_role( ?\WP_User $user, \WP_User $target, bool $to_manager = false ): bool {
		if ( null === $user || $user->ID === $target->ID || ! $target->exists() || ! $this->can( $user, Ability::ManageSettings ) ) {
			return false;
		}
		foreach ( Roles::MANAGED_BY as $capability ) {
			if ( $target->has_cap( $capability ) ) {
				return false;
			}
		}
		return ( ! $to_manager && ! $target->has_cap( Ability::ManageSettings->value ) ) || user_can( $user, 'promote_user', $target->ID );
	}

	/** Whether somebody may read this article of the knowledge base; a guest (null or user 0) may read what is public. */
	public function can_read_article( ?\WP_User $user, int $article_id ): bool {
		return $this->visibility->can_read( Audience::of_user( $user ), $article_id );
	}

	/**
	 * Whether somebody may use ready texts and macros of this owner: everybody at the desk the shared
	 * ones, nobody those of somebody else.
	 *
	 * @param int $owner_id User id; 0 for what is shared.
	 */
	public function can_use_content( ?\WP_User $user, int $owner_id ): bool {
		return $this->can_view_tickets( $user ) && ( 0 === $owner_id || $owner_id === $user?->ID );
	}

	/** Whether he may change and delete them. @param int $owner_id User id; 0 for what is shared. */
	public function can_change_content( ?\WP_User $user, int $owner_id ): bool {
		return $this->can_use_content( $user, $owner_id ) && $this->can( $user, 0 === $owner_id ? Ability::ManageContent : Ability::Reply );
	}

	/**
	 * Whether somebody may see and use a saved view. It shows nobody a ticket that he may not see.
	 *
	 * @param int $owner_id User id; 0 for what is shared.
	 * @param int $team_id  The team that a shared one is for; 0 for everybody.
	 */
	public function can_use_view( ?\WP_User $user, int $owner_id, int $team_id ): bool {
		if ( ! $this->can_use_content( $user, $owner_id ) || null === $user ) {
			return false;
		}
		return 0 !== $owner_id || 0 === $team_id || $this->can( $user, Ability::ManageSettings ) || in_array( $team_id, $this->agents->team_ids_of( $user->ID ), true );
	}

	/** Whether he may change and delete it: his own, or shared ones if he manages the desk. */
	public function can_change_view( ?\WP_User $user, int $owner_id, int $team_id ): bool {
		return $this->can_use_view( $user, $owner_id, $team_id ) && $this->can( $user, 0 === $owner_id ? Ability::ManageSettings : Ability::Reply );
	}

	/**
	 * Whether a customer may see this ticket as his own.
	 *
	 * The caller answers for the customer id: it comes from an account or a mailed code, never from
	 * an address that somebody typed.
	 */
	public function can_customer_view( int $customer_id, Ticket $ticket ): bool {
		return $customer_id > 0
			&& $ticket->customer_id === $customer_id
			&& Folder::Trash !== $ticket->folder;
	}

	/**
	 * The teams whose tickets alone a member of staff may see.
	 *
	 * Every list, count and search takes it; null means all tickets, an empty list none.
	 *
	 * @return list<int>|null
	 */
	public function team_scope( \WP_User $user ): ?array {
		if ( ! get_user_option( self::OWN_TEAMS_ONLY, $user->ID ) || $user->has_cap( Ability::ManageSettings->value ) ) {
			return null;
		}
		return $this->agents->team_ids_of( $user->ID );
	}

	/**
	 * Answers WordPress what `sanad_view_ticket` and `sanad_reply_ticket` need for this ticket.
	 *
	 * @param array<int, string> $caps
	 * @param array<int, mixed>  $args The ticket id first.
	 * @return array<int, string>
	 */
	public function map_meta_cap( array $caps, string $cap, int $user_id, array $args ): array {
		if ( 'sanad_view_ticket' !== $cap && 'sanad_reply_ticket' !== $cap ) {
			return $caps;
		}
		$id     = $args[0] ?? null;
		$user   = get_userdata( $user_id );
		$ticket = is_numeric( $id ) && (int) $id > 0 ? $this->tickets->find_survivor( (int) $id ) : null;
		if ( null === $ticket || false === $user ) {
			return array( 'do_not_allow' );
		}
		$allowed = 'sanad_view_ticket' === $cap ? $this->can_view_ticket( $user, $ticket ) : $this->can_reply( $user, $ticket );
		return $allowed ? array( Ability::ViewTickets->value ) : array( 'do_not_allow' );
	}

	/** What may be done to a ticket may only be done by somebody who sees it. */
	private function on_ticket( ?\WP_User $user, Ability $ability, Ticket $ticket ): bool {
		return $this->can_view_ticket( $user, $ticket ) && $this->decide( $user, $ability, $ticket );
	}

	/** The one place where a yes is said. */
	private function decide( ?\WP_User $user, Ability $ability, ?Ticket $ticket ): bool {
		if ( null === $user || ! $user->exists() || ! $user->has_cap( $ability->value ) ) {
			return false;
		}
		if ( null !== $ticket ) {
			$scope = $this->team_scope( $user );
			if ( null !== $scope && ! in_array( $ticket->team_id, $scope, true ) ) {
				return false;
			}
		}
		/**
		 * Filters a yes of the policy: others may take it away; what the policy denies is not asked.
		 *
		 * @param bool        $allowed True.
		 * @param string      $ability Capability, such as `sanad_reply`.
		 * @param \WP_User    $user    Who wants to.
		 * @param Ticket|null $ticket  To which ticket; null in general.
		 */
		return true === apply_filters( 'sanad_policy_allows', true, $ability->value, $user, $ticket );
	}
}
