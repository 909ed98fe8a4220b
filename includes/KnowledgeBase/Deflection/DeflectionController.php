<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Deflection;

use Sanad\ContactForm\TypedText;
use Sanad\KnowledgeBase\Reading\ReaderGate;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/**
 * What contact forms tell about their suggestions. The first route is open to the public, since the
 * forms are: it checks where a request comes from, limits it, and answers the same whatever it says.
 */
final class DeflectionController extends Controller {

	private const EVENTS = 120;
	private const WINDOW = 15 * MINUTE_IN_SECONDS;

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly ReaderGate $gate,
		private readonly DeflectionRepository $deflections,
		private readonly Figures $figures
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/knowledge-base/deflections', Endpoint::post( $this->note( ... ), $this->anyone(), 'Recorded', 'DeflectionEvent' ) );
		$this->route( '/deflection-figures', Endpoint::get( $this->read_figures( ... ), $this->readers_of_figures(), 'DeflectionFigures', 'DeflectionFiguresQuery' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function note( \WP_REST_Request $request ): array {
		$this->gate->check_origin();
		$this->gate->limit( 'deflection', self::EVENTS, self::WINDOW );
		$input = new Input( $request );
		$ids   = $this->gate->readable( $input->ids( 'article_ids' ) );
		if ( array() !== $ids ) {
			$event = DeflectionState::from( $input->text( 'event' ) );
			$opened = DeflectionState::Shown === $event ? array() : $ids;
			$this->deflections->note( $input->text( 'key' ), $event, TypedText::line( $input->text( 'query' ) ), $ids, $opened, $input->text( 'language' ) );
		}
		return array( 'recorded' => true );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function read_figures( \WP_REST_Request $request ): array {
		return $this->figures->of_days( ( new Input( $request ) )->int( 'days', 30 ) );
	}

	/** Whoever reads reports, and whoever writes the articles. */
	private function readers_of_figures(): \Closure {
		return fn (): bool => $this->policy->can( wp_get_current_user(), Ability::ViewReports )
			|| $this->policy->can( wp_get_current_user(), Ability::ManageContent );
	}
}
