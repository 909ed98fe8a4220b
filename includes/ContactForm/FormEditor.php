<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\KnowledgeBase\Languages;
use Sanad\Topics\Topic;
use Sanad\Topics\TopicRepository;

/** Hands the block editor what the settings of the contact form offer. */
final class FormEditor {

	public function __construct( private readonly TopicRepository $topics ) {}

	/** Adds the hook. */
	public function register(): void {
		add_action( 'enqueue_block_editor_assets', array( $this, 'add_data' ) );
	}

	/** The shop's topics, and the page that a consent sentence usually names. */
	public function add_data(): void {
		$data = array(
			'topics'     => array_map(
				static fn ( Topic $topic ): array => array(
					'id'   => $topic->id,
					'name' => $topic->name_in( Languages::code( get_user_locale() ) ),
				),
				$this->topics->active()
			),
			'privacyUrl' => get_privacy_policy_url(),
		);
		wp_add_inline_script( generate_block_asset_handle( FormBlock::NAME, 'editorScript' ), 'window.sanadContactForm = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_UNESCAPED_SLASHES ) . ';', 'before' );
	}
}
