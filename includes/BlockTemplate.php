<?php
declare(strict_types=1);

namespace Sanad;

/** A block's `render.php`, which sees one variable: `$view`. */
final class BlockTemplate {

	/** @param string $file Absolute path, see {@see Blocks::template()}. */
	public function __construct( private readonly string $file ) {}

	/** What the template prints. */
	public function html( object $view ): string {
		ob_start();
		( static function ( string $template, object $view ): void {
			require $template;
		} )( $this->file, $view );
		return (string) ob_get_clean();
	}
}
