<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/**
 * Prints what the help centre adds to the form. All of it but the article somebody comes from stays
 * hidden until the script has something to show.
 */
final class ArticleMarkup {

	public function __construct( private readonly FormView $view ) {}

	/** Prints the article that somebody comes from, with a box that leaves it out. */
	public function from(): void {
		$article = $this->view->from;
		if ( null === $article ) {
			return;
		}
		?>
		<div class="sanad-form__field sanad-form__context">
			<label>
				<input type="checkbox" name="<?php echo esc_attr( FormBlock::VARIABLE ); ?>[from]" value="<?php echo esc_attr( (string) $article->id ); ?>" checked>
				<span><?php esc_html_e( 'Tell the team which article I come from:', 'sanad' ); ?> <a href="<?php echo esc_url( $article->url ); ?>" lang="<?php echo esc_attr( $article->language ); ?>" dir="auto"><?php echo esc_html( $article->title ); ?></a></span>
			</label>
		</div>
		<?php
	}

	/**
	 * Prints the place of the suggestions: below the words that they are found by, and of one height
	 * from the first key on, so that nothing moves while somebody writes.
	 */
	public function suggestions(): void {
		if ( ! $this->view->suggests ) {
			return;
		}
		$heading = $this->view->element( 'suggestions' );
		?>
		<section class="sanad-form__suggestions" aria-labelledby="<?php echo esc_attr( $heading ); ?>" data-wp-bind--hidden="!context.suggesting" hidden>
			<p class="sanad-form__suggestions-heading" id="<?php echo esc_attr( $heading ); ?>"><?php esc_html_e( 'From our help centre', 'sanad' ); ?></p>
			<div class="sanad-form__suggestions-body">
			<p class="sanad-form__help" data-wp-text="context.hint" data-wp-bind--hidden="!context.hint"></p>
			<ul class="sanad-form__articles">
				<template data-wp-each--article="context.suggestions" data-wp-each-key="context.article.id">
					<li>
						<button type="button" class="sanad-form__article" data-wp-on--click="actions.toggleArticle" data-wp-bind--aria-expanded="context.article.isOpen" data-wp-bind--lang="context.article.language"><bdi data-wp-text="context.article.title"></bdi></button>
						<div class="sanad-form__preview" data-wp-bind--hidden="!context.article.isOpen">
							<div class="sanad-form__preview-text" tabindex="0" role="group" dir="auto" data-wp-bind--aria-label="context.article.title" data-wp-bind--lang="context.article.language" data-wp-watch="callbacks.showArticle"></div>
							<p class="sanad-form__preview-end">
								<a target="_blank" rel="noopener" data-wp-bind--href="context.article.url"><?php esc_html_e( 'Open in a new tab', 'sanad' ); ?></a>
								<button type="button" class="sanad-form__link" data-wp-on--click="actions.toggleArticle"><?php esc_html_e( 'Close', 'sanad' ); ?></button>
							</p>
						</div>
					</li>
				</template>
			</ul>
			</div>
		</section>
		<?php
	}

	/** Prints what the browser remembers of the help centre, with a box that leaves it out. */
	public function reading(): void {
		?>
		<div class="sanad-form__field sanad-form__context" data-wp-bind--hidden="!context.hasReading" hidden>
			<label>
				<input type="checkbox" data-sanad-reading checked>
				<span><?php esc_html_e( 'Tell the team what I searched for and read in the help centre, so that nobody sends me the same again.', 'sanad' ); ?>
				<span class="sanad-form__help" dir="auto" data-wp-text="context.searched"></span></span>
			</label>
			<input type="hidden" name="<?php echo esc_attr( FormBlock::VARIABLE ); ?>[reading]" value="<?php echo esc_attr( $this->view->reading() ); ?>">
		</div>
		<?php
	}

	/** Prints the one question before the form is sent. */
	public function question(): void {
		if ( ! $this->view->suggests ) {
			return;
		}
		$question = $this->view->element( 'question' );
		?>
		<div class="sanad-form__question" role="group" tabindex="-1" id="<?php echo esc_attr( $question ); ?>" aria-labelledby="<?php echo esc_attr( $question . '-text' ); ?>" data-wp-bind--hidden="!context.asking" hidden>
			<p id="<?php echo esc_attr( $question . '-text' ); ?>"><strong><?php esc_html_e( 'Did one of these articles answer your question?', 'sanad' ); ?></strong></p>
			<p class="sanad-form__choices">
				<button type="submit" class="wp-block-button__link wp-element-button sanad-form__send" data-wp-bind--aria-disabled="context.sending" data-wp-text="context.buttonText"><?php echo esc_html( $this->view->button ); ?></button>
				<button type="button" class="sanad-form__quiet" data-wp-on--click="actions.solve"><?php esc_html_e( 'Yes, do not send it', 'sanad' ); ?></button>
			</p>
		</div>
		<?php
	}

	/** Prints the end without a ticket. */
	public function solved(): void {
		if ( ! $this->view->suggests ) {
			return;
		}
		?>
		<div class="sanad-form__sent" id="<?php echo esc_attr( $this->view->element( 'solved' ) ); ?>" tabindex="-1" data-wp-bind--hidden="!context.solved" hidden>
			<p class="sanad-form__sent-text"><?php esc_html_e( 'Good that it is solved. Nothing was sent, so there is nothing to wait for.', 'sanad' ); ?></p>
			<p><button type="button" class="sanad-form__quiet" data-wp-on--click="actions.backToQuestion"><?php esc_html_e( 'Back to my question', 'sanad' ); ?></button></p>
		</div>
		<?php
	}
}
