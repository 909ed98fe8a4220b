<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\HelpCentre;

/** The block patterns of the help centre; each lies in a file of its own and is read when it is asked for. */
final class Patterns {

	private const CATEGORY = 'sanad';

	/** Adds the hook. */
	public function register(): void {
		add_action( 'init', array( $this, 'register_patterns' ) );
	}

	/** Offers the patterns in the editor. */
	public function register_patterns(): void {
		register_block_pattern_category( self::CATEGORY, array( 'label' => _x( 'Sanad', 'block pattern category', 'sanad' ) ) );
		foreach ( self::titles() as $name => [ $title, $description ] ) {
			register_block_pattern(
				'sanad/' . $name,
				array(
					'title'         => $title,
					'description'   => $description,
					'categories'    => array( self::CATEGORY ),
					'viewportWidth' => 800,
					'filePath'      => self::file( $name ),
				)
			);
		}
	}

	/** The blocks of a whole help centre, in the language that is spoken now. */
	public static function help_centre(): string {
		ob_start();
		require self::file( 'help-centre' );
		return trim( (string) ob_get_clean() );
	}

	private static function file( string $name ): string {
		return __DIR__ . "/patterns/{$name}.php";
	}

	/** @return array<string, array{string, string}> Title and description by name. */
	private static function titles(): array {
		return array(
			'help-centre'     => array(
				_x( 'Help centre', 'block pattern title', 'sanad' ),
				__( 'Search, categories, popular articles and the way to ask.', 'sanad' ),
			),
			'procedure'       => array(
				_x( 'Article: procedure', 'block pattern title', 'sanad' ),
				__( 'What one needs, the steps, and how long each takes.', 'sanad' ),
			),
			'troubleshooting' => array(
				_x( 'Article: troubleshooting', 'block pattern title', 'sanad' ),
				__( 'What one sees, what to check first, and how to fix it.', 'sanad' ),
			),
			'faq'             => array(
				_x( 'Article: questions and answers', 'block pattern title', 'sanad' ),
				__( 'Questions that unfold their answers.', 'sanad' ),
			),
		);
	}
}
