<?php
declare(strict_types=1);

namespace Sanad\Portal;

use Sanad\SanadException;
use Sanad\Security\PageHeaders;

/**
 * Shows content at an address where WordPress has no page, the way the theme shows its pages,
 * whether it is made of blocks or of templates.
 */
final class VirtualPage {

	/**
	 * Puts a page that is stored nowhere in the place of what the query found.
	 *
	 * @param string $title   Plain text.
	 * @param string $content Blocks.
	 * @param int    $status  HTTP status.
	 */
	public function show( string $title, string $content, int $status = 200 ): void {
		/** @var \WP_Query $wp_query */
		global $wp_query, $post;

		$page = new \WP_Post(
			(object) array(
				'ID'             => 0,
				'post_type'      => 'page',
				'post_status'    => 'publish',
				'post_title'     => esc_html( $title ),
				'post_content'   => $content,
				'post_date'      => current_time( 'mysql' ),
				'post_date_gmt'  => current_time( 'mysql', true ),
				'comment_status' => 'closed',
				'ping_status'    => 'closed',
				'filter'         => 'raw',
			)
		);

		$wp_query->init();
		$wp_query->query             = array();
		$wp_query->query_vars        = array( 'fields' => 'all' ) + $wp_query->fill_query_vars( array() );
		$wp_query->is_page           = true;
		$wp_query->is_singular       = true;
		$wp_query->post              = $page;
		$wp_query->posts             = array( $page );
		$wp_query->post_count        = 1;
		$wp_query->found_posts       = 1;
		$wp_query->max_num_pages     = 1;
		$wp_query->queried_object    = $page;
		$wp_query->queried_object_id = 0;
		$post                        = $page; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- What a template reads; set_404() and themes' loops do the same.

		status_header( $status );
		$this->forget_other_addresses();
	}

	/** Shows the theme's page for what does not exist. */
	public function not_found(): void {
		/** @var \WP_Query $wp_query */
		global $wp_query;
		$wp_query->init();
		$wp_query->query      = array();
		$wp_query->query_vars = $wp_query->fill_query_vars( array() );
		$wp_query->set_404();
		status_header( 404 );
		$this->forget_other_addresses();
	}

	/** The theme's own "not found" for every wrong link; a plain refusal for who tries many. */
	public function refuse( SanadException $e ): void {
		if ( 404 !== $e->status ) {
			PageHeaders::retry_after( $e );
			wp_die( esc_html( $e->getMessage() ), '', array( 'response' => $e->status ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A number.
		}
		$this->not_found();
	}

	/** This page has no other address, no short one, no feed, and nothing to edit. */
	private function forget_other_addresses(): void {
		remove_action( 'template_redirect', 'redirect_canonical' );
		remove_action( 'template_redirect', 'wp_old_slug_redirect' );
		remove_action( 'template_redirect', 'wp_shortlink_header', 11 );
		remove_action( 'template_redirect', 'rest_output_link_header', 11 );
		remove_action( 'wp_head', 'rel_canonical' );
		remove_action( 'wp_head', 'wp_shortlink_wp_head', 10 );
		remove_action( 'wp_head', 'wp_oembed_add_discovery_links' );
		remove_action( 'wp_head', 'feed_links_extra', 3 );
		remove_action( 'admin_bar_menu', 'wp_admin_bar_edit_menu', 80 );
		remove_action( 'admin_bar_menu', 'wp_admin_bar_shortlink_menu', 90 );
	}
}
