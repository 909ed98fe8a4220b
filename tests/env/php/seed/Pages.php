<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** What a shopper sees: front page, contact page, account. */
final class Pages {

	/** @param bool $shop Whether WooCommerce is there. */
	public function add( bool $shop ): void {
		wp_delete_post( 1, true );
		wp_delete_post( 2, true );
		$this->page(
			'contact',
			'Contact',
			'<!-- wp:paragraph --><p dir="ltr">Write to us in English or Arabic. We answer on weekdays from nine to six.</p><!-- /wp:paragraph -->'
			. '<!-- wp:paragraph --><p dir="rtl">راسلونا بالعربية أو الإنجليزية، ونرد في أيام العمل من التاسعة صباحًا حتى السادسة مساءً.</p><!-- /wp:paragraph -->'
			. '<!-- wp:sanad/contact-form /-->'
		);
		$home = $this->page( 'home', 'Noor Home', '<!-- wp:paragraph --><p dir="ltr">Things for the table, the wardrobe and the living room.</p><!-- /wp:paragraph -->' );
		update_option( 'show_on_front', 'page' );
		update_option( 'page_on_front', $home );
		if ( $shop && null === get_page_by_path( 'my-account' ) ) {
			$account = $this->page( 'my-account', 'My account', '<!-- wp:shortcode -->[woocommerce_my_account]<!-- /wp:shortcode -->' );
			update_option( 'woocommerce_myaccount_page_id', $account );
		}
	}

	/**
	 * Puts the products onto the front page.
	 *
	 * @param list<\WC_Product> $products
	 */
	public function show_products( array $products ): void {
		$home = get_page_by_path( 'home' );
		if ( ! $home instanceof \WP_Post ) {
			return;
		}
		$content = $home->post_content;
		foreach ( array_chunk( $products, 3 ) as $row ) {
			$columns = '';
			foreach ( array_pad( $row, 3, null ) as $product ) {
				$columns .= '<!-- wp:column --><div class="wp-block-column">' . ( null === $product ? '' : $this->card( $product ) ) . '</div><!-- /wp:column -->';
			}
			$content .= '<!-- wp:columns --><div class="wp-block-columns">' . $columns . '</div><!-- /wp:columns -->';
		}
		wp_update_post( wp_slash( array( 'ID' => $home->ID, 'post_content' => $content ) ) );
	}

	/**
	 * Leads from the front page to the help centre and the contact page.
	 *
	 * @param array<string, string> $urls Address of the help centre by language.
	 */
	public function link_help( array $urls ): void {
		$home = get_page_by_path( 'home' );
		if ( ! $home instanceof \WP_Post ) {
			return;
		}
		$links = array();
		foreach ( array( 'en' => 'Help', 'ar' => 'المساعدة' ) as $language => $label ) {
			if ( isset( $urls[ $language ] ) ) {
				$links[] = sprintf( '<a href="%s" lang="%s">%s</a>', esc_url( $urls[ $language ] ), esc_attr( $language ), esc_html( $label ) );
			}
		}
		$links[] = '<a href="/contact/">Contact</a>';
		$content = '<!-- wp:paragraph --><p>' . implode( ' · ', $links ) . '</p><!-- /wp:paragraph -->' . $home->post_content;
		wp_update_post( wp_slash( array( 'ID' => $home->ID, 'post_content' => $content ) ) );
	}

	private function card( \WC_Product $product ): string {
		$image = (int) $product->get_image_id();
		$url   = $image > 0 ? (string) wp_make_link_relative( (string) wp_get_attachment_url( $image ) ) : '';
		$html  = '' === $url ? '' : sprintf(
			'<!-- wp:image --><figure class="wp-block-image"><img src="%s" alt="%s"/></figure><!-- /wp:image -->',
			esc_url( $url ),
			esc_attr( $product->get_name() )
		);

		return $html . sprintf(
			'<!-- wp:paragraph --><p dir="auto"><a href="%s">%s</a><br>%s</p><!-- /wp:paragraph -->',
			esc_url( wp_make_link_relative( $product->get_permalink() ) ),
			esc_html( $product->get_name() ),
			wp_kses_post( wc_price( $product->get_price() ) )
		);
	}

	private function page( string $slug, string $title, string $content ): int {
		$id = wp_insert_post(
			wp_slash(
				array(
					'post_type'    => 'page',
					'post_status'  => 'publish',
					'post_name'    => $slug,
					'post_title'   => $title,
					'post_content' => $content,
				)
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}

		return $id;
	}
}
