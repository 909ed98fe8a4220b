<?php
declare(strict_types=1);

namespace Sanad\Placeholders;

use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** The shapes of placeholders, and of texts in which they are filled. */
final class PlaceholderSchema implements SchemaProvider {

	public static function definitions(): array {
		return array(
			'PlaceholderInfo' => Type::object(
				array(
					'name'        => Type::described( Type::text(), 'Such as order.tracking_number.' ),
					'group'       => Type::one_of( array_column( Group::cases(), 'value' ) ),
					'label'       => Type::text(),
					'description' => Type::text(),
					'example'     => Type::text(),
					'is_number'   => Type::described( Type::bool(), 'Whether {{#plural}} can choose words by it.' ),
				)
			),
			'PlaceholderList' => Type::object( array( 'items' => Type::list( Type::ref( 'PlaceholderInfo' ) ) ) ),
			'Unresolved'      => Type::object(
				array(
					'placeholder' => Type::described( Type::text(), 'As it stands in the text, without the braces.' ),
					'reason'      => Type::one_of( array_column( Reason::cases(), 'value' ) ),
					'message'     => Type::described( Type::text(), 'A sentence for the agent.' ),
					'position'    => Type::described( Type::int(), 'Where its braces begin in the text that was rendered, in UTF-16 units as JavaScript counts.' ),
				)
			),
			'RenderRequest' => Type::object(
				array(
					'canned_reply_id' => Type::described( Type::id(), 'Else `body_html`.' ),
					'body_html'       => Type::text( MessageInput::MAX_BODY ),
					'language'        => Type::described( Type::text( 2 ) + array( 'pattern' => '^([a-z]{2})?$' ), 'The one that is wanted; the ticket\'s where it is missing.' ),
					'order_id'        => Type::described( Type::id(), 'The order that is meant; the ticket\'s where it is missing.' ),
				),
				array( 'canned_reply_id', 'body_html', 'language', 'order_id' )
			),
			'RenderedReply' => Type::object(
				array(
					'html'        => Type::described( Type::text(), 'To be inserted: what is known is filled in, the rest still stands in its braces.' ),
					'text'        => Type::text(),
					'language'    => Type::described( Type::text(), 'Of the version that was taken; empty: for any.' ),
					'unresolved'  => Type::list( Type::ref( 'Unresolved' ) ),
					'attachments' => Type::described( Type::list( Type::ref( 'Attachment' ) ), 'Files of the reply. Their ids go with the message like those of uploaded files; the message gets copies.' ),
				)
			),
		);
	}
}
