<?php
declare(strict_types=1);

namespace Sanad\Privacy;

/** One page of what a person gets. */
final class ExportedPage {

	/**
	 * @param array<string, list<array{string, string}>> $items Names and values of each thing, by an id of its own. Empty values are left out.
	 * @param bool                                       $done  Whether there are no more.
	 */
	public function __construct(
		public readonly array $items,
		public readonly bool $done
	) {}

	/**
	 * As WordPress wants it.
	 *
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	public function to_array( PersonalData $kind ): array {
		$data = array();
		foreach ( $this->items as $id => $pairs ) {
			$values = array();
			foreach ( $pairs as [ $name, $value ] ) {
				if ( '' !== $value ) {
					$values[] = array( 'name' => $name, 'value' => $value );
				}
			}
			$data[] = array(
				'group_id'    => $kind->name(),
				'group_label' => $kind->label(),
				'item_id'     => $id,
				'data'        => $values,
			);
		}
		return array( 'data' => $data, 'done' => $this->done );
	}
}
