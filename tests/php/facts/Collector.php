<?php
declare(strict_types=1);

namespace Sanad\Tests\Facts;

use PhpParser\Node;
use PhpParser\Node\Expr;
use PhpParser\Node\FunctionLike;
use PhpParser\Node\Identifier;
use PhpParser\Node\Name;
use PhpParser\NodeVisitorAbstract;
use Sanad\Activity\Event;
use Sanad\Plugin;

/** Notes in one walk over a file what the other side relies on. */
final class Collector extends NodeVisitorAbstract {

	/** Place of the text domain among the arguments. */
	private const TRANSLATIONS = array(
		'__'           => 1,
		'_e'           => 1,
		'esc_html__'   => 1,
		'esc_html_e'   => 1,
		'esc_attr__'   => 1,
		'esc_attr_e'   => 1,
		'_x'           => 2,
		'_ex'          => 2,
		'esc_html_x'   => 2,
		'esc_attr_x'   => 2,
		'_n_noop'      => 2,
		'_n'           => 3,
		'_nx_noop'     => 3,
		'_nx'          => 4,
	);

	/** Functions and methods that call a hook, or have it called. */
	private const FIRES = array( 'do_action', 'apply_filters', 'do_action_ref_array', 'apply_filters_ref_array', 'every_minute', 'once' );

	/** Attribute of an expression that is only a part of a longer text. */
	private const PART = 'part';

	private const LISTENS = array( 'add_action', 'add_filter' );

	/** @var list<array{method: string, path: string, response: string, at: string}> */
	public array $routes = array();

	/** @var list<array{path: string, at: string}> Paths of our namespace that PHP names without registering them. */
	public array $paths = array();

	/** @var array<string, string> Where each of our hooks is called. */
	public array $fired = array();

	/** @var array<string, string> Where each of our hooks is listened to. */
	public array $heard = array();

	/** @var list<array{domain: string, at: string}> */
	public array $domains = array();

	/** @var array<string, string> Where each error code is made. */
	public array $errors = array();

	/** @var array<string, string> Text of every literal that names something of the page, with its place. */
	public array $literals = array();

	private string $class_name = '';

	/** @var list<FunctionLike> */
	private array $functions = array();

	public function __construct( private readonly Text $text, private readonly string $file ) {}

	public function enterNode( Node $node ): null {
		if ( $node instanceof Node\Stmt\ClassLike ) {
			$this->class_name = (string) $node->namespacedName;
		}
		if ( $node instanceof Node\Stmt\ClassMethod || $node instanceof Node\Stmt\Function_ ) {
			$this->functions[] = $node;
		}
		if ( $node instanceof Expr\FuncCall && $node->name instanceof Name ) {
			$this->call( $node->name->getLast(), $node );
		} elseif ( $node instanceof Expr\MethodCall && $node->name instanceof Identifier ) {
			$this->call( $node->name->toString(), $node );
		} elseif ( $node instanceof Expr\StaticCall && $node->name instanceof Identifier && in_array( $node->name->toString(), array( 'conflict', 'impossible' ), true ) ) {
			$this->error( $node );
		} elseif ( $node instanceof Expr\New_ && $node->class instanceof Name && in_array( $node->class->getLast(), array( 'self', 'WP_Error' ), true ) ) {
			$this->error( $node );
		}
		if ( $node instanceof Expr\BinaryOp\Concat || $node instanceof Node\Scalar\String_ || $node instanceof Node\Scalar\InterpolatedString ) {
			$this->literal( $node );
		}
		return null;
	}

	public function leaveNode( Node $node ): null {
		if ( $node instanceof Node\Stmt\ClassMethod || $node instanceof Node\Stmt\Function_ ) {
			array_pop( $this->functions );
		}
		return null;
	}

	private function call( string $name, Expr\FuncCall|Expr\MethodCall $call ): void {
		if ( 'route' === $name ) {
			$this->route( $call );
		} elseif ( 'created' === $name ) {
			$this->paths[] = array( 'path' => $this->text( $call, 1 ), 'at' => $this->at( $call ) );
		} elseif ( in_array( $name, self::FIRES, true ) ) {
			$this->fire( $call );
		} elseif ( in_array( $name, self::LISTENS, true ) && str_starts_with( $this->text( $call, 0 ), Plugin::PREFIX ) ) {
			$this->heard[ $this->text( $call, 0 ) ] = $this->at( $call );
		} elseif ( isset( self::TRANSLATIONS[ $name ] ) && $call instanceof Expr\FuncCall ) {
			$this->domains[] = array( 'domain' => $this->text( $call, self::TRANSLATIONS[ $name ] ), 'at' => $this->at( $call ) );
		}
	}

	/** `$this->route( path, Endpoint::get( …, …, 'Shape' ), … )` */
	private function route( Expr\FuncCall|Expr\MethodCall $call ): void {
		foreach ( array_slice( $call->getArgs(), 1 ) as $argument ) {
			$endpoint = $argument->value;
			if ( ! $endpoint instanceof Expr\StaticCall || ! $endpoint->name instanceof Identifier ) {
				continue;
			}
			$this->routes[] = array(
				'method'   => strtoupper( $endpoint->name->toString() ),
				'path'     => (string) preg_replace( '/\(\?P<\w+>(?:[^()]|\([^()]*\))*\)/', Text::UNKNOWN, $this->text( $call, 0 ) ),
				'response' => $this->text( $endpoint, 2 ),
				'at'       => $this->at( $call ),
			);
		}
	}

	private function fire( Expr\FuncCall|Expr\MethodCall $call ): void {
		$first = $call->getArgs()[0]->value ?? null;
		if ( $first instanceof Expr\StaticCall && $first->class instanceof Name && Event::class === $first->class->toString() ) {
			foreach ( ( new \ReflectionClass( Event::class ) )->getConstants() as $event ) {
				$this->fired[ Event::action( is_string( $event ) ? $event : '' ) ] = $this->at( $call );
			}
			return;
		}
		$hook = $this->text( $call, 0 );
		if ( str_starts_with( $hook, Plugin::PREFIX ) ) {
			$this->fired[ $hook ] = $this->at( $call );
		}
	}

	private function error( Expr\StaticCall|Expr\New_ $made ): void {
		$code = $this->text( $made, 0 );
		if ( 'Sanad\SanadException' === $this->class_name || $made instanceof Expr\StaticCall ) {
			$code = Plugin::PREFIX . $code;
		}
		if ( 1 === preg_match( '/^sanad_[a-z_]+$/', $code ) ) {
			$this->errors[ $code ] = $this->at( $made );
		}
	}

	private function literal( Expr $expression ): void {
		if ( $expression instanceof Expr\BinaryOp\Concat ) {
			// The whole counts, not its beginning.
			$expression->left->setAttribute( self::PART, true );
		}
		if ( true === $expression->getAttribute( self::PART ) ) {
			return;
		}
		$text = $this->text->of( $expression, $this->class_name, end( $this->functions ) ?: null );
		if ( 1 === preg_match( '#^/?' . Plugin::REST_NAMESPACE . '(/.+)$#', $text, $parts ) ) {
			$this->paths[] = array( 'path' => $parts[1], 'at' => $this->at( $expression ) );
		}
		if ( 1 === preg_match( '#\bwindow\.sanad\w+|^sanad/[a-z-]+$#', $text, $parts ) ) {
			$this->literals[ $parts[0] ] = $this->at( $expression );
		}
	}

	private function text( Expr\CallLike $call, int $index ): string {
		return $this->text->of( $call->getArgs()[ $index ]->value ?? null, $this->class_name, end( $this->functions ) ?: null );
	}

	private function at( Node $node ): string {
		return "{$this->file}:{$node->getStartLine()}";
	}
}
