<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\CannedReplies;

use Sanad\Tests\Integration\Rest\RestTestCase;

/** A test of canned replies: how one is made over REST. */
abstract class ReplyTestCase extends RestTestCase {

	/**
	 * Makes a canned reply as the current user.
	 *
	 * @param array<string, mixed> $fields Beside title and text.
	 * @return int Its id.
	 */
	protected function reply( string $title = 'Refund', string $html = '<p>We refund you.</p>', array $fields = array() ): int {
		$response = $this->rest(
			'POST',
			'/canned-replies',
			$fields + array(
				'title'    => $title,
				'versions' => array( array( 'language' => '', 'body_html' => $html ) ),
			)
		);
		return $this->int_at( $this->shaped( 'CannedReply', $response, 201 ), 'id' );
	}

	/**
	 * Ids of the replies that the current user may use.
	 *
	 * @return list<int>
	 */
	protected function usable( string $only = '' ): array {
		return $this->ids( $this->shaped( 'CannedReplyList', $this->rest( 'GET', '/canned-replies', '' === $only ? array() : array( 'only' => $only ) ) ), 'items' );
	}
}
