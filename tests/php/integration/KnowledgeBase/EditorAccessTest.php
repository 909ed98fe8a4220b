<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\Tests\Integration\Support\WebServer;

/** WordPress's own screens for articles, which have no place in its menu. */
final class EditorAccessTest extends ArticleTestCase {

	private WebServer $server;

	protected function setUp(): void {
		parent::setUp();
		$this->server = new WebServer();
	}

	protected function tearDown(): void {
		$this->server->stop();
		parent::tearDown();
	}

	/** @return array{status: int, headers: array<string, string>, body: string} */
	private function get( string $path, \WP_User $user ): array {
		$host    = $this->server->request( 'GET', '/license.txt' )['headers']['host'];
		$token   = \WP_Session_Tokens::get_instance( $user->ID )->create( time() + 600 );
		$cookies = array();
		foreach ( array( 'auth' => 'wordpress_', 'logged_in' => 'wordpress_logged_in_' ) as $scheme => $name ) {
			$cookies[] = $name . md5( "http://{$host}" ) . '=' . rawurlencode( wp_generate_auth_cookie( $user->ID, time() + 600, $scheme, $token ) );
		}
		return $this->server->request( 'GET', $path, array( 'Cookie' => implode( '; ', $cookies ) ) );
	}

	public function test_who_manages_content_writes_articles_and_nobody_else(): void {
		$id    = $this->article( 'Delivery times' );
		$paths = array( '/wp-admin/post-new.php?post_type=sanad_article&sanad_language=ar', "/wp-admin/post.php?post={$id}&action=edit", '/wp-admin/edit.php?post_type=sanad_article&post_status=all', '/wp-admin/edit-tags.php?taxonomy=sanad_category&post_type=sanad_article' );
		foreach ( array( 'sanad_manager', 'administrator' ) as $role ) {
			$user = $this->create_user( $role );
			foreach ( $paths as $path ) {
				$page = $this->get( $path, $user );
				self::assertSame( 200, $page['status'], "{$role}: {$path}" );
				self::assertStringNotContainsString( 'menu-posts-sanad_article', $page['body'] );
			}
			self::assertStringContainsString( 'Delivery times', $this->get( $paths[2], $user )['body'] );
			$back = $this->get( '/wp-admin/edit.php?post_type=sanad_article', $user );
			self::assertSame( 302, $back['status'], 'The way back from the editor.' );
			self::assertStringContainsString( 'admin.php?page=sanad&screen=articles', $back['headers']['location'] );
		}
		foreach ( array( 'sanad_agent', 'editor', 'subscriber' ) as $role ) {
			$user = $this->create_user( $role );
			foreach ( $paths as $path ) {
				$page = $this->get( $path, $user );
				self::assertNotSame( 200, $page['status'], "{$role}: {$path}" );
			}
		}
		$drafts = get_posts( array( 'post_type' => 'sanad_article', 'post_status' => 'auto-draft', 'fields' => 'ids' ) );
		self::assertNotSame( array(), $drafts );
		self::assertSame( 'ar', get_post_meta( $drafts[0], '_sanad_language', true ) );
	}

	public function test_who_manages_content_may_put_pictures_into_articles(): void {
		self::assertTrue( $this->as_manager()->has_cap( 'upload_files' ) );
		self::assertFalse( $this->as_agent()->has_cap( 'upload_files' ) );
	}
}
