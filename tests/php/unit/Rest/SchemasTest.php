<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Rest;

use PHPUnit\Framework\TestCase;
use Sanad\Rest\Schemas;
use Sanad\Rest\Type;

final class SchemasTest extends TestCase {

	public function test_every_reference_leads_to_a_shape(): void {
		$shapes = Schemas::all();
		foreach ( $shapes as $name => $shape ) {
			preg_match_all( '/"' . preg_quote( Type::REF, '/' ) . '(\w+)"/', (string) json_encode( $shape, JSON_UNESCAPED_SLASHES ), $references );
			foreach ( $references[1] as $reference ) {
				self::assertArrayHasKey( $reference, $shapes, "{$name} names {$reference}." );
			}
		}
	}

	public function test_a_resolved_shape_holds_no_reference(): void {
		foreach ( array_keys( Schemas::all() ) as $name ) {
			$json = (string) json_encode( Schemas::resolved( $name ) );
			self::assertStringNotContainsString( '$ref', $json, $name );
			self::assertStringNotContainsString( '"extends"', $json, $name );
		}
	}

	public function test_an_extension_has_what_its_base_has(): void {
		$base   = Schemas::resolved( 'TicketSummary' );
		$ticket = Schemas::resolved( 'TicketDetail' );
		self::assertIsArray( $base['properties'] );
		self::assertIsArray( $ticket['properties'] );
		self::assertIsArray( $ticket['required'] );

		self::assertSame( array(), array_diff_key( $base['properties'], $ticket['properties'] ) );
		self::assertContains( 'subject', $ticket['required'] );
		self::assertContains( 'can', $ticket['required'] );
		self::assertContains( 'messages', $ticket['required'] );
		self::assertSame( 'TicketDetail', $ticket['title'] );
	}

	public function test_arguments_say_which_of_them_are_required(): void {
		$args = Schemas::args( 'TicketPatch' );

		self::assertTrue( $args['version']['required'] ?? false );
		self::assertArrayNotHasKey( 'required', $args['status'] );
		self::assertSame( 'string', $args['status']['type'] );
		self::assertContains( 'on_hold', (array) $args['status']['enum'] );
	}

	public function test_a_shape_is_closed(): void {
		foreach ( Schemas::all() as $name => $shape ) {
			if ( 'object' === ( $shape['type'] ?? null ) ) {
				self::assertArrayHasKey( 'additionalProperties', $shape, $name );
			}
		}
	}

	public function test_an_unknown_shape_is_a_bug(): void {
		$this->expectException( \LogicException::class );
		Schemas::resolved( 'Nonsense' );
	}
}
