<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\Site;

use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Audience;
use Sanad\KnowledgeBase\CategoryRepository;
use Sanad\KnowledgeBase\Visibility;
use Sanad\KnowledgeBase\VisibleTo;
use Sanad\Portal\VirtualPage;
use Sanad\Security\PageHeaders;

/**
 * Decides at the address of an article or category what its visitor gets: the page, a way to sign
 * in, or nothing. Before anything of it is printed, in whatever form.
 */
final class ArticleGate {

	public function __construct(
		private readonly Visibility $visibility,
		private readonly CategoryRepository $categories,
		private readonly VirtualPage $page
	) {}

	/** Adds the hook: the query is known, nobody has looked at it. */
	public function register(): void {
		add_action( 'wp', array( $this, 'handle' ), 0 );
	}

	/** Takes the request over if it names something that its visitor may not see. */
	public function handle(): void {
		if ( is_tax( ArticleType::CATEGORY ) ) {
			$this->guard_category();
			return;
		}
		$post = is_singular() ? get_queried_object() : null;
		if ( ! $post instanceof \WP_Post ) {
			return;
		}
		if ( 'attachment' === $post->post_type ) {
			$this->guard_file( $post );
		} elseif ( ArticleType::NAME === $post->post_type ) {
			$this->guard_article( $post );
		}
	}

	private function guard_article( \WP_Post $post ): void {
		$rule = $this->visibility->of_article( $post->ID );
		if ( VisibleTo::Everyone !== $rule || 'publish' !== $post->post_status || '' !== $post->post_password ) {
			PageHeaders::keep_private();
		}
		// Whether he may see a draft, WordPress has decided by the right to edit it.
		if ( 'publish' !== $post->post_status ) {
			return;
		}
		if ( self::is_for_others() ) {
			if ( ! $this->visibility->can_read( Audience::guest(), $post->ID ) ) {
				$this->page->not_found();
			}
			return;
		}
		if ( $this->visibility->may_open( Audience::current(), $post ) ) {
			return;
		}
		if ( VisibleTo::Agents === $rule ) {
			$this->page->not_found();
			return;
		}
		$is_guest = ! Audience::current()->is_signed_in();
		$this->page->show( self::title( $is_guest ), self::content( $is_guest ) );
	}

	/** The page of a file shows its article's pictures and names its title. */
	private function guard_file( \WP_Post $file ): void {
		$parent = $file->post_parent > 0 ? get_post( $file->post_parent ) : null;
		if ( null !== $parent && ArticleType::NAME === $parent->post_type && ! $this->visibility->can_read( self::audience(), $parent->ID ) ) {
			$this->page->not_found();
		}
	}

	/** A shelf on which the visitor finds nothing does not exist for him. */
	private function guard_category(): void {
		$term = get_queried_object();
		if ( $term instanceof \WP_Term && ! isset( $this->categories->counts( self::audience(), '' )[ $term->term_id ] ) ) {
			$this->page->not_found();
		}
	}

	/** What feeds and embeds hold is kept and passed on by others. */
	private static function audience(): Audience {
		return self::is_for_others() ? Audience::guest() : Audience::current();
	}

	private static function is_for_others(): bool {
		return is_feed() || is_embed() || is_trackback();
	}

	private static function title( bool $is_guest ): string {
		return $is_guest ? __( 'Sign in to read this article', 'sanad' ) : __( 'This article is for buyers', 'sanad' );
	}

	/** Blocks. Says nothing of the article, its name neither. */
	private static function content( bool $is_guest ): string {
		if ( ! $is_guest ) {
			return self::paragraph( esc_html__( 'It belongs to a product that this account has not bought. If you bought it with another account, sign in with that one.', 'sanad' ) );
		}
		// The address as it was typed: the article's own might say more.
		$here = home_url( add_query_arg( array() ) );
		return self::paragraph( esc_html__( 'It is for customers of this shop.', 'sanad' ) )
			. sprintf(
				'<!-- wp:buttons --><div class="wp-block-buttons"><!-- wp:button --><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" rel="nofollow" href="%s">%s</a></div><!-- /wp:button --></div><!-- /wp:buttons -->',
				esc_url( wp_login_url( $here ) ),
				esc_html__( 'Sign in', 'sanad' )
			);
	}

	private static function paragraph( string $html ): string {
		return "<!-- wp:paragraph --><p>{$html}</p><!-- /wp:paragraph -->";
	}
}
