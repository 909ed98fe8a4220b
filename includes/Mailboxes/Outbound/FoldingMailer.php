<?php
declare(strict_types=1);

namespace Sanad\Mailboxes\Outbound;

use PHPMailer\PHPMailer\PHPMailer;

/**
 * WordPress's own mailer, except that lists of message ids survive it.
 *
 * Where mail goes out by PHP's mail(), PHPMailer writes every header above 47 characters as an
 * encoded word. In References that is not allowed (RFC 2047, 5), and mail programs that do not
 * decode it show each of our mails as a new conversation.
 */
final class FoldingMailer extends PHPMailer {

	private const IDS = '/^<[^<>\s]+>(?: <[^<>\s]+>)*$/D';

	/** A copy of the mailer as `wp_mail()` has filled it. */
	public static function of( PHPMailer $filled ): self {
		$copy = new self( true );
		foreach ( get_object_vars( $filled ) as $name => $value ) {
			$copy->$name = $value;
		}
		return $copy;
	}

	/** Whether this mailer is WordPress's own and would spoil the ids; a plugin's is left alone. */
	public static function is_needed_for( PHPMailer $mailer ): bool {
		return 'mail' === $mailer->Mailer && in_array( $mailer::class, array( PHPMailer::class, 'WP_PHPMailer' ), true );
	}

	/**
	 * @param string $str
	 * @param string $position
	 * @return string
	 */
	public function encodeHeader( $str, $position = 'text' ) {
		if ( 1 === preg_match( self::IDS, $str ) ) {
			return str_replace( ' ', self::$LE . ' ', $str );
		}
		return parent::encodeHeader( $str, $position );
	}
}
