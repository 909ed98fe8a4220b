<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\HelpCentre;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Tells whether there is a help centre, and makes one. */
final class HelpCentreController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly HelpCentrePages $pages, private readonly HelpCentreSchema $schema ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/help-centre',
			Endpoint::get( $this->schema->help_centre( ... ), $this->staff( Ability::ManageContent ), 'HelpCentre' ),
			Endpoint::post( $this->make( ... ), $this->staff( Ability::ManageContent ), 'HelpCentre' )
		);
	}

	/** @return array<string, mixed> */
	private function make(): array {
		$this->pages->make();
		return $this->schema->help_centre();
	}
}
