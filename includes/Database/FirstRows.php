<?php
declare(strict_types=1);

namespace Sanad\Database;

/** The rows that a fresh site starts with: the shop's mailbox, a list of topics, the ticket sequence. */
final class FirstRows {

	public function __construct( private readonly Connection $db ) {}

	/** Inserts what is missing; never touches what the owner has changed or made. */
	public function insert(): void {
		$this->db->transaction(
			function (): void {
				$this->insert_sequence();
				if ( null === $this->db->value( "SELECT id FROM {$this->db->table( 'mailboxes' )} LIMIT 1" ) ) {
					$this->insert_mailbox();
				}
				if ( null === $this->db->value( "SELECT id FROM {$this->db->table( 'topics' )} LIMIT 1" ) ) {
					$this->insert_topics();
				}
			}
		);
	}

	private function insert_sequence(): void {
		if ( null === $this->db->value( "SELECT value FROM {$this->db->table( 'sequences' )} WHERE name = 'ticket'" ) ) {
			// Starts above 1000, so that a first ticket does not tell that it is the first.
			$this->db->insert( 'sequences', array( 'name' => 'ticket', 'value' => 1000 ) );
		}
	}

	private function insert_mailbox(): void {
		$name  = wp_specialchars_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES );
		$email = get_option( 'admin_email' );
		$this->db->insert(
			'mailboxes',
			array(
				'name'       => mb_substr( '' === $name ? __( 'Support', 'sanad' ) : $name, 0, 100 ),
				'email'      => is_string( $email ) ? $email : '',
				'signature'  => '',
				'is_default' => 1,
			)
		);
	}

	private function insert_topics(): void {
		$topics = array(
			'order'    => __( 'An order', 'sanad' ),
			'delivery' => __( 'Delivery', 'sanad' ),
			'returns'  => __( 'Return or exchange', 'sanad' ),
			'payment'  => __( 'Payment', 'sanad' ),
			'product'  => __( 'A product', 'sanad' ),
			'other'    => __( 'Something else', 'sanad' ),
		);
		$position = 0;
		foreach ( $topics as $slug => $name ) {
			$this->db->insert( 'topics', array( 'name' => $name, 'slug' => $slug, 'position' => ++$position ) );
		}
	}
}
