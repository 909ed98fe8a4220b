<?php
declare(strict_types=1);

namespace Sanad\Placeholders\Values;

use Sanad\Mailboxes\MailboxRepository;
use Sanad\Placeholders\Definition;
use Sanad\Placeholders\Group;
use Sanad\Placeholders\PlaceholderContext;
use Sanad\Placeholders\Source;
use Sanad\Placeholders\Value;
use Sanad\WooCommerce\ShopAddress;

/** The shop. */
final class ShopPlaceholders implements Source {

	public function __construct( private readonly MailboxRepository $mailboxes, private readonly ShopAddress $address ) {}

	public function definitions(): array {
		return array(
			new Definition(
				'shop.name',
				Group::Shop,
				__( 'Shop name', 'sanad' ),
				__( 'Name of the shop.', 'sanad' ),
				'Dukkan',
				static fn (): Value => Value::words( html_entity_decode( get_bloginfo( 'name', 'display' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) )
			),
			new Definition( 'shop.url', Group::Shop, __( 'Shop address on the web', 'sanad' ), __( 'The first page of the shop.', 'sanad' ), 'https://shop.example/', static fn (): Value => Value::link( home_url( '/' ) ) ),
			new Definition(
				'shop.email',
				Group::Shop,
				__( 'Shop e-mail', 'sanad' ),
				__( 'The address that the shop answers from.', 'sanad' ),
				'help@shop.example',
				fn ( PlaceholderContext $context ): Value => Value::code( ( null === $context->ticket ? $this->mailboxes->default() : $this->mailboxes->of_ticket( $context->ticket ) )->email )
			),
			new Definition(
				'shop.address',
				Group::Shop,
				__( 'Shop address', 'sanad' ),
				__( 'Where the shop is, from the settings of WooCommerce.', 'sanad' ),
				'Olaya Street 5, Riyadh',
				fn (): Value => Value::lines( $this->address->lines() )
			),
		);
	}
}
