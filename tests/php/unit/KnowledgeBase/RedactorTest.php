<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\KnowledgeBase;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\KnowledgeBase\FromTicket\PersonalData;
use Sanad\KnowledgeBase\FromTicket\Redacted;
use Sanad\KnowledgeBase\FromTicket\Redactor;

final class RedactorTest extends TestCase {

	private static function redact( string $text ): Redacted {
		$data = new PersonalData(
			names: array( 'Sara Al-Harbi', 'سارة الحربي', 'Huda Nasser', 'هدى ناصر', 'Mark Will', "Sean O'Brien", 'أبو بكر' ),
			emails: array( 'sara+shop@example.com' ),
			phones: array( '+966 50 123 4567' ),
			numbers: array( '1042', 'INV-77', '87', 'SHP-AB-9' ),
			addresses: array( 'King Fahd Road 12, Flat 4', 'شارع العليا ١٥', '12345' )
		);
		return ( new Redactor( $data ) )->redact( $text );
	}

	/** @return iterable<string, array{string, string}> */
	public static function personal(): iterable {
		yield 'whole name' => array( 'I am Sara Al-Harbi from Jeddah.', 'I am ⟦name⟧ from Jeddah.' );
		yield 'parts of a name' => array( 'SARA wrote, then alharbi and Al-Harbi.', '⟦name⟧ wrote, then alharbi and ⟦name⟧.' );
		yield 'possessive' => array( "It is Sara's dress.", "It is ⟦name⟧'s dress." );
		yield 'agent' => array( 'Huda sent it.', '⟦name⟧ sent it.' );
		yield 'apostrophe' => array( 'Ask OBrien or O’Brien.', 'Ask ⟦name⟧ or ⟦name⟧.' );
		yield 'a name that is a word' => array( 'Mark said we will mark it, Will?', '⟦name⟧ said we will mark it, ⟦name⟧?' );
		yield 'Arabic name' => array( 'كتبت سارة الحربي أمس', 'كتبت ⟦name⟧ أمس' );
		yield 'Arabic with prefix' => array( 'أرسلته لسارة وهدى وبالحربي', 'أرسلته ل⟦name⟧ و⟦name⟧ وب⟦name⟧' );
		yield 'Arabic spelt otherwise' => array( 'ساره الحربى هنا', '⟦name⟧ هنا' );
		yield 'Arabic with vowel marks' => array( 'سَارَة وسـارة', '⟦name⟧ و⟦name⟧' );
		yield 'unknown after greeting' => array( "Dear Mona Saleh,\nthe dress", "Dear ⟦name⟧,\nthe dress" );
		yield 'unknown after Arabic greeting' => array( "مرحبا يا منى،\nالفستان", "مرحبا يا ⟦name⟧،\nالفستان" );
		yield 'title' => array( 'حياك الله أستاذ. الأستاذة منى تسأل', 'حياك الله أستاذ. الأستاذة ⟦name⟧ تسأل' );
		yield 'introduction' => array( 'My name is Mona Saleh and I ask', 'My name is ⟦name⟧ and I ask' );
		yield 'Arabic introduction' => array( 'اسمي منى الصالح وأسأل', 'اسمي ⟦name⟧ وأسأل' );
		yield 'signature' => array( "It fits.\nBest regards,\nMona Saleh", "It fits.\nBest regards,\n⟦name⟧" );
		yield 'Arabic signature' => array( "المقاس مناسب.\nمع أطيب التحيات،\nمنى الصالح", "المقاس مناسب.\nمع أطيب التحيات،\n⟦name⟧" );
		yield 'signature on one line' => array( 'It fits. Thanks, Mona', 'It fits. Thanks, ⟦name⟧' );

		yield 'e-mail' => array( 'Write to Mona.S@mail.example.co.uk!', 'Write to ⟦email⟧!' );
		yield 'known e-mail' => array( 'sara+shop@example.com', '⟦email⟧' );
		yield 'e-mail for people' => array( 'mona (at) example [dot] com', '⟦email⟧' );
		yield 'Arabic e-mail' => array( 'بريدي منى@مثال.السعودية هنا', 'بريدي ⟦email⟧ هنا' );
		yield 'hidden e-mail' => array( "mona@exa\u{200B}mple.com", '⟦email⟧' );

		yield 'phone' => array( 'Call +966 55 987 6543 or 0559876543.', 'Call ⟦phone⟧ or ⟦phone⟧.' );
		yield 'phone with brackets' => array( 'Call (050) 987-6543 now', 'Call (⟦phone⟧ now' );
		yield 'phone in Arabic digits' => array( 'جوالي ٠٥٥٩٨٧٦٥٤٣ شكرا', 'جوالي ⟦phone⟧ شكرا' );
		yield 'phone in Persian digits' => array( 'جوالي ۰۵۵۹۸۷۶۵۴۳', 'جوالي ⟦phone⟧' );
		yield 'known phone, other form' => array( '0501234567 / 00966501234567 / ٥٠ ١٢٣ ٤٥٦٧', '⟦phone⟧ / ⟦phone⟧ / ⟦phone⟧' );

		yield 'order' => array( 'My order 5521 and order no. AB-12 and #998', 'My order ⟦order⟧ and order no. ⟦order⟧ and ⟦order⟧' );
		yield 'Arabic order' => array( 'طلبي رقم ٥٥٢١ والطلب #998 ورقم الطلب: 77', 'طلبي رقم ⟦order⟧ والطلب ⟦order⟧ ورقم الطلب: ⟦order⟧' );
		yield 'known numbers' => array( '1042, ١٠٤٢, INV-77 and #87', '⟦order⟧ and ⟦order⟧' );
		yield 'parcel' => array( 'It is 1Z999AA10123456784 or RR123456789SA.', 'It is ⟦order⟧ or ⟦order⟧.' );
		yield 'shipment' => array( 'رقم الشحنة 20011', 'رقم الشحنة ⟦order⟧' );

		yield 'address' => array( 'Bring it to king fahd road 12 flat 4, 12345 Riyadh.', 'Bring it to ⟦address⟧ Riyadh.' );
		yield 'Arabic address' => array( 'العنوان شارع العليا 15 الرياض', 'العنوان ⟦address⟧ الرياض' );

		yield 'IBAN' => array( 'To SA03 8000 0000 6080 1016 7519 please', 'To ⟦number⟧ please' );
		yield 'card' => array( 'Card 4111 1111 1111 1111 was refused', 'Card ⟦number⟧ was refused' );
		yield 'card in Arabic digits' => array( 'بطاقتي ٤١١١١١١١١١١١١١١١', 'بطاقتي ⟦number⟧' );
		yield 'identity number' => array( 'هويتي 1087654321', 'هويتي ⟦number⟧' );

		yield 'link with key' => array( 'See https://shop.example/checkout/order-pay/55/?key=wc_order_abc now', 'See ⟦link⟧ now' );
		yield 'link with token' => array( 'https://shop.example/r/9f8a7b6c5d4e3f2a1b0c', '⟦link⟧' );
		yield 'link to an order' => array( 'https://shop.example/my-account/view-order/5521/', '⟦link⟧' );
		yield 'Arabic text around' => array( 'الرابط https://shop.example/?sanad_ticket=abc هنا', 'الرابط ⟦link⟧ هنا' );
	}

	#[DataProvider( 'personal' )]
	public function test_what_is_personal_goes( string $text, string $expected ): void {
		self::assertSame( $expected, self::redact( $text )->text );
	}

	/** @return iterable<string, array{string}> */
	public static function general(): iterable {
		yield 'prices' => array( 'It costs 1,250.00 SAR or 99.95, 5.00 ر.س and ١٬٢٥٠٫٠٠' );
		yield 'days' => array( 'Between 2026-11-22 and 01-12-2026, at 10:30, in 2026/11/22' );
		yield 'sizes' => array( 'Sizes 36, 38 and 40; 100x200 cm; 30 days; 2-3 days' );
		yield 'a link for everybody' => array( 'See https://shop.example/size-guide/ and www.shop.example/returns' );
		yield 'words with numbers' => array( 'Your order ships in 3 days. The order arrives.' );
		yield 'Arabic words' => array( 'الطلب يصل خلال ٣ أيام ويمكن الإرجاع خلال ١٤ يوما' );
		yield 'greeting nobody' => array( "Hi there,\nDear customer,\nمرحبا بك،\nعزيزتي العميلة،" );
		yield 'names in longer words' => array( 'The market will sell sarapes; السارية عالية' );
		yield 'Arabic phrases' => array( 'شكرا لكم على الرد السريع' );
	}

	#[DataProvider( 'general' )]
	public function test_what_is_general_stays( string $text ): void {
		self::assertSame( $text, self::redact( $text )->text );
	}

	public function test_marks_are_counted_and_neighbours_are_one(): void {
		$found = self::redact( "Sara Sara, mona@example.com\nSara\n+966501234567" );
		self::assertSame( "⟦name⟧, ⟦email⟧\n⟦name⟧\n⟦phone⟧", $found->text );
		self::assertSame( array( 'name' => 2, 'email' => 1, 'phone' => 1 ), $found->counts );
	}

	public function test_nobody_smuggles_marks_in(): void {
		self::assertSame( 'name xy', self::redact( "⟦name⟧ x\u{E0F0}y" )->text );
		self::assertSame( array(), self::redact( '⟦name⟧' )->counts );
	}

	public function test_long_and_broken_text_is_done_soon(): void {
		$start = microtime( true );
		foreach ( array( str_repeat( '1', 200_000 ), str_repeat( '1 ', 100_000 ), str_repeat( 'a@', 50_000 ), str_repeat( 'http://a/', 20_000 ), str_repeat( "Dear Aa Bb\n", 10_000 ), str_repeat( 'order # ', 20_000 ), "\xFF\xFE" . str_repeat( 'و', 50_000 ), str_repeat( 'AA11 ', 40_000 ) ) as $text ) {
			self::redact( $text );
		}
		self::assertLessThan( 10.0, microtime( true ) - $start );
	}
}
