<?php
/**
 * An article of questions and answers. `Sanad\KnowledgeBase\HelpCentre\Patterns` includes it.
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<!-- wp:heading -->
<h2 class="wp-block-heading"><?php esc_html_e( 'Frequent questions', 'sanad' ); ?></h2>
<!-- /wp:heading -->

<!-- wp:details -->
<details class="wp-block-details"><summary><?php esc_html_e( 'A question in the words of the one who asks it', 'sanad' ); ?></summary><!-- wp:paragraph -->
<p><?php esc_html_e( 'The answer in its first sentence, the reasons after it.', 'sanad' ); ?></p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:details -->
<details class="wp-block-details"><summary><?php esc_html_e( 'Another question', 'sanad' ); ?></summary><!-- wp:paragraph -->
<p><?php esc_html_e( 'Another answer.', 'sanad' ); ?></p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:details -->
<details class="wp-block-details"><summary><?php esc_html_e( 'A third question', 'sanad' ); ?></summary><!-- wp:paragraph -->
<p><?php esc_html_e( 'A third answer.', 'sanad' ); ?></p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->
