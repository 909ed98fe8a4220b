<?php
declare(strict_types=1);

namespace Sanad\Tests\Facts;

use PhpParser\Node\Expr;
use PhpParser\Node\FunctionLike;
use PhpParser\Node\Identifier;
use PhpParser\Node\InterpolatedStringPart;
use PhpParser\Node\Name;
use PhpParser\Node\Scalar;
use PhpParser\NodeFinder;

/** What an expression says as text, as far as it stands in the source; `{}` for the rest. */
final class Text {

	public const UNKNOWN = '{}';

	public function __construct( private readonly ClassConstants $constants ) {}

	/**
	 * @param string            $class_name Class around the expression.
	 * @param FunctionLike|null $around     Function around it, in which its variables are assigned.
	 */
	public function of( ?Expr $expression, string $class_name, ?FunctionLike $around = null ): string {
		return match ( true ) {
			$expression instanceof Scalar\String_            => $expression->value,
			$expression instanceof Scalar\InterpolatedString => $this->interpolated( $expression, $class_name, $around ),
			$expression instanceof Expr\BinaryOp\Concat      => $this->of( $expression->left, $class_name, $around ) . $this->of( $expression->right, $class_name, $around ),
			$expression instanceof Expr\ClassConstFetch      => $this->constant( $expression, $class_name ),
			$expression instanceof Expr\Variable             => $this->variable( $expression, $class_name, $around ),
			default                                          => self::UNKNOWN,
		};
	}

	private function interpolated( Scalar\InterpolatedString $string, string $class_name, ?FunctionLike $around ): string {
		$text = '';
		foreach ( $string->parts as $part ) {
			$text .= $part instanceof InterpolatedStringPart ? $part->value : $this->of( $part, $class_name, $around );
		}
		return $text;
	}

	private function constant( Expr\ClassConstFetch $fetch, string $class_name ): string {
		if ( ! $fetch->class instanceof Name || ! $fetch->name instanceof Identifier ) {
			return self::UNKNOWN;
		}
		$of    = in_array( $fetch->class->toString(), array( 'self', 'static' ), true ) ? $class_name : $fetch->class->toString();
		$found = $this->constants->find( $of, $fetch->name->toString() );
		return null === $found ? self::UNKNOWN : $this->of( $found[0], $found[1] );
	}

	/** A variable that is assigned once says what was assigned. */
	private function variable( Expr\Variable $variable, string $class_name, ?FunctionLike $around ): string {
		$assigned = null === $around ? array() : ( new NodeFinder() )->find(
			$around->getStmts() ?? array(),
			static fn ( $node ): bool => $node instanceof Expr\Assign && $node->var instanceof Expr\Variable && $node->var->name === $variable->name
		);
		$only = 1 === count( $assigned ) ? $assigned[0] : null;
		return $only instanceof Expr\Assign ? $this->of( $only->expr, $class_name, $around ) : self::UNKNOWN;
	}
}
