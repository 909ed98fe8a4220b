<?php
declare(strict_types=1);

/** A value that a setter refuses. */
class WC_Data_Exception extends Exception {

	/** @param array<string, mixed> $data */
	public function __construct( private string $error_code, string $message, private int $status = 400, private array $data = array() ) {
		parent::__construct( $message, $status );
	}

	public function getErrorCode(): string {
		return $this->error_code;
	}

	/** @return array<string, mixed> */
	public function getErrorData(): array {
		return $this->data + array( 'status' => $this->status );
	}
}
