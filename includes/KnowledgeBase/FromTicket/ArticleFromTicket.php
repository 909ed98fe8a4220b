<?php
declare(strict_types=1);

namespace Sanad\KnowledgeBase\FromTicket;

use Sanad\Actor;
use Sanad\KnowledgeBase\Article;
use Sanad\KnowledgeBase\ArticleMeta;
use Sanad\KnowledgeBase\ArticleRepository;
use Sanad\KnowledgeBase\ArticleType;
use Sanad\KnowledgeBase\Languages;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Messages\Message;
use Sanad\Messages\MessageRepository;
use Sanad\SanadException;
use Sanad\Tickets\Ticket;
use Sanad\Tickets\TicketService;

/** Makes a draft of an article of what was asked and answered in a ticket, without what is personal in it. Notes never get into it. */
final class ArticleFromTicket {

	/** Messages of a ticket that are read at most. */
	private const MAX_MESSAGES = 100;

	public function __construct(
		private readonly MessageRepository $messages,
		private readonly KnownPeople $people,
		private readonly ArticleRepository $articles,
		private readonly Languages $languages,
		private readonly TicketService $tickets,
		private readonly Translator $translator
	) {}

	/**
	 * @param list<int>|null $message_ids Public messages of the ticket; null takes the first question and all answers.
	 * @return array{article: Article, removed: array<string, int>} How many marks of each kind there are.
	 * @throws SanadException 400 for messages that are none of its public ones, 503.
	 */
	public function make( Ticket $ticket, ?array $message_ids, Actor $actor ): array {
		$messages  = null === $message_ids ? $this->conversation( $ticket ) : $this->chosen( $ticket, $message_ids );
		$redactor  = new Redactor( $this->people->of( $ticket, $messages ) );
		$subject   = $redactor->redact( $ticket->subject );
		$removed   = $subject->counts;
		$questions = array();
		$answers   = array();
		foreach ( $messages as $message ) {
			$redacted = $redactor->redact( $message->body_text );
			foreach ( $redacted->counts as $kind => $count ) {
				$removed[ $kind ] = ( $removed[ $kind ] ?? 0 ) + $count;
			}
			if ( '' === trim( $redacted->text ) ) {
				continue;
			}
			if ( Actor::CUSTOMER === $message->author_type ) {
				$questions[] = $redacted->text;
			} else {
				$answers[] = $redacted->text;
			}
		}
		$language = in_array( $ticket->language, $this->languages->all(), true ) ? $ticket->language : $this->languages->site();
		$title    = $this->translator->run( $language, static fn (): string => DraftWriter::title( $subject ) );
		$content  = $this->translator->run( $language, static fn (): string => DraftWriter::content( $questions, $answers ) );
		$article  = $this->insert( $language, $title, $content, $actor );
		$this->tickets->note_article( $ticket->id, $article->id, $article->title, $actor );
		return array( 'article' => $article, 'removed' => $removed );
	}

	private function insert( string $language, string $title, string $content, Actor $actor ): Article {
		$id = wp_insert_post(
			array(
				'post_type'    => ArticleType::NAME,
				'post_status'  => 'draft',
				'post_title'   => wp_slash( $title ),
				'post_content' => wp_slash( $content ),
				'post_author'  => $actor->id,
				'meta_input'   => array(
					ArticleMeta::LANGUAGE    => $language,
					ArticleMeta::OWNER       => $actor->id,
					ArticleMeta::NEEDS_CHECK => true,
				),
			),
			true
		);
		if ( is_wp_error( $id ) ) {
			throw SanadException::storage( new \RuntimeException( $id->get_error_message() ) );
		}
		return $this->articles->find( $id ) ?? throw SanadException::storage();
	}

	/**
	 * What the customer asked until somebody answered, and what agents answered.
	 *
	 * @return list<Message>
	 */
	private function conversation( Ticket $ticket ): array {
		$taken    = array();
		$answered = false;
		foreach ( $this->messages->for_ticket( $ticket->id, 0, self::MAX_MESSAGES, false ) as $message ) {
			$is_customers = Actor::CUSTOMER === $message->author_type;
			$answered     = $answered || Actor::AGENT === $message->author_type;
			if ( $message->is_public() && ( $is_customers ? ! $answered : Actor::AGENT === $message->author_type ) ) {
				$taken[] = $message;
			}
		}
		return $taken;
	}

	/**
	 * @param list<int> $ids
	 * @return list<Message> Oldest first.
	 */
	private function chosen( Ticket $ticket, array $ids ): array {
		sort( $ids );
		return array_map(
			function ( int $id ) use ( $ticket ): Message {
				$message = $this->messages->find_in( $ticket->id, $id );
				if ( null === $message || ! $message->is_public() ) {
					throw SanadException::invalid( 'message_ids', __( 'Only public messages of this ticket can become an article.', 'sanad' ) );
				}
				return $message;
			},
			$ids
		);
	}
}
