<?php
declare(strict_types=1);

namespace WooCommerceStandIn;

/** The few words that a demo shop in Arabic shows; WooCommerce has a language pack for them. */
final class Arabic {

	private const WORDS = array(
		'Pending payment'      => 'بانتظار الدفع',
		'Processing'           => 'قيد التنفيذ',
		'On hold'              => 'قيد الانتظار',
		'Completed'            => 'مكتمل',
		'Cancelled'            => 'ملغي',
		'Refunded'             => 'مسترد',
		'Failed'               => 'فشل',
		'Draft'                => 'مسودة',
		'Order fully refunded.' => 'تم رد مبلغ الطلب بالكامل.',
		'Order status changed from %1$s to %2$s.' => 'تغيرت حالة الطلب من %1$s إلى %2$s.',
	);

	public function register(): void {
		add_filter( 'gettext_woocommerce', array( $this, 'translate' ), 10, 2 );
		add_filter( 'gettext_with_context_woocommerce', array( $this, 'translate' ), 10, 2 );
	}

	public function translate( string $translation, string $text ): string {
		return str_starts_with( determine_locale(), 'ar' ) ? self::WORDS[ $text ] ?? $translation : $translation;
	}
}
