<?php
declare(strict_types=1);

namespace Sanad\Admin;

use Sanad\KnowledgeBase\Icons;
use Sanad\KnowledgeBase\Languages;
use Sanad\Mailboxes\Mailbox;
use Sanad\Mailboxes\MailboxRepository;
use Sanad\Plugin;
use Sanad\Rest\CommonSchema;
use Sanad\Security\Ability;
use Sanad\Security\Policy;
use Sanad\Views\ViewsFeature;

/**
 * What the page hands to the app, so that its first paint needs no request.
 *
 * @phpstan-type Preloaded array<string, array{body: mixed, headers: array<string, string>}>
 */
final class BootData {

	/** Parts of the address that choose the tickets of the list; the app names them alike. */
	private const FILTERS = array( 'status', 'group', 'assignee', 'team', 'topic', 'tag', 'priority', 'channel', 'customer', 'order', 'folder' );

	/** Those that say which tickets by themselves, so that the app adds no view to them. */
	private const SCOPES = array( 'saved_view', 'search', 'customer', 'order', 'folder', 'status', 'group' );

	private const DEFAULT_VIEW = 'open';
	private const DEFAULT_SORT = 'newest';

	/** Rows of the first page; the app asks for as many. */
	private const PER_PAGE = 50;

	/** Screens beside the inbox, by their name in the address, with the routes that they ask without arguments. */
	private const SCREENS = array(
		'articles'       => array( '/help-centre', '/article-categories' ),
		'categories'     => array( '/article-categories' ),
		'canned-replies' => array( '/canned-replies' ),
		'macros'         => array( '/macros', '/canned-replies' ),
		'search'         => array( '/search-lists' ),
		'settings'       => array(),
	);

	/** Parts of the address that choose articles; the app names them alike. */
	private const ARTICLE_FILTERS = array( 'search', 'status', 'language', 'category', 'visibility', 'owner', 'only', 'sort' );

	public function __construct(
		private readonly Policy $policy,
		private readonly Languages $languages,
		private readonly ViewsFeature $views,
		private readonly MailboxRepository $mailboxes
	) {}

	/**
	 * The shape of `Boot` in `src/types/boot.ts`.
	 *
	 * @return array{locale: string, isRtl: bool, adminUrl: string, restUrl: string, start: array{view?: string, saved_view?: int, sort: string}, languages: list<array{code: string, name: string, isRtl: bool}>, mailboxes: list<array{id: int, name: string}>, categoryIcons: array<string, string>, user: array{id: int, name: string, can: array{reply: bool, assign: bool, manageContent: bool, manageSettings: bool, editPosts: bool}}, settings: array{avatars: bool, timeZone: string, maxUploadBytes: int}}
	 */
	public function for_page(): array {
		$user = wp_get_current_user();
		return array(
			'locale'        => str_replace( '_', '-', get_user_locale() ),
			'isRtl'         => is_rtl(),
			'restUrl'       => rest_url(),
			'adminUrl'      => admin_url( 'admin.php?page=' . Plugin::SLUG ),
			'start'         => $this->start(),
			'languages'     => array_map(
				fn ( string $code ): array => array(
					'code'  => $code,
					'name'  => $this->languages->name( $code ),
					'isRtl' => 'rtl' === $this->languages->direction( $code ),
				),
				$this->languages->all()
			),
			'mailboxes'     => array_map( static fn ( Mailbox $mailbox ): array => CommonSchema::reference( $mailbox->id, '' === $mailbox->name ? $mailbox->email : $mailbox->name ), $this->mailboxes->all() ),
			'categoryIcons' => Icons::paths(),
			'user'          => array(
				'id'   => $user->ID,
				'name' => $user->display_name,
				'can'  => array(
					'reply'          => $this->policy->can( $user, Ability::Reply ),
					'assign'         => $this->policy->can( $user, Ability::Assign ),
					'manageContent'  => $this->policy->can( $user, Ability::ManageContent ),
					'manageSettings' => $this->policy->can( $user, Ability::ManageSettings ),
					'editPosts'      => current_user_can( 'edit_posts' ),
				),
			),
			'settings'      => array(
				'avatars'        => (bool) get_option( 'show_avatars' ),
				'timeZone'       => wp_timezone_string(),
				'maxUploadBytes' => wp_max_upload_size(),
			),
		);
	}

	/**
	 * Answers of our REST routes, as `createPreloadingMiddleware()` takes them.
	 *
	 * @return Preloaded
	 */
	public function preloaded(): array {
		$preloaded = array();
		foreach ( $this->paths() as $path ) {
			/** @var Preloaded $preloaded */
			$preloaded = rest_preload_api_request( $preloaded, $path );
		}
		return $preloaded;
	}

	/** Whether the agent last worked without the menu; WordPress keeps it among his preferences. */
	public function is_full_screen(): bool {
		global $wpdb;
		/** @var \wpdb $wpdb */
		$preferences = get_user_meta( get_current_user_id(), $wpdb->get_blog_prefix() . 'persisted_preferences', true );
		$ours        = is_array( $preferences ) ? ( $preferences[ Plugin::SLUG ] ?? null ) : null;
		return is_array( $ours ) && ! empty( $ours['fullScreen'] );
	}

	/**
	 * What the app asks for first at this address.
	 *
	 * @return list<string>
	 */
	private function paths(): array {
		$base  = '/' . Plugin::REST_NAMESPACE;
		$paths = array(
			$base . '/tickets/counts',
			$base . '/agents',
			$base . '/teams',
			$base . '/topics',
			$base . '/tags',
			$base . '/me',
			$base . '/notifications',
			$base . '/views',
		);
		if ( '1' === $this->argument( 'compose' ) ) {
			return $paths;
		}
		$screen = $this->argument( 'screen' );
		if ( isset( self::SCREENS[ $screen ] ) ) {
			return array( ...$paths, ...$this->screen_paths( $screen, $base ) );
		}
		$paths[] = add_query_arg( array_map( 'rawurlencode', $this->list_arguments() ), $base . '/tickets' );

		$ticket = $this->argument( 'ticket' );
		if ( 1 === preg_match( '/^[1-9]\d{0,15}$/', $ticket ) ) {
			$paths[] = $base . '/tickets/' . $ticket;
		}
		return $paths;
	}

	/**
	 * What a screen beside the inbox asks for first.
	 *
	 * @return list<string>
	 */
	private function screen_paths( string $screen, string $base ): array {
		$paths = array_map( static fn ( string $route ): string => $base . $route, self::SCREENS[ $screen ] );
		if ( 'articles' !== $screen ) {
			return $paths;
		}
		$arguments = array();
		foreach ( self::ARTICLE_FILTERS as $name ) {
			$value = trim( $this->argument( $name ) );
			if ( '' !== $value ) {
				$arguments[ $name ] = $value;
			}
		}
		$arguments['sort']   ??= isset( $arguments['category'] ) ? 'order' : 'updated';
		$arguments['page']     = (string) max( 1, (int) $this->argument( 'paged' ) );
		$arguments['per_page'] = (string) self::PER_PAGE;
		$paths[]               = add_query_arg( array_map( 'rawurlencode', $arguments ), $base . '/articles' );
		return $paths;
	}

	/**
	 * The arguments of the list, as `parseRoute()` in the app reads the same address. What one of the
	 * two reads otherwise costs the first paint a request, nothing else.
	 *
	 * @return array<string, string>
	 */
	private function list_arguments(): array {
		$arguments = array();
		foreach ( array( 'view', 'saved_view', ...self::FILTERS, 'search', 'sort' ) as $name ) {
			$value = trim( $this->argument( $name ) );
			if ( '' !== $value ) {
				$arguments[ $name ] = $value;
			}
		}
		if ( array() === array_diff_key( $arguments, array( 'sort' => true ) ) ) {
			$arguments += array_map( 'strval', $this->start() );
		} elseif ( ! isset( $arguments['view'] ) && array() === array_intersect_key( $arguments, array_flip( self::SCOPES ) ) ) {
			$arguments['view'] = self::DEFAULT_VIEW;
		}
		$arguments['sort']   ??= self::DEFAULT_SORT;
		$arguments['per_page'] = (string) self::PER_PAGE;
		return $arguments;
	}

	/**
	 * The list that the inbox opens with where the address names none.
	 *
	 * @return array{view?: string, saved_view?: int, sort: string}
	 */
	private function start(): array {
		$start = $this->views->starts->of( wp_get_current_user() )['view'];
		foreach ( ctype_digit( $start ) ? $this->views->service->of( wp_get_current_user() ) : array() as $view ) {
			if ( $view->id === (int) $start ) {
				return array( 'saved_view' => $view->id, 'sort' => $view->sort->value );
			}
		}
		return array( 'view' => $start, 'sort' => self::DEFAULT_SORT );
	}

	/** One part of the address; anything but text counts as absent. It chooses what is shown and changes nothing. */
	private function argument( string $name ): string {
		$value = wp_unslash( $_GET[ $name ] ?? '' );
		return is_string( $value ) ? sanitize_text_field( $value ) : '';
	}
}
