<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\Security\Ability;

/**
 * The post type of canned replies and the taxonomy of their folders.
 *
 * A post is one reply: `publish` if it is shared, `private` if it is its author's own. What it says
 * lies as JSON in a meta field that WordPress's revisions keep; the content repeats it as text, so
 * that the comparison of revisions can be read.
 */
final class CannedReplyType {

	public const POST_TYPE = 'sanad_canned_reply';
	public const FOLDER    = 'sanad_reply_folder';

	public const VERSIONS  = '_sanad_versions';
	public const SHORTCUT  = '_sanad_shortcut';
	public const REVIEW_AT = '_sanad_review_at';
	public const REVIEWER  = '_sanad_reviewer';

	/** Order of a folder among its siblings. */
	public const FOLDER_ORDER = 'sanad_order';

	public function register(): void {
		add_action( 'init', array( $this, 'register_types' ) );
	}

	/** Reached through our REST routes only, which ask the policy; nothing of it is public. */
	public function register_types(): void {
		$manage = Ability::ManageContent->value;
		register_post_type(
			self::POST_TYPE,
			array(
				'label'            => __( 'Canned replies', 'sanad' ),
				'public'           => false,
				'rewrite'          => false,
				'query_var'        => false,
				'can_export'       => true,
				'supports'         => array( 'title', 'editor', 'excerpt', 'author', 'revisions' ),
				// A shared reply outlives the account of who wrote it; {@see ReplyOwners} sees to the others.
				'delete_with_user' => false,
				'map_meta_cap'     => true,
				'capability_type'  => self::POST_TYPE,
				'capabilities'     => array(
					'create_posts'           => $manage,
					'edit_posts'             => $manage,
					'edit_others_posts'      => $manage,
					'edit_published_posts'   => $manage,
					'edit_private_posts'     => 'do_not_allow',
					'publish_posts'          => $manage,
					'read_private_posts'     => 'do_not_allow',
					'delete_posts'           => $manage,
					'delete_others_posts'    => $manage,
					'delete_published_posts' => $manage,
					'delete_private_posts'   => 'do_not_allow',
				),
			)
		);
		register_taxonomy(
			self::FOLDER,
			self::POST_TYPE,
			array(
				'label'                 => __( 'Folders of canned replies', 'sanad' ),
				'public'                => false,
				'hierarchical'          => true,
				'rewrite'               => false,
				'query_var'             => false,
				// Folders may stay empty, and personal replies count too: {@see ReplyFolders} counts.
				'update_count_callback' => '__return_null',
				'capabilities'          => array(
					'manage_terms' => $manage,
					'edit_terms'   => $manage,
					'delete_terms' => $manage,
					'assign_terms' => $manage,
				),
			)
		);
		// Core's way to add a folder from its own screens, which these do not have.
		remove_filter( 'wp_ajax_add-' . self::FOLDER, '_wp_ajax_add_hierarchical_term' );
		$meta = array(
			self::VERSIONS  => true,
			self::SHORTCUT  => false,
			self::REVIEW_AT => false,
			self::REVIEWER  => false,
		);
		foreach ( $meta as $key => $is_revised ) {
			register_post_meta(
				self::POST_TYPE,
				$key,
				array(
					'type'              => 'string',
					'single'            => true,
					'revisions_enabled' => $is_revised,
					'auth_callback'     => static fn (): bool => current_user_can( $manage ),
				)
			);
		}
	}
}
