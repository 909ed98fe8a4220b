<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase;

use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\Polylang;
use Sanad\KnowledgeBase\Wpml;
use Sanad\Tests\Integration\Support\PolylangStandIn;
use Sanad\Tests\Integration\Support\WpmlStandIn;

/** With a plugin for several languages, its word on languages and translations is taken, and it is told of ours. */
final class LanguagePluginsTest extends ArticleTestCase {

	protected function tearDown(): void {
		PolylangStandIn::switch_off();
		parent::tearDown();
	}

	public function test_polylang_says_which_languages_there_are(): void {
		PolylangStandIn::switch_on( array( 'en', 'ar', 'pt-br' ) );
		PolylangStandIn::$current = 'pt-br';
		$languages = $this->knowledge_base->languages;
		self::assertInstanceOf( Polylang::class, $languages->source() );
		self::assertSame( array( 'en', 'ar', 'pt' ), $languages->all() );
		self::assertSame( 'pt', $languages->current() );
		self::assertTrue( ( new Polylang() )->prints_alternates() );
		self::assertSame( array( 'post' => 'post', 'sanad_article' => 'sanad_article' ), apply_filters( 'pll_get_post_types', array( 'post' => 'post' ), false ) );
		PolylangStandIn::switch_off();
		self::assertNull( $languages->source() );
	}

	public function test_what_polylang_connects_is_one_group(): void {
		PolylangStandIn::switch_on( array( 'en', 'ar' ) );
		$english = $this->article( 'Delivery' );
		$arabic  = $this->article( 'توصيل' );
		pll_set_post_language( $english, 'en' );
		pll_set_post_language( $arabic, 'ar' );
		pll_save_post_translations( array( 'en' => $english, 'ar' => $arabic ) );
		wp_update_post( array( 'ID' => $arabic, 'post_title' => 'التوصيل' ) );
		self::assertSame( 'ar', $this->found( $arabic )->language );
		self::assertSame( $this->found( $english )->group, $this->found( $arabic )->group );
		self::assertSame( array( 'ar', 'en' ), array_keys( $this->knowledge_base->articles->translations( $this->found( $arabic ) ) ) );

		pll_save_post_translations( array( 'en' => $english ) );
		wp_update_post( array( 'ID' => $english, 'post_title' => 'Delivery alone' ) );
		self::assertNotSame( $this->found( $english )->group, $this->found( $arabic )->group );
	}

	public function test_polylang_is_told_of_a_new_translation(): void {
		PolylangStandIn::switch_on( array( 'en', 'ar' ) );
		$english = $this->article( 'Delivery' );
		pll_set_post_language( $english, 'en' );
		$this->as_manager();
		$new = $this->value( $this->rest( 'POST', "/articles/{$english}/translations", array( 'language' => 'ar' ) ), 'id' );
		self::assertIsInt( $new );
		self::assertSame( 'ar', pll_get_post_language( $new ) );
		self::assertSame( array( 'en' => $english, 'ar' => $new ), pll_get_post_translations( $english ) );
	}

	public function test_wpml_is_asked_and_told(): void {
		$wpml = new WpmlStandIn( array( 'en', 'ar', 'zh-hans' ) );
		$wpml->register();
		$wpml->current = 'ar';
		$languages     = $this->knowledge_base->languages;
		self::assertInstanceOf( Wpml::class, $languages->source() );
		self::assertSame( array( 'en', 'ar', 'zh' ), $languages->all() );
		self::assertSame( 'ar', $languages->current() );

		$english = $this->article( 'Delivery' );
		$wpml->set( array( 'element_id' => $english, 'element_type' => 'post_sanad_article', 'trid' => null, 'language_code' => 'en', 'source_language_code' => null ) );
		$this->as_manager();
		$new = $this->value( $this->rest( 'POST', "/articles/{$english}/translations", array( 'language' => 'zh' ) ), 'id' );
		self::assertIsInt( $new );
		self::assertSame( array( 'en' => $english, 'zh' => $new ), ( new Wpml() )->translations( $english ) );
		wp_update_post( array( 'ID' => $new, 'post_title' => 'X' ) );
		self::assertSame( $this->found( $english )->group, $this->found( $new )->group );
		self::assertSame( 'zh', ArticleMeta::text( $new, ArticleMeta::LANGUAGE ) );
	}
}
