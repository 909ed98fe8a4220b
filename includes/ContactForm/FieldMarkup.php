<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/** Prints what surrounds each control of the form: label, help and error, tied together for every kind of reader. */
final class FieldMarkup {

	public function __construct( private readonly FormView $view ) {}

	/**
	 * Prints the beginning of a field.
	 *
	 * @param string $label Plain text.
	 */
	public function open( string $field, string $label ): void {
		printf(
			'<div class="sanad-form__field%1$s" data-wp-class--has-error="context.fields.%2$s.invalid">',
			isset( $this->view->errors[ $field ] ) ? ' has-error' : '',
			esc_attr( $field )
		);
		printf( '<label class="sanad-form__label" for="%1$s">%2$s', esc_attr( $this->view->element( $field ) ), esc_html( $label ) );
		if ( ! $this->view->requires( $field ) && 'reference' !== $field ) {
			/* translators: stands after the label of a field that may stay empty. */
			printf( ' <span class="sanad-form__optional">%s</span>', esc_html__( '(optional)', 'sanad' ) );
		}
		echo '</label>';
	}

	/**
	 * Prints the end of a field: its help, and the place of its error.
	 *
	 * @param string $help Plain text, or empty.
	 */
	public function close( string $field, string $help = '' ): void {
		if ( '' !== $help ) {
			printf( '<p class="sanad-form__help" id="%1$s">%2$s</p>', esc_attr( $this->view->element( $field . '-help' ) ), esc_html( $help ) );
		}
		$this->error( $field );
		echo '</div>';
	}

	/** Prints the place of an error, hidden while there is none. */
	public function error( string $field ): void {
		printf(
			'<p class="sanad-form__error" id="%1$s" data-wp-text="context.fields.%2$s.error" data-wp-bind--hidden="!context.fields.%2$s.invalid"%3$s>%4$s</p>',
			esc_attr( $this->view->element( $field . '-error' ) ),
			esc_attr( $field ),
			isset( $this->view->errors[ $field ] ) ? '' : ' hidden',
			esc_html( $this->view->errors[ $field ] ?? '' )
		);
	}

	/**
	 * Prints the attributes that every control has.
	 *
	 * No directive among them: on each change it would put the printed value back into the control.
	 *
	 * @param string $name     Name inside of {@see FormBlock::VARIABLE}.
	 * @param bool   $has_help Whether {@see self::close()} will print a help text.
	 */
	public function control( string $field, string $name, bool $has_help = false ): void {
		$described = $this->view->element( $field . '-error' ) . ( $has_help ? ' ' . $this->view->element( $field . '-help' ) : '' );
		printf(
			'id="%1$s" name="%2$s[%3$s]" aria-describedby="%4$s" aria-invalid="%5$s" data-sanad-field="%6$s"%7$s',
			esc_attr( $this->view->element( $field ) ),
			esc_attr( FormBlock::VARIABLE ),
			esc_attr( $name ),
			esc_attr( $described ),
			isset( $this->view->errors[ $field ] ) ? 'true' : 'false',
			esc_attr( $field ),
			$this->view->requires( $field ) ? ' required' : ''
		);
	}
}
