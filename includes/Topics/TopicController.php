<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\Rest\CommonSchema;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;

/** Lists the shop's topics. */
final class TopicController extends Controller {

	public function __construct( Policy $policy, Errors $errors, private readonly TopicRepository $topics ) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route( '/topics', Endpoint::get( $this->list( ... ), $this->staff(), 'RefList' ) );
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array(
			'items' => array_map( static fn ( Topic $topic ): array => CommonSchema::reference( $topic->id, $topic->name ), $this->topics->all() ),
		);
	}
}
