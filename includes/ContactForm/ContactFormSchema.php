<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

use Sanad\Attachments\Attachment;
use Sanad\Attachments\AttachmentSchema;
use Sanad\Messages\MessageInput;
use Sanad\Rest\SchemaProvider;
use Sanad\Rest\Type;

/** What the public routes of the contact form take and answer. */
final class ContactFormSchema implements SchemaProvider {

	/** Longest text of a request that is looked at; each field has its own, smaller limit and its own sentence. */
	private const MAX_TEXT = 200_000;

	public static function definitions(): array {
		$text  = Type::text( self::MAX_TEXT );
		$token = Type::described( Type::text( 32 ), '32 lower-case hex characters, made at random by the client; whoever knows it owns the files.' );
		$seal  = Type::described( Type::text( self::MAX_TEXT ), 'Signed settings of the form, as printed in its hidden field.' );

		return array(
			'ContactFormSubmission' => Type::object(
				array(
					'seal'           => $seal,
					'name'           => $text,
					'email'          => $text,
					'subject'        => $text,
					'order'          => Type::described( $text, 'Order number as typed.' ),
					'order_id'       => Type::described( $text, 'Own order of a logged-in shopper; empty for none.' ),
					'topic_id'       => Type::described( $text, 'Empty for none.' ),
					'message'        => $text,
					'consent'        => Type::described( $text, 'Not empty if agreed.' ),
					'upload_token'   => $token,
					'attachment_ids' => AttachmentSchema::ids(),
					'from'           => Type::described( $text, 'Article of the help centre from which the shopper comes; empty for none.' ),
					'reading'        => Type::described( $text, 'JSON text: what he searched for and read before, see `Sanad\KnowledgeBase\Reading\Reading`.' ),
					'reference'      => Type::described( $text, 'Stays empty.' ),
					'elapsed'        => Type::described( Type::int(), 'Milliseconds from showing to sending.' ),
				),
				array( 'name', 'email', 'subject', 'order', 'order_id', 'topic_id', 'message', 'consent', 'upload_token', 'attachment_ids', 'from', 'reading', 'reference', 'elapsed' )
			),
			'ContactFormReceipt'    => Type::object(
				array(
					'token'       => Type::described( Type::text(), 'Shows the receipt again for a day.' ),
					'number'      => Type::described( Type::nullable( Type::int() ), 'Number of the ticket; null while the question is only kept.' ),
					'sentence'    => Type::text(),
					'answer_time' => Type::described( Type::text(), 'How long an answer takes; empty if not known.' ),
					'ticket_url'  => Type::described( Type::url(), 'Empty for guests.' ),
				)
			),
			'ContactFormFileUpload' => Type::object(
				array(
					'seal'         => $seal,
					'upload_token' => $token,
					'client_key'   => MessageInput::client_key(),
				)
			),
			'ContactFormFile'       => Type::object(
				array(
					'id'    => Type::id(),
					'name'  => Type::text(),
					'size'  => Type::described( Type::int(), 'Bytes.' ),
					'error' => Type::described( Type::nullable( Type::text() ), 'Why it could not be saved, as a sentence.' ),
				)
			),
		);
	}

	/** @return array<string, mixed> */
	public static function receipt( Receipt $receipt ): array {
		return array(
			'token'       => $receipt->token,
			'number'      => $receipt->number,
			'sentence'    => $receipt->sentence(),
			'answer_time' => $receipt->answer_time,
			'ticket_url'  => $receipt->ticket_url,
		);
	}

	/** @return array<string, mixed> */
	public static function file( Attachment $file ): array {
		return array(
			'id'    => $file->id,
			'name'  => $file->name,
			'size'  => $file->size,
			'error' => '' === $file->error ? null : $file->error,
		);
	}
}
