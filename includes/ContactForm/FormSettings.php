<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/**
 * What one contact form asks for, as set in its block.
 *
 * E-mail address and message are always asked for and required: without them there is no answer.
 */
final class FormSettings {

	/**
	 * @param list<int> $topic_ids Topics offered; empty means every topic of the shop.
	 * @param string    $consent   Sentence that the shopper must agree to, with links; empty means that none is asked for.
	 */
	public function __construct(
		public readonly FieldMode $name = FieldMode::Required,
		public readonly FieldMode $subject = FieldMode::Hidden,
		public readonly FieldMode $order = FieldMode::Optional,
		public readonly FieldMode $topic = FieldMode::Optional,
		public readonly FieldMode $files = FieldMode::Optional,
		public readonly array $topic_ids = array(),
		public readonly string $consent = ''
	) {}

	/**
	 * From block attributes or from the JSON of a seal; what is missing or of a wrong type gets its default.
	 *
	 * @param array<mixed> $values
	 */
	public static function from_array( array $values ): self {
		$defaults = new self();
		$topics   = is_array( $values['topicIds'] ?? null ) ? $values['topicIds'] : array();
		$consent  = is_string( $values['consent'] ?? null ) ? $values['consent'] : '';

		return new self(
			self::mode( $values['nameField'] ?? null, $defaults->name ),
			self::mode( $values['subjectField'] ?? null, $defaults->subject ),
			self::mode( $values['orderField'] ?? null, $defaults->order ),
			self::mode( $values['topicField'] ?? null, $defaults->topic ),
			self::mode( $values['filesField'] ?? null, $defaults->files ),
			array_values( array_filter( $topics, 'is_int' ) ),
			trim( wp_kses( $consent, self::consent_html() ) )
		);
	}

	/**
	 * The same as block attributes.
	 *
	 * @return array{nameField: string, subjectField: string, orderField: string, topicField: string, filesField: string, topicIds: list<int>, consent: string}
	 */
	public function to_array(): array {
		return array(
			'nameField'    => $this->name->value,
			'subjectField' => $this->subject->value,
			'orderField'   => $this->order->value,
			'topicField'   => $this->topic->value,
			'filesField'   => $this->files->value,
			'topicIds'     => $this->topic_ids,
			'consent'      => $this->consent,
		);
	}

	/** Whether the shop's topic of this id is one that the form offers. */
	public function offers_topic( int $topic_id ): bool {
		return array() === $this->topic_ids || in_array( $topic_id, $this->topic_ids, true );
	}

	/**
	 * Markup that a consent sentence may hold.
	 *
	 * @return array<string, array<string, bool>>
	 */
	public static function consent_html(): array {
		return array(
			'a'      => array(
				'href'   => true,
				'target' => true,
				'rel'    => true,
			),
			'strong' => array(),
			'em'     => array(),
		);
	}

	private static function mode( mixed $value, FieldMode $otherwise ): FieldMode {
		return ( is_string( $value ) ? FieldMode::tryFrom( $value ) : null ) ?? $otherwise;
	}
}
