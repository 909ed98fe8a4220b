<?php
declare(strict_types=1);

namespace Sanad;

/**
 * Registers the blocks that the build has made, each with the one who prints it.
 *
 * Their styles are `viewStyle`s, so that WordPress loads nothing on pages without the block; where
 * the block stands in the content of a page, they are put into the head, so that nothing jumps.
 */
final class Blocks {

	/** @var array<string, \Closure> */
	private array $printers = array();

	/** @param string $folder Absolute path of the built blocks. */
	public function __construct( private readonly string $folder ) {}

	/**
	 * Adds a block.
	 *
	 * @param string   $name    With our namespace, such as `sanad/contact-form`; its folder is called like the second part.
	 * @param \Closure $printer Takes the attributes and returns the HTML.
	 */
	public function add( string $name, \Closure $printer ): void {
		$this->printers[ $name ] = $printer;
	}

	/** Absolute path of a block's template. */
	public function template( string $name ): string {
		return $this->path( $name ) . '/render.php';
	}

	/** Adds the hooks. */
	public function register(): void {
		add_action( 'init', array( $this, 'register_types' ) );
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_styles_of_content' ) );
	}

	/** Makes the blocks known to WordPress. */
	public function register_types(): void {
		foreach ( $this->printers as $name => $printer ) {
			if ( ! is_file( $this->path( $name ) . '/block.json' ) ) {
				continue;
			}
			$type = register_block_type( $this->path( $name ), array( 'render_callback' => $printer ) );
			foreach ( false === $type ? array() : $type->editor_script_handles as $handle ) {
				wp_set_script_translations( $handle, Plugin::TEXT_DOMAIN, dirname( $this->folder, 2 ) . '/languages' );
			}
		}
	}

	/** Puts the styles of blocks in the page's own content into the head. */
	public function enqueue_styles_of_content(): void {
		foreach ( array_keys( $this->printers ) as $name ) {
			if ( is_singular() && has_block( $name ) ) {
				$this->enqueue_styles( $name );
			}
		}
	}

	/** Loads the styles of a block, wherever it will stand. */
	public function enqueue_styles( string $name ): void {
		$type = \WP_Block_Type_Registry::get_instance()->get_registered( $name );
		foreach ( $type->view_style_handles ?? array() as $handle ) {
			wp_enqueue_style( $handle );
		}
	}

	private function path( string $name ): string {
		return $this->folder . '/' . substr( $name, (int) strpos( $name, '/' ) + 1 );
	}
}
