<?php
declare(strict_types=1);

namespace Sanad\Customers;

/** What somebody is to the shop. */
enum CustomerKind: string {

	case Customer  = 'customer';
	case Supplier  = 'supplier';
	case Colleague = 'colleague';
}
