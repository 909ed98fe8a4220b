<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

use Sanad\Desk;

/** A question to a supplier beside the newest open ticket, which the supplier has not answered yet. */
final class SideRequests {

	public function __construct( private readonly Desk $desk ) {}

	public function add(): void {
		$ids = $this->desk->db->column( "SELECT id FROM {$this->desk->db->table( 'tickets' )} WHERE queue = 'open' ORDER BY last_message_at DESC, id DESC LIMIT 1" );
		if ( array() === $ids ) {
			return;
		}
		Rest::post(
			"/tickets/{$ids[0]}/side-requests",
			array(
				'client_key' => 'seed-side-request',
				'email'      => 'workshop@example.com',
				'name'       => 'مشغل النور',
				'subject'    => 'سحّابات فستان الكتان',
				'body_html'  => '<p dir="rtl">السلام عليكم، هل بقي لديكم سحّابات بديلة لفستان الكتان مقاس M؟ نحتاج خمسًا منها.</p>',
			)
		);
	}
}
