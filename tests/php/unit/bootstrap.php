<?php
/**
 * Bootstrap of the tests that need no WordPress: Composer's autoloader and translation functions
 * that answer in English, since error sentences are made where the error is found.
 */
declare(strict_types=1);

require_once dirname( __DIR__, 3 ) . '/vendor/autoload.php';
require_once __DIR__ . '/translation.php';
