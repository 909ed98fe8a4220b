<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\WooCommerce;

use PhpParser\Node;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;
use PHPUnit\Framework\TestCase;

/**
 * `includes/WooCommerce/` is the only folder that calls WooCommerce, and it calls only what is public
 * and works wherever orders are stored.
 */
final class OnlyDoorTest extends TestCase {

	private const FOLDER = '/includes/WooCommerce/';

	/** Calls elsewhere that have a reason. */
	private const ALLOWED = array(
		'/includes/Log.php' => array( 'wc_get_logger' ),
	);

	/** Functions of posts that read or write an order's row where orders are posts, and nothing where they are not. */
	private const POST_FUNCTIONS = array( 'get_post_meta', 'update_post_meta', 'add_post_meta', 'delete_post_meta', 'get_post', 'get_posts', 'wp_insert_post', 'wp_update_post', 'wp_delete_post', 'wp_trash_post' );

	private static function root(): string {
		return dirname( __DIR__, 4 );
	}

	/** @return iterable<string, list<Node>> Syntax trees with full names of classes, by path from the plugin's folder. */
	private static function sources(): iterable {
		$parser = ( new ParserFactory() )->createForHostVersion();
		$files  = new \RecursiveIteratorIterator( new \RecursiveDirectoryIterator( self::root() . '/includes', \FilesystemIterator::SKIP_DOTS ) );
		foreach ( $files as $file ) {
			if ( $file instanceof \SplFileInfo && 'php' === $file->getExtension() ) {
				yield substr( $file->getPathname(), strlen( self::root() ) ) => array_values( ( new NodeTraverser( new NameResolver() ) )->traverse( $parser->parse( (string) file_get_contents( $file->getPathname() ) ) ?? array() ) );
			}
		}
	}

	/**
	 * Names of functions that are called and of classes that are named.
	 *
	 * @param list<Node> $tree
	 * @return list<string>
	 */
	private static function names( array $tree ): array {
		$names = array();
		foreach ( ( new NodeFinder() )->findInstanceOf( $tree, Node\Name::class ) as $name ) {
			$names[] = ltrim( $name->toString(), '\\' );
		}
		return array_values( array_unique( $names ) );
	}

	public function test_no_other_folder_calls_woocommerce(): void {
		$found = array();
		foreach ( self::sources() as $path => $tree ) {
			if ( str_starts_with( $path, self::FOLDER ) ) {
				continue;
			}
			foreach ( array_diff( self::names( $tree ), self::ALLOWED[ $path ] ?? array() ) as $name ) {
				if ( 1 === preg_match( '/^(wc_|WC_|WC$|WooCommerce$|get_woocommerce_|is_woocommerce|Automattic\\\\WooCommerce\\\\)/', $name ) ) {
					$found[] = "{$path}: {$name}";
				}
			}
		}
		self::assertSame( array(), $found );
	}

	public function test_the_folder_calls_only_what_is_public_and_never_reads_orders_as_posts(): void {
		$found = array();
		$calls = 0;
		foreach ( self::sources() as $path => $tree ) {
			if ( ! str_starts_with( $path, self::FOLDER ) ) {
				continue;
			}
			foreach ( self::names( $tree ) as $name ) {
				$calls += (int) str_starts_with( $name, 'wc_' );
				if ( in_array( $name, self::POST_FUNCTIONS, true ) || str_starts_with( $name, 'Automattic\\WooCommerce\\Internal' ) || 'wpdb' === $name ) {
					$found[] = "{$path}: {$name}";
				}
			}
		}
		self::assertSame( array(), $found );
		self::assertGreaterThan( 10, $calls, 'The test no longer finds the calls that it looks through.' );
	}
}
