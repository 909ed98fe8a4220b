<?php
declare(strict_types=1);

namespace Sanad\Tests\Integration\KnowledgeBase\HelpCentre;

use Sanad\Tests\Integration\ContactForm\Browser;

/** The way from an article to the contact form. */
final class NeedHelpBlockTest extends HelpCentreTestCase {

	public function test_it_leads_to_the_page_with_the_form_and_names_the_article(): void {
		$article = $this->article( 'Sizes' );
		self::assertSame( '', $this->block_in( $article, 'still-need-help' ), 'There is no form yet.' );

		$contact = $this->page_with( '<!-- wp:group --><div><!-- wp:sanad/contact-form {"subjectField":"required"} /--></div><!-- /wp:group -->' );
		$page    = new Browser( $this->block_in( $article, 'still-need-help' ) );
		self::assertSame( add_query_arg( 'sanad_from', $article, (string) get_permalink( $contact ) ), $page->attribute( '//a', 'href' ) );

		wp_trash_post( $contact );
		self::assertSame( '', $this->block_in( $article, 'still-need-help' ) );
		$other = $this->page_with( '<!-- wp:sanad/contact-form /-->' );
		self::assertStringContainsString( (string) get_permalink( $other ), $this->block_in( $article, 'still-need-help' ) );
	}

	public function test_a_chosen_page_is_taken_and_texts_are_escaped(): void {
		$this->page_with( '<!-- wp:sanad/contact-form /-->' );
		$chosen = $this->page_with( 'Another form.' );
		$html   = $this->block( 'still-need-help', array( 'pageId' => $chosen, 'heading' => '<img src=x onerror=alert(1)>Ask', 'buttonText' => '"><script>alert(2)</script>Go' ) );
		$page   = new Browser( $html );
		self::assertSame( (string) get_permalink( $chosen ), $page->attribute( '//a', 'href' ) );
		self::assertSame( 0, $page->count( '//script | //img' ) );
		self::assertSame( array( 'Ask' ), $page->texts( "//p[contains(@class, '__heading')]" ) );
	}

	public function test_no_article_is_named_that_its_reader_may_not_read(): void {
		$this->page_with( '<!-- wp:sanad/contact-form /-->' );
		self::assertStringNotContainsString( 'sanad_from', $this->block_in( $this->article( 'Draft', array( 'status' => 'draft' ) ), 'still-need-help' ) );
	}

	private function page_with( string $content ): int {
		$id = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Contact', 'post_content' => wp_slash( $content ) ), true );
		self::assertIsInt( $id );
		return $id;
	}
}
