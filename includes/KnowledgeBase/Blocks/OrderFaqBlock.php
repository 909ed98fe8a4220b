<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Blocks;

use Sanad\BlockTemplate;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleQuery;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\Audience;
use Sanad\WooCommerce\OrderedProducts;
use Sanad\WooCommerce\Orders;

/**
 * Gathers what `blocks/order-faq/render.php` prints: articles about what the signed-in shopper has
 * ordered last. That is for him alone, so no cache may keep the page; guests all see the same.
 */
final class OrderFaqBlock {

	public const NAME = 'sanad/order-faq';

	public function __construct(
		private readonly BlockTemplate $template,
		private readonly ArticleRepository $articles,
		private readonly Orders $orders,
		private readonly Reader $reader
	) {}

	/**
	 * The HTML; nothing where there is nothing to show.
	 *
	 * @param array<string, mixed> $values Attributes.
	 */
	public function render( array $values ): string {
		$attributes = new Attributes( $values );
		$language   = $this->reader->language( $attributes );
		$audience   = $this->reader->audience();
		$user_id    = get_current_user_id();
		if ( 0 === $user_id ) {
			return $attributes->bool( 'showPrompt', true ) ? $this->print( $attributes, $language, new OrderedProducts( array(), array(), array() ), array() ) : '';
		}
		$ordered  = $this->orders->last_products( $user_id, $attributes->int( 'orders', 1, 1, 5 ) );
		$articles = $this->about( $ordered, $audience, $language, $attributes->int( 'count', 6, 1, 20 ) );
		return array() === $articles ? '' : $this->print( $attributes, $language, $ordered, $articles );
	}

	/**
	 * In the language of the page, else in any.
	 *
	 * @return list<Article>
	 */
	private function about( OrderedProducts $ordered, Audience $audience, string $language, int $count ): array {
		if ( array() === $ordered->product_ids ) {
			return array();
		}
		$in = fn ( string $code ): array => $this->articles->list( new ArticleQuery( audience: $audience, language: $code, product_ids: $ordered->product_ids, per_page: $count ) )->items;
		$found = $in( $language );
		return array() === $found ? $in( '' ) : $found;
	}

	/** @param list<Article> $articles */
	private function print( Attributes $attributes, string $language, OrderedProducts $ordered, array $articles ): string {
		return $this->reader->speak(
			$language,
			fn (): string => $this->template->html(
				new OrderFaqView(
					wrapper: $this->reader->wrapper( 'sanad-order-faq', $language ),
					id: wp_unique_id( 'sanad-order-faq-' ),
					heading: $attributes->text( 'heading', __( 'About your last order', 'sanad' ) ),
					level: $attributes->int( 'headingLevel', 2, 2, 4 ),
					ordered: $ordered,
					articles: $articles,
					sign_in_url: array() === $articles ? $this->orders->account_url() : ''
				)
			)
		);
	}
}
