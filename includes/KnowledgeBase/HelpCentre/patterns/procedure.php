<?php
/**
 * An article about a procedure. `Sanad\KnowledgeBase\HelpCentre\Patterns` includes it.
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<!-- wp:paragraph -->
<p><?php esc_html_e( 'Say in one sentence what one gets in the end, and who can do it.', 'sanad' ); ?></p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'What you need', 'sanad' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:list -->
<ul class="wp-block-list"><!-- wp:list-item -->
<li><?php esc_html_e( 'A paper or number that one must have at hand', 'sanad' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'Where one finds it', 'sanad' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'What it costs, if anything', 'sanad' ); ?></li>
<!-- /wp:list-item --></ul>
<!-- /wp:list -->

<!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'Steps', 'sanad' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:list {"ordered":true} -->
<ol class="wp-block-list"><!-- wp:list-item -->
<li><?php esc_html_e( 'The first step, in the words of the buttons that one sees', 'sanad' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'The next step', 'sanad' ); ?></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li><?php esc_html_e( 'The last step, and how one knows that it worked', 'sanad' ); ?></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'How long it takes', 'sanad' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:table -->
<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th><?php esc_html_e( 'Step', 'sanad' ); ?></th><th><?php esc_html_e( 'Time', 'sanad' ); ?></th></tr></thead><tbody><tr><td><?php esc_html_e( 'We check your request', 'sanad' ); ?></td><td><?php esc_html_e( 'So many working days', 'sanad' ); ?></td></tr><tr><td><?php esc_html_e( 'You get the result', 'sanad' ); ?></td><td><?php esc_html_e( 'So many working days after that', 'sanad' ); ?></td></tr></tbody></table></figure>
<!-- /wp:table -->

<!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'If something is missing', 'sanad' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:paragraph -->
<p><?php esc_html_e( 'Say what happens then, and what one can still do.', 'sanad' ); ?></p>
<!-- /wp:paragraph -->
