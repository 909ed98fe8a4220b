<?php
declare(strict_types=1);

namespace Sanad\Pulse;

use Sanad\Desk;
use Sanad\Presence\PresenceCleanup;
use Sanad\Presence\PresenceController;
use Sanad\Presence\PresenceRepository;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of live updates: what is watched, who is there, and the files that say so. */
final class PulseFeature {

	public readonly Pulses $pulses;

	private readonly PulseFiles $files;

	public function __construct( private readonly Desk $desk ) {
		$folder       = new PulseFolder( $desk->keys );
		$this->files  = new PulseFiles( $folder );
		$this->pulses = new Pulses( new PulseRepository( $desk->db, $desk->clock ), $this->files, $folder, $desk->clock, $desk->log );
	}

	/** Lets each part add its hooks. */
	public function register( Policy $policy, Errors $errors, AgentApi $api ): void {
		$presence = new PresenceRepository( $this->desk->db, $this->desk->clock );
		( new PulseListener( $this->pulses, $this->desk->db ) )->register();
		( new PulseController( $policy, $errors, $this->pulses, $this->desk->tickets ) )->register();
		( new PresenceController( $policy, $errors, $api->access, $presence, $this->desk->agents, $this->pulses ) )->register();
		$this->desk->jobs->add( new PulseCleanup( $this->pulses ) );
		$this->desk->jobs->add( new PresenceCleanup( $presence ) );
		add_action( 'sanad_uninstalled', array( $this->files, 'delete_all' ) );
	}
}
