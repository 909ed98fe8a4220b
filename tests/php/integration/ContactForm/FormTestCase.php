<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\ContactForm;

use Sanad\Blocks;
use Sanad\ContactForm\ContactFormFeature;
use Sanad\ContactForm\FormArticles;
use Sanad\ContactForm\FormPost;
use Sanad\Intake\IntakeProcessor;
use Sanad\Intake\IntakeRepository;
use Sanad\KnowledgeBase\Deflection\DeflectionRepository;
use Sanad\KnowledgeBase\KnowledgeBaseFeature;
use Sanad\KnowledgeBase\Reading\ReadingRecorder;
use Sanad\KnowledgeBase\Reading\TicketArticles;
use Sanad\Log;
use Sanad\Rest\Errors;
use Sanad\Security\ClientAddress;
use Sanad\Security\Policy;
use Sanad\Security\RateLimiter;
use Sanad\Tests\Integration\Rest\RestTestCase;
use Sanad\Tests\Integration\Support\Redirected;
use Sanad\Tickets\Ticket;
use Sanad\WooCommerce\Orders;
use Sanad\WooCommerce\WooCommerce;

/**
 * A test of the contact form: prints its page and sends it, as a browser without script does.
 *
 * @phpstan-import-type UploadedFile from \Sanad\Tests\Integration\TestCase
 */
abstract class FormTestCase extends RestTestCase {

	private int $status = 200;

	private string $location = '';

	protected function setUp(): void {
		parent::setUp();
		add_filter(
			'status_header',
			function ( string $header, int $code ): string {
				$this->status = $code;
				return $header;
			},
			10,
			2
		);
	}

	/** HTTP status of the last answer. */
	protected function answered(): int {
		return $this->status;
	}

	/** Address that the last answer led to; empty if it led nowhere. */
	protected function led_to(): string {
		return $this->location;
	}

	/**
	 * The fields of the form on a page.
	 *
	 * @return array<string, mixed>
	 */
	protected function fields( Browser $page ): array {
		$fields = $page->fields()['sanad_form'] ?? null;
		self::assertIsArray( $fields );
		$named = array();
		foreach ( $fields as $name => $value ) {
			$named[ (string) $name ] = $value;
		}
		return $named;
	}

	/** The contact form as one request has it. */
	protected function feature(): ContactFormFeature {
		$knowledge_base = new KnowledgeBaseFeature( $this->desk );
		$intake    = new IntakeRepository( $this->desk->db, $this->clock );
		$processor = new IntakeProcessor( $this->desk->db, $this->clock, new Log(), $intake );
		$feature   = new ContactFormFeature(
			$this->desk,
			new Orders( new WooCommerce() ),
			$processor,
			$intake,
			new RateLimiter( $this->desk->db, $this->desk->keys, $this->clock ),
			new ClientAddress( $this->desk->keys ),
			new Blocks( dirname( __DIR__, 4 ) . '/blocks' ),
			new ReadingRecorder( $this->desk->visibility, new TicketArticles( $this->desk->db, $this->clock ), new DeflectionRepository( $this->desk->db, $this->clock ) ),
			new FormArticles( $knowledge_base->articles, $this->desk->visibility, $knowledge_base->languages )
		);
		$feature->register( new Policy( $this->desk->tickets, $this->desk->agents, $this->desk->visibility ), new Errors( new Log() ) );
		return $feature;
	}

	/**
	 * The page with the form.
	 *
	 * @param array<string, mixed> $attributes Of the block.
	 */
	protected function page( array $attributes = array() ): Browser {
		$_SERVER['REQUEST_METHOD'] = 'GET';
		$this->status              = 200;
		return $this->printed( $this->feature(), $attributes );
	}

	/**
	 * Fills the form of a page in and sends it; answers the page that comes then.
	 *
	 * @param array<string, mixed>        $typed      By name; null takes a field away.
	 * @param array<string, mixed>        $attributes Of the block.
	 * @param list<UploadedFile>          $files
	 */
	protected function send( Browser $page, array $typed, array $attributes = array(), array $files = array() ): Browser {
		return $this->post( array_filter( array_merge( $this->fields( $page ), $typed ), static fn ( mixed $value ): bool => null !== $value ), $attributes, $files );
	}

	/**
	 * Sends fields to the page.
	 *
	 * @param array<mixed>         $fields
	 * @param array<string, mixed> $attributes
	 * @param list<UploadedFile>   $files
	 */
	protected function post( array $fields, array $attributes = array(), array $files = array() ): Browser {
		$_SERVER['REQUEST_METHOD'] = 'POST';
		$_SERVER['REQUEST_URI']    = '/contact/';
		$_POST                     = array( 'sanad_form' => wp_slash( $fields ) );
		$_FILES                    = array( 'sanad_files' => $this->as_list( $files ) );
		$this->status              = 200;
		$this->location            = '';
		$feature                   = $this->feature();
		try {
			( new FormPost( $feature->seal, $feature->state, $feature->files, $feature->service, new Log() ) )->handle();
			return $this->printed( $feature, $attributes );
		} catch ( Redirected $redirect ) {
			$this->status   = $redirect->status;
			$this->location = $redirect->location;
			return $this->follow( $redirect->location, $attributes );
		} finally {
			$_POST                     = array();
			$_FILES                    = array();
			$_SERVER['REQUEST_METHOD'] = 'GET';
		}
	}

	/**
	 * The page at an address.
	 *
	 * @param array<string, mixed> $attributes
	 */
	protected function follow( string $location, array $attributes = array() ): Browser {
		parse_str( (string) parse_url( $location, PHP_URL_QUERY ), $query );
		$_GET                      = wp_slash( $query );
		$_SERVER['REQUEST_METHOD'] = 'GET';
		try {
			return $this->printed( $this->feature(), $attributes );
		} finally {
			$_GET = array();
		}
	}

	/** @param array<string, mixed> $attributes */
	private function printed( ContactFormFeature $feature, array $attributes ): Browser {
		// As WordPress sets it while it renders a block.
		\WP_Block_Supports::$block_to_render = array( 'blockName' => 'core/group', 'attrs' => array() );
		try {
			return new Browser( $feature->block->render( $attributes ) );
		} finally {
			\WP_Block_Supports::$block_to_render = null;
		}
	}

	/**
	 * What a guest types who does everything right.
	 *
	 * @param array<string, mixed> $changes
	 * @return array<string, mixed>
	 */
	protected function question( array $changes = array() ): array {
		return $changes + array(
			'name'    => 'سارة الحربي',
			'email'   => 'sara@example.test',
			'message' => "مقاس خاطئ للفستان.\n\nWhat now?",
		);
	}

	/** The only ticket there is. */
	protected function only_ticket(): Ticket {
		$ids = $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )}" );
		self::assertCount( 1, $ids );
		$ticket = $this->desk->tickets->find( (int) $ids[0] );
		self::assertNotNull( $ticket );
		return $ticket;
	}

	protected function tickets(): int {
		return (int) $this->desk->db->value( "SELECT COUNT(*) FROM {$this->desk->db->table( 'tickets' )}" );
	}

	/**
	 * Files as PHP puts those of a field named `…[]` into `$_FILES`.
	 *
	 * @param list<UploadedFile> $files
	 * @return array<string, list<int|string>>
	 */
	protected function as_list( array $files ): array {
		$list = array( 'name' => array( '' ), 'type' => array( '' ), 'tmp_name' => array( '' ), 'error' => array( UPLOAD_ERR_NO_FILE ), 'size' => array( 0 ) );
		foreach ( $list as $key => $none ) {
			$list[ $key ] = array() === $files ? $none : array_column( $files, $key );
		}
		return $list;
	}
}
