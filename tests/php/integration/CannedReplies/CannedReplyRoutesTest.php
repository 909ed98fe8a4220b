<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\CannedReplies;

/** Canned replies over REST: made, changed, hidden from others, trashed, with folders and files. */
final class CannedReplyRoutesTest extends ReplyTestCase {

	public function test_a_shared_reply_is_made_by_who_manages_content_and_seen_by_all(): void {
		$this->as_agent();
		$refused = $this->rest( 'POST', '/canned-replies', array( 'title' => 'X', 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ) );
		$this->assert_refused( 403, 'sanad_forbidden', $refused );

		$this->as_manager();
		$folder   = $this->int_at( $this->shaped( 'ReplyFolder', $this->rest( 'POST', '/reply-folders', array( 'name' => 'Money & more' ) ), 201 ), 'id' );
		$response = $this->rest(
			'POST',
			'/canned-replies',
			array(
				'title'       => 'Refund & <exchange>',
				'folder_id'   => $folder,
				'shortcut'    => '/refund',
				'when_to_use' => "Only if 1 < 2.\nElse not.",
				'review_at'   => '2027-01-31',
				'reviewer_id' => get_current_user_id(),
				'versions'    => array(
					array( 'language' => 'ar', 'title' => 'استرداد', 'body_html' => '<p dir="auto">مرحبًا {{customer.first_name|عميلنا}}</p>' ),
					array( 'language' => 'en', 'body_html' => '<p>Hello {{customer.first_name|there}}, see <a href="{{order.tracking_link}}">your parcel</a><script>x</script></p>' ),
				),
			)
		);
		$reply = $this->shaped( 'CannedReply', $response, 201 );
		self::assertSame( 'Refund & <exchange>', $reply['title'] );
		self::assertSame( 'refund', $reply['shortcut'] );
		self::assertSame( "Only if 1 < 2.\nElse not.", $reply['when_to_use'] );
		self::assertSame( '2027-01-31', $reply['review_at'] );
		self::assertSame( $folder, $reply['folder_id'] );
		self::assertSame( 0, $reply['owner_id'] );
		self::assertStringContainsString( '<a href="{{order.tracking_link}}"', $this->text_at( $reply, 'versions', 1, 'body_html' ) );
		self::assertStringNotContainsString( 'script', $this->text_at( $reply, 'versions', 1, 'body_html' ) );

		$this->as_agent();
		$list = $this->shaped( 'CannedReplyList', $this->rest( 'GET', '/canned-replies' ) );
		self::assertSame( array( $reply['id'] ), $this->ids( $list, 'items' ) );
		self::assertSame( 1, $this->int_at( $list, 'folders', 0, 'count' ) );
		self::assertSame( 'Money & more', $this->at( $list, 'folders', 0, 'name' ) );
		self::assertFalse( $this->at( $list, 'items', 0, 'can', 'change' ) );
		$this->assert_refused( 403, 'sanad_forbidden', $this->rest( 'PATCH', "/canned-replies/{$this->int_at( $reply, 'id' )}", array( 'title' => 'Mine' ) ) );
	}

	public function test_a_personal_reply_does_not_exist_for_others(): void {
		$this->as_agent();
		$id = $this->reply( 'Mine', '<p>Hi</p>', array( 'is_personal' => true ) );
		self::assertSame( array( $id ), $this->usable() );
		self::assertSame( get_current_user_id(), $this->value( $this->rest( 'GET', "/canned-replies/{$id}" ), 'owner_id' ) );

		foreach ( array( 'as_agent', 'as_manager' ) as $as ) {
			$this->$as();
			self::assertSame( array(), $this->usable() );
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/canned-replies/{$id}" ) );
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'PATCH', "/canned-replies/{$id}", array( 'title' => 'Theirs' ) ) );
			$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/canned-replies/{$id}" ) );
		}
	}

	public function test_nobody_meets_one_shortcut_twice(): void {
		$this->as_manager();
		$shared = $this->reply( 'Shared', '<p>a</p>', array( 'shortcut' => 'refund' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/canned-replies', array( 'title' => 'Again', 'shortcut' => '/Refund', 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/canned-replies', array( 'title' => 'Spaced', 'shortcut' => 'two words', 'versions' => array( array( 'language' => '', 'body_html' => 'x' ) ) ) ) );

		$agent = $this->as_agent();
		$own   = $this->reply( 'Own', '<p>b</p>', array( 'is_personal' => true, 'shortcut' => 'size' ) );
		$this->as_manager();
		$later = $this->reply( 'Sizes', '<p>c</p>', array( 'shortcut' => 'SIZE' ) );
		$this->act_as( $agent );
		$shortcuts = array_column( $this->list_at( $this->data( $this->rest( 'GET', '/canned-replies' ) ), 'items' ), 'shortcut', 'id' );
		self::assertSame( array( $own => 'size', $shared => 'refund', $later => '' ), $shortcuts );
	}

	public function test_the_list_is_answered_with_304_until_something_changes(): void {
		$this->as_manager();
		$id    = $this->reply();
		$first = $this->rest( 'GET', '/canned-replies' );
		$etag  = $this->header( $first, 'ETag' );
		self::assertNotSame( '', $etag );
		self::assertSame( 304, $this->rest( 'GET', '/canned-replies', array(), array(), array( 'If-None-Match' => $etag ) )->get_status() );
		$this->rest( 'PATCH', "/canned-replies/{$id}", array( 'title' => 'Changed' ) );
		self::assertSame( 200, $this->rest( 'GET', '/canned-replies', array(), array(), array( 'If-None-Match' => $etag ) )->get_status() );
	}

	public function test_the_number_of_queries_does_not_grow_with_the_replies(): void {
		$manager = $this->as_manager();
		$folder  = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => 'Money' ) ) ), 'id' );
		$counts  = array();
		foreach ( array( 3, 20 ) as $more ) {
			for ( $i = 0; $i < $more; $i++ ) {
				$this->reply( "Reply {$i}", '<p>x</p>', array( 'folder_id' => $folder, 'reviewer_id' => $manager->ID, 'attachment_ids' => array( $this->attach() ) ) );
			}
			wp_cache_flush();
			$this->act_as( null );
			$this->act_as( $manager );
			$before   = $this->wpdb()->num_queries;
			$this->usable();
			$counts[] = $this->wpdb()->num_queries - $before;
		}
		self::assertSame( $counts[0], $counts[1] );
	}

	public function test_trash_and_back_keeps_what_it_was(): void {
		$this->as_agent();
		$id = $this->reply( 'Mine', '<p>Hi</p>', array( 'is_personal' => true, 'shortcut' => 'hi' ) );
		self::assertSame( 'trash', $this->value( $this->rest( 'PATCH', "/canned-replies/{$id}", array( 'status' => 'trash' ) ), 'status' ) );
		self::assertSame( array(), $this->usable() );
		self::assertSame( array( $id ), $this->usable( 'trash' ) );
		$second = $this->reply( 'Other', '<p>Hi</p>', array( 'is_personal' => true, 'shortcut' => 'hi' ) );
		$back   = $this->shaped( 'CannedReply', $this->rest( 'PATCH', "/canned-replies/{$id}", array( 'status' => 'publish' ) ) );
		self::assertSame( array( 'publish', get_current_user_id(), '' ), array( $back['status'], $back['owner_id'], $back['shortcut'] ) );
		self::assertSame( array( $id, $second ), $this->usable() );
		self::assertSame( 200, $this->rest( 'DELETE', "/canned-replies/{$id}" )->get_status() );
		self::assertSame( array( $second ), $this->usable() );
	}

	public function test_revisions_keep_what_it_said(): void {
		$this->as_manager();
		$id = $this->reply( 'Refund', '<p>First text</p>' );
		$this->rest( 'PATCH', "/canned-replies/{$id}", array( 'versions' => array( array( 'language' => '', 'body_html' => '<p>Second &amp; text</p>' ) ) ) );
		$revisions = wp_get_post_revisions( $id );
		self::assertCount( 2, $revisions );
		$oldest = end( $revisions );
		self::assertInstanceOf( \WP_Post::class, $oldest );
		self::assertStringContainsString( 'First text', $oldest->post_content );
		wp_restore_post_revision( $oldest->ID );
		self::assertSame( '<p>First text</p>', $this->value( $this->rest( 'GET', "/canned-replies/{$id}" ), 'versions.0.body_html' ) );
	}

	public function test_files_belong_to_the_reply_and_messages_get_copies(): void {
		$this->as_manager();
		$file  = $this->attach( 'terms.png' );
		$other = $this->attach( 'other.png' );
		$id    = $this->reply( 'Terms', '<p>See the file.</p>', array( 'attachment_ids' => array( $file ) ) );
		self::assertSame( array( $file ), $this->ids( $this->data( $this->rest( 'GET', "/canned-replies/{$id}" ) ), 'attachments' ) );

		$this->as_agent();
		self::assertSame( 200, $this->rest( 'GET', "/attachments/{$file}/content" )->get_status() );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'DELETE', "/attachments/{$file}" ) );
		$ticket = $this->open_ticket();
		$draft  = $this->shaped( 'Draft', $this->rest( 'PUT', "/tickets/{$ticket->id}/draft", array( 'kind' => 'reply', 'body_html' => 'x', 'attachment_ids' => array( $file, $other ), 'seen_message_id' => $ticket->last_message_id ) ) );
		self::assertSame( array( $file ), $this->ids( $draft, 'attachments' ), 'Kept are the files that he may send.' );
		$posted = $this->shaped( 'PostedMessage', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'See it', 'attachment_ids' => array( $file ), 'seen_message_id' => $ticket->last_message_id, 'canned_reply_ids' => array( $id ) ) ), 201 );
		$copy   = $this->int_at( $posted, 'message', 'attachments', 0, 'id' );
		self::assertNotSame( $file, $copy );

		$this->as_manager();
		$this->rest( 'DELETE', "/canned-replies/{$id}" );
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$file}/content" ) );
		$response = $this->rest( 'GET', "/attachments/{$copy}/content" );
		self::assertInstanceOf( \Sanad\Rest\FileResponse::class, $response );
		self::assertSame( $this->png(), file_get_contents( $response->path ) );
	}

	public function test_the_last_reference_takes_the_bytes_along(): void {
		$this->as_manager();
		$file = $this->attach();
		$id   = $this->reply( 'Terms', '<p>See</p>', array( 'attachment_ids' => array( $file ) ) );
		$row  = $this->desk->attachment_repository->find( $file );
		self::assertNotNull( $row );
		$path = $this->desk->attachment_store->path( $row->stored_name );
		self::assertFileExists( $path );
		$this->rest( 'PATCH', "/canned-replies/{$id}", array( 'attachment_ids' => array() ) );
		self::assertFileDoesNotExist( $path );
	}

	public function test_a_file_of_somebody_elses_personal_reply_is_not_lent(): void {
		$this->as_manager();
		$file = $this->attach();
		$this->reply( 'Own', '<p>See</p>', array( 'is_personal' => true, 'attachment_ids' => array( $file ) ) );
		$this->as_agent();
		$ticket = $this->open_ticket();
		$this->assert_refused( 404, 'sanad_not_found', $this->rest( 'GET', "/attachments/{$file}/content" ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', "/tickets/{$ticket->id}/messages", array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'x', 'attachment_ids' => array( $file ), 'seen_message_id' => $ticket->last_message_id ) ) );
	}

	public function test_uses_are_counted_once_a_message(): void {
		$this->as_manager();
		$id     = $this->reply();
		$unseen = $this->reply( 'Own', '<p>x</p>', array( 'is_personal' => true ) );
		$this->as_agent();
		$ticket = $this->open_ticket();
		$body   = array( 'client_key' => $this->key(), 'kind' => 'reply', 'body_html' => 'We refund you.', 'seen_message_id' => $ticket->last_message_id, 'canned_reply_ids' => array( $id, $unseen, 999999 ) );
		for ( $attempt = 0; $attempt < 3; $attempt++ ) {
			self::assertSame( 201, $this->rest( 'POST', "/tickets/{$ticket->id}/messages", $body )->get_status() );
		}
		self::assertSame( array( $id => 1 ), array_map( static fn ( \Sanad\CannedReplies\ReplyFigures $figures ): int => $figures->uses, $this->desk->reply_uses->all() ) );
		$reply = $this->data( $this->rest( 'GET', "/canned-replies/{$id}" ) );
		self::assertSame( array( 1, 1 ), array( $reply['uses'], $reply['uses_90_days'] ) );

		$this->clock->set( $this->clock->now()->modify( '+91 days' )->format( 'Y-m-d H:i:s' ) );
		$reply = $this->data( $this->rest( 'GET', "/canned-replies/{$id}" ) );
		self::assertSame( array( 1, 0 ), array( $reply['uses'], $reply['uses_90_days'] ) );
		self::assertSame( array( $id ), $this->usable( 'unused' ) );
	}

	public function test_stale_replies_are_those_whose_day_has_come(): void {
		$this->as_manager();
		$today = $this->clock->now()->setTimezone( wp_timezone() );
		$stale = $this->reply( 'A', '<p>a</p>', array( 'review_at' => $today->format( 'Y-m-d' ) ) );
		$this->reply( 'B', '<p>b</p>', array( 'review_at' => $today->modify( '+1 day' )->format( 'Y-m-d' ) ) );
		self::assertSame( array( $stale ), $this->usable( 'stale' ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', "/canned-replies/{$stale}", array( 'review_at' => '2027-02-30' ) ) );
	}

	public function test_folders_nest_but_not_in_themselves(): void {
		$this->as_manager();
		$outer = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => 'Outer' ) ) ), 'id' );
		$inner = $this->int_at( $this->data( $this->rest( 'POST', '/reply-folders', array( 'name' => 'Inner', 'parent_id' => $outer ) ) ), 'id' );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'PATCH', "/reply-folders/{$outer}", array( 'parent_id' => $inner ) ) );
		$this->assert_refused( 400, 'sanad_invalid', $this->rest( 'POST', '/reply-folders', array( 'name' => 'Inner', 'parent_id' => $outer ) ) );
		$id = $this->reply( 'In it', '<p>x</p>', array( 'folder_id' => $outer ) );
		self::assertSame( 200, $this->rest( 'DELETE', "/reply-folders/{$outer}" )->get_status() );
		self::assertNull( $this->value( $this->rest( 'GET', "/canned-replies/{$id}" ), 'folder_id' ) );
		self::assertSame( 0, $this->value( $this->rest( 'GET', '/reply-folders' ), 'items.0.parent_id' ) );
	}

	public function test_personal_replies_go_with_the_account_or_to_its_heir(): void {
		require_once ABSPATH . 'wp-admin/includes/user.php';
		$heir = $this->as_agent();
		foreach ( array( null, $heir->ID ) as $reassign ) {
			$manager = $this->as_manager();
			$own     = $this->reply( 'Own', '<p>x</p>', array( 'is_personal' => true ) );
			$shared  = $this->reply( 'Shared', '<p>x</p>' );
			wp_delete_user( $manager->ID, $reassign );
			$this->act_as( $heir );
			self::assertContains( $shared, $this->usable() );
			self::assertSame( null !== $reassign, in_array( $own, $this->usable(), true ) );
			self::assertSame( null !== $reassign, null !== get_post( $own ) );
		}
	}
}
