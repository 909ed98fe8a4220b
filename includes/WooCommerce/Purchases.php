<?php
declare(strict_types=1);

namespace Sanad\WooCommerce;

/** What an account has bought, as the shop itself tells it for reviews of verified owners. */
final class Purchases {

	/**
	 * Stands where an address could. Anybody may register with the address of somebody else's orders,
	 * so only orders of the account count; and told nothing at all, WooCommerce keeps its answer until
	 * the number of his orders changes, which it does not when one is paid.
	 */
	private const NO_ADDRESS = 'account';

	/** @var array<string, bool> Asked once in a request. */
	private array $known = array();

	public function __construct( private readonly WooCommerce $shop ) {}

	/**
	 * Whether the account has paid for one of these products. Nobody has where there is no shop.
	 *
	 * @param list<int> $product_ids Products or variations.
	 */
	public function has_bought_any( int $user_id, array $product_ids ): bool {
		if ( $user_id < 1 || ! $this->shop->is_active() ) {
			return false;
		}
		foreach ( $product_ids as $product_id ) {
			if ( $this->has_bought( $user_id, $product_id ) ) {
				return true;
			}
		}
		return false;
	}

	private function has_bought( int $user_id, int $product_id ): bool {
		$key                 = get_current_blog_id() . ":{$user_id}:{$product_id}";
		$this->known[ $key ] ??= wc_customer_bought_product( self::NO_ADDRESS, $user_id, $product_id );
		return $this->known[ $key ];
	}
}
