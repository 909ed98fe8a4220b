<?php
/**
 * Constants of WordPress that its stubs leave out, for PHPStan.
 */
declare(strict_types=1);

define( 'ABSPATH', '/' );
