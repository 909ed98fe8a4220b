<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

/** `\{{`: two braces. */
final class EscapeNode implements Node {}
