<?php
declare(strict_types=1);

/** What of WP-CLI the commands use; remembers what they said. */
final class WP_CLI {

	/** @var array<string, object> By name of the command. */
	private static array $commands = array();

	/** @var list<string> */
	public static array $lines = array();

	public static function add_command( string $name, object $command ): void {
		self::$commands[ $name ] = $command;
	}

	/**
	 * What was added by this name.
	 *
	 * @phpstan-impure
	 */
	public static function command( string $name ): ?object {
		return self::$commands[ $name ] ?? null;
	}

	public static function log( string $line ): void {
		self::$lines[] = $line;
	}

	public static function success( string $line ): void {
		self::$lines[] = "Success: {$line}";
	}

	/** The real one ends the process with 1. */
	public static function error( string $line ): never {
		throw new \RuntimeException( $line );
	}
}
