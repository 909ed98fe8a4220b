<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Mailboxes\Outbound;

use PHPUnit\Framework\TestCase;
use Sanad\Mailboxes\Outbound\Placeholders;

final class PlaceholdersTest extends TestCase {

	public function test_known_ones_are_filled_and_no_other_leaves_a_trace(): void {
		$filled = Placeholders::fill(
			"Yours,\n{{agent.first_name}}\n{{ shop.name }} – {{option.admin_email}}\n{{nothing}}",
			array( Placeholders::AGENT_FIRST_NAME => 'Huda', Placeholders::SHOP_NAME => 'Souq' )
		);
		self::assertSame( "Yours,\nHuda\nSouq –", $filled );
	}

	public function test_a_line_without_its_value_goes_but_blank_lines_stay(): void {
		self::assertSame( "A\n\nB", Placeholders::fill( "A\r\n\r\n{{agent.first_name}}\r\nB\r\n", array( Placeholders::AGENT_FIRST_NAME => '' ) ) );
	}

	public function test_a_value_is_not_read_as_a_placeholder(): void {
		self::assertSame( '{{shop.name}}', Placeholders::fill( '{{agent.first_name}}', array( Placeholders::AGENT_FIRST_NAME => '{{shop.name}}', Placeholders::SHOP_NAME => 'Souq' ) ) );
	}
}
