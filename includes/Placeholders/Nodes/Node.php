<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Nodes;

/** A part of a template that was read. */
interface Node {}
