<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support;

/** The prepared site behind PHP's own web server, on the same database as the test. */
final class WebServer {

	/** @var resource */
	private $process;

	private readonly string $host;

	/** @param string|null $prepend Absolute path of a PHP file that runs before each request; null for one that names the folder of files. */
	public function __construct( ?string $prepend = null ) {
		$socket = stream_socket_server( 'tcp://127.0.0.1:0' );
		if ( false === $socket ) {
			throw new \RuntimeException( 'No port is free.' );
		}
		$this->host = (string) stream_socket_get_name( $socket, false );
		fclose( $socket );

		$site = Site::current();
		if ( null === $prepend ) {
			$prepend = $site->files . '/prepend.php';
			wp_mkdir_p( $site->files );
			file_put_contents( $prepend, '<?php define( \'SANAD_FILES_DIR\', ' . var_export( SANAD_FILES_DIR, true ) . ' );' );
		}
		$process = proc_open(
			array( PHP_BINARY, '-d', "auto_prepend_file={$prepend}", '-S', $this->host, '-t', "{$site->dir}/wordpress" ),
			array( 1 => array( 'file', '/dev/null', 'w' ), 2 => array( 'file', '/dev/null', 'w' ) ),
			$pipes
		);
		if ( ! is_resource( $process ) ) {
			throw new \RuntimeException( 'The web server did not start.' );
		}
		$this->process = $process;
		for ( $tries = 0; false === @stream_socket_client( "tcp://{$this->host}", $code, $message, 1 ); $tries++ ) {
			if ( $tries > 100 ) {
				throw new \RuntimeException( 'The web server does not answer.' );
			}
			usleep( 50_000 );
		}
	}

	/** Ends the server. */
	public function stop(): void {
		proc_terminate( $this->process );
		proc_close( $this->process );
	}

	/**
	 * The cookie that signs a user in on this server, and the nonce that belongs to it.
	 *
	 * @return array{cookie: string, nonce: string}
	 */
	public function sign_in( \WP_User $user ): array {
		$expires                     = time() + HOUR_IN_SECONDS;
		$token                       = \WP_Session_Tokens::get_instance( $user->ID )->create( $expires );
		$value                       = wp_generate_auth_cookie( $user->ID, $expires, 'logged_in', $token );
		$before                      = get_current_user_id();
		$_COOKIE[ LOGGED_IN_COOKIE ] = $value;
		wp_set_current_user( $user->ID );
		$nonce = wp_create_nonce( 'wp_rest' );
		wp_set_current_user( $before );
		unset( $_COOKIE[ LOGGED_IN_COOKIE ] );
		// The name holds the address of the site, which here has a port.
		return array( 'cookie' => 'wordpress_logged_in_' . md5( "http://{$this->host}" ) . '=' . rawurlencode( $value ), 'nonce' => $nonce );
	}

	/**
	 * Asks for an address.
	 *
	 * @param string                $path    With a leading slash.
	 * @param array<string, string> $headers
	 * @param string                $body    Of the request.
	 * @return array{status: int, headers: array<string, string>, body: string} Names of headers in lower case.
	 */
	public function request( string $method, string $path, array $headers = array(), string $body = '' ): array {
		$lines = array();
		foreach ( $headers as $name => $value ) {
			$lines[] = "{$name}: {$value}";
		}
		$context = stream_context_create( array( 'http' => array( 'method' => $method, 'header' => $lines, 'content' => $body, 'ignore_errors' => true, 'timeout' => 30, 'follow_location' => 0 ) ) );
		$answer  = file_get_contents( "http://{$this->host}{$path}", false, $context );
		$status  = 0;
		$found   = array();
		foreach ( $http_response_header as $line ) {
			if ( 1 === preg_match( '#^HTTP/\S+ (\d+)#', $line, $parts ) ) {
				$status = (int) $parts[1];
			} elseif ( str_contains( $line, ':' ) ) {
				[ $name, $value ]              = explode( ':', $line, 2 );
				$found[ strtolower( $name ) ] = trim( $value );
			}
		}
		return array( 'status' => $status, 'headers' => $found, 'body' => (string) $answer );
	}
}
