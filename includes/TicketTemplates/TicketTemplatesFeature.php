<?php
declare(strict_types=1);

namespace Sanad\TicketTemplates;

use Sanad\Database\LeavingOwners;
use Sanad\Desk;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** The root of ticket templates. */
final class TicketTemplatesFeature {

	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy
	) {}

	public function register( Errors $errors ): void {
		$desk    = $this->desk;
		$service = new TicketTemplateService( $desk->ticket_templates, $desk->ticket_fields, $desk->tags, $desk->sanitizer, $this->policy );
		( new TicketTemplateController( $this->policy, $errors, $service, $desk->ticket_templates, new TicketTemplatePresenter( $desk->topics, $desk->agents, $desk->tags, $this->policy ) ) )->register();
		( new LeavingOwners( $desk->ticket_templates ) )->register();
		( new TagsOfTemplates( $desk->ticket_templates ) )->register();
	}
}
