<?php
/**
 * A whole help centre. `Sanad\KnowledgeBase\HelpCentre\Patterns` includes it.
 *
 * @package Sanad
 */

declare(strict_types=1);

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}
?>
<!-- wp:sanad/knowledge-base {"align":"wide"} /-->

<!-- wp:sanad/article-list {"source":"popular"} /-->

<!-- wp:sanad/still-need-help /-->
