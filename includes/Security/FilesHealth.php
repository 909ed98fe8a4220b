<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\SanadException;

/** Tells the owner under Tools → Site Health whether the files of messages are closed to the web. */
final class FilesHealth {

	private const TEST = 'sanad_files';

	/** Name of the file that is asked for: an ending that servers hand out gladly. */
	private const PROBE = 'probe.txt';

	public function __construct( private readonly FilesFolder $folder ) {}

	/** Adds the test. */
	public function register(): void {
		add_filter( 'site_status_tests', array( $this, 'add' ) );
	}

	/**
	 * @param array<string, array<string, mixed>> $tests
	 * @return array<string, array<string, mixed>>
	 */
	public function add( array $tests ): array {
		$tests['direct'][ self::TEST ] = array(
			'label' => __( 'Files of customers are closed to the web', 'sanad' ),
			'test'  => array( $this, 'test' ),
		);
		return $tests;
	}

	/**
	 * Puts a file into the folder and asks the web server for it.
	 *
	 * @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
	 */
	public function test(): array {
		try {
			$folder = $this->folder->path();
		} catch ( SanadException ) {
			return $this->result(
				'critical',
				__( 'Files of customers cannot be saved', 'sanad' ),
				__( 'No folder for the files of messages can be written. Messages arrive without their files. Make the uploads folder of WordPress writable.', 'sanad' )
			);
		}
		$url = $this->folder->url();
		if ( null === $url ) {
			return $this->result(
				'good',
				__( 'Files of customers are closed to the web', 'sanad' ),
				__( 'The files of messages lie outside of what the web server hands out.', 'sanad' )
			);
		}
		return $this->probe( $folder, $url );
	}

	/** @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string} */
	private function probe( string $folder, string $url ): array {
		$secret = bin2hex( random_bytes( 16 ) );
		$file   = $folder . '/' . self::PROBE;
		if ( false === file_put_contents( $file, $secret ) ) {
			return $this->unknown();
		}
		$response = wp_remote_get(
			$url . '/' . self::PROBE,
			array(
				'timeout' => 5.0,
				/** This filter is documented in wp-includes/class-wp-http-streams.php */
				'sslverify' => true === apply_filters( 'https_local_ssl_verify', false ),
			)
		);
		wp_delete_file( $file );
		if ( is_wp_error( $response ) ) {
			return $this->unknown();
		}
		if ( str_contains( wp_remote_retrieve_body( $response ), $secret ) ) {
			return $this->result(
				'critical',
				__( 'Files of customers can be read on the web', 'sanad' ),
				sprintf(
					/* translators: 1: name of a folder, 2: name of a constant in wp-config.php. */
					__( 'The web server hands out the folder %1$s to everybody who knows its name. Tell the server to refuse it, or set %2$s in wp-config.php to a folder outside of the web site.', 'sanad' ),
					'<code>' . esc_html( (string) wp_parse_url( $url, PHP_URL_PATH ) ) . '</code>',
					'<code>' . FilesFolder::CONSTANT . '</code>'
				)
			);
		}
		return $this->result(
			'good',
			__( 'Files of customers are closed to the web', 'sanad' ),
			__( 'The files of messages lie in the uploads folder, and the web server refuses to hand them out.', 'sanad' )
		);
	}

	/** @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string} */
	private function unknown(): array {
		return $this->result(
			'recommended',
			__( 'Whether files of customers are closed could not be tried', 'sanad' ),
			__( 'The site could not send a request to itself. Ask your host to allow that, so that this and other checks can run.', 'sanad' )
		);
	}

	/**
	 * @param string $description Escaped.
	 * @return array{label: string, status: string, badge: array{label: string, color: string}, description: string, actions: string, test: string}
	 */
	private function result( string $status, string $label, string $description ): array {
		return array(
			'label'  => $label,
			'status' => $status,
			'badge'  => array(
				'label' => __( 'Help desk', 'sanad' ),
				'color' => 'blue',
			),
			'description' => '<p>' . $description . '</p>',
			'actions'     => '',
			'test'        => self::TEST,
		);
	}
}
