<?php
declare(strict_types=1);

namespace SanadEnv\Seed;

/** Ready answers in folders, each in both languages. */
final class CannedReplies {

	/** @return array<string, int> Ids by shortcut. */
	public function add(): array {
		$folders = array();
		$ids     = array();
		foreach ( Data::read( 'canned-replies' ) as $row ) {
			$folders[ $row['folder'] ] ??= Rest::post( '/reply-folders', array( 'name' => $row['folder'], 'order' => count( $folders ) ) )['id'];
			$made = Rest::post(
				'/canned-replies',
				array(
					'title'       => $row['title'],
					'folder_id'   => $folders[ $row['folder'] ],
					'shortcut'    => $row['shortcut'],
					'when_to_use' => $row['when_to_use'],
					'review_at'   => gmdate( 'Y-m-d', time() + $row['review_in'] * DAY_IN_SECONDS ),
					'versions'    => array_map(
						static fn ( string $language ): array => array(
							'language'  => $language,
							'title'     => $row[ $language ]['title'],
							'body_html' => wpautop( $row[ $language ]['text'] ),
						),
						array( 'en', 'ar' )
					),
				)
			);
			$ids[ $row['shortcut'] ] = $made['id'];
		}

		return $ids;
	}
}
