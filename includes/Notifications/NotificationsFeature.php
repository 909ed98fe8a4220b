<?php
declare(strict_types=1);

namespace Sanad\Notifications;

use Sanad\Agents\TeamRepository;
use Sanad\Desk;
use Sanad\Followers\Colleagues;
use Sanad\Mailboxes\MailFeature;
use Sanad\Mailboxes\Outbound\Excerpts;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;

/** The root of what agents are told of: the bell, the mails, and how each wants it. */
final class NotificationsFeature {

	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy,
		private readonly MailFeature $mails,
		private readonly RateLimiter $limiter
	) {}

	/** Lets each part add its hooks. */
	public function register( Errors $errors ): void {
		$desk          = $this->desk;
		$notifications = new NotificationRepository( $desk->db, $desk->clock );
		$preferences   = new Preferences();
		$listener      = new AgentNotifications( $desk->db, $desk->tickets, new Colleagues( $desk->agents, new TeamRepository( $desk->db ), $this->policy ), new Occasions( $desk->db, $desk->agents, $desk->activity, $desk->messages ), $notifications, $desk->outbox, $preferences, $desk->clock );
		$listener->register();
		$desk->dispatcher->add( $listener );
		$this->mails->composer->add( new NotificationMail( $desk->messages, new Excerpts( $desk->sanitizer ), $this->policy, $this->mails->brand, $notifications, $preferences, $desk->outbox ) );
		( new NotificationController( $this->policy, $errors, $notifications, $preferences, $desk->tickets, $this->limiter, new TestMail( $this->mails->translator, $this->mails->brand ) ) )->register();
		( new ProfileLink( $this->policy ) )->register();
		$desk->jobs->add( new NotificationCleanup( $notifications ) );
	}
}
