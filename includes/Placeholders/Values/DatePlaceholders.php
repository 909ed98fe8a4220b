<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Clock;
use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;
use Sanad\Placeholders\Why;
use Sanad\Placeholders\Written;

/** Days, in the shop's time zone. */
final class DatePlaceholders implements Source {

	public function __construct( private readonly Clock $clock ) {}

	public function definitions(): array {
		return array(
			new Definition(
				'date.today',
				Group::Date,
				__( 'Today', 'sanad' ),
				__( 'The day on which the answer is written.', 'sanad' ),
				Written::date( $this->clock->now(), self::language() ),
				fn ( PlaceholderContext $context ): Value => Value::words( Written::date( $this->clock->now(), $context->language ) )
			),
			new Definition(
				'date.tomorrow',
				Group::Date,
				__( 'Tomorrow', 'sanad' ),
				__( 'The day after it.', 'sanad' ),
				Written::date( $this->clock->now()->modify( '+1 day' ), self::language() ),
				fn ( PlaceholderContext $context ): Value => Value::words( Written::date( $this->clock->now()->modify( '+1 day' ), $context->language ) )
			),
			new Definition(
				'date.today_hijri',
				Group::Date,
				__( 'Today (Hijri)', 'sanad' ),
				__( 'The same day in the Umm al-Qura calendar.', 'sanad' ),
				Written::hijri( $this->clock->now(), self::language() ) ?? '',
				fn ( PlaceholderContext $context ): Value => Value::words( Written::hijri( $this->clock->now(), $context->language ) ?? '' )->or_because( Why::NoCalendar )
			),
		);
	}

	private static function language(): string {
		return substr( determine_locale(), 0, 2 );
	}
}
