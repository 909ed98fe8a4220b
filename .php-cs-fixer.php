<?php
/**
 * The PHP coding style of WordPress, as far as it is about looks. (Its own sniffs do not run on
 * PHP 8.2; types and dead code are PHPStan's business.)
 */
declare(strict_types=1);

$files = PhpCsFixer\Finder::create()
	->in( __DIR__ )
	->name( '*.php' )
	->exclude( array( 'vendor', 'node_modules', 'build', 'dist', 'coverage' ) )
	->ignoreDotFiles( true )
	->append( array( __FILE__ ) );

return ( new PhpCsFixer\Config() )
	->setFinder( $files )
	->setIndent( "\t" )
	->setLineEnding( "\n" )
	->setRiskyAllowed( true )
	->setCacheFile( __DIR__ . '/.cache/php-cs-fixer.json' )
	->setParallelConfig( PhpCsFixer\Runner\Parallel\ParallelConfigFactory::detect() )
	->setRules(
		array(
			'array_syntax'                            => array( 'syntax' => 'long' ),
			'binary_operator_spaces'                  => array(
				'default'   => 'single_space',
				'operators' => array(
					'='  => 'align_single_space_minimal',
					'=>' => 'align_single_space_minimal',
				),
			),
		)
	);
