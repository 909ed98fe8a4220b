<?php
declare(strict_types=1);

namespace Sanad\Security;

use Sanad\SanadException;

/**
 * The folder that holds the files of messages: beside the document root where the server lets us,
 * in the uploads otherwise, always under a name that nobody can guess and with files that deny
 * access to it.
 */
final class FilesFolder {

	/** Option `{place, name}`, so that a later look finds the folder that the first one chose. */
	public const OPTION = 'sanad_files';

	/** Constant of wp-config.php: an absolute path that the owner has chosen. */
	public const CONSTANT = 'SANAD_FILES_DIR';

	private const OWNER   = 'owner';
	private const OUTSIDE = 'outside';
	private const UPLOADS = 'uploads';

	/** What tells that a folder is the root of some web site. */
	private const MARKS_OF_A_SITE = array( 'index.php', 'index.html', 'index.htm', '.htaccess', 'wp-load.php' );

	private const DENY = array(
		'index.php'  => "<?php\n// Nothing is served from here.\n",
		'.htaccess'  => "<IfModule mod_authz_core.c>\n\tRequire all denied\n</IfModule>\n<IfModule !mod_authz_core.c>\n\tOrder deny,allow\n\tDeny from all\n</IfModule>\n",
		'web.config' => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n\t<system.webServer>\n\t\t<security>\n\t\t\t<authorization>\n\t\t\t\t<remove users=\"*\" roles=\"\" verbs=\"\" />\n\t\t\t\t<add accessType=\"Deny\" users=\"*\" />\n\t\t\t</authorization>\n\t\t</security>\n\t</system.webServer>\n</configuration>\n",
	);

	/** @param string $owners_choice Absolute path that comes before all others, or ''; see {@see self::owners_choice()}. */
	public function __construct(
		private readonly Keys $keys,
		private readonly string $owners_choice
	) {}

	/** What wp-config.php says, or ''. */
	public static function owners_choice(): string {
		$path = defined( self::CONSTANT ) ? constant( self::CONSTANT ) : '';
		return is_string( $path ) ? untrailingslashit( $path ) : '';
	}

	/**
	 * Absolute path of the folder, which exists and can be written.
	 *
	 * @throws SanadException 503 if no place can be written.
	 */
	public function path(): string {
		$chosen = $this->chosen();
		if ( null !== $chosen && $this->prepare( $this->base( $chosen['place'] ), $chosen['name'] ) ) {
			return $this->base( $chosen['place'] ) . '/' . $chosen['name'];
		}
		$name = $chosen['name'] ?? $this->new_name();
		foreach ( array( self::OWNER, self::OUTSIDE, self::UPLOADS ) as $place ) {
			$base = $this->base( $place );
			if ( $this->prepare( $base, $name ) ) {
				update_option( self::OPTION, array( 'place' => $place, 'name' => $name ), false );
				return $base . '/' . $name;
			}
		}
		throw SanadException::unavailable( __( 'The server could not save this file. Send it again later, or tell the shop in your message that it is missing.', 'sanad' ) );
	}

	/**
	 * Every folder in which a file may lie: the chosen one first, then the places of earlier choices.
	 *
	 * @return list<string>
	 */
	public function known(): array {
		$chosen = $this->chosen();
		if ( null === $chosen ) {
			return array();
		}
		$folders = array();
		foreach ( array_unique( array( $chosen['place'], self::OWNER, self::OUTSIDE, self::UPLOADS ) ) as $place ) {
			$base = $this->base( $place );
			if ( '' !== $base && is_dir( $base . '/' . $chosen['name'] ) ) {
				$folders[] = $base . '/' . $chosen['name'];
			}
		}
		return $folders;
	}

	/** The address under which the web server would hand out the folder if nothing denied it; null if it has none. */
	public function url(): ?string {
		$chosen = $this->chosen();
		return null !== $chosen && self::UPLOADS === $chosen['place'] ? wp_upload_dir( null, false )['baseurl'] . '/' . $chosen['name'] : null;
	}

	/** @return array{place: string, name: string}|null */
	private function chosen(): ?array {
		$option = get_option( self::OPTION );
		if ( ! is_array( $option ) || ! is_string( $option['place'] ?? null ) || ! is_string( $option['name'] ?? null ) ) {
			return null;
		}
		return 1 === preg_match( '/^sanad-[0-9a-f]{32}$/D', $option['name'] ) ? array( 'place' => $option['place'], 'name' => $option['name'] ) : null;
	}

	/** Derived and not random, so that two first uploads at once choose the same. */
	private function new_name(): string {
		return 'sanad-' . bin2hex( substr( $this->keys->derive( 'files-folder', (string) get_current_blog_id(), $this->keys->first_id() ), 0, 16 ) );
	}

	/** Absolute path of the folder around ours, or '' if the site has no such place. */
	private function base( string $place ): string {
		return match ( $place ) {
			self::OWNER   => $this->owners_choice,
			self::OUTSIDE => $this->beside_document_root(),
			self::UPLOADS => wp_upload_dir( null, false )['basedir'],
			default       => '',
		};
	}

	/** The nearest folder above the document root that is not the root of another site, or ''. */
	private function beside_document_root(): string {
		$folder = $this->document_root();
		for ( $up = 0; $up < 4; $up++ ) {
			$parent = dirname( $folder );
			if ( $parent === $folder || dirname( $parent ) === $parent || ! $this->may_look( $parent ) ) {
				return '';
			}
			if ( ! $this->looks_like_a_site( $parent ) ) {
				return $parent;
			}
			$folder = $parent;
		}
		return '';
	}

	/** What the web server serves as `/`: WordPress may lie in a folder below it. */
	private function document_root(): string {
		$root = untrailingslashit( (string) realpath( ABSPATH ) );
		$path = untrailingslashit( (string) wp_parse_url( site_url(), PHP_URL_PATH ) );
		if ( '' !== $path && str_ends_with( $root, $path ) ) {
			$root = substr( $root, 0, -strlen( $path ) );
		}
		$server = isset( $_SERVER['DOCUMENT_ROOT'] ) && is_string( $_SERVER['DOCUMENT_ROOT'] ) && '' !== $_SERVER['DOCUMENT_ROOT'] ? realpath( $_SERVER['DOCUMENT_ROOT'] ) : false;
		return is_string( $server ) && str_starts_with( $root . '/', untrailingslashit( $server ) . '/' ) ? untrailingslashit( $server ) : $root;
	}

	private function looks_like_a_site( string $folder ): bool {
		foreach ( self::MARKS_OF_A_SITE as $file ) {
			if ( file_exists( $folder . '/' . $file ) ) {
				return true;
			}
		}
		return false;
	}

	/** PHP warns about each look outside of open_basedir. */
	private function may_look( string $folder ): bool {
		$allowed = (string) ini_get( 'open_basedir' );
		if ( '' === $allowed ) {
			return true;
		}
		foreach ( explode( PATH_SEPARATOR, $allowed ) as $base ) {
			if ( '' !== $base && str_starts_with( $folder . '/', untrailingslashit( $base ) . '/' ) ) {
				return true;
			}
		}
		return false;
	}

	/** Makes the folder with its deny files; false if that cannot be done here. */
	private function prepare( string $base, string $name ): bool {
		if ( '' === $base || ( ! is_dir( $base ) && ! wp_mkdir_p( $base ) ) || ! wp_is_writable( $base ) && ! is_dir( $base . '/' . $name ) ) {
			return false;
		}
		$folder = $base . '/' . $name;
		if ( ! wp_mkdir_p( $folder ) || ! wp_is_writable( $folder ) ) {
			return false;
		}
		foreach ( self::DENY as $file => $content ) {
			if ( ! file_exists( $folder . '/' . $file ) && false === file_put_contents( $folder . '/' . $file, $content ) ) {
				return false;
			}
		}
		return true;
	}
}
