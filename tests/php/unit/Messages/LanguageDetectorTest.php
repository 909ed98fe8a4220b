<?php
declare(strict_types=1);

namespace Sanad\Tests\Unit\Messages;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Sanad\Messages\LanguageDetector;

final class LanguageDetectorTest extends TestCase {

	/** @return iterable<string, array{string, string}> */
	public static function texts(): iterable {
		yield 'Arabic' => array( 'وصلني الطلب والمقاس خاطئ', 'ar' );
		yield 'Arabic with Latin names' => array( 'وين طلبي من iPhone 15 Pro Max؟ order #1234-AB', 'ar' );
		yield 'one Persian letter in Arabic' => array( 'هل عندكم بيتزا پيبروني؟ أريد واحدة كبيرة من فضلكم مع الجبن الإضافي', 'ar' );
		yield 'Persian' => array( 'سفارش من چه زمانی می‌رسد؟ لطفا پاسخ دهید، گفتید پنج روز', 'fa' );
		yield 'Urdu' => array( 'میرا آرڈر کہاں ہے؟ مجھے ابھی تک نہیں ملا', 'ur' );
		yield 'English' => array( 'Where is my parcel? It was due on Monday.', 'en' );
		yield 'English with an Arabic name' => array( 'Hello, this is Sara (سارة). Where is the parcel that you sent to my address?', 'en' );
		yield 'French' => array( 'Bonjour, je voudrais savoir où est ma commande', 'fr' );
		yield 'German' => array( 'Wo ist meine Bestellung? Ich habe sie nicht bekommen', 'de' );
		yield 'Turkish' => array( 'Merhaba, sipariş için bir soru var ve bu önemli', 'tr' );
		yield 'a code' => array( '1234-5678', '' );
		yield 'a name' => array( 'Nike', '' );
		yield 'nothing' => array( '', '' );
	}

	#[DataProvider( 'texts' )]
	public function test_tells_the_language( string $text, string $language ): void {
		self::assertSame( $language, ( new LanguageDetector() )->detect( $text ) );
	}
}
