<?php
declare(strict_types=1);

namespace Sanad\ContactForm;

/**
 * What the running request has sent with a form that was refused, for the block that prints it again.
 */
final class FormState {

	private ?string $form_id = null;

	private FormInput $input;

	/** @var array<string, string> */
	private array $errors = array();

	/**
	 * Remembers a refusal.
	 *
	 * @param string                $form_id Which form of the page was sent.
	 * @param array<string, string> $errors  Sentence by field; `form` is about no single field.
	 */
	public function refuse( string $form_id, FormInput $input, array $errors ): void {
		$this->form_id = $form_id;
		$this->input   = $input;
		$this->errors  = $errors;
	}

	/** Whether it was this form that was sent. */
	public function was_sent( string $form_id ): bool {
		return $form_id === $this->form_id;
	}

	/** What was typed into this form; an empty form if it was not this one that was sent. */
	public function input( string $form_id ): FormInput {
		return $form_id === $this->form_id ? $this->input : new FormInput();
	}

	/** @return array<string, string> Why this form was refused. */
	public function errors( string $form_id ): array {
		return $form_id === $this->form_id ? $this->errors : array();
	}
}
