<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** Makes every method and property that is not there fail with its name. */
trait Loud {

	/** @param array<mixed> $arguments */
	public function __call( string $name, array $arguments ): mixed {
		throw NotAnswered::call( static::class . "::{$name}()" );
	}

	/** @param array<mixed> $arguments */
	public static function __callStatic( string $name, array $arguments ): mixed {
		throw NotAnswered::call( static::class . "::{$name}()" );
	}

	public function __get( string $name ): mixed {
		throw NotAnswered::call( static::class . "::\${$name}" );
	}

	public function __set( string $name, mixed $value ): void {
		throw NotAnswered::call( static::class . "::\${$name} = …" );
	}
}
