<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** What the form says when it refuses something: the same sentences on the server and in the script. */
final class FormMessages {

	/**
	 * For a field that is required and empty, by field.
	 *
	 * @return array{name: string, email: string, subject: string, order: string, topic: string, message: string, files: string, consent: string}
	 */
	public static function required(): array {
		return array(
			'name'    => __( 'Write your name.', 'sanad' ),
			'email'   => __( 'Write your e-mail address, so that we can answer.', 'sanad' ),
			'subject' => __( 'Write a short subject.', 'sanad' ),
			'order'   => __( 'Say which order it is about.', 'sanad' ),
			'topic'   => __( 'Choose what it is about.', 'sanad' ),
			'message' => __( 'Write your question.', 'sanad' ),
			'files'   => __( 'Add at least one file.', 'sanad' ),
			'consent' => __( 'Tick this box, then send.', 'sanad' ),
		);
	}

	/** Stands above the list of what is wrong. */
	public static function summary(): string {
		return __( 'Nothing was sent yet. Some fields need your attention:', 'sanad' );
	}

	public static function bad_email(): string {
		return __( 'This does not look like an e-mail address. It should look like sara@example.com.', 'sanad' );
	}

	/** @param int $limit Most characters. */
	public static function too_long( int $limit ): string {
		/* translators: %s: a number of characters. */
		return sprintf( _n( 'This is too long: up to %s character fits here.', 'This is too long: up to %s characters fit here.', $limit, 'sanad' ), number_format_i18n( $limit ) );
	}

	public static function bad_order(): string {
		return __( 'Write the number as it stands in your order mail, such as 2231.', 'sanad' );
	}

	/** @param int $limit Most files. */
	public static function too_many_files( int $limit ): string {
		/* translators: %s: a number of files. */
		return sprintf( _n( 'Up to %s file can be sent at once. Take some away.', 'Up to %s files can be sent at once. Take some away.', $limit, 'sanad' ), number_format_i18n( $limit ) );
	}

	public static function trap(): string {
		return __( 'This field must stay empty. Clear it, then send again.', 'sanad' );
	}

	public static function too_fast(): string {
		return __( 'That was faster than anybody types, so it was not sent. Press the button once more.', 'sanad' );
	}

	/** For a seal that does not hold: an altered page, or one from before the keys were renewed. */
	public static function outdated(): string {
		return __( 'This page is out of date, so nothing was sent. What you typed is still here: press the button once more.', 'sanad' );
	}

	/** For a nonce that has expired. */
	public static function session_expired(): string {
		return __( 'The page was open for a long time, so nothing was sent. What you typed is still here: press the button once more.', 'sanad' );
	}

	public static function foreign_origin(): string {
		return __( 'This did not come from our own page, so nothing was sent. Open the form on our site and send it there.', 'sanad' );
	}

	/** For a request that PHP has emptied because it was larger than `post_max_size`. */
	public static function request_too_large(): string {
		return __( 'The files together are too large, so nothing arrived. Go back one page: what you typed should still be there. Then send smaller files, or none.', 'sanad' );
	}

	/** For an error that nobody expected. */
	public static function failed(): string {
		return __( 'Something went wrong on our side, so nothing was sent. What you typed is still here; try again in a moment.', 'sanad' );
	}
}
