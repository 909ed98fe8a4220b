<?php
declare(strict_types=1);

namespace Sanad\Privacy;

/** Text that the owner may take into the privacy policy of the shop. */
final class PolicyText {

	/** Adds it to the policy guide of WordPress. Called on `admin_init`. */
	public function suggest(): void {
		self::offer(
			__( 'Support', 'sanad' ),
			__( 'When you write to our support, we keep your name, your address, what you write and attach, and when, to answer you and to look it up if you come back with the same matter. If you name an order, its number is kept with your question.', 'sanad' ),
			__( 'What you send us is stored on our own site. To answer some questions we may ask a supplier or a carrier; we then pass on what is needed for it.', 'sanad' ),
			__( 'You can read a conversation by the link in our mails. When you open it there, we see that you have read our answer.', 'sanad' ),
			__( 'You can ask us for a copy of your conversations or to erase them. When they are erased, texts, files, names and addresses are removed; only numbers, times and topics remain. Orders are kept for as long as the law wants.', 'sanad' )
		);
	}

	/** Adds a text to that guide. @param string ...$paragraphs Plain text. */
	public static function offer( string $heading, string ...$paragraphs ): void {
		$html = '<h2>' . esc_html( $heading ) . '</h2>';
		foreach ( $paragraphs as $paragraph ) {
			$html .= '<p>' . esc_html( $paragraph ) . '</p>';
		}
		wp_add_privacy_policy_content( 'Sanad', $html );
	}
}
