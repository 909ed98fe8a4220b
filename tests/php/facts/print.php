<?php
/**
 * Prints as JSON what the PHP of the plugin registers, calls and names, for the test that compares it
 * with the TypeScript.
 */
declare(strict_types=1);

use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;
use Sanad\Tests\Facts\ClassConstants;
use Sanad\Tests\Facts\Collector;
use Sanad\Tests\Facts\Text;

$sanad_root = dirname( __DIR__, 3 );
require_once $sanad_root . '/vendor/autoload.php';
require_once __DIR__ . '/ClassConstants.php';
require_once __DIR__ . '/Text.php';
require_once __DIR__ . '/Collector.php';

$sanad_trees     = array();
$sanad_constants = new ClassConstants();
$sanad_parser    = ( new ParserFactory() )->createForHostVersion();
foreach ( array( 'includes', 'blocks' ) as $sanad_folder ) {
	/** @var SplFileInfo $sanad_file */
	foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( "{$sanad_root}/{$sanad_folder}", FilesystemIterator::SKIP_DOTS ) ) as $sanad_file ) {
		if ( 'php' === $sanad_file->getExtension() ) {
			$sanad_names = new NodeTraverser( new NameResolver() );
			$sanad_tree  = $sanad_names->traverse( $sanad_parser->parse( (string) file_get_contents( $sanad_file->getPathname() ) ) ?? array() );
			$sanad_constants->read( $sanad_tree );
			$sanad_trees[ substr( $sanad_file->getPathname(), strlen( $sanad_root ) + 1 ) ] = $sanad_tree;
		}
	}
}

$sanad_facts = array();
foreach ( $sanad_trees as $sanad_path => $sanad_tree ) {
	$sanad_collector = new Collector( new Text( $sanad_constants ), $sanad_path );
	( new NodeTraverser( $sanad_collector ) )->traverse( $sanad_tree );
	foreach ( array( 'routes', 'paths', 'fired', 'heard', 'domains', 'errors', 'literals' ) as $sanad_kind ) {
		$sanad_facts[ $sanad_kind ] = array_merge( $sanad_facts[ $sanad_kind ] ?? array(), $sanad_collector->{$sanad_kind} );
	}
}
echo json_encode( $sanad_facts, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR ), "\n";
