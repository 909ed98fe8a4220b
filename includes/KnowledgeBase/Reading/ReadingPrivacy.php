<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Reading;

use Sanad\Customers\CustomerRepository;
use Sanad\Database\Connection;
use Sanad\Database\Timestamp;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\Privacy\PolicyText;

/**
 * Hands out and erases what the help centre knows about a person: by the tickets of his address or
 * account, since nothing else leads to anybody. Works through WordPress's own requests, page by page.
 */
final class ReadingPrivacy {

	private const NAME = 'sanad-reading';

	/** Tickets of one page. */
	private const PER_PAGE = 50;

	public function __construct(
		private readonly Connection $db,
		private readonly CustomerRepository $customers,
		private readonly TicketArticles $ticket_articles,
		private readonly DeflectionRepository $deflections
	) {}

	/** Adds the hooks. */
	public function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( $this, 'add_exporter' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( $this, 'add_eraser' ) );
		add_action( 'admin_init', array( $this, 'suggest_policy' ) );
	}

	/**
	 * @param array<string, array<string, mixed>> $exporters
	 * @return array<string, array<string, mixed>>
	 */
	public function add_exporter( array $exporters ): array {
		$exporters[ self::NAME ] = array(
			'exporter_friendly_name' => __( 'Help centre (Sanad)', 'sanad' ),
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/**
	 * @param array<string, array<string, mixed>> $erasers
	 * @return array<string, array<string, mixed>>
	 */
	public function add_eraser( array $erasers ): array {
		$erasers[ self::NAME ] = array(
			'eraser_friendly_name' => __( 'Help centre (Sanad)', 'sanad' ),
			'callback'             => $this->erase( ... ),
		);
		return $erasers;
	}

	/**
	 * One page of what is known.
	 *
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function export( string $email, int $page = 1 ): array {
		$tickets = $this->tickets( $email, ( max( 1, $page ) - 1 ) * self::PER_PAGE );
		$ids     = array_keys( $tickets );
		$values  = array();
		foreach ( $this->ticket_articles->of( $ids ) as $row ) {
			$values[ $row->ticket_id ][] = array(
				'name'  => $row->how->label(),
				'value' => sprintf( '%s (%s)', get_the_title( $row->article_id ), Timestamp::to_sql( $row->at ) ),
			);
		}
		foreach ( $ids as $id ) {
			foreach ( $this->ticket_articles->searches_of( array( $id ) ) as $search ) {
				$values[ $id ][] = array(
					'name'  => __( 'Searched for before asking', 'sanad' ),
					'value' => $search,
				);
			}
		}
		foreach ( array() === $ids ? array() : $this->deflections->queries_of( $ids ) as $id => $queries ) {
			foreach ( array_filter( $queries ) as $query ) {
				$values[ $id ][] = array(
					'name'  => __( 'Written while articles were suggested', 'sanad' ),
					'value' => $query,
				);
			}
		}
		$data = array();
		foreach ( $values as $id => $known ) {
			$data[] = array(
				'group_id'          => self::NAME,
				'group_label'       => __( 'Help centre before a question', 'sanad' ),
				'group_description' => __( 'Votes on articles are not here: they are stored without anything that leads to a person.', 'sanad' ),
				'item_id'           => "sanad-ticket-{$id}",
				'data'              => array(
					array(
						'name'  => __( 'Ticket', 'sanad' ),
						'value' => '#' . $tickets[ $id ],
					),
					...$known,
				),
			);
		}
		return array(
			'data' => $data,
			'done' => count( $tickets ) < self::PER_PAGE,
		);
	}

	/**
	 * Erases one page of it.
	 *
	 * @return array{items_removed: bool, items_retained: bool, messages: list<string>, done: bool}
	 */
	public function erase( string $email, int $page = 1 ): array {
		// Tickets stay, so the pages do not move while they are worked through.
		$ids     = array_keys( $this->tickets( $email, ( max( 1, $page ) - 1 ) * self::PER_PAGE ) );
		$removed = array() === $ids ? 0 : $this->ticket_articles->forget_tickets( $ids ) + $this->deflections->forget_tickets( $ids );
		$is_last = count( $ids ) < self::PER_PAGE;
		return array(
			'items_removed'  => $removed > 0,
			'items_retained' => false,
			'messages'       => $is_last ? array( __( 'Votes on help articles are stored without anything that leads to a person, so none can be found or removed for this address.', 'sanad' ) ) : array(),
			'done'           => $is_last,
		);
	}

	/** Offers the shop a text for its privacy policy. */
	public function suggest_policy(): void {
		PolicyText::offer(
			__( 'Help centre and contact form', 'sanad' ),
			__( 'While you visit our help centre, your browser remembers which articles you opened and what you searched for. This stays on your device and is gone when you close the tab. If you then send us a question with the contact form, it goes along, so that we do not send you what you have read already; a box in the form lets you leave it out.', 'sanad' ),
			__( 'While you write in the contact form, the beginning of your subject or question is sent to our own site to find articles that may be the answer. We keep for a year which articles were shown and opened and what they were found by; if you send the form, what you read is kept with your question.', 'sanad' ),
			__( 'Votes on articles, and what you write with them, are kept for a year without your name, your address or your account. To limit abuse, a keyed hash of your internet address is kept for at most a day; with a vote that was sent without JavaScript, for as long as the vote.', 'sanad' ),
			__( 'Videos of YouTube and Vimeo are loaded only when you play them.', 'sanad' )
		);
	}

	/**
	 * Tickets of a person, oldest first.
	 *
	 * @return array<int, int> Number by id.
	 */
	private function tickets( string $email, int $offset ): array {
		$customers = $this->customers->of_person( $email );
		if ( array() === $customers ) {
			return array();
		}
		$tickets = array();
		$rows    = $this->db->rows(
			"SELECT id, number FROM {$this->db->table( 'tickets' )} WHERE customer_id IN ({$this->db->in( $customers )}) ORDER BY id LIMIT %d OFFSET %d",
			array( ...$customers, self::PER_PAGE, $offset )
		);
		foreach ( $rows as $row ) {
			$tickets[ (int) $row['id'] ] = (int) $row['number'];
		}
		return $tickets;
	}
}
