<?php
declare(strict_types=1);

namespace Sanad\Settings;

use Sanad\Agents\AgentController;
use Sanad\Agents\StaffController;
use Sanad\Agents\StaffService;
use Sanad\Agents\TeamController;
use Sanad\Agents\TeamRepository;
use Sanad\Desk;
use Sanad\KnowledgeBase\Languages;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\Tags\TagController;
use Sanad\Tags\TagEditor;
use Sanad\Tags\TagForms;
use Sanad\Tickets\TicketHandover;
use Sanad\Topics\TopicController;

/** The root of what a desk settles for itself: who answers, in which teams, by which topics and tags. */
final class SettingsFeature {

	public function __construct( private readonly Desk $desk, private readonly Languages $languages ) {}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors ): void {
		$desk     = $this->desk;
		$teams    = new TeamRepository( $desk->db );
		$handover = new TicketHandover( $desk->db, $desk->service );
		( new AgentController( $policy, $errors, $desk->agents, $teams ) )->register();
		( new StaffController( $policy, $errors, new StaffService( $policy, $desk->agents, $teams ), $desk->agents, $teams, $handover ) )->register();
		( new TeamController( $policy, $errors, $desk->agents, $teams, $handover ) )->register();
		( new TopicController( $policy, $errors, $desk->topics, $this->languages ) )->register();
		( new TagController( $policy, $errors, $desk->tags, new TagEditor( $desk->db, $desk->tags ) ) )->register();
		$desk->jobs->add( new TagForms( $desk->db ) );
	}
}
