<?php
declare(strict_types=1);

namespace Sanad\Topics;

use Sanad\KnowledgeBase\Languages;
use Sanad\Messages\Snippet;
use Sanad\Rest\Controller;
use Sanad\Rest\Endpoint;
use Sanad\Rest\Errors;
use Sanad\Rest\Input;
use Sanad\SanadException;
use Sanad\Security\Ability;
use Sanad\Security\Policy;

/** Lists the shop's topics for everybody at the desk; those who manage it make, change, order and remove them. */
final class TopicController extends Controller {

	public function __construct(
		Policy $policy,
		Errors $errors,
		private readonly TopicRepository $topics,
		private readonly Languages $languages
	) {
		parent::__construct( $policy, $errors );
	}

	public function register_routes(): void {
		$manager = $this->staff( Ability::ManageSettings );
		$this->route(
			'/topics',
			Endpoint::get( $this->list( ... ), $this->staff(), 'TopicList' ),
			Endpoint::post( $this->create( ... ), $manager, 'Topic', 'TopicCreate' )
		);
		$this->route( '/topics/order', Endpoint::post( $this->order( ... ), $manager, 'TopicList', 'TopicOrder' ) );
		$this->route(
			'/topics/' . self::ID,
			Endpoint::patch( $this->change( ... ), $manager, 'Topic', 'TopicSave' ),
			Endpoint::delete( $this->delete( ... ), $manager, 'Deleted' )
		);
	}

	/** @return array<string, mixed> */
	private function list(): array {
		return array( 'items' => array_map( $this->topic( ... ), $this->topics->all() ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function create( \WP_REST_Request $request ): \WP_REST_Response {
		[ $name, $names ] = $this->names( $request, 0 );
		$id               = $this->topics->create( $name, $names );
		if ( ! ( new Input( $request ) )->bool( 'is_active', true ) ) {
			$this->topics->update( $id, null, null, false );
		}
		return $this->created( $this->topic( $this->topics->find( $id ) ?? throw SanadException::not_found() ), '/topics' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $request ): array {
		$id               = $this->existing( $request )->id;
		[ $name, $names ] = $request->has_param( 'names' ) ? $this->names( $request, $id ) : array( null, null );
		$this->topics->update( $id, $name, $names, $request->has_param( 'is_active' ) ? ( new Input( $request ) )->bool( 'is_active', true ) : null );
		return $this->topic( $this->topics->find( $id ) ?? throw SanadException::not_found() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array<string, mixed>
	 */
	private function order( \WP_REST_Request $request ): array {
		$this->topics->order( ( new Input( $request ) )->ids( 'ids' ) );
		return $this->list();
	}

	/**
	 * Removes what no ticket has. What is used is only taken out of the offer, or its tickets would be
	 * about nothing.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @return array{deleted: true}
	 */
	private function delete( \WP_REST_Request $request ): array {
		$topic = $this->existing( $request );
		if ( $this->topics->is_used( $topic->id ) ) {
			throw SanadException::impossible( 'topic_in_use', __( 'Tickets have this topic. Take it out of the offer instead: it stays on them, and nobody can choose it any more.', 'sanad' ) );
		}
		$this->topics->delete( $topic->id );
		return array( 'deleted' => true );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $request */
	private function existing( \WP_REST_Request $request ): Topic {
		return $this->topics->find( $this->path_id( $request ) ) ?? throw SanadException::not_found();
	}

	/** @return array<string, mixed> */
	private function topic( Topic $topic ): array {
		return TopicSchema::topic( $topic, Languages::code( get_user_locale() ), $this->languages->site() );
	}

	/**
	 * The name in the site's language, and those in the others.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request
	 * @param int                                    $id      Of the topic itself, 0 for a new one.
	 * @return array{string, array<string, string>}
	 * @throws SanadException 400 for no name, one that is too long, or that of another topic.
	 */
	private function names( \WP_REST_Request $request, int $id ): array {
		$sent  = $request->get_param( 'names' );
		$names = array();
		foreach ( is_array( $sent ) ? $sent : array() as $language => $name ) {
			$name = is_string( $name ) ? Snippet::plain( $name ) : '';
			if ( '' !== $name && Languages::code( (string) $language ) === (string) $language ) {
				$names[ (string) $language ] = mb_substr( $name, 0, TopicSchema::MAX_NAME );
			}
		}
		$site = $this->languages->site();
		$own  = $names[ $site ] ?? '';
		if ( '' === $own ) {
			/* translators: %s: name of a language. */
			throw SanadException::invalid( 'names', sprintf( __( 'A topic needs a name in %s, the language of the site.', 'sanad' ), $this->languages->name( $site ) ) );
		}
		foreach ( $this->topics->all() as $other ) {
			if ( $other->id !== $id && mb_strtolower( $other->name ) === mb_strtolower( $own ) ) {
				throw SanadException::invalid( 'names', __( 'There is a topic of this name already.', 'sanad' ) );
			}
		}
		unset( $names[ $site ] );
		return array( $own, $names );
	}
}
