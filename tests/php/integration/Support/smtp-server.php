<?php
/**
 * A mail server that misbehaves as told: the peer of ScriptedSmtpServer, run as a process of its own.
 *
 * Arguments: one behaviour for each connection in turn, the last for all further ones. First line of
 * output: the port. Then one JSON line for each mail that was taken or whose text was received in full.
 */
declare(strict_types=1);

namespace Sanad\Tests\Integration\Support\SmtpServer;

$behaviours = array_slice( $argv, 1 );
$held       = array();
$server     = stream_socket_server( 'tcp://127.0.0.1:0', $code, $message );
if ( false === $server ) {
	fwrite( STDERR, (string) $message );
	exit( 1 );
}
echo substr( (string) strrchr( (string) stream_socket_get_name( $server, false ), ':' ), 1 ), "\n";

/**
 * Says one line.
 *
 * @param resource $peer
 */
function say( $peer, string $line ): void {
	fwrite( $peer, $line . "\r\n" );
}

/**
 * Ends the connection with a reset instead of a farewell.
 *
 * @param resource $peer
 */
function reset_connection( $peer ): void {
	$socket = socket_import_stream( $peer );
	if ( false !== $socket ) {
		socket_set_option( $socket, SOL_SOCKET, SO_LINGER, array( 'l_onoff' => 1, 'l_linger' => 0 ) );
	}
	fclose( $peer );
}

for ( $number = 0; ; $number++ ) {
	$peer = stream_socket_accept( $server, 60 );
	if ( false === $peer ) {
		exit( 0 );
	}
	$behaviour = $behaviours[ min( $number, count( $behaviours ) - 1 ) ];
	if ( 'reset-at-connect' === $behaviour ) {
		reset_connection( $peer );
		continue;
	}
	say( $peer, '220 loopback ready' );
	$mail = array( 'to' => array() );
	while ( false !== ( $line = fgets( $peer ) ) ) {
		$verb = strtoupper( substr( $line, 0, 4 ) );
		if ( 'EHLO' === $verb || 'HELO' === $verb ) {
			say( $peer, '250 loopback' );
		} elseif ( 'MAIL' === $verb ) {
			say( $peer, 'mail-451' === $behaviour ? '451 4.7.1 Greylisted, try again later' : '250 2.1.0 Ok' );
		} elseif ( 'RCPT' === $verb ) {
			$mail['to'][] = trim( $line );
			say( $peer, 'rcpt-550' === $behaviour || ( 'rcpt-550-for-some' === $behaviour && str_contains( $line, '<refused' ) ) ? '550 5.1.1 No such user here' : '250 2.1.5 Ok' );
		} elseif ( 'DATA' === $verb ) {
			say( $peer, '354 Go on' );
			if ( 'reset-in-data' === $behaviour ) {
				fgets( $peer );
				reset_connection( $peer );
				continue 2;
			}
			$text = '';
			while ( false !== ( $line = fgets( $peer ) ) && ".\r\n" !== $line ) {
				$text .= $line;
			}
			echo json_encode( array( 'behaviour' => $behaviour, 'mail' => $mail, 'text' => $text ) ), "\n";
			if ( 'silent-after-data' === $behaviour ) {
				$held[] = $peer;
				continue 2;
			} elseif ( 'reset-after-data' === $behaviour ) {
				reset_connection( $peer );
				continue 2;
			} elseif ( 'data-554' === $behaviour ) {
				say( $peer, '554 5.7.1 Rejected as spam' );
			} elseif ( 'data-452' === $behaviour ) {
				say( $peer, '452 4.2.2 Mailbox full' );
			} else {
				say( $peer, '250 2.0.0 Taken' );
			}
		} elseif ( 'QUIT' === $verb ) {
			say( $peer, '221 2.0.0 Bye' );
			break;
		} else {
			say( $peer, '250 Ok' );
		}
	}
	fclose( $peer );
}
