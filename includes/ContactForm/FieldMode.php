<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** How a field of the contact form is asked for; set in the block. */
enum FieldMode: string {

	case Hidden   = 'hidden';
	case Optional = 'optional';
	case Required = 'required';

	public function is_shown(): bool {
		return self::Hidden !== $this;
	}

	public function is_required(): bool {
		return self::Required === $this;
	}
}
