<?php
declare(strict_types=1);

namespace Sanad\Customers;

use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Finds, shows and makes customers. An agent who is kept to his teams meets only their customers. */
final class CustomerController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly CustomerRepository $customers,
		private readonly CustomerResolver $resolver,
		private readonly CustomerSchema $schema
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$this->route(
			'/customers',
			Endpoint::get( $this->search( ... ), $this->staff(), 'CustomerList', 'CustomerQuery' ),
			Endpoint::post( $this->create( ... ), $this->staff( Ability::Reply ), 'Customer', 'CustomerCreate' )
		);
		$this->route( '/customers/' . self::ID, Endpoint::get( $this->show( ... ), $this->staff(), 'Customer' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function search( \WP_REST_Request $request ): array {
		$input = new Input( $request );
		$scope = $this->scope();
		return array(
			'items' => $this->schema->customers( $this->customers->search( $input->text( 'search' ), $input->int( 'per_page', 20 ), 0, $scope ), $scope ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 * @throws SanadException 404 if there is none, or none for this agent.
	 */
	private function show( \WP_REST_Request $request ): array {
		$customer = $this->customers->find( $this->path_id( $request ) );
		$scope    = $this->scope();
		if ( null === $customer || ! $this->customers->is_in_scope( $customer->id, $scope ) ) {
			throw SanadException::not_found();
		}
		return $this->schema->customers( array( $customer ), $scope )[0];
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @throws SanadException 403 for agents who are kept to their teams: they open a ticket with the address instead.
	 */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		if ( null !== $this->scope() ) {
			throw SanadException::forbidden();
		}
		$input    = new Input( $request );
		$customer = $this->resolver->from_email( $input->text( 'email' ), $input->text( 'name' ) );
		return $this->created( $this->schema->customers( array( $customer ), null )[0], "/customers/{$customer->id}" );
	}

	/** @return list<int>|null */
	private function scope(): ?array {
		return $this->policy->team_scope( wp_get_current_user() );
	}
}
