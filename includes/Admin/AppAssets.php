<?php
declare(strict_types=1);

namespace Sanad\Admin;

/**
 * The built app: its script, its styles, its translations, and what the page hands to it.
 */
final class AppAssets {

	/** Handle of the script and of the style. */
	public const HANDLE = 'sanad-admin';

	/** Handle of the script beside the editor of an article. */
	public const EDITOR_HANDLE = 'sanad-editor';

	/** Where the build puts it, seen from the plugin's folder. */
	private const FOLDER = 'build/admin/';

	/** @param string $file Absolute path of plugin.php. */
	public function __construct( private readonly string $file ) {}

	/** Puts everything on the page that is printed now. */
	public function enqueue( BootData $boot ): void {
		$asset = $this->asset( 'index' );
		if ( null === $asset ) {
			$this->say_not_built();
			return;
		}

		wp_enqueue_script( self::HANDLE, $this->url( 'index.js' ), $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( self::HANDLE, 'sanad', $this->path( 'languages' ) );
		$this->enqueue_styles( $asset['version'] );

		$this->hand_over( self::HANDLE, $boot );
		wp_add_inline_script(
			'wp-api-fetch',
			'wp.apiFetch.use( wp.apiFetch.createPreloadingMiddleware( ' . $this->json( $boot->preloaded() ) . ' ) );',
			'after'
		);
	}

	/** Puts the panels of an article beside its editor. Without a build the editor works, and lacks them. */
	public function enqueue_editor( BootData $boot ): void {
		$asset = $this->asset( 'editor' );
		if ( null === $asset ) {
			return;
		}
		wp_enqueue_script( self::EDITOR_HANDLE, $this->url( 'editor.js' ), $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( self::EDITOR_HANDLE, 'sanad', $this->path( 'languages' ) );
		wp_enqueue_style( self::EDITOR_HANDLE, $this->url( 'editor.css' ), array( 'wp-components' ), $asset['version'] );
		$this->hand_over( self::EDITOR_HANDLE, $boot );
	}

	/** What the scripts need to know before they start. */
	private function hand_over( string $handle, BootData $boot ): void {
		wp_add_inline_script( $handle, 'window.sanadBoot = ' . $this->json( $boot->for_page() ) . ';', 'before' );
	}

	/**
	 * The build writes styles of files named `style` apart from the others.
	 *
	 * @param string $version Of the build.
	 */
	private function enqueue_styles( string $version ): void {
		$depends = array( 'wp-components', 'wp-commands' );
		foreach ( array( 'style-index', 'index' ) as $name ) {
			if ( is_readable( $this->path( self::FOLDER . $name . '.css' ) ) ) {
				$handle = 'index' === $name ? self::HANDLE : self::HANDLE . '-' . $name;
				wp_enqueue_style( $handle, $this->url( $name . '.css' ), $depends, $version );
				$depends[] = $handle;
			}
		}
	}

	/**
	 * What the build says a script needs.
	 *
	 * @param string $name Of the script, without its ending.
	 * @return array{dependencies: list<non-empty-string>, version: string}|null Null if nothing is built.
	 */
	private function asset( string $name ): ?array {
		$file = $this->path( self::FOLDER . $name . '.asset.php' );
		if ( ! is_readable( $file ) ) {
			return null;
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $file;
		return $asset;
	}

	/** A checkout without a build would otherwise show an empty page. */
	private function say_not_built(): void {
		wp_enqueue_script( 'wp-dom-ready' );
		wp_add_inline_script(
			'wp-dom-ready',
			sprintf(
				'wp.domReady( () => { document.getElementById( "sanad-app" ).textContent = %s; } );',
				$this->json( __( 'The files of the desk are missing. Install the plugin again, or run "npm run build" in a checkout of its source.', 'sanad' ) )
			)
		);
	}

	/**
	 * Something as JSON that cannot end the script element it stands in.
	 *
	 * @param array<mixed>|string $value
	 */
	private function json( array|string $value ): string {
		return (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
	}

	private function path( string $relative ): string {
		return plugin_dir_path( $this->file ) . $relative;
	}

	private function url( string $name ): string {
		return plugins_url( self::FOLDER . $name, $this->file );
	}
}
