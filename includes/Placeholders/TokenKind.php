<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

/** What the lexer tells apart. */
enum TokenKind {

	case Text;

	/** `\{{`: braces that are meant as such. */
	case Escape;

	/** `{{…}}` */
	case Braces;

	/** `{{` that nothing closes. */
	case Unclosed;
}
