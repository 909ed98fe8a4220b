<?php
/**
 * The PHP coding style of WordPress, as far as it is about looks. (Its own sniffs do not run on
 * PHP 8.2; types and dead code are PHPStan's business.)
 */
declare(strict_types=1);

use PhpCsFixer\AbstractFixer;
use PhpCsFixer\Config;
use PhpCsFixer\Config\RuleCustomisationPolicyInterface;
use PhpCsFixer\Finder;
use PhpCsFixer\FixerDefinition\FixerDefinition;
use PhpCsFixer\FixerDefinition\FixerDefinitionInterface;
use PhpCsFixer\Runner\Parallel\ParallelConfigFactory;
use PhpCsFixer\Tokenizer\Tokens;

/**
 * `declare(strict_types=1)` is written without spaces, as everybody does; the rule for parentheses
 * knows no exception.
 */
$tight_declare = new class() extends AbstractFixer {

	public function getName(): string {
		return 'Sanad/tight_declare';
	}

	public function getDefinition(): FixerDefinitionInterface {
		return new FixerDefinition( 'No spaces inside the parentheses of declare.', array() );
	}

	/** After `spaces_inside_parentheses`. */
	public function getPriority(): int {
		return -100;
	}

	public function isCandidate( Tokens $tokens ): bool {
		return $tokens->isTokenKindFound( T_DECLARE );
	}

	protected function applyFix( SplFileInfo $file, Tokens $tokens ): void {
		foreach ( $tokens->findGivenKind( T_DECLARE ) as $index => $token ) {
			$open = $tokens->getNextTokenOfKind( $index, array( '(' ) );
			if ( null === $open ) {
				continue;
			}
			$close = $tokens->findBlockEnd( Tokens::BLOCK_TYPE_PARENTHESIS_BRACE, $open );
			$tokens->removeTrailingWhitespace( $open );
			$tokens->removeLeadingWhitespace( $close );
		}
	}
};

/**
 * The two files that older PHP versions read keep to the syntax those versions parse.
 */
$policy = new class() implements RuleCustomisationPolicyInterface {

	public function getPolicyVersionForCache(): string {
		return '1';
	}

	public function getRuleCustomisers(): array {
		return array(
			'declare_strict_types' => static fn ( SplFileInfo $file ): bool => ! in_array( $file->getFilename(), array( 'plugin.php', 'requirements.php' ), true ),
		);
	}
};

$rules = array(
	'array_indentation'                      => true,
	'array_syntax'                           => array( 'syntax' => 'long' ),
	'binary_operator_spaces'                 => array( 'default' => 'at_least_single_space' ),
	'blank_line_after_namespace'             => true,
	'blank_lines_before_namespace'           => true,
	'braces_position'                        => array(
		'functions_opening_brace'          => 'same_line',
		'classes_opening_brace'            => 'same_line',
		'anonymous_functions_opening_brace' => 'same_line',
	),
	'cast_spaces'                            => true,
	'compact_nullable_type_declaration'      => true,
	'concat_space'                           => array( 'spacing' => 'one' ),
	'constant_case'                          => true,
	'control_structure_braces'               => true,
	'control_structure_continuation_position' => true,
	'declare_equal_normalize'                => true,
	'declare_strict_types'                   => true,
	'elseif'                                 => true,
	'encoding'                               => true,
	'full_opening_tag'                       => true,
	'function_declaration'                   => array(
		'closure_fn_spacing'       => 'one',
		'closure_function_spacing' => 'one',
	),
	'indentation_type'                       => true,
	'line_ending'                            => true,
	'list_syntax'                            => array( 'syntax' => 'short' ),
	'lowercase_cast'                         => true,
	'lowercase_keywords'                     => true,
	'lowercase_static_reference'             => true,
	'method_argument_space'                  => array( 'on_multiline' => 'ensure_fully_multiline' ),
	'modifier_keywords'                      => true,
	'native_function_casing'                 => true,
	'native_type_declaration_casing'         => true,
	'no_alias_functions'                     => true,
	'no_alternative_syntax'                  => array( 'fix_non_monolithic_code' => false ),
	'no_closing_tag'                         => true,
	'no_empty_statement'                     => true,
	'no_extra_blank_lines'                   => array( 'tokens' => array( 'extra', 'use' ) ),
	'no_leading_import_slash'                => true,
	'no_multiple_statements_per_line'        => true,
	'no_spaces_after_function_name'          => true,
	'no_trailing_whitespace'                 => true,
	'no_trailing_whitespace_in_comment'      => true,
	'no_unused_imports'                      => true,
	'no_whitespace_before_comma_in_array'    => true,
	'no_whitespace_in_blank_line'            => true,
	'not_operator_with_successor_space'      => true,
	'object_operator_without_whitespace'     => true,
	'ordered_imports'                        => array( 'imports_order' => array( 'class', 'function', 'const' ) ),
	'return_type_declaration'                => true,
	'short_scalar_cast'                      => true,
	'single_blank_line_at_eof'               => true,
	'single_class_element_per_statement'     => true,
	'single_import_per_statement'            => true,
	'single_line_after_imports'              => true,
	'single_line_empty_body'                 => true,
	'space_after_semicolon'                  => true,
	'spaces_inside_parentheses'              => array( 'space' => 'single' ),
	'statement_indentation'                  => true,
	'strict_comparison'                      => true,
	'strict_param'                           => true,
	'switch_case_space'                      => true,
	'ternary_operator_spaces'                => true,
	'trailing_comma_in_multiline'            => array( 'elements' => array( 'arrays' ) ),
	'type_declaration_spaces'                => true,
	'whitespace_after_comma_in_array'        => true,
);

$files = Finder::create()
	->in( __DIR__ )
	->name( '*.php' )
	->exclude( array( 'vendor', 'node_modules', 'build', 'dist', 'coverage' ) )
	->append( Finder::create()->in( __DIR__ . '/.scripts' )->name( '*.php' ) )
	->append( array( __FILE__ ) );

return ( new Config() )
	->setFinder( $files )
	->setIndent( "\t" )
	->setLineEnding( "\n" )
	->setRiskyAllowed( true )
	->setRuleCustomisationPolicy( $policy )
	->setCacheFile( __DIR__ . '/.cache/php-cs-fixer.json' )
	->setParallelConfig( ParallelConfigFactory::detect() )
	->registerCustomFixers( array( $tight_declare ) )
	->setRules( $rules + array( 'Sanad/tight_declare' => true ) );
