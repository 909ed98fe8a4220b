<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What has become of the order that a ticket is about. */
enum LinkedState: string {

	case Present = 'present';
	case Trashed = 'trashed';
	case Missing = 'missing';
	/** WooCommerce is not there to be asked. */
	case Unknown = 'unknown';
}
