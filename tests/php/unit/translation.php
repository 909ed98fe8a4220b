<?php
/**
 * The translation functions of WordPress as an English site answers them.
 */
declare(strict_types=1);

if ( ! function_exists( '__' ) ) {
	function __( string $text, string $domain = 'default' ): string {
		return $text;
	}

	function _x( string $text, string $context, string $domain = 'default' ): string {
		return $text;
	}

	function _n( string $single, string $plural, int $number, string $domain = 'default' ): string {
		return 1 === $number ? $single : $plural;
	}

	function _nx( string $single, string $plural, int $number, string $context, string $domain = 'default' ): string {
		return _n( $single, $plural, $number, $domain );
	}
}
